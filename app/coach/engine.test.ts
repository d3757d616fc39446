import { describe, expect, it } from "vitest";
import type { LanguagePack } from "./analysis.ts";
import { actualLanguage, detectLanguage } from "./detect.ts";
import { analyse } from "./document.ts";
import { check, contextHash, createCoach } from "./index.ts";
import { findMasks } from "./masks.ts";
import { normalise, withoutDiacritics } from "./normalise.ts";
import { packs } from "./packs.ts";
import { compilePhrases } from "./phrases.ts";
import { compileStems } from "./stems.ts";
import { tokenise } from "./tokens.ts";

const norms = (text: string): string[] =>
	tokenise(text, 0, text.length, findMasks(text, 0, text.length)).map((token) => token.norm);
const sentences = (text: string): string[] =>
	analyse(text, "rule", packs.en).units.flatMap((unit) => unit.sentences.map((one) => text.slice(one.start, one.end)));

describe("normalising", () => {
	it("joins what people type alike", () => {
		expect(normalise("DON’T")).toBe("don't");
		expect(normalise("Ёлка")).toBe("елка");
		expect(normalise("cafe\u0301")).toBe("café");
		expect(normalise("ser\u00advice")).toBe("service");
		expect(withoutDiacritics("żółć")).toBe("zolc");
	});
});

describe("tokens", () => {
	it("keeps inner apostrophes and hyphens and cuts numbers whole", () => {
		expect(norms("Don’t hand-pick 1,000.50 at 8:20, 24/7…")).toEqual([
			"don't",
			"hand-pick",
			"1,000.50",
			"at",
			"8:20",
			",",
			"24/7",
			"…",
		]);
	});
	it("keeps offsets of the given text", () => {
		const text = "  **Nie**\u00a0wolno ";
		const tokens = tokenise(text, 0, text.length, []);
		expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(["Nie", "wolno"]);
	});
});

describe("masks", () => {
	it.each([
		['Say "do not" now', ["say", '"…"', "now"]],
		["Скажите «не знаю» тихо", ["скажите", '"…"', "тихо"]],
		["Powiedz „nie wiem” cicho", ["powiedz", '"…"', "cicho"]],
		["Say 'never again' now", ["say", '"…"', "now"]],
		["the guests' rooms and 'em", ["the", "guests", "'", "rooms", "and", "'", "em"]],
		[
			"Run `npm test` or write to a.b@c.com, see https://x.y/never?a=1.",
			["run", "`…`", "or", "write", "to", "@", ",", "see", "@", "."],
		],
		['An open "quote stays', ["an", "open", '"', "quote", "stays"]],
	])("%s", (text, expected) => {
		expect(norms(text)).toEqual(expected);
	});
});

describe("sentences and units", () => {
	it("breaks at stops, not at abbreviations, initials or numbers", () => {
		expect(sentences("Ask Mr. Bell, e.g. at 3.5 km. then go. J. Smith knows.")).toEqual([
			"Ask Mr. Bell, e.g. at 3.5 km.",
			"then go.",
			"J. Smith knows.",
		]);
	});
	it("joins wrapped lines and parts the others", () => {
		expect(sentences("Call the guest\nbefore noon\nSmile\n\nKnock")).toEqual([
			"Call the guest\nbefore noon",
			"Smile",
			"Knock",
		]);
	});
	it("finds lead-ins by colon, heading and indentation", () => {
		const text = "# Don'ts\n\n- a\n- b:\n  - c\n\nPlain\n- d\n";
		const leads = analyse(text, "rule", packs.en).units.map(
			(unit) => unit.leadIn && text.slice(unit.leadIn.start, unit.leadIn.end),
		);
		expect(leads).toEqual([undefined, "Don'ts", "Don'ts", "b:", undefined, "Plain"]);
	});
	it("leaves code fences alone and reads table cells", () => {
		expect(sentences("```\nnever\n```\n| Never run | Walk |\n|---|---|")).toEqual(["Never run", "Walk"]);
	});
});

describe("sentences that a check passes over", () => {
	it.each([
		'Offer the guest tea, e.g. mint, at 8:20. Write to a.b@c.com or see https://x.y/no. Say "good day" and smile…',
		"Предложите гостю чай. Ведите его к лифту «в холле», затем назовите этаж 3. Улыбнитесь!",
		"Podaj gościowi herbatę. Zapytaj o godz. 8 „czy wszystko gra” i zanotuj to w zeszycie, str. 3.",
	])("give the same tokens when somebody asks for them: %s", (text) => {
		const language = detectLanguage(text);
		const { checkRule: _, ...unmarked } = packs[language];
		const tokens = (pack: LanguagePack) =>
			analyse(text, "rule", pack).units.map((unit) => unit.sentences.map((sentence) => sentence.tokens));
		expect(tokens(packs[language])).toEqual(tokens(unmarked));
	});
});

describe("matchers", () => {
	it("matches stems with endings and exclusions", () => {
		const table = compileStems([{ value: 1, words: "лен~adj ленив*!ц !ленивка" }], { adj: "ый ая -" });
		expect(["леный", "лен", "лены", "ленивый", "ленивца", "ленивка"].map((word) => table.find(word))).toEqual([
			1,
			1,
			undefined,
			1,
			undefined,
			undefined,
		]);
	});
	it("matches phrases with gaps, choices and optional words", () => {
		const table = compilePhrases([["keep|hold _2 waiting ?long", "wait"] as const]);
		const tokens = tokenise("hold every guest waiting long", 0, 29, []);
		expect(table.at(tokens, 0)).toEqual({ value: "wait", from: 0, to: 5 });
		expect(table.at(tokens, 1)).toBeUndefined();
	});
});

describe("the language", () => {
	it.each([
		["Ask the guest.", "en"],
		["Спросите гостя.", "ru"],
		["Zapytaj goscia o imie i podaj mu klucz", "pl"],
		["Zażółć", "pl"],
		["", "en"],
	])("%s", (text, language) => {
		expect(detectLanguage(text)).toBe(language);
	});

	it.each([
		["Не кричите на гостя.", "en", "ru"],
		["Не ставьте Microsoft Office.", "ru", "ru"],
		["Do not shout at the guest.", "ru", "en"],
		["Nie krzycz na klientów.", "en", "pl"],
		["Nie zostawiaj otwartej kasy.", "ru", "pl"],
		["Nie zostawiaj otwartej kasy.", "en", "en"],
		["Do not shout at the guest.", "pl", "en"],
		["Do my job.", "pl", "pl"],
		["Say «Добрый день» and smile.", "en", "en"],
		["Say „proszę” when you hand the bill over.", "en", "en"],
		["Powiedz „How can I help you?” i poczekaj.", "pl", "pl"],
		["Wi-Fi", "ru", "ru"],
		["", "pl", "pl"],
	] as const)("of %s, written as %s, is %s", (text, given, language) => {
		expect(actualLanguage(text, given)).toBe(language);
	});
});

describe("findings", () => {
	const text = "Smile.\n\nDo not run in the lobby.";
	it("are left out when kept with a reason, wherever the sentence stands", () => {
		const [finding] = check(text, { kind: "rule", language: "en" });
		expect(finding?.check).toBe("prohibition");
		const hash = finding ? contextHash(finding, text) : "";
		const moved = "First knock.\n\nDO NOT  run in the lobby.";
		expect(check(moved, { kind: "rule", language: "en", context: { kept: new Set([hash]) } })).toEqual([]);
		expect(
			check("Do not run on the stairs.", { kind: "rule", language: "en", context: { kept: new Set([hash]) } }),
		).toHaveLength(1);
	});
	it.each([
		["en", "Do not run in the lobby. Do not shout at guests.", "Do not shout at guests."],
		["ru", "Не бегайте в холле. Не кричите на гостей.", "Не кричите на гостей."],
		["pl", "Nie biegaj po holu. Nie krzycz na gości.", "Nie krzycz na gości."],
	] as const)(
		"have the same suggestions wherever and whenever a paragraph is seen again (%s)",
		(language, unit, other) => {
			const find = (given: string) => check(given, { kind: "rule", language });
			const shifted = (by: number) =>
				find(unit).map((finding) => ({
					...finding,
					start: finding.start + by,
					end: finding.end + by,
					suggestions: finding.suggestions.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
				}));
			expect(shifted(0)[0]?.suggestions.length).toBeGreaterThan(0);
			const before = `${other}\n\n`;
			expect(find(before + unit).slice(find(before).length)).toEqual(shifted(before.length));
		},
	);
	it("obey the company's words", () => {
		const companyWords = { allowed: ["do not run"], discouraged: [{ words: "lobby", preferred: "entrance hall" }] };
		const findings = check(text, { kind: "rule", language: "en", context: { companyWords } });
		expect(findings.map((one) => [one.message, one.severity, one.suggestions[0]?.text])).toEqual([
			["company.discouraged", "advice", "entrance hall"],
		]);
	});
	it("are advice in running text", () => {
		expect(check(text, { kind: "prose", language: "en" }).map((one) => one.severity)).toEqual(["advice"]);
	});
	it("follow a lead-in that the caller gives", () => {
		const [finding] = check("run in the lobby", {
			kind: "rule",
			language: "en",
			context: { leadIn: "It is forbidden:" },
		});
		expect(finding).toMatchObject({ message: "prohibition.lead-in-item", start: 0, end: 16 });
	});
});

describe("a long text asked about piece by piece", () => {
	it.each([
		["en", "Never leave the till unattended."],
		["ru", "Не оставляйте кассу без присмотра."],
		["pl", "Nie zostawiaj kasy bez opieki."],
	] as const)("gets the same suggestions as all at once (%s)", (language, ban) => {
		const { check } = createCoach(packs[language]);
		const text = `${ban}\n\n${ban}\n\n${ban}`;
		const whole = check(text, { kind: "rule" });
		expect(whole).toHaveLength(3);
		const pieces = [0, 1, 2].map((after) => check(text, { kind: "rule", suggestions: 1, after }));
		for (const [at, piece] of pieces.entries()) {
			expect(piece.map(({ suggestions }) => suggestions.length > 0)).toEqual([0, 1, 2].map((one) => one === at));
			expect(piece[at]).toEqual(whole[at]);
		}
	});
});
