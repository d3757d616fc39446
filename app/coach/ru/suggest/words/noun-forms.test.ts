import az from "az";
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "#app/coach/document.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import { language } from "../../words/language.ts";
import type { Case } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { infinitiveOf } from "./infinitives.ts";
import { NOUNS } from "./noun-words.ts";

beforeAll(async () => {
	await new Promise<void>((done) => az.Morph.init(done));
});

/** The noun phrase at the start of a text in another case. */
function inCase(text: string, given: string, wanted: Case): string | undefined {
	const sentence = analyse(text, "rule", language).units[0]?.sentences[0];
	if (sentence === undefined) return undefined;
	const scan = scanSentence(sentence);
	const things = thingsAt(scan, 0, scan.tokens.length, given);
	return things === undefined ? undefined : thingsIn({ scan, text }, things, wanted);
}

describe("Russian nouns that bans name", () => {
	it("are known to the dictionary in every form", () => {
		const wrong: string[] = [];
		for (const line of NOUNS.split("\n")) {
			const [head = "", stems = ""] = line.split(" = ");
			for (const stem of stems.split(" ").filter((one) => one !== ""))
				for (const ending of head.split(" ").slice(1)) {
					if (ending === "*") continue;
					const form = stem + (ending === "-" ? "" : ending);
					if (!az.Morph(form, { typos: 0, ignoreCase: true }).some((parse) => /^NOUN|^ADJF/.test(parse.tag.toString())))
						wrong.push(form);
				}
		}
		expect(wrong).toEqual([]);
	});

	it.each([
		["барную стойку", "A", "G", "барной стойки"],
		["личные вещи гостя", "A", "P", "личных вещах гостя"],
		["туалетом, душем и телевизором", "I", "A", "туалет, душ и телевизор"],
		["торговом зале", "P", "G", "торгового зала"],
		["номер комнаты и фамилию гостя", "A", "I", "номером комнаты и фамилией гостя"],
		["медицинских советов", "G", "A", "медицинские советы"],
	] as const)("%s", (text, given, wanted, expected) => {
		expect(inCase(text, given, wanted)).toBe(expected);
	});

	it.each([
		["ставьте", "ставить"],
		["берите", "брать"],
		["пользуйтесь", "пользоваться"],
		["ведет", "вести"],
		["разглашают", "разглашать"],
		["смейтесь", "смеяться"],
	])("%s", (form, infinitive) => {
		expect(infinitiveOf(form)).toBe(infinitive);
	});
});
