import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRows } from "#tests/coach/corpus.ts";
import * as english from "./en/rules/vague-deed.ts";
import * as englishWords from "./en/words/vague-words.ts";
import { createCoach } from "./index.ts";
import { loadMore, loadPack } from "./load.ts";
import { withoutDiacritics } from "./normalise.ts";
import { packs } from "./packs.ts";
import { beginsVague } from "./pl/rules/vague-deed.ts";
import { mayBeVague } from "./pl/words/vague-words.ts";
import { allVerbs, formsOf } from "./pl/words/verbs.ts";
import type { Kind, Language } from "./types.ts";

const unseen = "tests/coach/unseen";

/** Every labelled sentence of a language, and pages of them. */
function textsOf(language: Language): string[] {
	const corpus = [`../shared/corpus/rules.${language}.jsonl`, `../shared/corpus/feedback.${language}.jsonl`];
	const batches = readdirSync(unseen).filter((name) => name.startsWith(`${language}-`));
	const files = [...corpus, ...batches.map((name) => `${unseen}/${name}`)];
	const texts = files.flatMap((file) => readRows<{ text: string }>(file).map(({ text }) => text));
	const pages = texts.flatMap((_, i) => (i % 12 === 0 ? [`Zasady:\n- ${texts.slice(i, i + 12).join("\n- ")}`] : []));
	return [...texts, ...pages];
}

describe.each(["en", "ru", "pl"] as const)("the parts of a page's coach (%s)", (language) => {
	it.each(["rule", "praise", "feedback", "prose"] as const satisfies Kind[])(
		"find in %s what the whole finds, or say that they want more",
		async (kind) => {
			const pack = await loadPack(language, kind);
			const first = createCoach(pack);
			const all = createCoach({ ...pack, ...(await loadMore(language)) });
			const whole = createCoach({ ...packs[language], suggest: undefined });
			let final = 0;
			for (const text of textsOf(language)) {
				const findings = whole.check(text, { kind });
				expect(all.check(text, { kind })).toEqual(findings);
				expect(all.wants(text, kind)).toBe(false);
				if (first.wants(text, kind)) continue;
				expect(first.check(text, { kind })).toEqual(findings);
				final++;
			}
			expect(final).toBeGreaterThan(500);
		},
	);
});

describe.each(["en", "ru", "pl"] as const)("what finds in praise and feedback (%s)", (language) => {
	it.each(["praise", "feedback"] as const)(
		"gives in %s all that the whole gives, and the company's own wording",
		async (kind) => {
			const first = createCoach(await loadPack(language, kind));
			const whole = createCoach(packs[language]);
			const companyWords = { allowed: [], discouraged: [{ words: "teapot", preferred: "pot" }] };
			for (const text of textsOf(language)) {
				const given = `${text} teapot`;
				const options = { kind, context: { companyWords } };
				expect(first.check(given, options)).toEqual(whole.check(given, options));
			}
			const [advice] = first
				.check("teapot", { kind, context: { companyWords } })
				.filter((one) => one.params?.preferred);
			expect(advice?.suggestions).toEqual([{ start: 0, end: 6, text: "pot", kind: "phrase" }]);
		},
	);
});

describe("words that ask for what finds vague deeds", () => {
	it("are all with which an English vague deed begins, less 'in', which a manner ends", () => {
		const words = [...new Set(textsOf("en").flatMap((text) => text.toLowerCase().match(/[a-z-]+/g) ?? []))];
		const asked = words.filter((word) => word !== "in" && english.beginsVague(word));
		expect(asked.length).toBeGreaterThan(30);
		expect(asked.filter((word) => !englishWords.mayBeVague(word))).toEqual([]);
	});

	it("are all with which a Polish vague deed begins", () => {
		const words = new Set(textsOf("pl").flatMap((text) => text.toLowerCase().match(/[a-ząćęłńóśźż]+/g) ?? []));
		for (const verb of allVerbs()) for (const [, word] of formsOf(verb)) words.add(word);
		const bare = [...words].map(withoutDiacritics);
		expect(bare.filter(beginsVague).length).toBeGreaterThan(100);
		expect(bare.filter((word) => beginsVague(word) && !mayBeVague(word))).toEqual([]);
	});
});
