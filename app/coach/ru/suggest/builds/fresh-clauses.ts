import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { havingOf } from "../reading/having.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { infinitiveOfPast } from "../words/past-forms.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import type { PlainReading } from "./plain-reading.ts";

/** Bans with a clause that tells when the act is right: somebody is busy, the owner is away, the firm can do it itself. */

const norm = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const BUSY =
	/^(?:пока|когда) ([а-яё]+) (говор|разговар|успока|ест$|едят|обеда|завтрака|ужина|ищ|чита|пиш|подпис|звон|корм|одева|переодева|отвеча|молит|счита|слуша|занят|заполня|пересчит|выбира|советует|спорит|платит|расплач)[^,]*, $/iu;

/** «Пока гость говорит по телефону или …, не начинайте оформлять заезд» -> «Начинайте оформлять заезд, когда гость освободится»; nothing elsewhere. */
function whenFree({ lead, rest, infinitive, say, who }: PlainReading): string[] {
	const [, name = ""] = BUSY.exec(lead) ?? [];
	const person = name === "" ? undefined : personAt(norm(name));
	const first = norm(rest.split(" ")[0] ?? "");
	if (person === undefined || person.role === "staff" || infinitive !== "начинать" || !isInfinitive(first)) return [];
	const free = person.plural ? "освободятся" : "освободится";
	const bare = say(`~начинать ${rest}, когда ${name} ${free}`).slice(lead.length);
	const wait = say(`~ждать, пока ${name} ${free}, и затем ~начинать ${rest}`).slice(lead.length);
	return who === "" ? [bare, wait].map((one) => one.charAt(0).toUpperCase() + one.slice(1)) : [];
}

const AWAY =
	/^(.+?), (?:когда|пока|если) (?:([а-яё]+(?: [а-яё]+)?) нет|нет ([а-яё]+(?: [а-яё]+)?))(?: рядом| на месте| дома| в (?:кабинете|классе|комнате|номере|палате|офисе|зале|цехе|магазине|салоне))?$/iu;
const PRESENT =
	/^(?:хозя|владел|родител|взросл|врач|старш|учител|воспитател|мастер|директор|руководител|наставник|инструктор|тренер|охран|администратор|собственник|жильц|напарник|коллег|медсестр|механик|бригадир|прораб|кассир|менеджер|заведующ)/;
const BAD =
	/^(?:руга|обсужда|критик|жалов|спор|шут|смея|обижа|отказ|броса|оставля|уход|выгон|высмеива|осужда|сплетнич|говорить|закрыва|кур|бездельнич|отдыха|спать|есть|пить|сид|груб|крич|болта)/;

/** «Не берите папки с чужого стола, когда хозяина нет» -> «Берите папки с чужого стола только при хозяине»; nothing elsewhere. */
function whenPresent({ infinitive, rest, say }: PlainReading): string[] {
	const [, act = "", before = "", behind = ""] = BAD.test(infinitive) ? [] : (AWAY.exec(rest) ?? []);
	const name = before || behind;
	if (name === "" || !PRESENT.test(norm(name))) return [];
	const at = phraseInCase(name, "G", "P");
	const company = `~${infinitive} ${act} только в присутствии ${name}`;
	return [say(company), ...(at === undefined ? [] : [say(`~${infinitive} ${act} только при ${at.said}`)])];
}

const ASKED =
	/^(?:у |от |с )?(?:[а-яё]+ )?([а-яё]+(?: [а-яё]+)?), котор(?:ый|ую|ое|ые) (?:ведомство |банк |клиника |отдел |компания |школа |мы |вы |магазин )?(?:сам[аои]? )?мо(?:жет|жем|жете) (?:сам[аои]? |самостоятельно )?([а-яё]+(?:ть|ти))(?: сам[аои]?)?((?: [^,]+)?)$/iu;

/** «Не требуйте у человека справку, которую ведомство может само запросить через портал» -> «Запрашивайте справку сами через портал»; nothing elsewhere. */
function ownAsking({ infinitive, rest }: PlainReading): string[] {
	const [, what = "", deed = "", more = ""] = /^(?:требовать|просить|запрашивать|спрашивать|ждать)$/.test(infinitive)
		? (ASKED.exec(rest) ?? [])
		: [];
	const own = deed === "" ? "" : imperfectiveOf(norm(deed));
	if (own === "" || !isInfinitive(own)) return [];
	const order = inMood(own, "imperative");
	if (formOf(order) !== "imperative") return [];
	return [`${order.charAt(0).toUpperCase()}${order.slice(1)} ${what} сами${more}`];
}

const WHOSE =
	/^(.+), не (?:выясняя|разбираясь|спрашивая|уточняя), кто (?:виноват|прав|ошибся|сломал|испортил|перепутал)$/iu;

/** «Верните деньги за брак, не выясняя, кто виноват» -> «Верните деньги за брак сразу, чья бы ни была вина»; "" elsewhere. */
export function whoeverErred(said: string): string {
	const kept = WHOSE.exec(said)?.[1] ?? "";
	return kept === "" ? "" : `${kept} сразу, чья бы ни была ошибка`;
}

const MEANWHILE = /^([^,]*), (?:пока|когда) (?:вы )?((?!не )[а-яё]+(?:ете|ёте|ите)(?:сь)?)((?: [^,]+)?)$/iu;
const SPOKEN = /^(?:разговаривать|говорить|болтать|беседовать|звонить|спорить|шутить|петь|обсуждать|отвечать)$/;

/** «Не разговаривайте с напарником, пока считаете деньги» -> «Считайте деньги молча, а разговаривайте …»; nothing elsewhere. */
function oneThenOther({ infinitive, rest, say, lead }: PlainReading): string[] {
	const [, act = "", verb = "", more = ""] =
		lead === "" ? (MEANWHILE.exec(rest.startsWith(",") ? rest : ` ${rest}`) ?? []) : [];
	const third = norm(verb).replace(/те(сь)?$/u, (_, back: string | undefined) => (back === undefined ? "т" : "тся"));
	const other = verb === "" ? undefined : infinitiveOf(third);
	if (
		other === undefined ||
		!isInfinitive(other) ||
		/^(?:уход|отход|броса|оставля|кур|жева|есть|пить|зева|смотр|гляд|сиде|стоя|лежа|чеса|кашл|чиха|держа|трога|верте|крути|перебира|листа|щелка|стуча)/.test(
			infinitive,
		) ||
		/^(?:знать|ждать|мочь|хотеть)/.test(other)
	)
		return [];
	const own = `~${infinitive}${act.trim() === "" ? "" : ` ${act.trim()}`}`;
	const first = say(`сначала ~заканчивать ${other}${more}, затем ${own}`);
	return SPOKEN.test(infinitive) ? [say(`~${other}${more} молча`), first] : [first];
}

const UNKNOWN =
	/^([^,]+), (?:пока|когда|если) (?:вы |сами |сам )?не (знаете|знает|знают|видели|видел|уверены в|уверен в|проверили|проверил|уточнили|уточнил|помните|помнит) ([^,]+)$/iu;
const SAFE =
	/^(?:обещать|называть|отвечать|советовать|рекомендовать|начинать|включать|давать|ставить|назначать|записывать|предлагать|подписывать|отправлять|выдавать|говорить|принимать|браться|брать|резать|красить|стричь|чинить|заказывать|приглашать|объявлять|сообщать|оформлять|продавать|подавать|готовить)$/;

/** «Не обещайте точную дату, когда не знаете графика» -> «Сначала узнавайте график, затем обещайте точную дату»; nothing elsewhere. */
function firstLearnt({ infinitive, rest, say }: PlainReading): string[] {
	const [, act = "", link = "", what = ""] = SAFE.test(infinitive) ? (UNKNOWN.exec(rest) ?? []) : [];
	if (what === "") return [];
	const sure = /уверен/.test(link);
	const put = [...(sure ? "P" : "GA")]
		.map((one) => phraseInCase(what, one, "A")?.said)
		.find((one) => one !== undefined);
	const learn = /^зна|^помн/.test(link)
		? "узнавать"
		: /^вид/.test(link)
			? "смотреть"
			: /^уточн/.test(link)
				? "уточнять"
				: "проверять";
	return put === undefined ? [] : [say(`сначала ~${learn} ${put}, затем ~${infinitive} ${act}`)];
}

const IN_HAND =
	/^.+, чтобы (?:узнать|уточнить|спросить|получить|найти|выяснить|проверить|переспросить) (?:(то), что|([а-яё]+(?: [а-яё]+)?), котор(?:ый|ая|ое|ые|ую)) (?:уже )?(?:есть|указан[аоы]?|записан[аоы]?|написан[аоы]?|стоит|лежит|имеется) ((?:в|на) [а-яё]+(?: [а-яё]+)?)$/iu;

/** «Не нужно звонить клиенту, чтобы узнать адрес, который есть в договоре» -> «Смотрите адрес в договоре»; "" elsewhere. */
export function lookedUp(said: string): string {
	const [, that = "", what = "", where = ""] = IN_HAND.exec(said) ?? [];
	if (where === "") return "";
	return that === "" ? `Смотрите ${what} ${where}` : `Смотрите ${where} то, что там уже есть`;
}

const WHOSE_IS =
	/^((?:[^,]+ )?)(тем|тому|тех|того|теми), у кого (?:(нет) ([а-яё]+(?: [а-яё]+)?)|есть ([а-яё]+(?: [а-яё]+)?))$/iu;

/** «Не предлагайте загар тем, у кого есть ожоги» -> «Предлагайте загар только тем, у кого нет ожогов»; nothing elsewhere. */
function toThoseWith({ infinitive, rest, say }: PlainReading): string[] {
	const [, act = "", whom = "", no = "", lacked = "", had = ""] = BAD.test(infinitive)
		? []
		: (WHOSE_IS.exec(rest) ?? []);
	if (whom === "") return [];
	const put = no === "" ? phraseInCase(had, "N", "G") : phraseInCase(lacked, "G", "N");
	return put === undefined
		? []
		: [say(`~${infinitive} ${act}только ${whom}, у кого ${no === "" ? "нет" : "есть"} ${put.said}`)];
}

const LEFT_OUT =
	/^([а-яё]+(?: [а-яё]+){0,2}) (?:под дожд[её]м|под снегом|на морозе|на солнце|на жар[еу]|на ветру|под открытым небом)$/iu;

/** «Не бросайте коляску посетителя под дождём» -> «Убирайте коляску посетителя под навес»; nothing elsewhere. */
function undercover({ infinitive, rest, say }: PlainReading): string[] {
	const what = /^(?:бросать|оставлять|держать)$/.test(infinitive) ? (LEFT_OUT.exec(rest)?.[1] ?? "") : "";
	return what === "" || personAt(norm(what.split(" ")[0] ?? "")) !== undefined
		? []
		: [say(`~убирать ${what} под навес`)];
}

const REFUSED =
	/^[^,]*, (?:если|когда|раз) ([а-яё]+(?: [а-яё]+)??) (?:уже |один раз |раз )?(?:отказал(?:ся|ась|ось|ись)|сказал[аи]? «нет»|отклонил[аи]?(?: [а-яё]+)?)$/iu;

/** «Не предлагайте замену, если клиент уже отказался» -> «Принимайте отказ клиента с первого раза»; nothing elsewhere. */
function refusalTaken({ infinitive, rest, say }: PlainReading): string[] {
	const whom =
		/^(?:предлагать|навязывать|настаивать|уговаривать|звонить|звать|рекламировать|продавать|упрашивать)$/.test(
			infinitive,
		)
			? (REFUSED.exec(rest)?.[1] ?? "")
			: "";
	const of = whom === "" ? undefined : phraseInCase(whom, "N", "G");
	return of === undefined ? [] : [say(`~принимать отказ ${of.said} с первого раза`)];
}

/** «Не ждите, пока очередь выйдет на улицу» -> «Действуйте до того, как очередь выйдет на улицу»; nothing elsewhere. */
function beforeIt({ infinitive, rest, say }: PlainReading): string[] {
	const [, what = ""] =
		infinitive === "ждать" ? (/^, (?:пока|когда|чтобы) ((?!.*(?:^| )не )[^,]+)$/iu.exec(rest) ?? []) : [];
	const person = personAt(norm(what.split(" ")[0] ?? ""));
	if (what === "" || person !== undefined || /^(?:вас|вы|к вам|сам|он|она|они|кто)/iu.test(what)) return [];
	return /(?:ет|ёт|ит|ут|ют|ат|ят)(?:ся)?(?: |$)/u.test(what) ? [say(`~действовать до того, как ${what}`)] : [];
}

/** «Не называйте детей «трудными»» -> «Называйте детей по имени»; nothing elsewhere. */
function byName({ infinitive, rest, say }: PlainReading): string[] {
	const whom = /^(?:называть|обзывать|звать|именовать|величать)$/.test(infinitive)
		? (/^([а-яё]+(?: [а-яё]+)?) [«"„][^»"“]+[»"“]$/iu.exec(rest)?.[1] ?? "")
		: "";
	return whom === "" || personAt(norm(whom.split(" ").at(-1) ?? "")) === undefined
		? []
		: [say(`~называть ${whom} по имени`)];
}

const ALONE_DID =
	/^(?:недопустимо|не допускайте|нельзя допускать|нельзя|плохо|стыдно|некрасиво|следите|проследите|смотрите), чтобы ([а-яё]+(?: [а-яё]+)??) (?:не )?(?:сам[аи]?|самостоятельно|в одиночку) (?:не )?([а-яё]+)((?: [^,]+)?)$/iu;

/** «Недопустимо, чтобы гость сам нёс багаж» -> «Помогайте гостю нести багаж»; "" elsewhere. */
export function helpedWith(said: string): string {
	const [, who = "", verb = "", rest = ""] = ALONE_DID.exec(said) ?? [];
	const person = personAt(norm(who.split(" ").at(-1) ?? ""));
	const deed = verb === "" ? undefined : infinitiveOfPast(norm(verb));
	const to = person === undefined || person.role === "staff" ? undefined : phraseInCase(who, "N", "D");
	return deed === undefined || to === undefined ? "" : `Помогайте ${to.said} ${deed}${rest}`;
}

const DAMAGE =
	/^не допускайте ((?:сквозняк|сырост|плесен|пыл|насеком|грызун|муравь|таракан|перегрев|запах|дым|влаг|пожар|затоплен|переохлажд)[а-яё]*) (в|на) ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Не допускайте сквозняка в детской» -> «Берегите детскую от сквозняка»; "" elsewhere. */
export function keptFrom(said: string): string {
	const [, harm = "", , where = ""] = DAMAGE.exec(said) ?? [];
	const place = where === "" ? undefined : phraseInCase(where, "P", "A");
	return place === undefined ? "" : `Берегите ${place.said} от ${harm}`;
}

const FRONTED = /^без ([а-яё]+(?: [а-яё]+)*?) ([а-яё]+) не ([а-яё]+(?:ть|ти|чь)|[а-яё]+(?:йте|ите|ьте))$/iu;

/** «Без записи в журнале ключи не брать» -> «Брать ключи только по записи в журнале»; "" elsewhere. */
export function onlyHaving(said: string): string {
	const [, lacked = "", what = "", verb = ""] = FRONTED.exec(said) ?? [];
	if (lacked === "" || !/ (?:в|на|у|от|из|с) /.test(lacked) || phraseInCase(what, "A", "A") === undefined) return "";
	const put = havingOf(`без ${lacked}`);
	if (put === undefined) return "";
	return `${capitalise(verb)} ${what} только ${put.text}${put.rest}`;
}

const FOR_WHAT =
	/^([^,]+ )?((?:за|о|на|про|в|с) )(то|том|тем), (?:чего|что|чему|чем) (?:(?:вы|сами|мы) )?не ([а-яё]+(?:ли|ете|ите|ем|им)(?: [^,]+)?)$/iu;

/** «Не выставляйте счёт за то, чего не делали» -> «Выставляйте счёт только за то, что делали»; nothing elsewhere. */
function forWhatIs({ infinitive, rest, say }: PlainReading): string[] {
	const [, act = "", by = "", that = "", done = ""] = FOR_WHAT.exec(rest) ?? [];
	return act === "" || BAD.test(infinitive) ? [] : [say(`~${infinitive} ${act}только ${by}${that}, что ${done}`)];
}

/** Wordings of such bans, the best first. */
export const fromClauses = (read: PlainReading): string[] => [
	...whenFree(read),
	...whenPresent(read),
	...ownAsking(read),
	...oneThenOther(read),
	...firstLearnt(read),
	...toThoseWith(read),
	...undercover(read),
	...refusalTaken(read),
	...beforeIt(read),
	...byName(read),
	...forWhatIs(read),
];
