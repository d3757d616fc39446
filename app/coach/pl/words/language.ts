import type { LanguagePack } from "#app/coach/analysis.ts";
import { VAGUE_MARK } from "./vague-words.ts";

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What cuts Polish text into sentences. */
export const language: LanguagePack = {
	language: "pl",
	asks: VAGUE_MARK,
	abbreviations: words(
		"inż. zł. inz. godz. niedz. max. św. tzw. czw. ww. sw. pow. jw. ew. w. szt. wt. ust. art. kpt. pt. dot. ewent. pkt. lit. tys. ws. os. maks. ds. s. śr. str. por. nr. mgr. gr. dr. par. r. itp. np. tzn. wewn. pn. mln. min. m.in. gen. kom. im. gm. m. zl. ul. pl. tel. al. pok. ok. sek. lek. tj. woj. wg. prof. itd. mld. red. cd. zob. sob. hab.",
	),
};
