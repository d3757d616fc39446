import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coach } from "#app/coach/index.ts";
import { createCoach } from "#app/coach/index.ts";
import { packs } from "#app/coach/packs.ts";
import { exchanged, PAIRS, withTextsGathered } from "../../scripts/coach-letters.mjs";
import { bundled } from "./bundled.ts";
import { type FeedbackRow, type RuleRow, readRows } from "./corpus.ts";

/** The exports of a script. */
const run = (code: string): Promise<Record<string, unknown>> =>
	import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);

describe("the letters of a page's script", () => {
	it("exchanged twice are what they were, and no letter stands in two pairs", () => {
		for (const pairs of Object.values(PAIRS)) {
			expect(new Set(pairs).size).toBe(pairs.length);
			fc.assert(
				fc.property(fc.string({ unit: fc.constantFrom(...pairs, " ", "\n", "`", "\\", "\u0000") }), (text) => {
					expect(exchanged(exchanged(text, pairs), pairs)).toBe(text);
				}),
			);
		}
	});

	it("are exchanged in strings, templates and patterns, and names of properties stay", async () => {
		const words = `${"не кричите на посетителей ".repeat(200)}\`\\n\${x}`;
		const code = `
			export const words = ${JSON.stringify(words)};
			export const both = \`\${words.length} ставьте коробки у прохода \${1 + 1}\`;
			export const named = { "заголовокдлинногосписка": "значение этого длинного имени" };
			export const test = (word) => /^(?:говорите|кладите|[а-я]+\\/ть$)/.test(word);
			export const close = (word) => {if(word)return"говорите тише и медленнее";return/^говоритетише$/.test("говоритетише")};
			export const anyCase = (word) => /^говоритепожалуйста$/i.test(word);`;
		const changed = withTextsGathered(code);
		expect(changed).not.toContain("посетителей");
		const [before, after] = await Promise.all([run(code), run(changed)]);
		const functions = { test: 0, anyCase: 0, close: 0 };
		expect({ ...after, ...functions }).toEqual({ ...before, ...functions });
		for (const name of ["test", "anyCase", "close"] as const)
			for (const word of ["говорите", "уступи/ть", "стой", "ГоворитеПожалуйста", ""]) {
				const [one, other] = [before[name], after[name]] as ((word: string) => unknown)[];
				expect(other?.(word)).toBe(one?.(word));
			}
	});

	it("stay as they are where exchanging would make the script longer", async () => {
		const words = `${"greet each guest by name, naïve or not ".repeat(200)}`;
		const changed = withTextsGathered(`export const words = ${JSON.stringify(words)};`);
		expect(changed).toContain(words);
		expect((await run(changed)).words).toBe(words);
	});

	it.each(["en", "ru", "pl"] as const)("leave every finding and suggestion as it is (%s)", async (language) => {
		const whole = await bundled(
			`import { createCoach } from "./index.ts"; import { pack } from "./${language}/index.ts"; export const coach = createCoach(pack);`,
		);
		const { coach } = (await run(whole)) as { coach: Coach };
		const own = createCoach(packs[language]);
		for (const { text } of readRows<RuleRow>(`../shared/corpus/rules.${language}.jsonl`))
			expect(coach.check(text, { kind: "rule" })).toEqual(own.check(text, { kind: "rule" }));
		for (const { text } of readRows<FeedbackRow>(`../shared/corpus/feedback.${language}.jsonl`))
			expect(coach.check(text, { kind: "feedback" })).toEqual(own.check(text, { kind: "feedback" }));
	});
});
