import type { LanguagePack } from "../analysis.ts";

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What cuts Russian text into sentences. */
export const language: LanguagePack = {
	language: "ru",
	abbreviations: words(
		"г. гг. ул. т. т.е. т.д. т.п. т.к. др. пр. см. им. руб. коп. тыс. млн. млрд. стр. рис. доб. тел. мин. сек. ч. чел. шт. кв. эт. корп. обл. пос. просп. пл. напр. п. пп. ст. гр. проф. акад. д. сокр.",
	),
};
