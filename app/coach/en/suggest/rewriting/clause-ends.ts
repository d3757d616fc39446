import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { isImperativeAt, normAt, type Segment, SUB, skipFillers } from "../../words/clause-scope.ts";

/** The end of a clause with "before", "until" or "unless" after the act, which a pair makes needless. */
export function pastOrder(tokens: readonly Token[], list: readonly Segment[], to: number, pair: string): number {
	const sub = list.find((one) => one.scope === SUB && one.from >= to && one.from <= to + 1);
	const timed =
		/ (?:when|until|once|before|for the break|the waiting) /.test(` ${pair} `) &&
		/^(?:when|while|if)$/.test(sub?.opener ?? "");
	if (sub === undefined || !(timed || /^(?:before|until|till|unless)$/.test(sub.opener))) return to;
	let end = sub.to;
	while (end < tokens.length && tokens[end]?.kind !== "punctuation") end++;
	return end;
}

/** "Offer two options and avoid overwhelming the buyer": what stands before, when it says enough by itself. */
export function withoutTail(
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	to: number,
): Suggestion | undefined {
	if (
		!/^(?:and|but|,|;)$/.test(hit.segment.opener) ||
		to < tokens.length - 1 ||
		hit.from > skipFillers(tokens, hit.segment.from, hit.segment.to)
	)
		return undefined;
	const before = list.filter((one) => one.to <= hit.segment.from && one.scope !== SUB).at(-1);
	if (
		before === undefined ||
		before.to - before.from < 4 ||
		!isImperativeAt(tokens, skipFillers(tokens, before.from, before.to))
	)
		return undefined;
	let last = hit.segment.from - 1;
	while (last > 0 && (tokens[last]?.kind === "punctuation" || /^(?:and|but)$/.test(normAt(tokens, last)))) last--;
	let stop = to;
	while (stop > 1 && tokens[stop - 1]?.kind === "punctuation") stop--;
	return { start: tokens[last]?.end ?? 0, end: tokens[stop - 1]?.end ?? 0, text: "", kind: "phrase" };
}
