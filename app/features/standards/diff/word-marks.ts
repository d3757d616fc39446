import type { DiffPart } from "#app/ui/diff.tsx";
import { type Match, matchWords, type WordToken, wordsIn } from "./align-words.ts";

/** A run of words: the same in both texts, or changed (gone from `a`, come in `b`, or both). Ends are exclusive. */
interface Run {
	same: boolean;
	a0: number;
	a1: number;
	b0: number;
	b1: number;
}

/** Words of up to so many letters do not part two marks. */
const SHORT = 3;

/** Texts with less in common than this share of the shorter one are shown as a whole replaced by another. */
const LITTLE = 0.34;

/**
 * What changed between two wordings, word by word: a word, a number with its signs and a hyphenated word count as one.
 * Marks that only a short word or a sign parts are joined; wordings with little in common are marked as a whole.
 * Without what was added the parts give the first text, without what was removed the second (blanks may differ in the first).
 */
export function wordMarks(before: string, after: string): DiffPart[] {
	if (before === after) return before ? [{ kind: "same", text: before }] : [];
	const [front, back] = sharedEnds(before, after);
	const ends = { front: after.slice(0, front), back: after.slice(after.length - back) };
	const one = wordsIn(before.slice(front, before.length - back));
	const other = wordsIn(after.slice(front, after.length - back));
	const a = one.tokens;
	const b = other.tokens;
	const runs = joined(slid(runsOf(matchWords(a, b), a.length, b.length), a, b), a, b);
	const shared = ends.front.length + ends.back.length;
	if (!hasLittleInCommon(runs, a, b, shared)) return written(runs, one, other, ends);
	const [was, is] = [wordsIn(before), wordsIn(after)];
	const whole = { same: false, a0: 0, a1: was.tokens.length, b0: 0, b1: is.tokens.length };
	return written([whole], was, is, { front: "", back: "" });
}

/** So much of what both texts begin and end with is looked at as well, so that a mark can begin with its sentence. */
const MARGIN = 40;

/** How many characters two texts share at their beginning and end, up to blanks, less what marks may move over. */
function sharedEnds(a: string, b: string): [front: number, back: number] {
	const shorter = Math.min(a.length, b.length);
	const margin = Math.abs(a.length - b.length) + MARGIN;
	let front = 0;
	while (front < shorter && a[front] === b[front]) front++;
	front = Math.max(0, front - margin);
	while (front > 0 && !/\s/.test(a[front - 1] ?? "")) front--;
	let back = 0;
	while (back < shorter - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
	back = Math.max(0, back - margin);
	while (back > 0 && !/\s/.test(a[a.length - back] ?? "")) back--;
	return [front, back];
}

function runsOf(matches: readonly Match[], aLength: number, bLength: number): Run[] {
	const runs: Run[] = [];
	let [a, b] = [0, 0];
	for (const [i, j] of [...matches, [aLength, bLength] as Match]) {
		if (i > a || j > b) runs.push({ same: false, a0: a, a1: i, b0: b, b1: j });
		if (i === aLength && j === bLength) break;
		const last = runs.at(-1);
		if (last?.same) Object.assign(last, { a1: i + 1, b1: j + 1 });
		else runs.push({ same: true, a0: i, a1: i + 1, b0: j, b1: j + 1 });
		[a, b] = [i + 1, j + 1];
	}
	return runs;
}

const STOP = /[.!?…:;]/;

/** Words that came or went alone are marked from the beginning of a sentence where the same words allow it. */
function slid(runs: Run[], a: readonly WordToken[], b: readonly WordToken[]): Run[] {
	for (const [at, run] of runs.entries()) {
		const before = runs[at - 1];
		const next = runs[at + 1];
		if (run.same || !before || !next || (run.a1 > run.a0 && run.b1 > run.b0)) continue;
		const [text, from, to] = run.b1 > run.b0 ? [b, run.b0, run.b1] : [a, run.a0, run.a1];
		const room = before.a1 - before.a0;
		const opens = (place: number) => place === 0 || STOP.test(text[place - 1]?.text ?? "");
		let step = 0;
		while (!opens(from - step) && step < room && text[from - step - 1]?.norm === text[to - step - 1]?.norm) step++;
		if (step === 0 || !opens(from - step)) continue;
		Object.assign(before, { a1: before.a1 - step, b1: before.b1 - step });
		Object.assign(run, { a0: run.a0 - step, a1: run.a1 - step, b0: run.b0 - step, b1: run.b1 - step });
		Object.assign(next, { a0: next.a0 - step, b0: next.b0 - step });
	}
	return runs.filter(({ a0, a1, b0, b1 }) => a1 > a0 || b1 > b0).reduce(withMerged, []);
}

/** A change that slid up to the one before it is written with it: both know the same blanks. */
function withMerged(list: Run[], run: Run): Run[] {
	const last = list.at(-1);
	if (last && !last.same && !run.same) Object.assign(last, { a1: run.a1, b1: run.b1 });
	else list.push(run);
	return list;
}

function letters(tokens: readonly WordToken[], from: number, to: number): number {
	let sum = 0;
	for (let at = from; at < to; at++) sum += tokens[at]?.letters ?? 0;
	return sum;
}

function joined(runs: readonly Run[], a: readonly WordToken[], b: readonly WordToken[]): Run[] {
	const list: Run[] = [];
	const size = ({ a0, a1, b0, b1 }: Run) => Math.max(letters(a, a0, a1), letters(b, b0, b1));
	for (const run of runs) {
		const between = list.at(-1);
		const earlier = list.at(-2);
		if (!run.same && between?.same && earlier && partsPoorly(between, Math.min(size(earlier), size(run)), b)) {
			list.splice(-2, 2, { same: false, a0: earlier.a0, a1: run.a1, b0: earlier.b0, b1: run.b1 });
		} else {
			list.push({ ...run });
		}
	}
	return list;
}

/** Whether the same words between two changes are too few to part them for the eye. */
function partsPoorly({ b0, b1 }: Run, around: number, b: readonly WordToken[]): boolean {
	const words = b.slice(b0, b1).filter((token) => token.letters > 0);
	const size = letters(b, b0, b1);
	return words.length === 0 || (words.length === 1 && size <= SHORT) || (words.length <= 2 && size * 3 <= around);
}

/** `shared` characters stand at the ends of both texts besides. */
function hasLittleInCommon(
	runs: readonly Run[],
	a: readonly WordToken[],
	b: readonly WordToken[],
	shared: number,
): boolean {
	const same = runs.filter((run) => run.same).reduce((sum, { b0, b1 }) => sum + letters(b, b0, b1), shared);
	const shorter = Math.min(letters(a, 0, a.length), letters(b, 0, b.length)) + shared;
	return same < shorter * LITTLE;
}

type Text = ReturnType<typeof wordsIn>;

function written(runs: readonly Run[], before: Text, after: Text, ends: { front: string; back: string }): DiffPart[] {
	const parts: DiffPart[] = [];
	const put = (kind: DiffPart["kind"], text: string) => {
		const last = parts.at(-1);
		if (text === "") return;
		if (last?.kind === kind) last.text += text;
		else parts.push({ kind, text });
	};
	put("same", ends.front);
	let spaced = false;
	for (const run of runs) {
		if (run.same) put("same", wordsOf(after, run.b0, run.b1, !spaced));
		else writeChange(put, sideOf(before, run.a0, run.a1), sideOf(after, run.b0, run.b1));
		// A change writes the blanks behind it, which a side may have for itself.
		spaced = !run.same;
	}
	if (!spaced) put("same", after.end);
	put("same", ends.back);
	return parts;
}

/** The words of one text in a change, with the blanks before and behind them. */
interface Side {
	front: string;
	words: string;
	back: string;
}

function sideOf(text: Text, from: number, to: number): Side {
	const gapAt = (place: number) => text.tokens[place]?.gap ?? text.end;
	return { front: gapAt(from), words: wordsOf(text, from, to, false), back: gapAt(to) };
}

function wordsOf({ tokens }: Text, from: number, to: number, withFirstGap: boolean): string {
	return tokens
		.slice(from, to)
		.map(({ gap, text }, at) => (at > 0 || withFirstGap ? gap + text : text))
		.join("");
}

function writeChange(put: (kind: DiffPart["kind"], text: string) => void, was: Side, is: Side): void {
	if (was.words && is.words) {
		const shareFront = (was.front === "") === (is.front === "");
		const shareBack = (was.back === "") === (is.back === "");
		if (shareFront) put("same", is.front);
		put("removed", (shareFront ? "" : was.front) + was.words + (shareBack ? "" : was.back));
		put("added", (shareFront ? "" : is.front) + is.words + (shareBack ? "" : is.back));
		if (shareBack) put("same", is.back);
		return;
	}
	const [kind, side, gap] = is.words ? (["added", is, was.back] as const) : (["removed", was, is.back] as const);
	if (gap === "") put(kind, side.front + side.words + side.back);
	else if (side.front !== "" && side.back !== "") {
		put("same", kind === "added" ? side.front : gap);
		put(kind, side.words + side.back);
	} else {
		put(kind, side.front + side.words);
		put("same", kind === "added" ? side.back : gap);
	}
}
