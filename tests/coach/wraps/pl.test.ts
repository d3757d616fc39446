import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Fare, FLOOR_FILE, type Floor, matrix } from "./matrix-pl.ts";

/** A wording more or less for a plain ban may move a share by so much. */
const GIVEN = 0.05;

describe("Polish bans in their wrappings", () => {
	it("answers each wrapping like the plain ban, as far as its floor", () => {
		const floor = JSON.parse(readFileSync(FLOOR_FILE, "utf8")) as Floor;
		const lines: string[] = [];
		for (const [name, fare] of Object.entries(matrix())) {
			lines.push(`${name.padEnd(26)} agree ${fare.agree} found ${fare.found} ready ${fare.ready}`);
			const least = floor[name];
			expect.soft(least, `${name} has a floor`).toBeDefined();
			for (const key of ["agree", "found", "ready"] satisfies (keyof Fare)[])
				expect.soft(fare[key], `${name}: ${key}`).toBeGreaterThanOrEqual((least?.[key] ?? 0) - GIVEN);
		}
		console.log(lines.join("\n"));
	});
});
