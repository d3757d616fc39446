import { memo } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { problemText } from "../problem-text.ts";
import { ChooseWords } from "./choose-words.tsx";
import type { Editor } from "./editor.ts";
import { keptAsBan, type ShownPart } from "./editor-state.ts";
import { Grip } from "./grip.tsx";
import { KeepAsBan } from "./keep-as-ban.tsx";
import { PartFields } from "./part-fields.tsx";
import { PartMenu } from "./part-menu.tsx";
import { RuleFindings } from "./rule-findings.tsx";

/** One part of the draft. It is drawn anew only when it changes itself, opens, or somebody comes to it. */
export const PartItem = memo(function PartItem({
	editor,
	part,
	open,
	live,
	here,
}: {
	editor: Editor;
	part: ShownPart;
	open: boolean;
	live: boolean;
	/** Names of others who are at this part. */
	here: string;
}) {
	const t = useT();
	const { kind, id } = part;
	const movable = kind !== "title";
	return (
		<li
			className={`${kind === "rule" ? "draft-rule" : `draft-rule draft-part draft-${kind}`}${open ? " open" : ""}`}
			id={part.anchor}
			data-part={id}
			data-kind={kind}
		>
			{movable && kind !== "definition" ? <Grip editor={editor} part={part} /> : <span />}
			<div>
				{kind === "section" ? null : (
					<div className="rule-head">
						<PartSign editor={editor} part={part} />
						{here ? <Tag icon="people">{t("writing.editor.atPart", { name: here })}</Tag> : null}
						{movable ? <PartMenu editor={editor} part={part} /> : null}
					</div>
				)}
				<div className={kind === "section" ? "section-line" : undefined}>
					<PartFields editor={editor} part={part} open={open && live} />
					{kind === "section" ? <PartMenu editor={editor} part={part} /> : null}
				</div>
				{part.problem ? (
					<p className="error" role="alert">
						<Icon name="pencil" size={16} />
						<span>{problemText(t, part.problem)}</span>
					</p>
				) : null}
				{part.theirs ? <ChooseWords editor={editor} part={part} theirs={part.theirs} /> : null}
				{kind === "rule" && part.exception && (keptAsBan(part) || part.findings.length === 0) ? (
					<KeepAsBan editor={editor} part={part} />
				) : null}
			</div>
			{part.findings.length > 0 && !keptAsBan(part) ? (
				<RuleFindings editor={editor} part={part} open={open && live} />
			) : null}
		</li>
	);
});

/** What a part is: a rule's chip with its state, or the word of its kind. */
function PartSign({ editor, part }: { editor: Editor; part: ShownPart }) {
	const t = useT();
	if (part.kind !== "rule") return <span className="kicker">{t(`writing.kind.${part.kind}`)}</span>;
	return (
		<>
			<RuleChip
				ruleKey={part.key ?? `${editor.facts.code}-…`}
				labels={{ rule: t("standards.rule") }}
				state={part.state === "new" || editor.facts.latestVersion === 0 ? "draft" : "published"}
			/>
			{part.state === "new" ? <Tag>{t("writing.editor.newTag")}</Tag> : null}
			{part.state === "changed" ? <Tag>{t("writing.editor.changedTag")}</Tag> : null}
			{keptAsBan(part) ? <Tag>{t("standards.exception.tag")}</Tag> : null}
		</>
	);
}
