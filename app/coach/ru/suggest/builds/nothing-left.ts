import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { leftAlone, oneByOne, onlyWeighty } from "./left-alone.ts";

/** Things none of which is to be left in a bad state, to go out without something or to wait too long: «Ни один столик не должен оставаться неубранным», «Следите, чтобы дверь не оставалась открытой». */

const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е");

/** A bad state in the instrumental or in the short form, and the deed that ends it. */
const STATES: readonly (readonly [state: RegExp, deed: string])[] = [
	[/^(?:открыт|распахнут|приоткрыт|незакрыт|раскрыт)/, "Закрывайте {A}"],
	[/^(?:незаперт|отперт)/, "Запирайте {A}"],
	[/^(?:включен|невыключен|работающ)/, "Выключайте {A}"],
	[/^(?:выключен|отключен)/, "Держите {A} на связи"],
	[/^(?:неубранн|неприбранн|захламлен)/, "Сразу убирайте {A}"],
	[/^(?:грязн|немыт|запачкан|липк|пыльн|заляпан)/, "Сразу протирайте {A}"],
	[/^(?:мокр|скользк|влажн|сыр)/, "Сразу вытирайте {A} насухо"],
	[/^(?:пуст|незаполненн|ненаполненн|полупуст)/, "Вовремя заполняйте {A}"],
	[/^(?:непроверенн|непросмотренн)/, "Проверяйте {A}"],
	[/^(?:неподписанн|безымянн)/, "Подписывайте {A}"],
	[/^(?:неотвеченн|непрочитанн|незамеченн|проигнорирован)/, "Отвечайте на {A}"],
	[/^(?:неучтенн|незаписанн|неотмеченн|незарегистрированн)/, "Записывайте {A} в журнал"],
	[/^(?:нерешенн|незакончен|незавершен|неразобранн|необработанн)/, "Доводите {A} до конца"],
	[/^(?:незакрепленн|неустойчив|шатк)/, "Закрепляйте {A}"],
	[/^(?:неоплаченн)/, "Проводите {A} через кассу"],
	[/^(?:непристегнут)/, "Пристёгивайте {A}"],
	[/^(?:неупакованн)/, "Упаковывайте {A}"],
	[/^(?:неисправн|сломанн)/, "Сразу чините {A}"],
	[/^(?:переполненн)/, "Вовремя освобождайте {A}"],
	[/^(?:мят|помят|неглажен)/, "Гладьте {A}"],
	[/^(?:холодн|остывш)/, "Подавайте {A} с пылу с жару"],
];

/** What a thing is left without, and the deed. */
const WITHOUT: readonly (readonly [lacked: RegExp, deed: string])[] = [
	[/^ответ/, "Отвечайте на {A}"],
	[/^подпис/, "Подписывайте {A}"],
	[/^(?:присмотр|надзор)/, "Держите {A} под присмотром"],
	[/^проверк/, "Проверяйте {A}"],
	[/^(?:отметк|запис|регистрац)/, "Отмечайте {A} в журнале"],
	[/^(?:дат|срок)/, "Ставьте дату на {A}"],
	[/^(?:ценник|цен)/, "Ставьте ценник на {A}"],
	[/^(?:бирк|этикет|маркиров|ярлык|наклейк)/, "Маркируйте {A}"],
	[/^уборк/, "Убирайте {A} вовремя"],
	[/^(?:хозяин|ответственн|владельц)/, "Назначайте ответственного за {A}"],
];

/** Those who are to be at a place. */
const POSTED =
	/^(?:дежурн|охран|медсестр|сестр|администратор|воспитател|спасател|кассир|оператор|тренер|инструктор|врач|сторож|вожат|няни)/;

const STAYS =
	"(?:остава(?:лся|лась|лось|лись|ться)|оста(?:лся|лась|лось|лись|ться|ется|ются)|остаётся|быва(?:ет|ют)|был[аио]?|быть|стоя(?:л|ла|ло|ли|ть)|лежа(?:л|ла|ло|ли|ть)|висе(?:л|ла|ло|ли|ть))";
const SEEN_TO = new RegExp(
	`^.*?, (?:чтобы) ([а-яё]+(?: [а-яё]+){0,2}?) не ${STAYS} ([а-яё]+)((?: (?:в|во|на|у|после|до|во время|за|перед) [^,:«»—]+)?)$`,
	"iu",
);
const NONE = new RegExp(
	`^ни од(ин|на|но) ([а-яё]+(?: (?:в|на|у|из) [а-яё]+(?: [а-яё]+)??)?) не (?:долж(?:ен|на|но) |может )?${STAYS} (без )?([а-яё]+)((?: [а-яё]+$)?(?: (?:в|во|на|у|после|до|во время|за|перед) [^,:«»—]+)?)$`,
	"iu",
);

/** «столик в зале» in the accusative, with «каждый» in front. */
function every(gender: string, thing: string): { A: string; N: string } | undefined {
	const [, noun = "", rest = ""] = /^([а-яё]+)((?: .+)?)$/iu.exec(thing) ?? [];
	const person = personAt(fold(noun));
	if (person !== undefined) return undefined;
	const put = phraseInCase(noun, "N", "A")?.said;
	if (put === undefined) return undefined;
	const each = { ин: ["каждый", "каждый"], на: ["каждую", "каждая"], но: ["каждое", "каждое"] }[fold(gender)] ?? [
		"",
		"",
	];
	return { A: `${each[0]} ${put}${rest}`, N: `${each[1]} ${thing}` };
}

/** «чтобы в договоре не осталось пустых строк» */
const STATE_THERE =
	/^.*?, (?:чтобы|что) ((?:в|во|на) [а-яё ]+?) не (?:осталось|оставалось|было) ([а-яё]+(?:ых|их)) ([а-яё]+)$/iu;

/** The state of a thing that is seen to. */
function fromState(said: string): string[] {
	const there = STATE_THERE.exec(said);
	if (there !== null) {
		const [, where = "", state = "", thing = ""] = there;
		const deed = STATES.find(([one]) => one.test(fold(state)))?.[1];
		const put =
			deed === undefined || /мокр|влажн|грязн|мят/u.test(state) ? undefined : phraseInCase(thing, "G", "A")?.said;
		return put === undefined ? [] : [(deed ?? "").replace("{A}", `все ${put} ${where}`)];
	}
	const seen = SEEN_TO.exec(said);
	if (seen !== null) {
		const [, thing = "", state = "", rest = ""] = seen;
		if (thing.split(" ").some((word) => personAt(fold(word))?.cases.includes("N"))) return [];
		if (/полотен|бель|тряп|одежд|халат|простын/u.test(thing) && /^(?:мокр|влажн|сыр)/u.test(state)) return [];
		const deed = STATES.find(([one]) => one.test(fold(state)) && /(?:ым|им|ой|ей|ыми|ими|ым)$/.test(state))?.[1];
		const put = deed === undefined ? undefined : phraseInCase(thing, "N", "A")?.said;
		return put === undefined ? [] : [`${(deed ?? "").replace("{A}", `${put}${rest}`)}`];
	}
	const none = NONE.exec(said);
	if (none === null) return [];
	const [, gender = "", thing = "", without = "", state = "", rest = ""] = none;
	const each = every(gender, thing);
	const deed = (without === "" ? STATES : WITHOUT).find(([one]) => one.test(fold(state)))?.[1];
	if (without !== "" && each !== undefined && POSTED.test(fold(state)) && rest === "") {
		const who = phraseInCase(`${state}${rest}`, "G", "A")?.said;
		return who === undefined
			? []
			: [`Ставьте ${who} ${/^(?:касс|пост|вход|этаж|площадк|вышк|объект)/u.test(fold(thing)) ? "на" : "в"} ${each.A}`];
	}
	if (each === undefined || deed === undefined) return [];
	const noted = / в журнал/.test(rest) ? deed.replace(/ в журнал[а-я]?/u, "") : deed;
	return [noted.replace("{A}", `${each.A}${rest}`)];
}

const GOES =
	/^ни од(ин|на|но) ([а-яё]+(?: [а-яё]+)?) не ([а-яё]+(?:ет|ит|ет|ёт)ся|уходит|выходит|едет|идёт|идет|попадает|уезжает|покидает [а-яё]+) ((?:[а-яё]+ ){0,3}?)без ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Ни один пакет не отправляется без накладной» -> «Каждый пакет отправляется с накладной». */
function goesWith(said: string): string[] {
	const [, gender = "", thing = "", verb = "", where = "", lacked = ""] = GOES.exec(said) ?? [];
	const each = verb === "" ? undefined : every(gender, thing);
	const what = verb === "" ? undefined : phraseInCase(lacked, "G", "I")?.said;
	if (
		each === undefined ||
		what === undefined ||
		/^(?:проверк|контрол|осмотр|согласован|разрешени|оплат)/.test(fold(lacked))
	)
		return [];
	const by = /^с[бвгджзклмнпрстфхцчшщ]|^щ/u.test(what) ? "со" : "с";
	return [`${each.N.charAt(0).toUpperCase()}${each.N.slice(1)} ${verb} ${where}только ${by} ${what}`];
}

/** How a thing is dealt with wrongly, and rightly. */
const HOW: Readonly<Record<string, string>> = {
	"задним числом": "в день операции",
	"на глаз": "по точной мерке",
	вслепую: "после проверки",
	второпях: "спокойно и по порядку",
	устно: "письменно",
	"на словах": "письменно",
	"по телефону": "при личной встрече",
	дважды: "один раз",
	наполовину: "полностью",
	"по памяти": "по записи",
	наугад: "после проверки",
	"под честное слово": "под подпись",
	"на ходу": "после остановки",
	"в темноте": "при свете",
	"в одиночку": "вдвоём",
	втихую: "открыто",
	"на весу": "на ровной поверхности",
};
const DONE_SO = new RegExp(
	`^ни од(ин|на|но) ([а-яё]+(?: [а-яё]+)?) не ([а-яё]+(?:[её]т|ит)(?:ся)?)((?: [а-яё ]+?)?) (${Object.keys(HOW).join("|")})$`,
	"iu",
);

/** «Ни один чек не выбивается задним числом» -> «Каждый чек выбивается в день операции». */
function doneRight(said: string): string[] {
	const [, gender = "", thing = "", verb = "", rest = "", how = ""] = DONE_SO.exec(said) ?? [];
	const each = verb === "" ? undefined : every(gender, thing);
	return each === undefined
		? []
		: [`${each.N.charAt(0).toUpperCase()}${each.N.slice(1)} ${verb}${rest} ${HOW[how.toLowerCase()] ?? ""}`];
}

/** How things that wait are dealt with. */
const DEALT: readonly (readonly [thing: RegExp, deed: string])[] = [
	[/^(?:жалоб|заявк|обращени|вопрос|письм|сообщени|отзыв|запрос|претензи|анкет)/, "Отвечайте на {A} в течение {T}"],
	[/^(?:заказ|посылк|пакет|документ|справк|договор|счет|товар|блюд)/, "Выдавайте {A} в течение {T}"],
	[/^(?:встреч|совещани|разговор|планерк|консультаци|прием|звонок|звонк|примерк|замер)/, "Укладывайте {A} в {T:A}"],
];
const LONGER =
	/^ни од(ин|на|но) ([а-яё]+(?: (?:в|на|у|из) [а-яё]+)?) не (?:долж(?:ен|на|но) |может )?(?:жд[а-яё]+|ожида[а-яё]+|лежа[а-яё]+|лежит|пролежа[а-яё]+|висе[а-яё]+|висит|провисе[а-яё]+|остава[а-яё]+|простаива[а-яё]+|дли[а-яё]+|занима[а-яё]+|тян[а-яё]+)(?: (?:без ответа|без движения))? (?:больше|дольше|более|свыше) ([а-яё0-9 ]+)$/iu;

/** «Ни одна жалоба не может лежать больше суток» -> «Отвечайте на каждую жалобу в течение суток». */
function inTime(said: string): string[] {
	const [, gender = "", thing = "", time = ""] = LONGER.exec(said) ?? [];
	const each = time === "" ? undefined : every(gender, thing);
	const deed = each === undefined ? undefined : DEALT.find(([one]) => one.test(fold(thing)))?.[1];
	const during = deed?.includes("{T:A}") ? phraseInCase(time, "G", "A")?.said : time;
	return each === undefined || deed === undefined || during === undefined
		? []
		: [deed.replace("{A}", each.A).replace(/\{T(?::A)?\}/u, during)];
}

/** «Незачем собирать подписи всех соседей»: of an act that only its needlessness makes wrong. */
const NEEDLESS =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|стоит|требуется)) ([а-яё]+(?:ть|ти|чь)) ([^,:«»]+)$/iu;
const NEUTRAL =
	/^(?:собирать|распечатывать|печатать|копировать|переписывать|пересылать|заполнять|проверять|пересчитывать|мыть|гладить|упаковывать|подписывать|согласовывать|вызывать|звать|будить|созывать|менять|останавливать|закрывать|отменять|переносить|звонить|писать|брать|заказывать|привозить|приносить|включать|открывать|готовить|держать|покупать|записывать|сканировать|перезванивать|провожать|носить|возить|подтверждать|фотографировать|взвешивать|измерять|убирать|складывать|разбирать|снимать|ставить)$/;

/** «Незачем собирать подписи всех соседей» -> «Собирайте подписи всех соседей только при необходимости». */
export function whenAsked(said: string): string {
	const [, verb = "", rest = ""] = NEEDLESS.exec(said) ?? [];
	if (
		!NEUTRAL.test(fold(verb)) ||
		/(?:^| )(?:не|из-за|дважды|второй раз|каждый|сразу|подряд|криком|свистом|шумом|через|громко|стуком|заранее|сам|самим|без)(?= |$)/u.test(
			rest,
		)
	)
		return "";
	const order = inMood(fold(verb), "imperative");
	return `${order.charAt(0).toUpperCase()}${order.slice(1)} ${rest.replace(/ ради .+$/u, "")} только при необходимости`;
}

/** «Следите, чтобы рассылка не уходила ночью» -> «Следите, чтобы рассылка уходила днём»: the act at another time. */
const AT_TIME =
	/^(.+, чтобы [а-яё]+(?: [а-яё]+){0,2}?) не ([а-яё]+(?:л|ла|ло|ли|ся|лась|лось|лись)(?: [^,]+?)?) (ночью|по ночам|в выходные|по выходным|в праздники|поздно вечером|по вечерам|рано утром|в час пик|в обед|в рабочее время|в темноте|на ходу|затемно)$/iu;
const OTHER_TIME: Readonly<Record<string, string>> = {
	ночью: "днём",
	"по ночам": "днём",
	"в выходные": "в будни",
	"по выходным": "в будни",
	"в праздники": "в рабочие дни",
	"поздно вечером": "днём",
	"по вечерам": "днём",
	"рано утром": "днём",
	"в час пик": "в спокойные часы",
	"в обед": "до или после обеда",
	"в рабочее время": "в перерыв",
	"в темноте": "при свете",
	"на ходу": "на остановке",
	затемно: "засветло",
};

/** «чтобы билеты не продали дважды»: what is done once. */
const TWICE =
	/^(.+, чтобы [^,]+?) не ([а-яё]+(?:л|ла|ло|ли)(?: [^,]+?)?) (?:дважды|два раза|повторно|второй раз|по второму разу)$/iu;

function otherTime(said: string): string[] {
	const twice = TWICE.exec(said);
	if (twice !== null && !/приезж|приход|звони|обраща|возвращ|объясн|повтор/iu.test(twice[2] ?? ""))
		return [`${twice[1]} ${twice[2]} только один раз`];
	const [, lead = "", act = "", time = ""] = AT_TIME.exec(said) ?? [];
	return act === "" ||
		!/^(?:уход|отправл|звон|приход|приезж|выезж|шуме|шум|работа|греме|стуча|разгруж|привоз|увоз|проход|проводи|начина|мы|убира|включа|печата|проезж|рассыла|беспоко|гуде)/iu.test(
			act,
		)
		? []
		: [`${lead} ${act} ${OTHER_TIME[time.toLowerCase()] ?? ""}`];
}

/** «Незачем повторять гостю то, что написано в меню» -> «Показывайте гостю меню». */
const WRITTEN =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|стоит)) (?:повторять|пересказывать|объяснять|рассказывать|диктовать|зачитывать|перечислять|разъяснять) ([а-яё]+) (?:вслух )?(?:то|всё|все), что (?:и так |уже )?(?:написано|указано|есть|сказано|видно|стоит|напечатано) (?:в|на) ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Нет нужды повторять сумму, которую клиент видит» -> «Повторяйте сумму только по просьбе клиента». */
const KNOWN =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|стоит)) (повторять|называть|объяснять|показывать|рассказывать|диктовать|зачитывать|перечислять|пересказывать|напоминать|читать|описывать) ([^,]+), котор[а-яё]+ ([а-яё]+) (?:и так |уже |сам |сама |сами )*(?:видит|видят|знает|знают|слышал[аи]?|помнит|помнят|читал[аи]?|прочитал[аи]?|получил[аи]?|выбрал[аи]?|держит в руках)(?: [^,]+)?$/iu;

function shown(said: string): string[] {
	const [, verb = "", what0 = "", who = ""] = KNOWN.exec(said) ?? [];
	const person = personAt(fold(who));
	if (person !== undefined && verb !== "") {
		const order = inMood(fold(verb), "imperative");
		const whose = (person.plural ? person.paradigm.many : person.paradigm.singular).G;
		return [`${order.charAt(0).toUpperCase()}${order.slice(1)} ${what0} только по просьбе ${whose}`];
	}
	const [, whom = "", where = ""] = WRITTEN.exec(said) ?? [];
	const what = where === "" ? undefined : phraseInCase(where, "P", "A")?.said;
	return what === undefined ? [] : [`Показывайте ${whom} ${what} и отвечайте на вопросы`];
}

/** Wordings of such rules; nothing elsewhere. */
export const nothingLeft = (said: string): string[] => [
	...fromState(said),
	...goesWith(said),
	...doneRight(said),
	...inTime(said),
	...otherTime(said),
	...shown(said),
	...leftAlone(said),
	...onlyWeighty(said),
	...oneByOne(said),
];
