import { type Exercise, sorts } from "./exercise.ts";

/** Exercises in a run: about ten minutes. */
export const runLength = 8;

/**
 * The exercises of a person's next run: as many of each sort, those that were not passed yet first, sorts taking turns.
 * `round` is the number of runs before, so that whoever has passed all meets others than the last time.
 */
export function chooseRun(all: readonly Exercise[], passed: ReadonlySet<string>, round: number): string[] {
	const each = runLength / sorts.length;
	const chosen = sorts.map((sort) => {
		const own = all.filter((exercise) => exercise.sort === sort).map(({ key }) => key);
		const turn = own.length === 0 ? 0 : (round * each) % own.length;
		const turned = [...own.slice(turn), ...own.slice(0, turn)];
		return [...turned.filter((key) => !passed.has(key)), ...turned.filter((key) => passed.has(key))].slice(0, each);
	});
	return Array.from({ length: each }, (_, place) => chosen.flatMap((keys) => keys[place] ?? [])).flat();
}
