import { type Case, personAt } from "../../words/people.ts";

/** Who is not to be waited for is forestalled: «Не ждите, пока клиент перезвонит сам» as «Перезванивайте клиенту первыми». */

/** What the other would do, and what is done before: the verb, with the person in the case that is marked. */
const FORESTALLED: readonly (readonly [RegExp, string])[] = [
	[/^(?:перезвон|позвон|звон)/, "перезванивайте {D} первыми"],
	[/^(?:спрос|спраш|задас|поинтерес|уточн)/, "рассказывайте {D} сами, до вопроса"],
	[/^(?:подойд|подойт|подходит)/, "подходите к {D} первыми"],
	[/^(?:попрос|прос|обрат)/, "предлагайте {D} помощь первыми"],
	[/^(?:напомн|напомин)/, "делайте обещанное {D} в срок, без напоминания"],
	[/^(?:пожал|жалу|возмут|недовол|рассерд|разозл)/, "спрашивайте {A} заранее, всё ли в порядке"],
	[/^(?:позов|окликн|зов|помаш)/, "подходите к {D} сами"],
	[/^(?:напиш|написа)/, "пишите {D} первыми"],
	[/^(?:поздоров|здоров)/, "здоровайтесь с {I} первыми"],
	[/^(?:извин)/, "извиняйтесь перед {I} первыми"],
	[/^(?:заметит|увидит|обнаруж|найд)/, "говорите об этом {D} сами"],
	[/^(?:уйд|уход|переду)/, "помогайте {D} сразу"],
	[/^(?:ответ)/, "перезванивайте {D} сами"],
];

/** The same for what a noun names: «просьбы гостя». */
const NOUNS: readonly (readonly [RegExp, string])[] = [
	[/^просьб/, "предлагайте {D} помощь первыми"],
	[/^напоминани/, "делайте обещанное {D} в срок"],
	[/^вопрос/, "рассказывайте {D} сами, до вопроса"],
	[/^жалоб/, "спрашивайте {A} заранее, всё ли в порядке"],
	[/^звонк/, "звоните {D} первыми"],
];

const WAITING =
	/^(?:((?:Если|Когда) [^,]+), н|Н)е (?:ждите|дожидайтесь|ожидайте|выжидайте), (?:пока|когда|что) ([а-яё]+)(?: сама?| сами)? ([а-яё]+)(?: [а-яё ]+)?([.!]?)$/u;
const ASKED =
	/^Не (?:ждите|дожидайтесь|ожидайте) (просьбы|напоминания|вопросов|вопроса|жалобы|жалоб|звонка) ([а-яё]+)([.!]?)$/u;

/** The order that forestalls; "" elsewhere. */
export function forestalled(said: string): string {
	const [, lead = "", who = "", deed = "", stop = ""] = WAITING.exec(said) ?? [];
	const [, noun = "", whose = "", end = ""] = ASKED.exec(said) ?? [];
	const row = deed === "" ? NOUNS.find(([stem]) => stem.test(noun)) : FORESTALLED.find(([stem]) => stem.test(deed));
	const person = personAt((deed === "" ? whose : who).toLowerCase().replaceAll("ё", "е"));
	if (row === undefined || person === undefined || person.role === "staff" || (deed === "" && noun === "")) return "";
	const forms = person.plural ? person.paradigm.many : person.paradigm.singular;
	const order = row[1].replace(/\{([A-Z])\}/, (_, one: string) => forms[one as Case]);
	const told = lead === "" ? `${order.charAt(0).toUpperCase()}${order.slice(1)}` : `${lead}, ${order}`;
	return `${told}${stop}${end}`;
}
