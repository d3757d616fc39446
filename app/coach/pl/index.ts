import type { Document, LanguagePack, Report } from "../analysis.ts";
import { checkRemarks } from "./feedback.ts";
import { checkProhibitions } from "./rules.ts";
import { checkVagueDeeds } from "./vague-deed.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const pack: LanguagePack = {
	language: "pl",
	abbreviations: words(
		"np. itp. itd. tzn. tj. m.in. ul. al. pl. os. nr. tel. dr. prof. mgr. inż. inz. lek. hab. św. sw. r. w. godz. min. sek. zł. zl. gr. tys. mln. mld. str. s. ok. ww. pt. pn. wt. śr. czw. sob. niedz. art. ust. pkt. lit. par. tzw. wg. ws. im. ds. ew. ewent. zob. por. red. wewn. pok. m. woj. pow. gm. jw. cd. dot. max. maks. min. szt. kom. gen. kpt.",
	),
	conjunctions: words("że ze żeby zeby aby jeśli jesli jeżeli jezeli gdyż gdyz ponieważ poniewaz zanim dopóki dopoki"),
	checks: ["prohibition", "vague-deed", "personality", "flattery", "generalisation", "no-proposal", "no-deed"],
	checkRule: (document: Document): Report[] => [...checkProhibitions(document), ...checkVagueDeeds(document)],
	checkFeedback: (document: Document): Report[] => checkRemarks(document),
};
