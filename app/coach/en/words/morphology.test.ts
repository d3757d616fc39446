import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { unfold } from "#app/coach/unfold.ts";
import { labels } from "../remarks/remark-words.ts";
import { BAD_ADJECTIVES, BAD_NOUNS, BAD_TRAITS } from "../remarks/traits.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, gerundOf, thirdOf, verbs } from "./verbs.ts";

const require = createRequire(import.meta.url);
const nspell = require("nspell") as (aff: Buffer, dic: Buffer) => { correct(word: string): boolean };
const folder = path.dirname(require.resolve("dictionary-en"));
const dictionary = nspell(readFileSync(path.join(folder, "index.aff")), readFileSync(path.join(folder, "index.dic")));
/** British spellings and compounds that the American dictionary lacks. */
const known = (word: string): boolean =>
	word.includes("-") ||
	dictionary.correct(word) ||
	dictionary.correct(word.replace(/is(e|es|ing|ed)$/, "iz$1")) ||
	dictionary.correct(word.replace(/our/, "or"));

/** Compounds stand in the lists without their hyphen: "clockwatcher". */
const compound = (word: string): boolean => {
	for (let at = 2; at <= word.length - 3; at++)
		if (dictionary.correct(word.slice(0, at)) && known(word.slice(at))) return true;
	return false;
};

describe("English forms", () => {
	it("inflects every verb to words that a dictionary knows", () => {
		const all = [...verbs].filter((verb) => known(verb));
		const wrong = all.flatMap((verb) => [gerundOf(verb), thirdOf(verb)].filter((form) => !known(form)));
		expect(all.length).toBeGreaterThan(550);
		expect(wrong.length / (all.length * 2), wrong.join(" ")).toBeLessThanOrEqual(0.01);
	});

	it("leads every form back to its verb", () => {
		for (const verb of verbs) {
			expect(baseOfThird(thirdOf(verb)), verb).toBeDefined();
			expect(baseOfGerund(gerundOf(verb)), verb).toBeDefined();
		}
		expect(baseOfParticiple("left")).toBe("leave");
		expect(baseOfGerund("chatting")).toBe("chat");
		expect(baseOfGerund("tying")).toBe("tie");
	});

	it("takes no word for a label that only resembles one", () => {
		for (const word of "learner learned laze lazuli colder coldness stupidly rudely selfishly kindly meaning means meant boringly sourdough weekly coolly dimmer coarsely".split(
			" ",
		)) {
			const found = labels.find(word);
			expect(found === "bad-adjective" || found === "bad-noun", word).toBe(false);
		}
	});

	it("spells its labels as the dictionary does", () => {
		const list = [BAD_ADJECTIVES, BAD_NOUNS, BAD_TRAITS].flatMap(unfold);
		const wrong = list.filter((word) => !known(word) && !compound(word));
		expect(wrong.length / list.length, wrong.join(" ")).toBeLessThanOrEqual(0.12);
	});
});
