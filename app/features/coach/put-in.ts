import { type Span, shiftSpans } from "./shift-spans.ts";

/** Words that take the place of a range. */
export interface Replacement extends Span {
	words: string;
}

/** The one range that makes one text of another; a letter of two units is never cut. */
export function replacementOf(before: string, after: string): Replacement {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	if (cutsLetter(before, head) || cutsLetter(after, head)) head--;
	let tail = 0;
	while (
		tail < most - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	if (cutsLetter(before, before.length - tail) || cutsLetter(after, after.length - tail)) tail--;
	return { start: head, end: before.length - tail, words: after.slice(head, after.length - tail) };
}

function cutsLetter(text: string, at: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/**
 * Puts words into an area in place of a range of the text that the coach looked at. What was typed elsewhere since then stays;
 * false, with nothing changed, where the range itself reads differently now.
 */
export function putInto(area: HTMLTextAreaElement, looked: string, { start, end, words }: Replacement): boolean {
	const [place] = shiftSpans([{ start, end }], looked, area.value);
	if (!place) return false;
	writeInto(area, place.start, place.end, words);
	return true;
}

/** Writes words over a range as if they were typed, so that the browser's own undo takes them back. */
function writeInto(area: HTMLTextAreaElement, start: number, end: number, words: string): void {
	area.focus();
	area.setSelectionRange(start, end);
	if (!document.execCommand(words ? "insertText" : "delete", false, words)) {
		area.setRangeText(words, start, end, "end");
		area.dispatchEvent(new Event("input", { bubbles: true }));
	}
	const gap = words.indexOf("___");
	if (gap >= 0) area.setSelectionRange(start + gap, start + gap + 3);
}
