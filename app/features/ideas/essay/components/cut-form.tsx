import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";
import { limits } from "../../model.ts";
import { cutRemovalPath, essayCutsPath, ideaPath } from "../../paths.ts";
import type { ShownCut } from "../essays.queries.server.ts";

/** A keeper proposes to make an idea of a passage: the paragraph stands in the field, to be narrowed to what is meant. */
export function CutForm({
	essay,
	number,
	passage,
	token,
}: {
	essay: string;
	number: number;
	passage: string;
	token: string;
}) {
	const t = useT();
	const id = (name: string) => `${name}-${number}`;
	return (
		<Fold summary={t("essay.cut.mark")}>
			<form method="post" action={essayCutsPath(essay)}>
				<input type="hidden" name="token" value={token} />
				<Field
					name="title"
					id={id("title")}
					label={t("essay.cut.title")}
					hint={t("essay.cut.titleHint")}
					maxLength={limits.title}
					required
				/>
				<TextArea
					name="passage"
					id={id("passage")}
					label={t("essay.cut.passage")}
					hint={t("essay.cut.passageHint")}
					defaultValue={passage}
					rows={5}
					maxLength={limits.text}
					required
				/>
				<div className="row">
					<Field name="rule" id={id("rule")} label={t("ideas.filter.rule")} maxLength={20} placeholder="SVC-12" />
					<Field name="place" id={id("place")} label={t("ideas.new.place")} maxLength={limits.place} />
				</div>
				<Button>{t("essay.cut.propose")}</Button>
			</form>
		</Fold>
	);
}

/** A proposal as keepers see it beside its passage. */
export function KeeperCut({ essay, cut }: { essay: string; cut: ShownCut }) {
	const t = useT();
	return (
		<div className="cut">
			<b>{cut.idea ? <a href={ideaPath(cut.idea)}>{cut.title}</a> : cut.title}</b>
			<Facts>
				<Tag {...(cut.state === "agreed" ? { kind: "done" as const } : {})}>{t(`essay.cut.state.${cut.state}`)}</Tag>
				<span>{cut.keeper}</span>
			</Facts>
			{cut.state === "proposed" ? (
				<form method="post" action={cutRemovalPath(essay, cut.publicId)}>
					<Button kind="quiet" small>
						{t("essay.cut.takeBack")}
					</Button>
				</form>
			) : null}
		</div>
	);
}
