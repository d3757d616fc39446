import type { LanguagePack } from "../analysis.ts";

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What cuts Polish text into sentences. */
export const language: LanguagePack = {
	language: "pl",
	abbreviations: words(
		"np. itp. itd. tzn. tj. m.in. ul. al. pl. os. nr. tel. dr. prof. mgr. inż. inz. lek. hab. św. sw. r. w. godz. min. sek. zł. zl. gr. tys. mln. mld. str. s. ok. ww. pt. pn. wt. śr. czw. sob. niedz. art. ust. pkt. lit. par. tzw. wg. ws. im. ds. ew. ewent. zob. por. red. wewn. pok. m. woj. pow. gm. jw. cd. dot. max. maks. min. szt. kom. gen. kpt.",
	),
};
