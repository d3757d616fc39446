import { isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";

/** What keeps to a timetable, what disturbs nobody, what is met at once and what stays whole. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const TIMED =
	/^([а-яё]+(?: [а-яё ]+?)?) не (?:может|могут|должен|должна|должно|должны) ([а-яё]+(?:ть|ти)(?:ся)?) (?:позже|позднее|раньше|ранее) (расписания|графика|плана|срока|назначенного|назначенного времени|назначенного часа|указанного времени|указанного срока|объявленного времени|объявленного срока|обещанного|обещанного срока|обещанного времени|согласованного времени)$/iu;
const BY: Readonly<Record<string, string>> = {
	расписания: "по расписанию",
	графика: "по графику",
	плана: "по плану",
	срока: "в срок",
};

/** «Занятие не может начинаться позже расписания» -> «Занятие начинается по расписанию»; "" elsewhere. */
function byTable(said: string): string {
	const [, what = "", verb = "", than = ""] = TIMED.exec(said) ?? [];
	if (verb === "" || !isInfinitive(plain(verb))) return "";
	const many = /[ыи]$/u.test(what.split(" ")[0] ?? "") && phraseInCase(what.toLowerCase(), "N", "A") !== undefined;
	const third = inMood(plain(verb), many ? "third-plural" : "third-singular");
	return `${what} ${third} ${BY[than.toLowerCase()] ?? "в назначенное время"}`;
}

const DISTURBS =
	/^((?:громкость|громкий звук|музыка|звук|шум|радио|телевизор|разговоры|объявления|сигнал|звонок|запись|песни|мелодия)(?: [а-яё]+(?: [а-яё]+)?)?) не (должен|должна|должно|должны) (?:мешать|отвлекать|беспокоить|заглушать|раздражать|будить) ([а-яё]+)$/iu;
const QUIET: Readonly<Record<string, string>> = { должен: "тихим", должна: "тихой", должно: "тихим", должны: "тихими" };

/** «Музыка не должна мешать читателям» -> «Музыка должна быть тихой рядом с читателями»; "" elsewhere. */
function quietBeside(said: string): string {
	const [, what = "", duty = "", whom = ""] = DISTURBS.exec(said) ?? [];
	const person = whom === "" ? undefined : personAt(plain(whom));
	if (person === undefined) return "";
	const state = /^громкость/i.test(what) ? "низкой" : (QUIET[duty.toLowerCase()] ?? "");
	return `${what} ${duty} быть ${state} рядом с ${(person.plural ? person.paradigm.many : person.paradigm.singular).I}`;
}

const WAITS =
	/^((?:следите|проследите|позаботьтесь|сделайте так|постарайтесь|добейтесь)(?: за тем| о том| того)?), чтобы ([а-яё]+) не (?:ждал|стоял|простаивал|топтался|мёрз|мерз)[аио]?(?:с[ья])? ((?:у|возле|перед|на|под|в) [а-яё]+(?: [а-яё]+)?)$/iu;

/** «чтобы курьер не ждал у домофона» -> «чтобы курьера сразу встречали у домофона»; "" elsewhere. */
function metAtOnce(said: string): string {
	const [, lead = "", who = "", where = ""] = WAITS.exec(said) ?? [];
	const person = who === "" ? undefined : personAt(plain(who));
	if (person?.role !== "staff") return "";
	return `${lead}, чтобы ${(person.plural ? person.paradigm.many : person.paradigm.singular).A} сразу встречали ${where}`;
}

const HARMED =
	/^(?:никак(?:их|ой|ого)|ни (?:единой|одной|единого|одного|малейшей)) (?:царапин|скол|вмятин|трещин|потертост|потёртост|повреждени|зацеп|затяж)[а-яё]* на ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Ни единой царапины на мебели заказчика» -> «Берегите мебель заказчика»; "" elsewhere. */
function keptWhole(said: string): string {
	const where = HARMED.exec(said)?.[1] ?? "";
	const put = where === "" ? undefined : phraseInCase(where, "P", "A");
	return put === undefined ? "" : `Берегите ${put.said}`;
}

const HIDES =
	/^(.+, чтобы) ([а-яё]+(?: [а-яё]+)?) не (?:закрывал|загораживал|заслонял|заклеивал)[аио]? ((?:товар|экран|табло|вывеск|витрин|доск|ценник|меню|часы|указател|надпис|схем|сцен|картин|объявлен|обложк|имя|дат|номер|табличк)[а-яё]*(?: [а-яё]+)?)$/iu;

/** «чтобы ценники не закрывали товар» -> «чтобы товар было хорошо видно»; "" elsewhere. */
function wellSeen(said: string): string {
	const [, lead = "", , what = ""] = HIDES.exec(said) ?? [];
	return what === "" ? "" : `${lead} ${what} было хорошо видно`;
}

const DIFFERS =
	/^(.+, чтобы [а-яё ]+?) не (?:отличал|расходил|разнил)([аои]?)с[ья] (?:от|с|со) ([а-яё]+(?: [а-яё ]+)?)$/iu;

/** «чтобы цена на полке не отличалась от цены на кассе» -> «чтобы цена на полке совпадала с ценой на кассе»; "" elsewhere. */
function agrees(said: string): string {
	const [, lead = "", ending = "", than = ""] = DIFFERS.exec(said) ?? [];
	const put = lead === "" ? undefined : (phraseInCase(than, "G", "I") ?? phraseInCase(than, "I", "I"));
	return put === undefined ? "" : `${lead} совпадал${ending} с ${put.said}`;
}

const ON_VIEW =
	/^(.+, чтобы) ([а-яё]+(?: [а-яё]+)?) не (?:лежал|оставал|остал|стоял|валял|висел|хранил|был)[аио]?(?:с[ья])? (?:на виду|на видном месте|в открытом доступе|без присмотра)$/iu;

/** «чтобы записи пациентов не лежали на виду» -> «чтобы записи пациентов убирали в закрытый шкаф»; "" elsewhere. */
function outOfSight(said: string): string {
	const [, lead = "", what = ""] = ON_VIEW.exec(said) ?? [];
	const put = what === "" ? undefined : phraseInCase(what, "N", "A");
	return put === undefined || personAt(put.head) !== undefined ? "" : `${lead} ${put.said} убирали в закрытый шкаф`;
}

const TOOK =
	/^(.+, чтобы [а-яё]+(?: [а-яё]+)?) не (занял|занимал|длил|продлил)([аои]?(?:с[ья])?) (?:больше|более|дольше) ([а-яё\d]+(?: [а-яё]+)?)$/iu;

/** «чтобы замена не заняла больше часа» -> «чтобы замена заняла до часа»; "" elsewhere. */
function tookUpTo(said: string): string {
	const [, lead = "", verb = "", ending = "", time = ""] = TOOK.exec(said) ?? [];
	return time === "" ? "" : `${lead} ${verb}${ending} до ${time}`;
}

/** Wordings of such rules; `said` is the rule without its stop. */
export const fromFurtherTimes = (said: string): string[] =>
	[
		byTable(said),
		quietBeside(said),
		metAtOnce(said),
		keptWhole(said),
		wellSeen(said),
		agrees(said),
		outOfSight(said),
		tookUpTo(said),
	]
		.filter((one) => one !== "")
		.map(capitalise);
