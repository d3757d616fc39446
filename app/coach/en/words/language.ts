import type { LanguagePack } from "#app/coach/analysis.ts";
import { VAGUE_MARK } from "./vague-words.ts";

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What cuts English text into sentences. */
export const language: LanguagePack = {
	language: "en",
	asks: VAGUE_MARK,
	abbreviations: words(
		"approx. max. ext. est. st. dept. vs. messrs. mrs. hrs. nos. ms. sr. mr. jr. hr. dr. pp. p. no. min. p.m. a.m. tel. fig. e.g. prof. cf. ave. i.e. ltd. rd. etc. inc.",
	),
};
