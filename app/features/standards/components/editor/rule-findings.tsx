import { putInto, replacementOf } from "#app/features/coach/put-in.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { FindingNumber } from "#app/ui/coach-card.tsx";
import type { RuleFinding } from "../../coach-rule.ts";
import { FindingCard, titleOf } from "../finding-card.tsx";
import type { Editor } from "./editor.ts";
import type { ShownPart } from "./editor-state.ts";
import { KeepAdvice } from "./keep-advice.tsx";
import { KeepAsBan } from "./keep-as-ban.tsx";

/** What the coach says of a rule: in full while it is written, folded to one line otherwise. Putting a text in works without a script. */
export function RuleFindings({ editor, part, open }: { editor: Editor; part: ShownPart; open: boolean }) {
	const t = useT();
	const [first] = part.findings;
	if (!first) return null;
	const cards = part.findings.map((finding, index) => (
		<FindingCard
			key={`${finding.start}-${finding.message}`}
			id={`finding-${part.id}-${index + 1}`}
			number={index + 1}
			finding={finding}
			tryName="try"
			tryForm={`words-${part.id}`}
			sends={(tried) => `${finding.dropsLeadIn ? "drop" : "keep"}:${tried.text}`}
			onTry={(text) => putIn(editor, part, finding, text)}
		>
			{finding.stops ? null : <KeepAdvice editor={editor} part={part} finding={finding} />}
		</FindingCard>
	));
	const keep = part.findings.some((finding) => finding.stops) ? <KeepAsBan editor={editor} part={part} /> : null;
	if (open) {
		return (
			<div className="coach-stack">
				{cards}
				{keep}
			</div>
		);
	}
	return (
		<details className="coach-fold">
			<summary>
				<FindingNumber value={part.findings.length} stops={part.findings.some((finding) => finding.stops)} />
				{t.dynamic(titleOf(first))}
			</summary>
			{cards}
			{keep}
		</details>
	);
}

/**
 * Puts a text in as if it were typed, so that the browser's own undo takes it back; what was typed meanwhile elsewhere in the rule stays.
 * The writer goes on at its first gap, else at its end.
 */
function putIn(editor: Editor, part: ShownPart, { dropsLeadIn }: RuleFinding, text: string): void {
	const area = document.querySelector<HTMLTextAreaElement>(`textarea[data-words="${CSS.escape(part.id)}"]`);
	if (!area) return;
	const before = area.value;
	const looked = editor.lookedAt(part.id);
	if ((dropsLeadIn && looked !== before) || !putInto(area, looked, replacementOf(looked, text))) {
		editor.say(editor.t("coach.moved"));
		return;
	}
	if (dropsLeadIn) editor.dropLeadIn(part.id, before, area.value);
	const gap = area.value.indexOf("___");
	area.setSelectionRange(gap < 0 ? area.value.length : gap, gap < 0 ? area.value.length : gap + 3);
}
