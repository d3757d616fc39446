import { alternatives, closing } from "./pattern-source.ts";

/** What a text must hold for a pattern to match it, read from the pattern's source: far cheaper to look for than the pattern is to try. */

/** A text that matches holds one of these, all in small letters; nothing is known where there are none. */
export type Needed = readonly string[];

const SHORTEST = 3;
/** More words than this are not worth looking for. */
const MOST = 16;

/** How often a letter stands in a text, roughly; the space first. */
const OFTEN = " etaoinsrhldcumfpgwybvkxjqz";
const COMMON =
	/the|ing|and|you|our|wit|ith|ver|ent|ion|her|for| th|he |ng |er |ed |es |re |or | to|to | an| in| on| of|or /;

/** How rare three letters are. */
function rarityOf(three: string): number {
	let rare = 0;
	for (const letter of three) {
		const at = OFTEN.indexOf(letter);
		rare += at < 0 ? OFTEN.length : at;
	}
	return COMMON.test(three) ? rare / 4 : rare;
}

/** The rarest three letters of a word. */
function rarest(word: string): string {
	let best = word.slice(0, SHORTEST);
	for (let i = 1; i + SHORTEST <= word.length; i++) {
		const three = word.slice(i, i + SHORTEST);
		if (rarityOf(three) > rarityOf(best)) best = three;
	}
	return best;
}

/** How much is gained by looking for these. */
const worthOf = (needed: Needed): number =>
	Math.min(...needed.map((one) => rarityOf(rarest(one)) + one.length)) - 2 * needed.length;

/** Reads one source from a place on. */
class Reader {
	private at = 0;

	constructor(private readonly source: string) {}

	/** What the alternatives up to the closing bracket need, together. */
	alternatives(): Needed | undefined {
		let all: string[] | undefined = [];
		for (;;) {
			const one = this.sequence();
			all = all === undefined || one === undefined ? undefined : [...all, ...one];
			if (this.source[this.at] !== "|") break;
			this.at++;
		}
		return all === undefined || all.length > MOST ? undefined : [...new Set(all)];
	}

	private sequence(): Needed | undefined {
		let best: Needed | undefined;
		let run = "";
		const offer = (needed: Needed | undefined): void => {
			if (needed !== undefined && (best === undefined || worthOf(needed) > worthOf(best))) best = needed;
		};
		const flush = (): void => {
			if (run.length >= SHORTEST) offer([run]);
			run = "";
		};
		while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
			const sign = this.source[this.at] ?? "";
			let letter = "";
			let group: Needed | undefined;
			if (sign === "(") {
				const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at))?.[0] ?? "(";
				this.at += head.length;
				const inner = this.alternatives();
				this.at++;
				if (!/[=!]$/.test(head)) group = inner;
			} else if (sign === "[") {
				for (this.at++; this.at < this.source.length && this.source[this.at] !== "]"; this.at++)
					if (this.source[this.at] === "\\") this.at++;
				this.at++;
			} else if (sign === "\\") {
				const next = this.source[this.at + 1] ?? "";
				this.at += 2;
				if (next === "b") continue;
				if (next === "k") this.at = this.source.indexOf(">", this.at) + 1;
				if (/[ux]/.test(next)) this.at += next === "u" ? 4 : 2;
				if (/[^\w\s]/.test(next)) letter = next;
			} else {
				this.at++;
				if (sign === "^" || sign === "$") continue;
				if (/[a-z0-9 ,;:'"%&/-]/i.test(sign)) letter = sign.toLowerCase();
			}
			const count = /^(?:([?*])|(\+)|\{(\d+)[^}]*\})\??/.exec(this.source.slice(this.at));
			if (count !== null) this.at += count[0].length;
			const absent = count !== null && (count[1] !== undefined || count[3] === "0");
			if (letter !== "" && !absent) {
				run += letter;
				if (count !== null) flush();
				continue;
			}
			flush();
			if (!absent) offer(group);
		}
		flush();
		return best;
	}
}

/** What a pattern of this source needs; undefined where that cannot be told. */
export const neededBy = (source: string): Needed | undefined => new Reader(source).alternatives();

/** Of what several patterns need that must all match, what is rarest. */
export function neededByAll(sources: readonly string[]): Needed | undefined {
	let best: Needed | undefined;
	for (const source of sources) {
		const one = neededBy(source);
		if (one !== undefined && (best === undefined || worthOf(one) > worthOf(best))) best = one;
	}
	return best;
}

/** True when a text in small letters may match a pattern that needs these. */
export function mayHold(small: string, needed: Needed | undefined): boolean {
	if (needed === undefined) return true;
	for (const one of needed) if (small.includes(one)) return true;
	return false;
}

/** A letter as one of 32. */
const LETTER = new Uint8Array(128);
for (let i = 0; i < 26; i++) LETTER[97 + i] = LETTER[65 + i] = i + 1;
LETTER[32] = 27;
LETTER[39] = 28;
LETTER[44] = 29;
LETTER[45] = 30;

const letterAt = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	return code < 128 ? (LETTER[code] as number) : 0;
};

/** The rows of a table that may match a text, by their places, in order: each is found by the rarest three letters of what it needs. */
export function rowsFor(needs: readonly (Needed | undefined)[]): (text: string) => number[] {
	const open: number[] = [];
	const lists: { place: number; word: string; before: number }[][] = [];
	const byThree = new Uint16Array(32 * 32 * 32);
	needs.forEach((needed, place) => {
		if (needed === undefined) open.push(place);
		for (const word of needed ?? []) {
			const three = rarest(word);
			const key = (letterAt(three, 0) << 10) | (letterAt(three, 1) << 5) | letterAt(three, 2);
			if (byThree[key] === 0) byThree[key] = lists.push([]);
			lists[(byThree[key] as number) - 1]?.push({ place, word, before: word.indexOf(three) + 2 });
		}
	});
	return (text) => {
		let found: number[] | undefined;
		let small: string | undefined;
		let key = (letterAt(text, 0) << 5) | letterAt(text, 1);
		for (let i = 2; i < text.length; i++) {
			key = ((key << 5) | letterAt(text, i)) & 32767;
			const list = byThree[key] as number;
			if (list === 0) continue;
			small ??= text.toLowerCase();
			for (const { place, word, before } of lists[list - 1] ?? [])
				if (small.startsWith(word, i - before)) {
					found ??= [...open];
					if (!found.includes(place)) found.push(place);
				}
		}
		return found === undefined ? open : found.sort((a, b) => a - b);
	};
}

/** True for a text that matches the pattern, which is a long row of alternatives without groups that are named by number: only those are tried of which it holds what they need. */
export function compileAny(pattern: RegExp): (text: string) => boolean {
	const sources = alternatives(pattern.source).flatMap((one) => {
		const [, inner] = /^\\b\(\?:(.*)\)$/.exec(one) ?? [];
		return inner === undefined || closing(one, 2) < one.length - 1
			? [one]
			: alternatives(inner).map((part) => `\\b(?:${part})`);
	});
	return oneOf(sources, pattern.flags);
}

/** True for a text that matches one of the rows, each of which begins where a word does, or of the free ones; case does not count. */
export const compileWords = (rows: readonly RegExp[], free: readonly RegExp[] = []): ((text: string) => boolean) =>
	oneOf(
		[
			...rows.flatMap((row) => alternatives(row.source)).map((one) => (one.startsWith("^") ? one : `\\b(?:${one})`)),
			...free.map((one) => one.source),
		],
		"i",
	);

function oneOf(sources: readonly string[], flags: string): (text: string) => boolean {
	const needs = sources.map(neededBy);
	const told = sources.filter((_, i) => needs[i] !== undefined).map((one) => new RegExp(one, flags));
	const rest = sources.filter((_, i) => needs[i] === undefined);
	const open = rest.length === 0 ? undefined : new RegExp(rest.join("|"), flags);
	const mayFit = rowsFor(needs.filter((one) => one !== undefined));
	return (text) => mayFit(text).some((at) => told[at]?.test(text)) || open?.test(text) === true;
}
