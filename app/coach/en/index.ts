import type { LanguagePack } from "../analysis.ts";
import { checkRemarks } from "./remarks.ts";
import { checkRules } from "./rules.ts";

const conjunctions: ReadonlySet<string> = new Set([
	"and",
	"but",
	"or",
	"nor",
	"yet",
	"so",
	"because",
	"if",
	"when",
	"while",
	"although",
	"unless",
	"until",
	"that",
	"which",
	"who",
]);

/** English. */
export const pack: LanguagePack = {
	language: "en",
	abbreviations: new Set(
		"mr. mrs. ms. dr. prof. st. no. nos. vs. etc. e.g. i.e. approx. dept. ext. fig. hr. hrs. inc. jr. sr. ltd. min. max. p. pp. rd. ave. tel. a.m. p.m. cf. est. messrs.".split(
			" ",
		),
	),
	conjunctions,
	checks: ["prohibition", "vague-deed", "personality", "flattery", "generalisation", "no-proposal", "no-deed"],
	checkRule: (document) => checkRules(document, conjunctions),
	checkFeedback: checkRemarks,
};
