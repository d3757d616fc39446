import type { Document } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { unlike } from "../constructions/candidates.ts";

/** How many wordings are to stand. */
const WANTED = 3;
/** More are gathered than are offered: some fall to the proof. */
const SPARE = 6;
/** Of longer bans the acts are not answered by their classes one by one. */
const PLAIN_LENGTH = 90;

/** How deep the asking for plainer bans has gone, and whether those may be answered by the classes of act and thing. */
let depth = 0;
let filling = false;

/** True while plainer bans may be answered by the classes of act and thing. */
export const isFilling = (): boolean => filling;

/** How many wordings have no blanks. */
const standing = (own: readonly Suggestion[]): number => own.filter((one) => one.kind !== "template").length;

/** True where fewer than three wordings have no blanks. */
const few = (own: readonly Suggestion[]): boolean => standing(own) < WANTED;

/**
 * What is known of the bans of a unit of so many letters, and where fewer than three wordings stand, behind them what the classes of act and thing say:
 * of the ban itself (`own`, undefined where there are several; `sure` by its build alone), then of the plainer bans that it is taken to.
 */
export function filledUp(
	document: Document,
	length: number,
	known: () => Suggestion[][],
	own: ((wanted: number) => Suggestion[]) | undefined,
	sure: (ready: readonly Suggestion[]) => Suggestion[],
): Suggestion[][] {
	depth++;
	try {
		const found = known();
		if ((depth > 1 && !filling) || own === undefined || found.every((one) => !few(one))) return found;
		const more = own(WANTED - Math.min(...found.map(standing)));
		const filled = found.map((one) => joinedBehind(document, put(one, sure), more));
		if (depth > 1 || length > PLAIN_LENGTH || more.length > 0 || filled.every((one) => !few(one))) return filled;
		filling = true;
		const again = known();
		return filled.map((one, at) => joinedBehind(document, one, again[at] ?? []));
	} finally {
		depth--;
		if (depth === 0) filling = false;
	}
}

/** Wordings that their build proves, behind those that stand, as far as they are not the same. */
function put(own: readonly Suggestion[], sure: (ready: readonly Suggestion[]) => Suggestion[]): Suggestion[] {
	const ready = own.filter((one) => one.kind !== "template");
	const fresh = sure(ready).filter(({ text }) => ready.every((one) => one.text !== text));
	return [...[...ready, ...fresh].slice(0, WANTED), ...own.filter((one) => one.kind === "template")];
}

/** Wordings behind those that stand, as far as they are of another kind; templates last. */
function joinedBehind(document: Document, own: readonly Suggestion[], more: readonly Suggestion[]): Suggestion[] {
	if (!few(own)) return [...own];
	const ready = own.filter((one) => one.kind !== "template");
	const fresh = more.filter((one) => one.kind !== "template");
	const from = Math.min(...[...ready, ...fresh].map((one) => one.start));
	const to = Math.max(...[...ready, ...fresh].map((one) => one.end));
	const whole = ({ start, end, text }: Suggestion): string =>
		document.text.slice(from, start) + text + document.text.slice(end, to);
	const other = unlike(fresh, ready, SPARE, whole);
	// The half that says what to do, by itself, stands behind what says more.
	const half = ready.find((one) => other.some((longer) => whole(longer).startsWith(whole(one))));
	const before = half === undefined ? ready : ready.filter((one) => one !== half);
	const first = half === undefined ? other.length : Math.max(0, WANTED - 1 - before.length);
	return [
		...before,
		...other.slice(0, first),
		...(half === undefined ? [] : [half]),
		...other.slice(first),
		...own.filter((one) => one.kind === "template"),
	];
}
