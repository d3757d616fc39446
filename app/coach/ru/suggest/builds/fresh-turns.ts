import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { type PlainReading, plainReading } from "./plain-reading.ts";

/** Bans of which the state, the term, the order or the spot is wrong: what is left open is closed first, what has run out is taken while it is good, what comes too early comes second. */

const norm = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

/** What is done first with a thing that stands in a state in which nobody may leave it. */
const ENDED: readonly (readonly [RegExp, string])[] = [
	[/^(?:открыт|незакрыт|приоткрыт|распахнут)/, "закрывать"],
	[/^(?:незаперт|отперт)/, "запирать"],
	[/^(?:включ|невыключ|работающ)/, "выключать"],
	[/^(?:незаверш|неоконч|незаконч|начат)/, "завершать"],
	[/^(?:неподписан)/, "подписывать"],
	[/^(?:невымыт|немыт|грязн)/, "мыть"],
	[/^(?:незаполнен)/, "заполнять"],
	[/^(?:разблокирован|незаблокирован)/, "блокировать"],
];

const LEAVES =
	/^((?:на|в|домой|с|со|из|от) ?(?:[а-яё]+(?: [а-яё]+)?)?|домой) со? ([а-яё]+(?:ым|им|ой|ей|ыми|ими)) ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Уходить на обед с открытой карточкой вкладчика» -> «Закрывайте карточку вкладчика и затем уходите на обед». */
function endedFirst(one: PlainReading): string {
	if (!/^(?:уходить|отходить|уезжать|выходить|отлучаться|покидать|отправляться)$/.test(one.infinitive)) return "";
	const [, where = "", state = "", what = ""] = LEAVES.exec(one.rest) ?? [];
	const deed = ENDED.find(([stems]) => stems.test(norm(state)))?.[1];
	const put = deed === undefined ? undefined : phraseInCase(what, "I", "A");
	if (put === undefined || /^(?:рук|лиц|ног|голов|волос|обув|одежд|форм)/.test(norm(what))) return "";
	return one.say(`~${deed} ${put.said} и затем ~${one.infinitive} ${where}`);
}

const RUN_OUT =
	/^(.+), срок (?:действия |годности |хранения |поверки )?котор(ого|ой|ых) (?:давно |уже |вчера )?(?:ист[её]к|вышел|прош[её]л|закончился|кончился)$/iu;

/** «рассылать промокоды, срок которых истёк» -> «рассылайте промокоды, срок которых ещё идёт». */
function stillGood(one: PlainReading): string {
	const [, what = "", whose = ""] = RUN_OUT.exec(one.rest) ?? [];
	if (what === "" || /(?:выбрасывать|хранить|держать|оставлять|копить)/.test(one.infinitive)) return "";
	return one.say(`~${one.infinitive} ${what}, срок котор${whose} ещё идёт`);
}

const OVER = /^(?:(.+) )?поверх ([а-яё]+(?: [а-яё]+){0,3})$/iu;

/** «Не клейте ценник поверх срока годности» -> «Клейте ценник рядом со сроком годности». */
function beside(one: PlainReading): string {
	if (!/^(?:клеить|наклеивать|приклеивать|писать|ставить|печатать|крепить|делать)$/.test(one.infinitive)) return "";
	const [, what = "", over = ""] = OVER.exec(one.rest) ?? [];
	const put = over === "" ? undefined : phraseInCase(over, "G", "I");
	return put === undefined || what === ""
		? ""
		: one.say(`~${one.infinitive} ${what} рядом с${soft(put.said)} ${put.said}`);
}

const soft = (word: string): string => (/^с[бвгджзклмнпрстфхцчшщ]/.test(word) ? "о" : "");

const STUCK =
	/^никаких (наклеек|стикеров|ценников|этикеток|штампов|пометок|надписей) поверх ([а-яё]+(?: [а-яё]+){0,3})$/iu;
const STICK: Readonly<Record<string, string>> = {
	наклеек: "Клейте наклейки",
	стикеров: "Клейте стикеры",
	ценников: "Клейте ценники",
	этикеток: "Клейте этикетки",
	штампов: "Ставьте штампы",
	пометок: "Делайте пометки",
	надписей: "Делайте надписи",
};

/** «Никаких наклеек поверх состава» -> «Клейте наклейки рядом с составом». */
function besideIt(said: string): string {
	const [, what = "", over = ""] = STUCK.exec(said) ?? [];
	const put = what === "" ? undefined : phraseInCase(over, "G", "I");
	return put === undefined ? "" : `${STICK[what.toLowerCase()] ?? ""} рядом с${soft(put.said)} ${put.said}`;
}

const IN_SIGHT = /^(.+) на (?:виду|глазах) у (?:всего |всей |всех )?([а-яё]+(?: [а-яё]+)?)$/iu;

/** «пересчитывать крупные купюры на виду у зала» -> «пересчитывайте крупные купюры вдали от глаз зала». */
function outOfSight(one: PlainReading): string {
	const [, what = "", whose = ""] = IN_SIGHT.exec(one.rest) ?? [];
	if (
		what === "" ||
		!/^(?:считать|пересчитывать|разбирать|распаковывать|проверять|переодеваться|чинить|хранить|вскрывать|сортировать|менять|мыть|чистить)$/.test(
			one.infinitive,
		)
	)
		return "";
	return one.say(`~${one.infinitive} ${what} вдали от глаз ${whose}`);
}

const WAITS =
	/^ни (один|одна) ([а-яё]+(?: [а-яё]+)?) не (?:долж(?:ен|на)) (?:ждать|ожидать|дожидаться) ([а-яё]+(?: [а-яё]+)?) (?:дольше|более|больше) ([а-яё\d]+(?: [а-яё]+)?)$/iu;

/** «Ни один гость не должен ждать счёт дольше пяти минут» -> «Каждый гость должен получать счёт в течение пяти минут». */
function getsIt(said: string): string {
	const [, one = "", who = "", what = "", time = ""] = WAITS.exec(said) ?? [];
	const person = personAt(norm(who.split(" ")[0] ?? ""));
	if (person === undefined || /^(?:свое|у|на|в|за|до|очеред|лифт|автобус|врач|мастер|такси)/.test(norm(what)))
		return "";
	const put = phraseInCase(what, "G", "A")?.said ?? what;
	if (personAt(norm(put)) !== undefined) return "";
	return `${one === "одна" ? "Каждая" : "Каждый"} ${who} долж${one === "одна" ? "на" : "ен"} получать ${put} в течение ${time}`;
}

const HASTY =
	/^(.+) (?:в первую же минуту|сгоряча|в ту же минуту|в ту же секунду|на горячую голову|на эмоциях|в сердцах)$/iu;

/** «не отвечайте на гневный отзыв сгоряча» -> «делайте паузу и затем отвечайте на гневный отзыв». */
function afterPause(one: PlainReading): string {
	const what = HASTY.exec(one.rest)?.[1] ?? "";
	return what === "" ||
		!/^(?:отвечать|писать|реагировать|принимать|решать|звонить|выносить|отправлять|подписывать)$/.test(one.infinitive)
		? ""
		: one.say(`~делать паузу и затем ~${one.infinitive} ${what}`);
}

const EARLIER =
	/^(об?|про|к|на) ([а-яё]+(?: [а-яё]+)?) (?:раньше|прежде), чем (об?|про|к|на) ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «говорить о скидке раньше, чем о пользе» -> «сначала говорите о пользе, потом о скидке». */
function inTheirOrder(one: PlainReading): string {
	const [, by = "", what = "", then = "", first = ""] = EARLIER.exec(one.rest) ?? [];
	return what === "" ? "" : one.say(`сначала ~${one.infinitive} ${then} ${first}, потом ${by} ${what}`);
}

const AVERTED = /^([а-яё]+(?:йте|ите|ьте)(?: [а-яё]+)+), не отворачиваясь(?: (?:к|от|в) [а-яё]+(?: [а-яё]+)?)?$/iu;

/** «Выслушайте жалобы пациента, не отворачиваясь к монитору» -> «Выслушайте жалобы пациента лицом к нему». */
function facing(said: string): string {
	const told = AVERTED.exec(said)?.[1] ?? "";
	const persons = told.split(" ").flatMap((word) => personAt(norm(word)) ?? []);
	const [person] = persons;
	if (persons.length !== 1 || person === undefined || person.role === "staff") return "";
	return `${told} лицом к ${person.plural ? "ним" : person.feminine ? "ней" : "нему"}`;
}

/** Wordings that turn the state, the term, the order or the spot of a ban; `said` is the rule without its stop. */
export function fromTurns(said: string): string[] {
	const one = plainReading(said);
	const told =
		one === undefined
			? []
			: [endedFirst, stillGood, beside, outOfSight, afterPause, inTheirOrder].map((build) => build(one));
	return [...told, besideIt(said), getsIt(said), facing(said)].filter((each) => each !== "");
}
