import { APOSTROPHE, classOf, DIGIT, LETTER, mayMask, NEWLINE, QUOTE, SPACE } from "./characters.ts";

/** A stretch that is not judged: a quotation, code, an address. Its `norm` says which: `"…"`, "`…`", "@". */
export interface Mask {
	start: number;
	end: number;
	norm: '"…"' | "`…`" | "@";
	/** True when what is quoted begins with an upper-case letter. */
	capital: boolean;
}

const isAddressPart = (code: number): boolean =>
	(code >= 0x30 && code <= 0x39) ||
	(code >= 0x41 && code <= 0x5a) ||
	(code >= 0x61 && code <= 0x7a) ||
	code === 0x2e ||
	code === 0x2d ||
	code === 0x5f ||
	code === 0x2b ||
	code === 0x25;

function mask(text: string, start: number, end: number, norm: Mask["norm"]): Mask {
	const inner =
		norm === '"…"'
			? text
					.slice(start + 1, Math.min(start + 3, end))
					.trimStart()
					.charAt(0)
			: "";
	return {
		start,
		end,
		norm,
		capital: inner !== "" && inner !== inner.toLowerCase(),
	};
}

/** The end of an address from `i` on: up to a space, less closing punctuation. */
function endOfAddress(text: string, i: number, end: number): number {
	let stop = i;
	while (stop < end) {
		const kind = classOf(text.charCodeAt(stop));
		if (kind === SPACE || kind === NEWLINE || kind === QUOTE) break;
		stop++;
	}
	while (stop > i && ".,;:!?)]>'".includes(text.charAt(stop - 1))) stop--;
	return stop;
}

/** True when a straight quotation mark at `i` can open a quotation. */
function opens(text: string, i: number, start: number): boolean {
	if (i === start) return true;
	const before = classOf(text.charCodeAt(i - 1));
	return before !== LETTER && before !== DIGIT;
}

const CLOSER: Readonly<Record<string, string>> = { "«": "»", "“": '”"', "„": '”“"»', "‟": "”" };

/** The stretches of text[start, end) that are not judged, sorted, without overlaps. One pass over the text. */
export function findMasks(text: string, start: number, end: number): Mask[] {
	const masks: Mask[] = [];
	let free = start;
	let opener = -1;
	let closers = "";
	let single = -1;
	let tick = -1;
	const add = (from: number, to: number, norm: Mask["norm"]): void => {
		while (masks.length > 0 && (masks[masks.length - 1]?.start ?? 0) >= from) masks.pop();
		masks.push(mask(text, from, to, norm));
		free = to;
	};
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (!mayMask(code)) continue;
		if (code === 0x60) {
			if (tick >= 0) {
				add(tick, i + 1, "`…`");
				tick = -1;
			} else tick = i;
			continue;
		}
		if (code === 0x40 && i > free && i + 1 < end && isAddressPart(text.charCodeAt(i - 1))) {
			let from = i;
			while (from > free && isAddressPart(text.charCodeAt(from - 1))) from--;
			let to = i + 1;
			while (to < end && isAddressPart(text.charCodeAt(to))) to++;
			while (to > i + 1 && text.charCodeAt(to - 1) === 0x2e) to--;
			if (opener < 0 && to > i + 1) {
				add(from, to, "@");
				i = to - 1;
			}
			continue;
		}
		if (
			(code === 0x3a && text.startsWith("://", i)) ||
			(code === 0x2e && i >= start + 3 && text.slice(i - 3, i).toLowerCase() === "www")
		) {
			let from = i;
			while (from > free && classOf(text.charCodeAt(from - 1)) === LETTER) from--;
			const to = endOfAddress(text, i, end);
			if (opener < 0 && from < i) add(from, to, "@");
			if (to > i) i = to - 1;
			continue;
		}
		const kind = classOf(code);
		if (kind === QUOTE) {
			const char = text.charAt(i);
			if (opener >= 0 && closers.includes(char)) {
				add(opener, i + 1, '"…"');
				opener = -1;
				single = -1;
			} else if (opener < 0 || char === "„" || char === "«") {
				if (char === '"') {
					if (opens(text, i, start)) {
						opener = i;
						closers = '"”';
					}
				} else if (char !== "”" && char !== "»") {
					opener = i;
					closers = CLOSER[char] ?? "";
				}
			}
		} else if (kind === APOSTROPHE && opener < 0) {
			const wordBefore =
				i > start && (classOf(text.charCodeAt(i - 1)) === LETTER || classOf(text.charCodeAt(i - 1)) === DIGIT);
			const letterAfter = i + 1 < end && classOf(text.charCodeAt(i + 1)) === LETTER;
			if (!wordBefore && letterAfter && single < 0) single = i;
			else if (single >= 0 && !letterAfter && i - single > 2) {
				if (i - single < 240) add(single, i + 1, '"…"');
				single = -1;
			}
		}
	}
	return masks;
}
