import type { LanguagePack } from "../analysis.ts";

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What cuts English text into sentences. */
export const language: LanguagePack = {
	language: "en",
	abbreviations: words(
		"mr. mrs. ms. dr. prof. st. no. nos. vs. etc. e.g. i.e. approx. dept. ext. fig. hr. hrs. inc. jr. sr. ltd. min. max. p. pp. rd. ave. tel. a.m. p.m. cf. est. messrs.",
	),
};
