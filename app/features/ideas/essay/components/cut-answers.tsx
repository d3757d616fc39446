import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";
import { limits, nameChoices } from "../../model.ts";
import { cutAnswerPath, ideaPath } from "../../paths.ts";
import type { EssayFacts, ShownCut } from "../essays.queries.server.ts";

/** What keepers propose to make of an essay's passages, for its author to answer one by one. */
export function CutAnswers({ essay, tokens }: { essay: EssayFacts; tokens: Record<string, string> }) {
	const t = useT();
	if (essay.cuts.length === 0) return null;
	return (
		<section className="mt-5" aria-labelledby="h-cuts">
			<h2 id="h-cuts">{t("essay.cut.heading")}</h2>
			<p className="hint mb-3">{t("essay.cut.whole")}</p>
			<ol className="stack">
				{essay.cuts.map((cut) => (
					<li key={cut.publicId} className="sheet">
						<blockquote className="deed-text">{cut.passage}</blockquote>
						{cut.state === "proposed" ? (
							<AnswerForm essay={essay.publicId} cut={cut} token={tokens[cut.publicId] ?? ""} />
						) : (
							<Facts>
								<Tag {...(cut.state === "agreed" ? { kind: "done" as const } : {})}>
									{t(`essay.cut.state.${cut.state}`)}
								</Tag>
								{cut.idea ? <a href={ideaPath(cut.idea)}>{cut.title}</a> : <span>{cut.title}</span>}
							</Facts>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}

function AnswerForm({ essay, cut, token }: { essay: string; cut: ShownCut; token: string }) {
	const t = useT();
	return (
		<form method="post" action={cutAnswerPath(essay, cut.publicId)}>
			<input type="hidden" name="token" value={token} />
			<p className="facts">{t("essay.cut.by", { name: cut.keeper })}</p>
			<Field
				name="title"
				id={`title-${cut.publicId}`}
				label={t("essay.cut.title")}
				hint={t("essay.cut.titleOwn")}
				defaultValue={cut.title}
				maxLength={limits.title}
			/>
			<RadioGroup
				name="name"
				id={`name-${cut.publicId}`}
				legend={t("ideas.name.legend")}
				choices={nameChoices.map((value) => ({ value, label: t(`ideas.name.choice.${value}`) }))}
				defaultValue="signed"
			/>
			<div className="row">
				<Button kind="main" name="answer" value="agree">
					{t("essay.cut.agree")}
				</Button>
				<Button name="answer" value="refuse">
					{t("essay.cut.refuse")}
				</Button>
			</div>
		</form>
	);
}
