import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { type ExpectedFile, score } from "./score.ts";

const folder = join(import.meta.dirname, "../../../shared/samples");
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
	files: Record<string, ExpectedFile>;
};

describe("rulebooks as managers have them", () => {
	for (const [name, want] of Object.entries(expected.files)) {
		it(name, () => {
			const pasted = name.endsWith(".html") ? ("html" as const) : undefined;
			const result = readBytes({ bytes: readFileSync(join(folder, name)), name, pasted });
			if (!result.ok) throw new Error(result.problem.code);
			const found = score(result.rulebook, want);
			const share = found.right / Math.max(found.rules, found.expected - (want.items.length - want.rules_accept[0]));
			process.stdout.write(
				`${name}: ${found.right} of ${found.rules} rules right (${found.expected} expected), sections ${want.sections.length - found.sectionsMissing.length}/${want.sections.length}\n`,
			);
			expect(found.wrong).toEqual([]);
			expect(share).toBeGreaterThanOrEqual(0.95);
			expect(found.rules).toBeGreaterThanOrEqual(want.rules_accept[0]);
			expect(found.rules).toBeLessThanOrEqual(want.rules_accept[1]);
			expect(found.sectionsMissing).toEqual([]);
			expect(found.sectionsSurplus).toEqual([]);
			expect(found.never).toEqual([]);
			expect(found.notOnce).toEqual([]);
			expect(found.lost).toEqual([]);
			expect(result.rulebook.title).toBe(want.title);
			expect(result.rulebook.language).toBe(want.language);
		});
	}
});
