import type { EditorPart } from "../../draft-page.server.ts";
import type { Words } from "../../model.ts";

/** Whether a part that is shown reads as the server has it. */
export function unchanged(shown: EditorPart & { theirs?: unknown; problem?: unknown }, part: EditorPart): boolean {
	return (
		!shown.theirs &&
		!shown.problem &&
		JSON.stringify({ ...shown, words: trimmed(shown.words) }) === JSON.stringify(part)
	);
}

/** Words as the server keeps them. */
export function trimmed({ heading, text, why, example }: Words): Words {
	return { heading: heading.trim(), text: text.trim(), why: why.trim(), example: example.trim() };
}
