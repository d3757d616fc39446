import type { Suggestion } from "#app/coach/types.ts";
import type { Scan } from "../../rules/scan.ts";
import { words } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";

/** Pieces of a sentence put together again: ranges replaced, spaces and capitals set right. */

export const at = (scan: Scan, i: number): string => scan.tokens[i]?.norm ?? "";

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function textOf(scan: Scan, text: string, from: number, to: number): string {
	const first = scan.tokens[from];
	const last = scan.tokens[to - 1];
	return first === undefined || last === undefined || from >= to ? "" : text.slice(first.start, last.end);
}

export const PREPOSITIONS = words(
	"в во на о об от из с со к ко у за для без до при через под над перед по про мимо из-за",
);

/** Words other than prepositions at which a circumstance begins: «рядом с плитой», «ближе трёх метров». */
export const CIRCUMSTANCE =
	/^(?:рядом|вместе|ближе|выше|ниже|дальше|дольше|раньше|позже|поодиночке|одному|вплотную|напротив|ночью|больше|более|менее|свыше|после|вне|возле|вблизи|около|против|сверх|посреди)$/;

export interface Edit {
	from: number;
	to: number;
	text: string;
}

/** The sentence with token ranges replaced; an empty text takes the punctuation or conjunction before it away. */
export function applied(scan: Scan, text: string, edits: readonly Edit[]): string {
	const { tokens, sentence } = scan;
	let result = "";
	let offset = sentence.start;
	for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
		let from = edit.from;
		let to = edit.to;
		if (edit.text === "") {
			while (from > 0 && (tokens[from - 1]?.kind === "punctuation" || /^(?:и|а|но|или)$/.test(at(scan, from - 1))))
				from--;
			if (from === 0)
				while (to < tokens.length - 1 && tokens[to]?.kind === "punctuation" && !/^[.!?…]$/.test(at(scan, to))) to++;
		}
		const start = tokens[from]?.start ?? sentence.end;
		const end =
			from === edit.from || edit.text !== "" ? (tokens[to - 1]?.end ?? start) : (tokens[to - 1]?.end ?? start);
		if (start < offset) continue;
		const before = text.slice(offset, start);
		result += edit.text === "" ? before.replace(/\s+$/, from === 0 ? "" : "") : before + edit.text;
		offset = end;
	}
	result += text.slice(offset, sentence.end);
	return tidy(result);
}

/** What joinedRight sets right, as far as one look tells. */
const UNTIDY = /\s[,.;:!?…]|[,;:][,.!?…]|, ,|[.!?][.!?]|(?:^| )[сС] [сзвмшщ]/;

const joinedRight = (text: string): string =>
	text
		.replace(/\s+([,.;:!?…])/g, "$1")
		.replace(/([,;:])\s*([.!?…])/g, "$2")
		.replace(/,\s*,/g, ",")
		.replace(/(^| )(с|С) (?=с[тпквмнчлт]|з[двнр]|вс|вт|мн|шк|щ)/g, "$1$2о ")
		.replace(/([.!?])[.!?]+$/, "$1");

/** «Выслушивайте клиента; выслушивайте клиента»: what answers both of two joined acts stands once. */
const onceEach = (said: string): string => {
	const deeds = said.replace(/[.!]$/, "").split("; ");
	const kept = deeds.filter((one, i) => deeds.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === i);
	return kept.length === deeds.length ? said : `${kept.join("; ")}${/[.!]$/.exec(said)?.[0] ?? ""}`;
};

/** «в течение 24 часа» -> «в течение 24 часов»: what is counted, in the genitive. */
const COUNTED: Readonly<Record<string, string>> = {
	часа: "часов",
	минуты: "минут",
	секунды: "секунд",
	дня: "дней",
	недели: "недель",
	месяца: "месяцев",
};
const within = (said: string): string =>
	said.replace(
		/(?<= в течение )(\d*(?:[02-9]|1\d)) (часа|минуты|секунды|дня|недели|месяца)(?![а-яё])/gu,
		(_, number: string, unit: string) => `${number} ${COUNTED[unit] ?? unit}`,
	);

/** What a wording put together of pieces has wrong at its joints: «с зрителем», «о их деле», «при себе при гостях». */
export const joinedWell = (said: string): string =>
	within(onceEach(said))
		.replace(/^(?:Кто|Что|Где|Почему|Сколько|Когда|Чья?|Чей) [^,—]*, — (.)/u, (_, first: string) => first.toUpperCase())
		.replace(/собственной (?=[а-яё]*[бвгджзклмнпрстфхцчшщ](?![а-яё]))/gu, "свой ")
		.replace(
			/^([А-ЯЁ][а-яё]+(?: [а-яё]+)?, (?:что|кто|как|где|почему|сколько|зачем|когда) [^,.]+?) ((?:только )?(?:после того|тогда), )/u,
			"$1, $2",
		)
		.replace(/, ([а-яё]+[а-яё ]*), не \1(?![а-яё])/u, ", $1")
		.replace(/ (?:только )?с поводком(?![а-яё])/gu, (whole) => whole.replace("с поводком", "на поводке"))
		.replace(
			/((?:языком|словами|голосом|тоном|рукой|руками|списком)) (?=(?:(?:своими|простыми|полными|ровным|спокойным) |с (?:пониманием|уважением|улыбкой|достоинством)))/gu,
			"$1, ",
		)
		.replace(
			/ (бодро|честно|живо|громко|быстро|чётко|четко|коротко|вежливо|ясно) (?=(?:своими|простыми|полными|ровным|спокойным) )/gu,
			" $1, ",
		)
		.replace(/((?:^| )(?:меня|исправля|добавля|удаля|пиш|прав)(?:йте|ите|ет|ют|ть)) вещи (?=в )/giu, "$1 что-либо ")
		.replace(/^([А-ЯЁ][а-яё]+ (?:[а-яё]+ )?[а-яё]+(?:ет|ит) .*, когда отход)ите/u, "$1ит")
		.replace(
			/(только [а-яё]+) (?=(?:(?:о|об|в|на|с|к|за|из|от|у|для|без|по) )?котор(?:ый|ая|ое|ые|ого|ой|ую|ых|ому|ым|ом|ыми)(?![а-яё]))/gu,
			"$1, ",
		)
		.replace(/ (темп|решения) (его|её|ее|их)(?![а-яё])/gu, " $2 $1")
		.replace(/ с (?=с[тпквмнчл]|з[двнр]|вс|взр|вт|мн|шк|щ)/g, " со ")
		.replace(
			/ о (?=(?:их|этом|этой|этих|одном|одной|отдыхе|уход|ошиб|уборк|инструмент|услуг)[а-яё]*(?![а-яё]))/gu,
			" об ",
		)
		.replace(
			/^(Держите) (.+) при себе (при [^,.;!]+)/u,
			(_, verb: string, what: string, where: string) => `${capitalise(where)} ${verb.toLowerCase()} ${what} при себе`,
		)
		.replace(/ на (сво[её]м|своих) (местах?|месте) (?:по|через|волоком)(?: [а-яё]+)?/u, " на $1 $2")
		.replace(/(перед (?:разговором|встречей|уроком|приёмом|приемом)), (?:когда|пока) [^,.;!]*/u, "$1")
		.replace(
			/^(.+ слушай\S*) [а-яё]+(?: [а-яё]+)?, (пока с вами [^,.;!]+)/u,
			(_, told: string, when: string) => `${capitalise(when)}, ${told.charAt(0).toLowerCase()}${told.slice(1)}`,
		)
		.replace(/((?:выбор за [а-яё]+|, когда спросят|ждите ответа)), как(?:ой|ая|ое|ие|ую) [^.!]*/u, "$1")
		.replace(/( до прихода смен[а-яё]+), пока не приш[её]л[а-яё ]*/u, "$1")
		.replace(
			/( (?:сразу|время ожидания)) (?:в|на|у) (?:коридоре|очереди|холле|приемной|приёмной|лифте|зале|улице|двери|дверях)/u,
			"$1",
		);

export function tidy(text: string): string {
	const clean = text
		.replace(/\s{2,}|[^\S ]/g, " ")
		.replace(/^[\s,;:—-]+/, "")
		.replace(/^(?:а|но|и|то)\s+/i, "");
	return capitalise((UNTIDY.test(clean) ? joinedRight(clean) : clean).trim());
}

export interface Draft {
	text: string;
	kind: Suggestion["kind"];
	/** Tokens that the wording answers without their words standing in it. */
	named?: readonly number[];
	/** A construction that says better than a pair what is to be done. */
	sure?: boolean;
	/** A second build of the same deed, which stands behind those of its class. */
	late?: boolean;
	/** How many forbidden deeds of the sentence it leaves out. */
	missed?: number;
}

export function rangeText(scan: Scan, text: string, from: number, to: number, skipped: ReadonlySet<number>): string {
	const parts: string[] = [];
	for (let i = from; i < to; i++) {
		if (
			skipped.has(i) ||
			(i === from && at(scan, i) === "что") ||
			/^(?:никогда|нельзя|запрещено|запрещается|пожалуйста|категорически)$/.test(at(scan, i))
		)
			continue;
		const word = textOf(scan, text, i, i + 1);
		parts.push(
			i === 0 && personAt(at(scan, i)) === undefined
				? word.charAt(0).toLowerCase() + word.slice(1)
				: i === 0
					? word.toLowerCase()
					: word,
		);
	}
	return parts.join(" ");
}

export const closing = (scan: Scan, text: string): string => {
	const last = scan.tokens[scan.tokens.length - 1];
	return last !== undefined && last.kind === "punctuation" && /^[.!…]$/.test(last.norm)
		? text.slice(last.start, last.end)
		: "";
};
