import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wrappers } from "./en.ts";
import { rowOf, type Shown } from "./matrix-en.ts";

/** What each wrapper has shown over the sample; it only rises (`npx tsx tests/coach/wraps/raise-en.ts`). */
const floor: Readonly<Record<string, Shown>> = JSON.parse(
	readFileSync(new URL("en-floor.json", import.meta.url), "utf8"),
);

describe("wrapped bans in English are answered like the plain ones", () => {
	it.each(Object.keys(wrappers))("%s", (name) => {
		const least = floor[name];
		const shown = rowOf(name, 3, Object.keys(wrappers).indexOf(name));
		expect(least, `no floor for ${name}`).toBeDefined();
		expect.soft(shown.agrees, "agrees").toBeGreaterThanOrEqual(least?.agrees ?? 0);
		expect.soft(shown.missed, "nothing found").toBeLessThanOrEqual(least?.missed ?? 1);
		expect.soft(shown.blank, "only blanks").toBeLessThanOrEqual(least?.blank ?? 1);
	});
});
