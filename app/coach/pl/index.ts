import type { LanguagePack } from "../analysis.ts";

export const pack: LanguagePack = {
	language: "pl",
	abbreviations: new Set(),
	conjunctions: new Set(),
	checks: ["prohibition", "vague-deed", "personality", "flattery", "generalisation", "no-proposal", "no-deed"],
	checkRule: () => [],
	checkFeedback: () => [],
};
