/** Amounts in the genitive: «до двадцати килограммов», «в пределах десяти процентов». */

const NUMERALS: Readonly<Record<string, string>> = Object.fromEntries(
	`один одного|одну одной|два двух|две двух|три трёх|четыре четырёх|сорок сорока|сто ста|двести двухсот|триста трёхсот|четыреста четырёхсот|полтора полутора|полторы полутора|тысячу тысячи`
		.split("|")
		.map((pair) => pair.split(" ") as [string, string]),
);

/** Nouns counted by two, three and four. */
const COUNTED: Readonly<Record<string, string>> = {
	дня: "дней",
	года: "лет",
	раза: "раз",
	человека: "человек",
	недели: "недель",
	минуты: "минут",
	секунды: "секунд",
	тысячи: "тысяч",
	копейки: "копеек",
	ступени: "ступеней",
	рубля: "рублей",
	месяца: "месяцев",
};

const SMALL = /^(?:два|две|три|четыре|полтора|полторы)$/i;
const FEMININE: Readonly<Record<string, string>> = { минуту: "минуты", секунду: "секунды", неделю: "недели" };

/** «двадцать килограммов» -> «двадцати килограммов»; an amount that is no accusative stays as it is. */
export function genitiveOf(amount: string): string {
	const words = amount.split(" ");
	let small = false;
	return words
		.map((word) => {
			const lower = word.toLowerCase();
			const known = NUMERALS[lower];
			if (known !== undefined) {
				small = SMALL.test(lower);
				return known;
			}
			if (/^(?:пять|шесть|семь|восемь|девять|десять|[а-яё]+надцать|двадцать|тридцать)$/.test(lower)) {
				small = false;
				return lower.replace("восемь", "восьми").replace(/ь$/, "и");
			}
			const tens = /^(пять|шесть|семь|восемь)десят$/.exec(lower)?.[1];
			if (tens !== undefined) return `${tens.replace("восемь", "восьми").replace(/ь$/, "и")}десяти`;
			const counted = small ? (COUNTED[lower] ?? (/[а-я]{3,}а$/.test(lower) ? lower.replace(/а$/, "ов") : word)) : word;
			return words.length === 1 ? (FEMININE[lower] ?? counted) : (FEMININE[counted] ?? counted);
		})
		.join(" ");
}
