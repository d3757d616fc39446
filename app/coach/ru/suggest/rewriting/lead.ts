import type { Hit, Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { thingsAt } from "../reading/ban.ts";
import type { Frame } from "../reading/frame.ts";
import { at, textOf } from "../words/edits.ts";

/** The place or time that a ban begins with and a wording keeps: «Во время спектакля ...», «При клиентах ...». */

const SETTING = /^(?:в|во|на|после|перед|при|до|за|у)$/;
const HEADS = /^(?:время|присутствии|процессе|ходе|момент|период|конце|начале)$/;

/** Wordings that have a place or time of their own. */
const PLACED =
	/комнат|служебн|перерыв|шкафчик|кабинет|наедине|раздевалк|постуч|стуча|войти|входить|двер|отведённ|отведенн|месте(?![а-я])|места|ящик|дома|свободное|столик|вперёд|рабочее время|согласованное|до или после| вне |после остановки|антракт|перемен|до конца|на время|до начала|после смены/;

/** The words that a clause begins with when they tell its place or time, "" when a wording answers them or they tell something else. */
export function leadOf(scan: Scan, anchor: Segment, frame: Frame, phrase: string, text: string): string {
	const { from } = anchor;
	const hit = scan.hits.find((one) => one.segment === anchor);
	if (hit !== undefined && at(scan, from) === "даже") return evenThen(scan, hit, from, text);
	if (hit === undefined || !SETTING.test(at(scan, from)) || PLACED.test(phrase)) return "";
	if (/^[нв]ас$/.test(at(scan, from + 1)) && frame.mood === "imperative") return "";
	if (frame.prefix !== "" && (hit.subject >= 0 || frame.mood === "infinitive")) return "";
	let stop = hit.verb >= from ? Math.min(hit.from, hit.verb) : hit.from;
	for (let i = from + 2; i < stop; i++) {
		const staff = personAt(at(scan, i));
		if (staff?.role === "staff" && staff.cases.includes("D") && frame.prefix !== "") stop = i;
		if (frame.prefix.toLowerCase().replaceAll("ё", "е") === at(scan, i)) stop = i;
	}
	const first = HEADS.test(at(scan, from + 1)) ? from + 2 : from + 1;
	if (/^(?:коем|каких|каком|любых|целях|избежание|случае|соответствии)$/.test(at(scan, first))) return "";
	const things = thingsAt(scan, first, stop, "GDAIP");
	if (things === undefined && !(first + 1 === stop && scan.tokens[first]?.kind === "word")) return "";
	if (
		things !== undefined &&
		things.to < stop &&
		!scan.tokens.slice(things.to, stop).every((token) => token.kind === "word")
	)
		return "";
	const heads = things?.parts.map((part) => at(scan, part.head)) ?? [at(scan, first)];
	for (const head of heads) {
		if (
			/^(?:вопрос|ответ|просьб|отзыв|телефон|речь|речи|виду|адрес|счет|имя|слов|разговор(?!а)|переписк|звонк)/.test(
				head,
			) &&
			first === from + 1
		)
			return "";
		if (phrase.includes(head.slice(0, Math.max(4, head.length - 2)))) return "";
		const person = personAt(head);
		if (person !== undefined && /\{[NGDAIP]\}/.test(phrase)) return "";
	}
	if (things !== undefined && things.to < stop && stop - things.to > 4) return "";
	return textOf(scan, text, from, asksOf(scan, stop) && stop - 2 > first ? stop - 2 : stop);
}

/** True when the two words in front of the ban are what it forbids: «В коридоре личных вопросов не задают». */
const asksOf = (scan: Scan, stop: number): boolean =>
	/^(?:личн|лишн|чуж|посторонн|ненужн|неудобн)[а-я]*[ыи]х$/.test(at(scan, stop - 2)) &&
	/^(?:вопросов|разговоров|бесед|писем|советов|замечаний|шуток)$/.test(at(scan, stop - 1));

/** «Даже в час пик», «Даже вечером»: a setting that a ban insists on stays before what is to be done; "" for another word. */
function evenThen(scan: Scan, hit: Hit, from: number, text: string): string {
	const stop = hit.verb >= from ? Math.min(hit.from, hit.verb) : hit.from;
	const first = at(scan, from + 1);
	const time = /^(?:утром|днем|вечером|ночью|зимой|летом|осенью|весной|в|во|на|при|после|перед|под)$/.test(first);
	return time && hit.subject < 0 && stop - from <= 6 ? textOf(scan, text, from, stop) : "";
}
