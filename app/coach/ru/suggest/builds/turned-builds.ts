import type { Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { at, capitalise, closing, textOf } from "../words/edits.ts";
import { stateEnding } from "../words/noun-forms.ts";
import { adjectiveFor } from "../words/turned-forms.ts";
import { doneFirst, toldAtOnce } from "../wrapped/habitual.ts";
import { fromFurther } from "./further.ts";
import { askedOf, needed } from "./no-need.ts";
import { nothingLeft, whenAsked } from "./nothing-left.ts";
import { sparing } from "./spared.ts";
import { thingsSeenTo } from "./spared-things.ts";
import { verblessAnswers } from "./verbless-answers.ts";

/** Rules that their build answers, whatever the act is: whole sentences that stand before all others. */

/** What lies where it was forgotten or belongs to others. */
const LEFT_BEHIND =
	/^(?:забыт|чуж|стар|лишн|посторонн|просрочен|сломан|использован|увядш|ненуж|брошен|оставлен|испорчен|битых|разбит)/;
/** What cannot be counted: «воды» is one, not many. */
const MASS = /^(вод|ед|пен|сод|зол|пищ)[ыи]$/;
const LYING =
	/^(?:храни|лежа|леж|остава|оста|валя|копи|накапл|накопи|скаплив|задержив|задержа|забыва|торча|висе|стоя|было|был)/;

/** «чтобы копии паспортов не оставались в лотке» -> «Сразу убирайте копии паспортов из лотка»; "" elsewhere. */
function clearedAway(scan: Scan, text: string): string {
	const hit = scan.hits[0];
	if (hit === undefined || hit.code !== "prohibition.ensure") return "";
	const { from, to } = hit.segment;
	let not = from;
	while (not < to && at(scan, not) !== "не" && at(scan, not) !== "нет") not++;
	if (not >= to || !LYING.test(at(scan, not + 1))) return "";
	const first = at(scan, from + 1);
	const placeFirst = first === "в" || first === "во" || first === "на";
	const [at0, limit, thing, end] = placeFirst ? [from + 1, not, not + 2, to] : [not + 2, to, from + 1, not];
	const preposition = at(scan, at0);
	if (!/^(?:в|во|на)$/.test(preposition)) return "";
	const place = thingsAt(scan, at0 + 1, limit, "P");
	const things = thingsAt(scan, thing, end, placeFirst ? (/^было/.test(at(scan, not + 1)) ? "G" : "NG") : "N");
	const named = place !== undefined || (at0 + 2 === limit && /[ыи]х$/.test(at(scan, at0 + 1)));
	if (!named || things === undefined || things.to < end) return "";
	if (personAt(at(scan, things.parts[0]?.head ?? -1)) !== undefined) return "";
	if (placeFirst && !LEFT_BEHIND.test(at(scan, thing)) && !at(scan, not + 1).startsWith("оста")) return "";
	if (!placeFirst && at(scan, not + 1).startsWith("храни")) {
		const stored = thingsIn({ scan, text }, things, "A");
		return stored === undefined ? "" : `Храните ${stored} в отведённом месте`;
	}
	if (
		!placeFirst &&
		!LEFT_BEHIND.test(at(scan, thing)) &&
		!/^(?:копи|бумаг|документ|бланк|письм|черновик|чек|паспорт|карт|рецепт|ключ|журнал|список|распечат|анкет|лист|талон|деньг|купюр|квитанц|договор)/.test(
			at(scan, thing),
		)
	)
		return "";
	const whence = place === undefined ? at(scan, at0 + 1) : thingsIn({ scan, text }, place, "G");
	const mass = MASS.exec(at(scan, thing))?.[1];
	const what = mass === undefined ? thingsIn({ scan, text }, things, "A") : `${mass}у`;
	if (whence === undefined || what === undefined) return "";
	if (placeFirst && things.case === "G" && what === textOf(scan, text, thing, end)) return "";
	const rest = textOf(scan, text, place?.to ?? limit, limit);
	const out =
		preposition === "на"
			? /^с[бвгджзклмнпрстфхцчшщ]/.test(whence)
				? "со"
				: "с"
			: /^в[бвгджзклмнпрстфхцчшщ]/.test(whence)
				? "изо"
				: "из";
	return `Сразу ${placeFirst ? "убирайте" : "забирайте"} ${what} ${out} ${whence}${rest === "" ? "" : ` ${rest}`}`;
}

const OTHERS =
	/^(.+, чтобы (?:в|на) [а-яё ]+?) не было (имени|фамилии|адреса|телефона|данных|документов|анализов|подписи) (?:друг|чуж)(?:ого|ой|их) ([а-яё]+)$/iu;
const THEIRS: Readonly<Record<string, string>> = {
	имени: "было имя",
	фамилии: "была фамилия",
	адреса: "был адрес",
	телефона: "был телефон",
	данных: "были данные",
	документов: "были документы",
	анализов: "были анализы",
	подписи: "была подпись",
};

/** «чтобы в письме не было имени другого клиента» -> «чтобы в письме было имя только этого клиента»; "" elsewhere. */
function onlyTheirs(said: string): string {
	const [, lead = "", what = "", whose = ""] = OTHERS.exec(said) ?? [];
	const person = personAt(whose.toLowerCase());
	return person === undefined
		? ""
		: `${lead} ${THEIRS[what.toLowerCase()] ?? ""} только ${person.feminine ? "этой" : "этого"} ${person.paradigm.singular.G}`;
}

const ABSENT = /^(.+, чтобы (?:в|на|у|под|за) [а-яё ]+?) не было ([а-яё]+(?:ого|его|ой|ей|ых|их)) [а-яё]+$/iu;

/** «чтобы на ценнике не было вчерашней даты» -> «чтобы на ценнике была сегодняшняя дата»; "" elsewhere. */
function otherThere(scan: Scan, text: string, said: string): string {
	const [, lead = "", quality = ""] = ABSENT.exec(said) ?? [];
	if (lead === "" || /^чуж/.test(quality)) return "";
	const from = scan.tokens.length - (closing(scan, text) === "" ? 2 : 3);
	const things = thingsAt(scan, from, from + 2, "G");
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "N");
	const [adjective = "", noun = ""] = (put ?? "").split(" ");
	const other = /^вчерашн/.test(quality)
		? adjective.replace("вчераш", "сегодняш")
		: adjectiveFor(adjective.replaceAll("ё", "е"));
	if (other === undefined || noun === "" || things === undefined || things.to < from + 2) return "";
	const verb = /(?:ая|яя)$/.test(other)
		? "была"
		: /(?:ое|ее)$/.test(other)
			? "было"
			: /(?:ые|ие)$/.test(other)
				? "были"
				: "был";
	return `${lead} ${verb} ${other} ${noun}`;
}

const AGAIN =
	/, чтобы (?:эт[аи] |те же |такие |одни и те же )?(?:жалоб|ошибк|сбо|случа|недоразумени|опоздани|накладк|путаниц|претензи)[а-яё]+ (?:больше )?не повтор(?:яли|или|яла|ила)с[ья]$/iu;

const STAFFED = /^(окно|касса|стойка|пост|ресепшен|ресепшн|регистратура|гардероб|линия|прилавок|кабинет)/;

/** «чтобы окно приёма не пустовало в обед» -> «чтобы окно приёма работало в обед»; "" elsewhere. */
function staffed(said: string): string {
	const [, lead = "", place = "", ending = "", rest = ""] =
		/^(.+, чтобы (?:в [а-яё]+ )?)([а-яё]+(?: [а-яё]+)?) не пустовал([аои]?)((?: .+)?)$/u.exec(said) ?? [];
	return STAFFED.test(place) ? `${lead}${place} работал${ending}${rest}` : "";
}

/** «чтобы фургон не простаивал с открытой дверью» -> «чтобы фургон стоял с закрытой дверью»; "" elsewhere. */
function withOther(said: string): string {
	const [, lead = "", verb = "", quality = "", rest = ""] =
		/^(.+, чтобы [^,]+) не ([а-яё]+) с ([а-яё]+(?:ой|ым|ыми|им|ими)) ([^,]+)$/u.exec(said) ?? [];
	const other = quality === "" ? undefined : adjectiveFor(quality.replaceAll("ё", "е"));
	return other === undefined ? "" : `${lead} ${verb.replace(/^простаива/u, "стоя")} с ${other} ${rest}`;
}

/** «чтобы никто не остался в вагоне» -> «чтобы каждый вышел из вагона»; "" elsewhere. */
function allOut(scan: Scan, text: string, last: number): string {
	const none = scan.tokens.findIndex((token) => token.norm === "никто");
	if (none < 2 || at(scan, none - 1) !== "чтобы" || at(scan, none + 1) !== "не") return "";
	if (!/^оста(?:лся|вался)$/.test(at(scan, none + 2)) || !/^(?:в|на)$/.test(at(scan, none + 3))) return "";
	const place = thingsAt(scan, none + 4, last, "P");
	const whence = place === undefined ? undefined : thingsIn({ scan, text }, place, "G");
	if (place === undefined || whence === undefined || /^(?:обид|стороне|проигрыш|убытк|накладе|неведени)/.test(whence))
		return "";
	const rest = textOf(scan, text, place.to, last);
	if (/(?:^| )(?:один|одна|без)(?: |$)/u.test(rest)) return "";
	return `${textOf(scan, text, 0, none)} каждый вышел ${at(scan, none + 3) === "на" ? "с" : "из"} ${whence} ${rest}`.trim();
}

const NOISY =
	/^никак(?:их|ой|ого) (?:грохоч|громк|шумн|скрип|дребезж|звонк|гремящ)[а-яё]*(?:[иы]х|о[гй]о?) ([а-яё]+) ?(.*)$/iu;
const SPEECH = /^(?:разговор|спор|смех|шут|звонк|переговор|обсужд|рац|сообщ)/;

/** «Никаких грохочущих тележек на этаже до девяти утра» -> «Соблюдайте тишину на этаже до девяти утра»; "" elsewhere. */
function quiet(said: string): string {
	const [, noun = "", rest = ""] = NOISY.exec(said) ?? [];
	if (noun === "") return "";
	const where = rest.replace(/^по (?:рации|телефону)(?: |$)/u, "");
	const behind = where === "" ? "" : ` ${where}`;
	return SPEECH.test(noun) ? `Говорите вполголоса${behind}` : `Соблюдайте тишину${behind}`;
}

const MARKED =
	/^(?:никак(?:их|ой|ого)|ни (?:единого|единой|одного|одной)) (?:[а-яё]+(?:ых|их|ой|ого) )?(отмет|помет|надпис|пят|след|отпечат|развод|крош|гряз|пыл|подтёк|подтек|рисунк|клякс)[а-яё]*(?: [а-яё]+(?:ом|ой|ами))? на ([а-яё]+(?: [а-яё]+)?)((?: (?:после|во время|до|в) .+)?)$/iu;

/** The place that a ban on marks and stains speaks of: «на полях книги», "" without one. */
const stainedPlace = (said: string): readonly [string, string] | undefined => {
	const found = MARKED.exec(said);
	return found === null ? undefined : [found[2] ?? "", found[3] ?? ""];
};

const CHILD =
	/^(?:(?:помните|запомните|имейте в виду|знайте)[:,] (?:что )?)?(?:с|при) (?:реб[её]нком|ребёнке|ребенке|детьми|детях|учеником|учениками) (об? [а-яё ]+?) не (?:говорят|говорите|говорить|обсуждают|спорят)$/iu;

/** «Когда посетитель говорит»: he is to be listened to. */
const SPEAKING =
	/^(?:постарайтесь |старайтесь |никогда )?не (?:печата|пиши|писа|лист|перебира|раскладыва|стуч|набира|занима|смотр|работа|отвлека|заполня|убира|чита|счита|щелка|рисова|рису|зева|дела)[^,]*, (когда|пока) ([а-яё]+) (?:с вами |вам |что-то |вас )?(говорит|говорят|рассказывает|рассказывают|обращается|спрашивает|объясняет|жалуется|делится)$/iu;

function listening(said: string): string[] {
	const [, , who = ""] = SPEAKING.exec(said) ?? [];
	const person = personAt(who.toLowerCase().replaceAll("ё", "е"));
	if (person === undefined || person.role === "staff") return [];
	const clause = said.slice(said.indexOf(", ") + 2);
	const him = person.plural ? "их" : person.feminine ? "её" : "его";
	const at0 = person.plural ? "них" : person.feminine ? "неё" : "него";
	return [
		`${capitalise(clause)}, слушайте ${him} и смотрите на ${at0}`,
		`${capitalise(clause)}, откладывайте дела и слушайте`,
	];
}

const UNTIL =
	/^(?:никогда )?не ([а-яё]+(?:йте|ите|ьте)(?:сь)?)( [^,]*)?, пока ([а-яё]+(?: [а-яё]+)?) не ([а-яё]+), ((?:что|какой|какая|какие|где|кто|чем|сколько|куда) .+)$/iu;

/** «Не закрывайте заявку, пока жилец не подтвердил, что всё работает» -> «Закрывайте заявку только после того, как жилец подтвердил, что всё работает»; "" elsewhere. */
function afterAll(said: string): string {
	const [, verb = "", rest = "", who = "", done = "", what = ""] = UNTIL.exec(said) ?? [];
	return verb === "" ? "" : `${capitalise(verb)}${rest} только после того, как ${who} ${done}, ${what}`;
}

const FORGOTTEN = /^(?:никогда )?не (?:забывать|забыть) ([а-яё]+(?:ть|ти|чь)(?:ся)?(?: .+)?)$/iu;

/** «Не забывать благодарить за ожидание» -> «Благодарить за ожидание». */
function remembered(said: string): string[] {
	const deed = FORGOTTEN.exec(said)?.[1];
	return deed === undefined ? [] : [capitalise(deed), `Обязательно ${deed}`];
}

const LACKING =
	/^без (подписи|печати|разрешения|согласия|справки|визы|рецепта|направления|заявления|доверенности|пропуска) ([а-яё]+(?:а|я|ы|и|ов|ев|ей)) ([а-яё ]+?) не ([а-яё]+(?:ть|ти)(?:ся)?|[а-яё]+(?:йте|ите|ьте))$/iu;
const BY_WHAT: Readonly<Record<string, string>> = {
	подписи: "с подписью",
	печати: "с печатью",
	разрешения: "с разрешения",
	согласия: "с согласия",
	справки: "со справкой",
	визы: "с визой",
	рецепта: "по рецепту",
	направления: "по направлению",
	заявления: "по заявлению",
	доверенности: "по доверенности",
	пропуска: "по пропуску",
};

/** «Без подписи врача выписку не отдавать» -> «Отдавать выписку только с подписью врача»; "" elsewhere. */
function onlyWith(said: string): string {
	const [, lacked = "", whose = "", object = "", verb = ""] = LACKING.exec(said) ?? [];
	const person = personAt(whose.toLowerCase());
	return person === undefined || !person.cases.includes("G")
		? ""
		: `${capitalise(verb)} ${object} только ${BY_WHAT[lacked.toLowerCase()] ?? ""} ${whose}`;
}

const UNTOLD =
	/^[а-яё]+(?:ть|ти) .+? и не (предупредить|сообщить|сказать|позвонить|известить|оповестить)(?: ([а-яё ]+?))? — /iu;
const TOLD: Readonly<Record<string, string>> = {
	предупредить: "Предупредите",
	сообщить: "Сообщите",
	сказать: "Скажите",
	позвонить: "Позвоните",
	известить: "Известите",
	оповестить: "Оповестите",
};

/** «Сорвать сроки и не предупредить заказчика — свинство» -> «Предупредите заказчика заранее»; "" elsewhere. */
function toldBefore(said: string): string {
	const [, verb = "", whom = ""] = UNTOLD.exec(said) ?? [];
	const told = TOLD[verb.toLowerCase()];
	return told === undefined ? "" : `${told} ${whom}${whom === "" ? "" : " "}заранее`;
}

/** Whole sentences that answer a rule by its build, the best first. */
export function byBuild(scan: Scan, text: string): string[] {
	const stop = closing(scan, text);
	const last = scan.tokens.length - (stop === "" ? 0 : 1);
	const said = textOf(scan, text, 0, last);
	const untold = toldBefore(said) || toldAtOnce(said) || doneFirst(said);
	if (untold !== "") return [`${untold}${stop}`];
	if (scan.hits.length !== 1) return [];
	const child = CHILD.exec(said)?.[1];
	const stained = stainedPlace(said);
	const found = [
		...verblessAnswers(said),
		...sparing(said),
		...nothingLeft(said),
		...thingsSeenTo(said),
		clearedAway(scan, text),
		onlyTheirs(said),
		otherThere(scan, text, said),
		AGAIN.test(said) ? "Разбирайте причину и исправляйте её сразу" : "",
		staffed(said),
		withOther(said),
		allOut(scan, text, last),
		quiet(said),
		...needed(said),
		...listening(said),
		afterAll(said),
		onlyWith(said),
		...remembered(said),
		askedOf(said),
		...fromFurther(said),
		whenAsked(said),
		...(child === undefined ? [] : [`Говорите ${child} с родителями`]),
		...(stained === undefined ? [] : cleanPlace(scan, text, stained)),
	];
	return found.filter((one) => one !== "").map((one) => `${one}${stop}`);
}

/** «Никаких отметок на полях книги» -> «Держите поля книги чистыми». */
function cleanPlace(scan: Scan, text: string, [, rest]: readonly [string, string]): string[] {
	const on = scan.tokens.findIndex((token) => token.norm === "на");
	const place = thingsAt(scan, on + 1, scan.tokens.length, "P");
	const put = place === undefined ? undefined : thingsIn({ scan, text }, place, "A");
	const head = place?.parts[0];
	if (place === undefined || put === undefined || head === undefined) return [];
	return [`Держите ${put} чист${stateEnding(scan, head)}${rest}`];
}
