/** Genitives of numbers and of single spans of time, as they stand behind «больше» and «дольше», and their accusatives. */
const ACCUSATIVES: Readonly<Record<string, string>> = {
	двух: "два",
	трёх: "три",
	трех: "три",
	четырёх: "четыре",
	четырех: "четыре",
	пяти: "пять",
	шести: "шесть",
	семи: "семь",
	восьми: "восемь",
	девяти: "девять",
	десяти: "десять",
	пятнадцати: "пятнадцать",
	двадцати: "двадцать",
	тридцати: "тридцать",
	минуты: "минуту",
	часа: "час",
	дня: "день",
	суток: "сутки",
	недели: "неделю",
	месяца: "месяц",
	года: "год",
	получаса: "полчаса",
};

/** What is counted, in the plural genitive, as it stands behind two to four. */
const FEW: readonly (readonly [RegExp, string])[] = [
	[/^ раз$/u, " раза"],
	[/минут$/u, "минуты"],
	[/дней$/u, "дня"],
	[/недель$/u, "недели"],
	[/человек$/u, "человека"],
	[/ов$/u, "а"],
];

/** «трёх» and « раз» -> «три раза»; undefined for a bound that is neither a number nor a known span. */
export function countOf(bound: string, unit: string): string | undefined {
	const number = /^\d+$/.test(bound) ? bound : ACCUSATIVES[bound];
	if (number === undefined) return undefined;
	if (!/^(?:два|три|четыре)$/.test(number)) return `${number}${unit}`;
	const [ending, few] = FEW.find(([end]) => end.test(unit)) ?? [/$/u, ""];
	const put = unit.replace(ending, few);
	return `${number === "два" && / (?:минуты|недели)$/u.test(put) ? "две" : number}${put}`;
}
