import { formatKey } from "../keys.ts";
import type { Lineage, RuleRef } from "../model.ts";

/** What is known of one rule's origin and end: of a published one by its row, of one in a draft by its part. */
export interface Relation {
	id: number;
	cameFromId: number | null;
	wentToId: number | null;
}

/**
 * The lineage of the rules that a content holds (`present`), by their ids: sources up the line, and what was merged into
 * each, also through rules that were merged on. Rules without a number in `numbers` are none that readers have met: left out.
 */
export function lineageOf(
	relations: readonly Relation[],
	present: ReadonlySet<number>,
	numbers: ReadonlyMap<number, number>,
	code: string,
): Map<number, Lineage> {
	const by = new Map(relations.map((relation) => [relation.id, relation]));
	const refs = (ids: readonly number[]): RuleRef[] =>
		ids.flatMap((id) => {
			const number = numbers.get(id);
			return number === undefined ? [] : [{ ruleId: id, number, key: formatKey(code, number) }];
		});
	const taken = new Map<number, number[]>();
	for (const { id } of relations) {
		if (present.has(id)) continue;
		const [keeper] = chain(id, (at) => by.get(at)?.wentToId ?? null).filter((one) => present.has(one));
		if (keeper !== undefined) taken.set(keeper, [...(taken.get(keeper) ?? []), id]);
	}
	const found = new Map<number, Lineage>();
	for (const id of present) {
		const cameFrom = refs(chain(id, (at) => by.get(at)?.cameFromId ?? null));
		const takenIn = refs((taken.get(id) ?? []).sort((a, b) => a - b));
		if (cameFrom.length === 0 && takenIn.length === 0) continue;
		found.set(id, { ...(cameFrom.length > 0 ? { cameFrom } : {}), ...(takenIn.length > 0 ? { takenIn } : {}) });
	}
	return found;
}

/** What one step after the other leads to; a circle ends it. */
function chain(from: number, next: (id: number) => number | null): number[] {
	const steps: number[] = [];
	for (let id = next(from); id !== null && id !== from && !steps.includes(id); id = next(id)) steps.push(id);
	return steps;
}
