import az from "az";
import { beforeAll, describe, expect, it } from "vitest";
import { traitOf } from "../remarks/label-owner.ts";
import { adjectiveForms, BAD_ADJECTIVES, BAD_NOUNS, GOOD_ADJECTIVES, nounForms } from "../remarks/trait-words.ts";
import { MANNER, NOUN_PAIRS, PAIRS } from "../suggest/pairs/pairs.ts";
import { SPARED_DEEDS } from "../suggest/rewriting/rewrite-state.ts";
import { DEFAULT_PAIRS } from "../suggest/services/default-pairs.ts";
import { SERVICE_NOUNS, SERVICE_PAIRS } from "../suggest/services/service-pairs.ts";
import { inMood } from "../suggest/words/conjugate.ts";
import { formOf } from "./forms.ts";

/** The dictionary of the package az is the oracle: it lists the inflected forms of Russian words. It does not ship. */
const parses = (word: string) => az.Morph(word, { typos: 0, ignoreCase: true });
const plain = (word: string | undefined): string => (word ?? "").replaceAll("ё", "е");
const lemmas = (word: string): string[] => parses(word).map((parse) => plain(parse.normalize().word));

const adjectives = [...BAD_ADJECTIVES, ...GOOD_ADJECTIVES];

beforeAll(async () => {
	await new Promise<void>((done) => az.Morph.init(done));
});

describe("forms of Russian traits", () => {
	it("are inflected forms of their adjective", () => {
		const wrong: string[] = [];
		let all = 0;
		for (const masculine of adjectives) {
			if (!parses(masculine).some((parse) => /^ADJF|^PRTF/.test(parse.tag.toString()))) continue;
			const { long, instrumental, short } = adjectiveForms(masculine);
			for (const form of [...long, ...instrumental, ...short]) {
				all++;
				const kin = lemmas(form).some((lemma) => lemma.slice(0, 4) === plain(masculine).slice(0, 4));
				if (!kin) wrong.push(form);
			}
		}
		expect(all).toBeGreaterThan(1500);
		expect(wrong.length / all, wrong.slice(0, 20).join(" ")).toBeLessThan(0.02);
	});

	it("of nouns are known to the dictionary as nouns", () => {
		const wrong: string[] = [];
		let all = 0;
		for (const entry of BAD_NOUNS) {
			if (!entry.includes(":")) continue;
			const forms = nounForms(entry);
			if (!parses(forms[0] ?? "").some((parse) => parse.tag.toString().startsWith("NOUN"))) continue;
			for (const form of forms) {
				all++;
				if (!parses(form).some((parse) => parse.tag.toString().startsWith("NOUN"))) wrong.push(form);
			}
		}
		expect(all).toBeGreaterThan(800);
		expect(wrong.length / all, wrong.slice(0, 20).join(" ")).toBeLessThan(0.03);
	});

	it("leave adverbs and neuter forms alone", () => {
		for (const masculine of adjectives) {
			const adverb = `${masculine.slice(0, -2)}о`;
			expect(["long", "short", "instrumental"], adverb).not.toContain(traitOf(adverb)?.kind);
		}
	});
});

describe("verbs of the phrase pairs", () => {
	const verbs = new Set(
		[
			...`${PAIRS}\n${NOUN_PAIRS}\n${MANNER}\n${SERVICE_PAIRS}\n${SERVICE_NOUNS}\n${DEFAULT_PAIRS}\n${SPARED_DEEDS}`.matchAll(
				/~([а-яё/]+)/g,
			),
		].map((match) => match[1] ?? ""),
	);

	it("take forms that the dictionary knows", () => {
		const wrong: string[] = [];
		for (const verb of verbs) {
			const imperative = inMood(verb, "imperative");
			const once = inMood(verb, "imperative", true);
			const singular = inMood(verb, "third-singular");
			const plural = inMood(verb, "third-plural");
			if (!parses(imperative).some((parse) => parse.tag.toString().includes("impr"))) wrong.push(imperative);
			if (!parses(once).some((parse) => parse.tag.toString().includes("impr"))) wrong.push(once);
			if (!parses(singular).some((parse) => /sing.*3per|3per.*sing/.test(parse.tag.toString()))) wrong.push(singular);
			if (!parses(plural).some((parse) => /plur.*3per|3per.*plur/.test(parse.tag.toString()))) wrong.push(plural);
		}
		expect(verbs.size).toBeGreaterThan(150);
		expect(wrong).toEqual([]);
	});

	it("are recognised after «не»", () => {
		const missed = [...verbs].flatMap((verb) => {
			const forms = [inMood(verb, "imperative"), inMood(verb, "imperative", true)].map(plain);
			return forms.filter((form) => formOf(form) !== "imperative");
		});
		expect(missed).toEqual([]);
	});
});
