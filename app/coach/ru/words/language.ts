import type { LanguagePack } from "#app/coach/analysis.ts";

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What cuts Russian text into sentences. */
export const language: LanguagePack = {
	language: "ru",
	abbreviations: words(
		"доб. руб. кв. г. гг. д. т.д. акад. млрд. т.е. т.к. сек. обл. тел. чел. пл. ул. им. см. мин. млн. п. т.п. коп. пп. корп. просп. гр. др. сокр. пр. напр. стр. рис. пос. тыс. т. ст. шт. эт. проф. ч.",
	),
};
