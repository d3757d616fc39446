/**
 * Raises the floor of every wrapping to its present fares, and prints what all acts fare: `npx tsx tests/coach/wraps/raise-floor.ts [en|ru|pl]`.
 * A wrapping without a floor gets one; none is lowered.
 */
import type { Language } from "#app/coach/types.ts";
import { readFloor, SAMPLE, writeFloor } from "./floor.ts";
import { type Fare, type Fares, matrix } from "./matrix.ts";

const asked = (process.argv.length > 2 ? process.argv.slice(2) : ["en", "ru", "pl"]) as Language[];
const floor: Record<Language, Fares> = { ...readFloor() };
for (const language of asked) {
	const fares = Object.entries(matrix(language, 1));
	for (const [name, { agree, found, ready }] of fares)
		console.log(
			`${language} ${name.padEnd(44)} agree ${agree.toFixed(2)} found ${found.toFixed(2)} ready ${ready.toFixed(2)}`,
		);
	const mean = (key: keyof Fare) => (fares.reduce((sum, [, fare]) => sum + fare[key], 0) / fares.length).toFixed(3);
	console.log(
		`${language} ${fares.length} wrappings: agree ${mean("agree")} found ${mean("found")} ready ${mean("ready")}\n`,
	);
	const raised = Object.entries(matrix(language, SAMPLE)).map(([name, now]): [string, Fare] => {
		const before = floor[language][name] ?? now;
		const least = (key: keyof Fare) => Math.max(before[key], now[key]);
		return [name, { agree: least("agree"), found: least("found"), ready: least("ready") }];
	});
	floor[language] = Object.fromEntries(raised);
}
writeFloor(floor);
