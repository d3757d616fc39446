/** Writes the present figures into floor.json where they are higher than the floor; it never lowers one. `npx tsx tests/coach/raise-floor.ts` */
import { writeFileSync } from "node:fs";
import type { Check, Language } from "#app/coach/types.ts";
import { figures } from "./corpus.ts";
import { FLOOR_FILE, outcomesOf, readFloor, SETS } from "./sets.ts";

const floor = readFloor();
const down = (value: number): number => Math.floor(value * 1000) / 1000;

for (const language of ["en", "ru", "pl"] as const satisfies readonly Language[]) {
	for (const set of SETS) {
		const outcomes = outcomesOf(set, language);
		if (outcomes.length === 0) continue;
		const checks = new Set<Check>(outcomes.map((one) => one.check));
		const mine = floor[`${language} ${set}`] ?? {};
		for (const check of checks) {
			const now = figures(outcomes.filter((one) => one.check === check));
			const before = mine[check] ?? { precision: 0, recall: 0 };
			mine[check] = {
				precision: Math.max(before.precision, down(now.precision)),
				recall: Math.max(before.recall, down(now.recall)),
			};
		}
		floor[`${language} ${set}`] = mine;
	}
}
writeFileSync(FLOOR_FILE, `${JSON.stringify(floor, null, "\t")}\n`);
