import { readdirSync } from "node:fs";
import { expect, test } from "playwright/test";
import { check } from "#app/coach/packs.ts";
import type { Kind, Language } from "#app/coach/types.ts";
import { bundled } from "../coach/bundled.ts";
import { readRows } from "../coach/corpus.ts";

const kinds = ["rule", "feedback", "praise", "prose"] as const satisfies readonly Kind[];
const unseen = "tests/coach/unseen";

/** Every labelled sentence of a language: the corpus, where it lies beside the repository, and the batches in it. */
function textsOf(language: Language): string[] {
	const corpus = [`../shared/corpus/rules.${language}.jsonl`, `../shared/corpus/feedback.${language}.jsonl`];
	const batches = readdirSync(unseen).filter((name) => name.startsWith(`${language}-`));
	const files = [...corpus, ...batches.map((name) => `${unseen}/${name}`)];
	const texts = files.flatMap((file) => readRows<{ text: string }>(file).map(({ text }) => text));
	return [...texts, texts.slice(0, 40).join("\n"), texts.slice(0, 40).join(" ")];
}

/** The coach with one language as one script, as a page would run it: with its letters exchanged. */
async function script(language: Language): Promise<string> {
	const whole = await bundled(
		`import { createCoach } from "./index.ts"; import { pack } from "./${language}/index.ts"; globalThis.coachCheck = createCoach(pack).check;`,
	);
	return `(() => {${whole}})()`;
}

for (const language of ["en", "ru", "pl"] as const) {
	test(`the coach finds the same in Node and in the browser, byte for byte (${language})`, async ({ page }) => {
		// Some five thousand sentences, four kinds, in Node and in the page: half a minute alone, minutes on a busy machine.
		test.setTimeout(480_000);
		const texts = textsOf(language);
		expect(texts.length).toBeGreaterThan(300);
		await page.addScriptTag({ content: await script(language) });
		for (const kind of kinds) {
			const here = texts.map((text) => JSON.stringify(check(text, { kind, language })));
			const there = await page.evaluate(
				({ texts, kind, language }) => {
					const { coachCheck } = globalThis as unknown as { coachCheck: typeof check };
					return texts.map((text) => JSON.stringify(coachCheck(text, { kind, language })));
				},
				{ texts, kind, language },
			);
			expect(there).toEqual(here);
		}
	});
}
