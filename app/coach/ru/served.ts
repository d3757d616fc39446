import { remembered } from "../remembered.ts";
import { capitalise, textOf } from "./edits.ts";
import { type Person, personAt } from "./people.ts";
import type { Hit, Mood, Scan } from "./scan.ts";

/** Whom a sentence that names nobody is about, by its words. */
const SERVED: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:палат|врач|укол|анализ|процедур|перевязк|клиник|больниц|регистратур|диагноз|рецепт|таблет|медсестр|кровь|крови|операц|лечен|осмотр)/,
		"пациент",
	],
	[
		/^(?:номер[ае]?$|завтрак|ресепш|горничн|портье|отел|гостиниц|блюд|тарел|бокал|меню|официант|столик|ресторан|кухн|бармен|чаев|бар[еа]?$)/,
		"гость",
	],
	[/^(?:касс|чек|полк|витрин|ценник|товар|примероч|прилав|магазин|сдач|продав|покупк)/, "покупатель"],
	[/^(?:экскурс|музе|экспонат|выставк)/, "посетитель"],
	[/^(?:библиотек|читальн|книг)/, "читатель"],
	[/^(?:рейс|вагон|купе|автобус|трамва|салон|кондуктор|проводник|таксист)/, "пассажир"],
];

/** The first of the rows of SERVED that a word tells. */
const rowOf = remembered((norm: string): number => {
	const row = SERVED.findIndex(([pattern]) => pattern.test(norm));
	return row < 0 ? SERVED.length : row;
});

/** The person served that the words of a sentence tell. */
export function servedIn(scan: Scan): Person | undefined {
	let row = SERVED.length;
	for (const token of scan.tokens) row = Math.min(row, rowOf(token.norm));
	return personAt(SERVED[row]?.[1] ?? "клиент");
}

const DOER_DATIVE =
	/^[а-я-]{3,}(?:[оеи]ру|исту|оводу|нику|телю|арю|евту|ологу|щику|чику|[оеи]рам|истам|оводам|никам|телям|арям|евтам|ологам|щикам|чикам)$/;

/** «Ювелиру запрещается ...»: one who does a job that no list names, told in the dative at the head. */
export function addressedDoer(scan: Scan, hit: Hit, text: string): { mood: Mood; prefix: string } | undefined {
	const norm = scan.tokens[0]?.norm ?? "";
	if (hit.segment.from !== 0 || hit.from < 1 || hit.from > 3 || !DOER_DATIVE.test(norm) || personAt(norm) !== undefined)
		return undefined;
	const plural = norm.endsWith("м");
	const name = plural
		? norm
				.replace(/ям$/, "и")
				.replace(/([кг])ам$/, "$1и")
				.replace(/ам$/, "ы")
		: norm.replace(/ю$/, "ь").replace(/у$/, "");
	return {
		mood: plural ? "third-plural" : "third-singular",
		prefix: capitalise(`${name} ${textOf(scan, text, 1, hit.from)}`.trim()),
	};
}
