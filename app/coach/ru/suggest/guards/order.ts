import type { Scan } from "../../rules/scan.ts";
import type { Draft } from "../words/edits.ts";
import { lossOf } from "./keeps.ts";

/** The order in which wordings are offered: what keeps the whole of the ban before what loses a part. */

/** Where a wording comes from; a lower rank is offered earlier. */
export const RANK = {
	idiom: 0,
	whole: 1,
	swap: 2,
	sure: 3,
	licensed: 3.5,
	pair: 4,
	nominal: 4.5,
	built: 5,
	turned: 6,
	half: 7,
	pairOfAll: 8,
	other: 9,
	pairNext: 9.5,
	builtNext: 10,
	template: 20,
} as const;

export interface Ranked {
	draft: Draft;
	rank: number;
}

/** A pair that loses a thing, a condition or a second deed of the ban stands behind the constructions, or behind them all when it loses more. */
function lowered(rank: number, loss: number): number {
	if (rank === RANK.sure || rank === RANK.built || rank === RANK.builtNext)
		return loss >= 3 ? RANK.builtNext + 2 : loss >= 1.5 ? Math.max(rank, RANK.turned + 0.6) : rank;
	if (rank === RANK.swap) return loss >= 2 ? RANK.built + 0.5 : rank;
	if (rank === RANK.pairNext) return loss >= 1.5 ? RANK.builtNext + 1 : loss < 0.5 ? RANK.built + 0.2 : rank;
	if (rank !== RANK.pair && rank !== RANK.pairOfAll && rank !== RANK.nominal) return rank;
	if (rank === RANK.pairOfAll) return loss >= 4 ? RANK.builtNext + 1 : rank;
	if (loss >= 4) return RANK.builtNext + 1;
	if (loss >= 1.5) return Math.max(rank, RANK.turned + 0.5);
	if (loss >= 1) return Math.max(rank, RANK.built + 0.5);
	return RANK.pair;
}

/** The beginnings of the words of a wording. */
const wordsIn = (text: string): Set<string> =>
	new Set(
		(text.toLowerCase().match(/[а-яё]{3,}/g) ?? [])
			.filter((word) => !(word.startsWith("долж") || word === "только"))
			.map((word) => word.slice(0, 5)),
	);

/** True when two wordings say nearly the same. */
function alike(one: Set<string>, other: Set<string>): boolean {
	let shared = 0;
	for (const word of one) if (other.has(word)) shared++;
	return shared / Math.max(1, one.size + other.size - shared) > 0.84;
}

/** The drafts, the best first, without those that say nearly the same as one before. */
export function inOrder(scan: Scan, drafts: readonly Ranked[], text: string): Draft[] {
	const sorted = drafts
		.map(({ draft, rank }, i) => {
			const judged =
				rank === RANK.pairNext ||
				rank === RANK.swap ||
				rank === RANK.pair ||
				rank === RANK.pairOfAll ||
				rank === RANK.nominal ||
				rank === RANK.sure ||
				rank === RANK.built ||
				rank === RANK.builtNext;
			return { draft, i, rank: judged ? lowered(rank, lossOf(scan, draft, text)) : rank };
		})
		.sort((a, b) => a.rank - b.rank || a.i - b.i)
		.map((one) => one.draft);
	const kept: { draft: Draft; words: Set<string> }[] = [];
	for (const draft of sorted) {
		const words = wordsIn(draft.text);
		if (draft.kind !== "template" && kept.some((one) => one.draft.kind !== "template" && alike(one.words, words)))
			continue;
		kept.push({ draft, words });
	}
	return kept.map((one) => one.draft);
}
