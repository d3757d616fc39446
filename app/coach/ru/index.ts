import type { LanguagePack } from "../analysis.ts";

export const pack: LanguagePack = {
	language: "ru",
	abbreviations: new Set(),
	conjunctions: new Set(),
	checks: ["prohibition", "vague-deed", "personality", "flattery", "generalisation", "no-proposal", "no-deed"],
	checkRule: () => [],
	checkFeedback: () => [],
};
