import { putInto, replacementOf } from "#app/features/coach/put-in.ts";
import { noWords } from "../../model.ts";
import type { Editor } from "./editor.ts";

/** How a line of a list begins: a bullet, a dash, "1.", "2)" or "a)". */
const MARKER = /^\s*(?:[•·▪◦‣*–—-]|\(?(?:\d{1,3}|\p{L})[.)])\s+/u;

/** More lines than these are better read as a rulebook, with its own preview. */
export const MOST_LINES = 40;

/** The lines of a text that say something, without the marks of a list. */
export function linesOf(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.replace(MARKER, "").trim())
		.filter(Boolean);
}

/** How many rules the lines of a text could be: 0 where it is one rule, or too many lines for the editor. */
export function rulesInLines(text: string): number {
	const count = text.includes("\n") ? linesOf(text).length : 0;
	return count < 2 || count > MOST_LINES ? 0 : count;
}

/**
 * Makes each line of a rule a rule of its own: the first stays where it is, the others follow behind it under the same lead-in. The field
 * gives its lines away once they stand elsewhere, so that what could not be added is still there.
 */
export async function partLines(editor: Editor, id: string, area: HTMLTextAreaElement, leadIn: string): Promise<void> {
	const before = area.value;
	const [first = "", ...rest] = linesOf(before);
	let behind = id;
	let parted = 0;
	for (const text of rest) {
		const next = await editor.add("rule", { behind });
		if (next === null) break;
		await shown(next);
		editor.replace(next, { words: { ...noWords, text }, leadIn });
		behind = next;
		parted++;
	}
	if (area.value === before) putInto(area, before, replacementOf(before, [first, ...rest.slice(parted)].join("\n")));
	editor.open(id);
	editor.say(editor.t("writing.editor.linesParted", { count: parted + 1 }));
}

/** Resolves once the field of a new part stands on the page: only words that come into a field are looked at by the coach. */
async function shown(id: string): Promise<void> {
	for (let tries = 0; tries < 50; tries++) {
		if (document.querySelector(`textarea[data-words="${CSS.escape(id)}"]`)) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
