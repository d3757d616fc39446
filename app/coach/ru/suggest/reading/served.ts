import { remembered } from "#app/coach/remembered.ts";
import type { Hit, Mood, Scan } from "../../rules/scan.ts";
import { type Person, personAt } from "../../words/people.ts";
import { capitalise, textOf } from "../words/edits.ts";

/** Whom a sentence that names nobody is about, by its words. */
const SERVED: readonly (readonly [RegExp, string])[] = [
	[/^(?:банк[аеу]?$|вклад|кредит|депозит|ипотек|операционист)/, "клиент"],
	[
		/^(?:палат|врач|укол|анализ|процедур|перевязк|клиник|больниц|регистратур|диагноз|рецепт|таблет|медсестр|кровь|крови|операц|лечен|осмотр)/,
		"пациент",
	],
	[
		/^(?:номер[ае]?$|завтрак|ресепш|горничн|портье|отел|гостиниц|блюд|тарел|бокал|меню|официант|столик|ресторан|кухн|бармен|чаев|бар[еа]?$)/,
		"гость",
	],
	[/^(?:касс|чек|полк|витрин|ценник|товар|примероч|прилав|магазин|сдач|продав|покупк)/, "покупатель"],
	[/^(?:учител|урок[аеиоу]?[мв]?$|школ|парт[аеуы]$|класс[аеу]?$|преподават|тренер)/, "ученик"],
	[/^(?:нян[яеию]$|воспитател|садик|яслях|игровой)/, "ребенок"],
	[/^(?:экскурс|музе|экспонат|выставк)/, "посетитель"],
	[/^(?:библиотек|читальн|книг)/, "читатель"],
	[/^(?:рейс|вагон|купе|автобус|трамва|поездк|кондуктор|проводник|таксист|такси$)/, "пассажир"],
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

/** A dative with which a ban begins, the banning words right behind it. */
const DATIVE = /^[а-я-]{4,}(?:[бвгдзклмнпрстфхцжчшщ]у|[ая]м|[ыи]м|[ое]му|[ц]е|ке|ше)$/;
const NOBODY = /^(?:почему|потому|поэтому|никому|никаким|ничему|этому|таким|другим|каждому|любому|своим|самому)$/;

/** The nominative of a dative, by its ending. */
const nominative = (norm: string): string =>
	norm
		.replace(/([бвгдзклмнпрстфхжчшщ])ому$/, (_, end: string) => end + (/[кгхжшщч]/.test(end) ? "ий" : "ый"))
		.replace(/ему$/, "ий")
		.replace(/([нл])ьцу$/, "$1ец")
		.replace(/цу$/, "ец")
		.replace(/([цкш])е$/, "$1а")
		.replace(/ю$/, "ь")
		.replace(/у$/, "")
		.replace(/([ыи])м$/, "$1е")
		.replace(/ям$/, "и")
		.replace(/([кгхжчшщ])ам$/, "$1и")
		.replace(/ам$/, "ы");

/** «Ювелиру запрещается ...», «Пожарным нельзя ...»: one who does a job that no list names, told in the dative at the head. */
export function addressedDoer(scan: Scan, hit: Hit, text: string): { mood: Mood; prefix: string } | undefined {
	const norm = scan.tokens[0]?.norm ?? "";
	const next = scan.tokens[1]?.norm ?? "";
	if (hit.segment.from === 0 && hit.from === 2 && /(?:ому|ым)$/.test(norm) && DATIVE.test(next) && !personAt(next)) {
		const many = norm.endsWith("ым");
		if (many === next.endsWith("м"))
			return {
				mood: many ? "third-plural" : "third-singular",
				prefix: capitalise(`${nominative(norm)} ${nominative(next)}`),
			};
	}
	const person = personAt(norm);
	const known = person !== undefined && (person.role !== "staff" || person.cases.includes("D") || !/[ыи]м$/.test(norm));
	if (hit.segment.from !== 0 || hit.from < 1 || hit.from > 3 || known || NOBODY.test(norm)) return undefined;
	if (!DOER_DATIVE.test(norm) && !(hit.from === 1 && DATIVE.test(norm))) return undefined;
	const plural = norm.endsWith("м");
	return {
		mood: plural ? "third-plural" : "third-singular",
		prefix: capitalise(`${nominative(norm)} ${textOf(scan, text, 1, hit.from)}`.trim()),
	};
}
