import type { LanguagePack } from "../analysis.ts";
import { flattery, noDeed } from "./deed.ts";
import { words } from "./forms.ts";
import { generalisation } from "./generalisation.ts";
import { personality } from "./personality.ts";
import { noProposal } from "./proposal.ts";
import { checkRule } from "./rules.ts";

/** The Russian pack of the writing coach. */
export const pack: LanguagePack = {
	language: "ru",
	abbreviations: words(
		"г. гг. ул. т. т.е. т.д. т.п. т.к. др. пр. см. им. руб. коп. тыс. млн. млрд. стр. рис. доб. тел. мин. сек. ч. чел. шт. кв. эт. корп. обл. пос. просп. пл. напр. п. пп. ст. гр. проф. акад. д. сокр.",
	),
	conjunctions: new Set(),
	checks: ["prohibition", "vague-deed", "personality", "flattery", "generalisation", "no-proposal", "no-deed"],
	checkRule,
	checkFeedback: (document) => [
		...personality(document),
		...generalisation(document),
		...flattery(document),
		...noProposal(document),
		...noDeed(document),
	],
};
