import hunspell from "dictionary-pl";
import { describe, expect, it } from "vitest";
import { withoutDiacritics } from "#app/coach/normalise.ts";
import { adjectiveForms, nounForms, traitOf, wordsOf } from "../remarks/trait-words.ts";
import { BAD_ADJECTIVES, BAD_NOUNS, COLLOQUIAL_ADJECTIVES, GOOD_NOUNS, WEAK_NOUNS } from "../remarks/traits.ts";
import { allPhrases, pairedFamilies, render } from "../suggest/pairs/phrases.ts";
import { themeFamilies, themeWordings } from "../suggest/services/theme-table.ts";
import { suggestedVerbs } from "../suggest/words/suggested-verbs.ts";
import { GOOD_ADJECTIVES } from "../words/good-adjectives.ts";
import { allPeople, customer, servedForms } from "./people.ts";
import { allVerbs, formsOf } from "./verbs.ts";

type Rule = { strip: string; add: string; fits: RegExp | undefined };

/** Every word form of the Hunspell dictionary: stems with their suffixes and prefixes. */
function dictionary(): ReadonlySet<string> {
	const suffixes = new Map<string, Rule[]>();
	const prefixes = new Map<string, Rule[]>();
	for (const line of new TextDecoder().decode(hunspell.aff).split("\n")) {
		const [kind, flag = "", strip = "", add = "", condition = ""] = line.trim().split(/\s+/);
		if ((kind !== "SFX" && kind !== "PFX") || condition === "") continue;
		const rules = kind === "SFX" ? suffixes : prefixes;
		const fits = condition === "." ? undefined : new RegExp(kind === "SFX" ? `${condition}$` : `^${condition}`);
		const rule = { strip: strip === "0" ? "" : strip, add: add === "0" ? "" : (add.split("/")[0] ?? ""), fits };
		rules.set(flag, [...(rules.get(flag) ?? []), rule]);
	}
	const words = new Set<string>();
	for (const line of new TextDecoder().decode(hunspell.dic).split("\n").slice(1)) {
		const [word = "", flags = ""] = line.trim().split("/");
		if (word === "" || word !== word.toLowerCase()) continue;
		const forms = [word];
		for (const flag of flags) {
			for (const { strip, add, fits } of suffixes.get(flag) ?? []) {
				if ((fits === undefined || fits.test(word)) && word.endsWith(strip))
					forms.push(word.slice(0, word.length - strip.length) + add);
			}
		}
		for (const form of forms) words.add(form);
		for (const flag of flags) {
			for (const { strip, add, fits } of prefixes.get(flag) ?? []) {
				for (const form of forms)
					if ((fits === undefined || fits.test(form)) && form.startsWith(strip))
						words.add(add + form.slice(strip.length));
			}
		}
	}
	return words;
}

const words = dictionary();
const unknown = (forms: Iterable<string>): string[] => [...forms].filter((form) => !words.has(form));

describe("Polish word forms against the dictionary", () => {
	it("derives only existing forms of every verb", () => {
		const wrong: string[] = [];
		for (const verb of [...allVerbs(), ...suggestedVerbs()])
			for (const [form, word] of formsOf(verb)) if (!words.has(word)) wrong.push(`${verb.infinitive} ${form} ${word}`);
		expect(wrong).toEqual([]);
	});

	it("derives only existing forms of traits", () => {
		const adjectives = [...wordsOf(BAD_ADJECTIVES), ...wordsOf(GOOD_ADJECTIVES)].flatMap((word) =>
			[...adjectiveForms(word)].map(([form]) => form),
		);
		expect(unknown(adjectives)).toEqual([]);
		for (const noun of [BAD_NOUNS, WEAK_NOUNS, GOOD_NOUNS].flatMap(wordsOf)) {
			const forms = [...nounForms(noun)].map(([form]) => form);
			expect(words.has(noun), noun).toBe(true);
			expect(unknown(forms).length, `${noun}: ${unknown(forms).join(" ")}`).toBeLessThanOrEqual(1);
		}
	});

	it("finds an adjective in all its forms, with and without Polish letters", () => {
		for (const adjective of [BAD_ADJECTIVES, COLLOQUIAL_ADJECTIVES].flatMap(wordsOf)) {
			for (const [form] of adjectiveForms(adjective)) expect(traitOf(withoutDiacritics(form)), form).toBeDefined();
		}
	});

	it("declines those who are served", () => {
		expect(unknown(servedForms())).toEqual([]);
		expect([...allPeople()].length).toBeGreaterThan(500);
	});

	it("renders every phrase in every form with existing words", () => {
		const families = new Set([...allVerbs(), ...suggestedVerbs()].map((verb) => verb.family));
		expect([...pairedFamilies(), ...themeFamilies()].filter((family) => !families.has(family))).toEqual([]);
		const wrong: string[] = [];
		for (const phrase of [...allPhrases(), ...themeWordings()]) {
			for (const form of [
				"imperative",
				"imperative-plural",
				"imperative-we",
				"infinitive",
				"he",
				"they",
				"we",
			] as const) {
				for (const plural of [false, true]) {
					for (const word of render(
						phrase.replace(
							/\{(?:obj(?:acc|all|dat|free|shut)?|ger|act|o|rest|do|near|away|rel|who|between|target|lacked|asked|place)[?!]?\}/g,
							" rzeczy ",
						),
						form,
						customer(plural),
					).split(/[^a-ząćęłńóśźż]+/))
						if (word !== "" && !words.has(word)) wrong.push(`${word} in ${phrase}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	it("takes no common word for a label", () => {
		for (const word of [
			"stół",
			"gość",
			"obsługa",
			"kawa",
			"okno",
			"czas",
			"dzień",
			"praca",
			"klucz",
			"rachunek",
			"pokój",
		])
			expect(traitOf(withoutDiacritics(word)), word).toBeUndefined();
	});
});
