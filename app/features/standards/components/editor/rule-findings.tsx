import { useT } from "#app/messages/translator-context.tsx";
import { FindingNumber } from "#app/ui/coach-card.tsx";
import { FindingCard, titleOf } from "../finding-card.tsx";
import type { Editor, ShownPart } from "./editor.ts";
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
			onTry={(text) => {
				const typed = editor.queue.typedOf(part.id) ?? { words: part.words, leadIn: part.leadIn };
				const leadIn = finding.dropsLeadIn ? "" : typed.leadIn;
				editor.replace(part.id, { words: { ...typed.words, text }, leadIn });
				focusWords(part.id, text);
			}}
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

/** The writer goes on in the text that was put in: at its first gap, else at its end. */
function focusWords(id: string, text: string): void {
	requestAnimationFrame(() => {
		const area = document.querySelector<HTMLTextAreaElement>(`textarea[data-words="${CSS.escape(id)}"]`);
		area?.focus();
		const gap = text.indexOf("___");
		area?.setSelectionRange(gap < 0 ? text.length : gap, gap < 0 ? text.length : gap + 3);
	});
}
