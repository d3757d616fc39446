import { isPerfective } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import type { PlainReading } from "./plain-reading.ts";

/** Bans on what is told in a clause («Не сообщайте, в каком номере живёт гость», «Не говорите, что мастер занят») and on what is asked of somebody. */

const norm = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const TELLING =
	/^(?:рассказывать|сообщать|говорить|называть|раскрывать|обсуждать|передавать|разглашать|подсказывать|выдавать|объявлять|показывать|болтать|упоминать|диктовать|писать|делиться|сплетничать|озвучивать|подтверждать|пересказывать|выкладывать)$/;
const QUESTION =
	/^((?:[^,]+)?), ((?:об? том, |про то, )?(?:(?:в|во|на|с|со|от|из|за|у|к|по|о|об|для|до|под) )?(?:кто|кого|кому|кем|ком|чей|чья|чьё|чьи|где|куда|откуда|когда|сколько|почему|зачем|как|какой|какая|какое|какие|каком|какую|какого|каким|какими|каких|чем|чём|чему|чего) .+)$/iu;

/** Words in front of the question that say to whom; a way of telling stands as well. */
const TOLD =
	/^(?:(?:по телефону|вслух|в сети|в чате|в коридоре|в лифте|при посторонних|при других [а-яё]+|с коллегами|другим [а-яё]+|посторонним|чужим|никому|кому попало|знакомым|соседям|родным)(?: |$))*$/iu;
/** Telling that is no mere talk, so that «когда» behind it is what is told. */
const DISCLOSING = /^(?:рассказывать|сообщать|раскрывать|разглашать|называть|подсказывать|передавать)$/;

/** What must be told well instead of hushed up: how to reach, to do, to pay. */
const OWN_WORDS =
	/^(?:как|чем|что) (?:им |ему |ей |нам |вам )?(?:нужно|надо|следует|лучше|жить|работать|лечить|воспитывать|делать|поступать|правильно)/iu;

/** «Не сообщайте по телефону, в каком номере живёт гость» -> «Держите в тайне, в каком номере живёт гость». */
function keptSecret({ infinitive, rest, say }: PlainReading): string[] {
	const [, whom = "", question = ""] = TELLING.test(infinitive)
		? (QUESTION.exec(`${rest.startsWith(",") ? "" : " "}${rest}`) ?? [])
		: [];
	const person = personAt(norm(whom.trim().replace(/^с /iu, "")));
	if (/^когда /iu.test(question) && !DISCLOSING.test(infinitive) && person === undefined) return [];
	if (
		question === "" ||
		(person === undefined && !TOLD.test(whom.trim())) ||
		OWN_WORDS.test(question) ||
		/(?:^| )не /.test(question)
	)
		return [];
	const asked = question.replace(/^(?:об? том|про то), /iu, "");
	return [say(`~держать в тайне, ${asked}`), say(`~отвечать: «Такие сведения мы передаём только лично»`)];
}

/** What is said to put somebody off, by what is said in its place. */
const PUT_OFF: readonly (readonly [said: RegExp, told: string])[] = [
	[
		/^([а-яё]+) (?:сейчас |пока )?(?:занят[аоы]?|на обеде|отош[её]л|ушл[аи]|уш[её]л|в отпуске|болеет|отсутствует|не подошли?|не приш[её]л)$/iu,
		"когда {1} освободится",
	],
	[
		/^(?:все|всё|такого|этого|его|е[её]|их|товара?|размера?|мест|свободных мест|номеров|столиков|талонов|билетов|[а-яё]+) (?:нет|закончил[а-яё]+|кончил[а-яё]+|распродан[аоы]?|разобрали|нет в наличии|закончен[аоы]?)(?: .+)?$/iu,
		"когда будет и чем заменить",
	],
	[
		/^(?:вы |ты |мы |сами |я )?(?:ничего |об этом |этого )?не (?:знаете|знаем|знаю|в курсе|можете|можем|понимаете)(?: .+)?$/iu,
		"что уточните и когда ответите",
	],
	[
		/^(?:это )?(?:не (?:ваш|наш|его|её|их|мо)[а-яё]{0,2} [а-яё]+|не к вам|вас (?:это )?не касается|этим занимается другой|это другой отдел|за это отвечает другой)(?: .+)?$/iu,
		"кто поможет, и ~провожать к этому коллеге",
	],
	[
		/^(?:уже )?(?:поздно|закрыто|закрываетесь|закрываемся|смена закончилась|рабочий день окончен)$/iu,
		"когда можно прийти",
	],
	[
		/^(?:у вас )?(?:мало|нет|не хватает) (?:людей|рук|времени|персонала|сотрудников)$/iu,
		"к какому часу всё будет готово",
	],
	[
		/^(?:вы |ты )?(?:новеньк(?:ий|ая)|новичок|стаж[её]р|практикант(?:ка)?|(?:здесь |тут )?(?:недавно|первый день)|только учитесь|устали|торопитесь|спешите|опаздываете)(?: .+)?$/iu,
		"что сделаете сами и кого позовёте на помощь",
	],
	[
		/^(?:так )?(?:написано в (?:правилах|договоре|инструкции)|положено|требуют правила|решило? (?:начальство|руководство|директор))$/iu,
		"почему так и что можно сделать",
	],
];

const SAYING =
	/^(?:говорить|отвечать|писать|заявлять|сообщать|объявлять|ссылаться|оправдываться|бросать|твердить|повторять|объяснять|утверждать|уверять|признаваться|жаловаться)$/;

/** «Не говорите гостю, что повар занят» -> «Говорите гостю, когда повар освободится». */
function toldInstead({ infinitive, rest, say }: PlainReading): string[] {
	const [, whom = "", told = ""] = SAYING.test(infinitive)
		? (/^([^,]*?)(?:на то)?,? ?(?:тем)?, что ([^,]+)$/iu.exec(rest) ?? [])
		: [];
	if (told === "") return [];
	const bare = told.replace(/^(?:у нас|сейчас|сегодня|здесь) /iu, "");
	const row = PUT_OFF.find(([said]) => said.test(bare));
	if (row === undefined) return [];
	const who = row[0].exec(bare)?.[1] ?? "";
	if (row[1].includes("{1}") && personAt(norm(who)) === undefined) return [];
	const person = personAt(norm(whom.trim().split(" ").at(-1) ?? ""));
	const to = person?.role === "customer" ? ` ${whom.trim()}` : "";
	return [say(`~говорить${to}, ${row[1].replace("{1}", who)}`)];
}

/** Deeds that can be done for somebody. */
const FOR_THEM =
	/^(?:заполн|перепис|копир|распечат|печата|звон|позвон|перезвон|перезван|повтор|взвеш|пересчит|сверя|перевод|сдава|сдать|принос|принес|забира|забрать|открыва|открыть|разбира|разобра|вытира|вытер|мыть|помыть|убир|убра)/;
const ASKING = /^(?:просить|заставлять|вынуждать|принуждать|предлагать|велеть|посылать|отправлять|требовать|поручать)$/;

/** «Не просите гостя переставить машину самому» -> «Предлагайте гостю помощь и делайте сами: …». */
function doneForThem({ infinitive, rest, say }: PlainReading): string[] {
	const [, whom = "", deed = "", thing = "", tail = ""] = ASKING.test(infinitive)
		? (/^(?:от |у )?([а-яё]+) (?:сам(?:ого|ому|ой|им|их|у)? |самостоятельно )?([а-яё]+(?:ть|ти|чь))((?: [^,]+)?)((?:, .+)?)$/iu.exec(
				rest,
			) ?? [])
		: [];
	const person = personAt(norm(whom));
	if (person?.role !== "customer" || !FOR_THEM.test(norm(deed)) || / (?:дважды|повторно|снова|заново)/.test(thing))
		return [];
	const many = person.plural ? person.paradigm.many : person.paradigm.singular;
	const bare = thing.replace(/ (?:сам(?:ого|ому|ой|им|их|у)|самостоятельно)(?= |$)/iu, "");
	const own = imperfectiveOf(norm(deed));
	return isPerfective(own) ? [] : [say(`~предлагать ${many.D} помощь и ~${own}${bare} сами${tail}`)];
}

/** From whom something is not to be learnt first: «узнавал оценку от одноклассников» as what is told in person. */
const LEARNT =
	/^(.+, чтобы ([а-яё]+(?: [а-яё]+)??)) (?:не )?(?:узнава|узна|слыша|услыша|выясня|получа)л[аи]? ((?:об? |про )?[а-яё]+(?: [а-яё]+){0,2}?) (?:от|из|у|через) [^,]+$/iu;

/** «Недопустимо, чтобы ученик узнавал оценку от одноклассников» -> «Сообщайте ученику оценку лично и первыми»; "" elsewhere. */
export function learntFromUs(said: string): string {
	const [, , who = "", what = ""] = LEARNT.exec(said) ?? [];
	const person = personAt(norm(who.split(" ").at(-1) ?? ""));
	if (what === "" || person === undefined) return "";
	const to = phraseInCase(who, "N", "D");
	return to === undefined ? "" : `Сообщайте ${to.said} ${what} сами, лично и первыми`;
}

const THOSE =
	/^([а-яё]+(?: [а-яё]+){0,3}? )?((?:за |от |с |к |у |на )?(?:тем|тому|тех|того|теми|людям|людей|детям|детей|гостям|гостей|сотрудникам|сотрудников|[а-яё]+))(,) (кто|котор(?:ый|ая|ое|ые)) ([а-яё]+(?:ет|ют|ит|ят|ёт|ется|ются|л|ла|ли)(?:ся|сь)?)((?: [^,]+)?)$/iu;
const GIVING =
	/^(?:поручать|доверять|давать|выдавать|отдавать|продавать|отпускать|предлагать|назначать|ставить|передавать|показывать|разрешать|впускать|пускать|пропускать|допускать|принимать|брать|звать|приглашать|подпускать|записывать|селить|отправлять|сажать|вызывать|спрашивать|нанимать|хвалить|рекомендовать|нагружать)$/;

/** «Не поручайте уборку кухни тем, кто работает с животными» -> «Поручайте уборку кухни только тем, кто не работает с животными»; nothing elsewhere. */
function toOthers({ infinitive, rest, say }: PlainReading): string[] {
	const [, thing = "", whom = "", , link = "", verb = "", more = ""] = GIVING.test(infinitive)
		? (THOSE.exec(rest) ?? [])
		: [];
	const those = /^(?:тем|тому|тех|того|теми)$/iu.test(whom) || personAt(norm(whom))?.role === "staff";
	return verb === "" || !those ? [] : [say(`~${infinitive} ${thing}только ${whom}, ${link} не ${verb}${more}`)];
}

/** What a thing has come to, and what it is when all is well; «~» is the ending. */
const COME_TO: readonly (readonly [state: RegExp, good: string])[] = [
	[/^(?:уже )?(?:закончил|кончил|разобрал|распродал)(?:ся|ась|ось|ись|и)$/, "есть в наличии"],
	[/^(?:уже )?(?:распродан|закончен|снят с продажи|разобран)[аоы]?$/, "есть в наличии"],
	[
		/^(?:уже )?(?:сломал(?:ся|ась|ось|ись)|сломан[аоы]?|неисправ(?:ен|на|но|ны)|барахл(?:ит|ят)|вышел из строя|вышла из строя)$/,
		"{работает}",
	],
	[/^(?:уже |кем-то )?занят[аоы]?$/, "{свободен}"],
	[/^(?:уже )?(?:истёк|истек|истекла|истекло|истекли|просрочен[аоы]?)$/, "ещё {действует}"],
];
const ENDING: Readonly<Record<string, readonly [works: string, free: string, valid: string]>> = {
	ый: ["работает", "свободен", "действует"],
	ая: ["работает", "свободна", "действует"],
	ое: ["работает", "свободно", "действует"],
	ые: ["работают", "свободны", "действуют"],
	ую: ["работает", "свободна", "действует"],
};
const WHICH = /^((?:[^,]+)?), котор(ый|ая|ое|ые) ((?:уже |кем-то )?[а-яё]+(?: (?:из строя|с продажи))?)$/iu;
const GOOD_DEED =
	/^(?:хвалить|рекомендовать|предлагать|советовать|обещать|продавать|рекламировать|называть|включать|использовать|выдавать|давать|ставить|брать|показывать|записывать|бронировать|подавать|надевать|отправлять|принимать|сажать|селить|класть|применять|открывать)$/;

/** «Не хвалите блюдо, которое закончилось» -> «Хвалите только блюдо, которое есть в наличии»; nothing elsewhere. */
function onlyWhatIs({ infinitive, rest, say }: PlainReading): string[] {
	const [, thing = "", ending = "", state = ""] = GOOD_DEED.test(infinitive) ? (WHICH.exec(rest) ?? []) : [];
	const good = state === "" ? undefined : COME_TO.find(([bad]) => bad.test(state))?.[1];
	const [works = "", free = "", valid = ""] = ENDING[ending] ?? [];
	if (good === undefined) return [];
	const put = good.replace("{работает}", works).replace("{свободен}", free).replace("{действует}", valid);
	return [say(`~${infinitive} только ${thing}, котор${ending} ${put}`)];
}

/** «Официант не должен забывать о столике у окна» -> «Официант помнит о столике у окна»; nothing elsewhere. */
function keptInMind({ infinitive, rest, who, say }: PlainReading): string[] {
	return infinitive === "забывать" && who !== "" && /^(?:об?|про) [^,]+$/iu.test(rest) ? [say(`~помнить ${rest}`)] : [];
}

const SUPPOSING =
	/^(?:думать|считать|надеяться|полагать|рассчитывать|предполагать|ждать|полагаться|верить|воображать)$/;
const THEIR_WAY =
	/^(?:на то)?,? ?что ([а-яё]+(?: [а-яё]+)??) (?:и так |сам[аи]? |уже |вс[её] |самостоятельно |без вас |как-нибудь )*([а-яё]+)(?: сам[аи]?)?((?: [^,]+)?)$/iu;
/** What is done for somebody in place of waiting that it happens by itself; «{D}» is to whom. */
const HELPED: readonly (readonly [verb: RegExp, deed: string])[] = [
	[/^(?:знать|знавать|ведать)$/, "~рассказывать {D}"],
	[/^(?:понять|понимать|разобраться|разбираться|сообразить)$/, "~объяснять {D}"],
	[/^(?:помнить|вспомнить|запомнить)$/, "~напоминать {D}"],
	[/^(?:догадаться|догадываться|угадать)$/, "прямо ~говорить {D}"],
	[/^(?:подождать|потерпеть|ждать|дождаться)$/, "~называть {D} срок ожидания"],
	[/^(?:вернуться|прийти|позвонить|перезвонить|написать|обратиться)$/, "первыми ~звонить {D}"],
	[/^(?:спросить|спрашивать|попросить)$/, "первыми ~предлагать {D} помощь"],
];

/** «Не думайте, что гость сам найдёт выход» -> «Помогайте гостю найти выход»; nothing elsewhere. */
function helped({ infinitive, rest, say }: PlainReading): string[] {
	const [, who = "", verb = "", more = ""] = SUPPOSING.test(infinitive) ? (THEIR_WAY.exec(rest) ?? []) : [];
	const person = personAt(norm(who.split(" ").at(-1) ?? ""));
	const deed = verb === "" ? undefined : infinitiveOf(norm(verb));
	const to = person === undefined || person.role === "staff" ? undefined : phraseInCase(who, "N", "D")?.said;
	if (deed === undefined || to === undefined || /(?:^| )не /.test(more)) return [];
	const row = HELPED.find(([known]) => known.test(deed));
	if (row === undefined)
		return /^(?:найти|выбрать|открыть|закрыть|дойти|подойти|решить|заполнить|оформить|донести|поднять|собрать|пройти|увидеть|заметить|прочитать|убрать|сесть|войти|выйти|подключить|настроить|починить|включить|снять|надеть|отнести|добраться|справиться)$/.test(
			deed,
		)
			? [say(`~помогать ${to} ${deed}${more}`)]
			: [];
	const act = row[1].replace("{D}", to);
	const about = / (?:срок|помощь)|первыми/.test(act) ? "" : more;
	return about === "" && !/ (?:срок|помощь)|первыми|прямо/.test(act) ? [] : [say(`${act}${about}`)];
}

const WHICH_NOT =
	/^((?:за|на|о|об|в|с|от|к|по) )?((?:[а-яё]+ )?[а-яё]+), котор(?:ого|ой|ых) (?:(?:вы|ты|мы|он|она|они|сам[аи]?) )?не ((?:умеете|знаете|можете|понимаете|заказывал|просил|читал|проверял|видел|имеет|имеете|помните|держали|держите|обещали|выбирал)[а-яё]*(?: [^,]+)?)$/iu;

/** «Не беритесь за ремонт, которого не умеете делать» -> «Беритесь только за ремонт, который умеете делать»; nothing elsewhere. */
function onlyKnown({ infinitive, rest, say }: PlainReading): string[] {
	const [, by = "", thing = "", known = ""] = WHICH_NOT.exec(rest) ?? [];
	if (thing === "" || /^(?:забывать|бояться|стесняться|жалеть)$/.test(infinitive)) return [];
	const head = thing.split(" ").at(-1) ?? "";
	const link = /[ыи]$/u.test(head)
		? "которые"
		: /[ауюя]$/u.test(head)
			? "которую"
			: /[ое]$/u.test(head)
				? "которое"
				: "который";
	return [say(`~${infinitive} только ${by}${thing}, ${link} ${known}`)];
}

const NEEDLESS =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|стоит)) ([а-яё]+(?:ть|ти|чь)) ([а-яё]+(?: [а-яё]+){0,2}), котор[а-яё]+ (?!.*(?:^| )не )[^,]+$/iu;

const NO_CAUSE =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|стоит)) ([а-яё]+(?:ть|ти|чь)) ([а-яё]+(?: [а-яё]+){0,2}?) (?:из-за|ради|по (?:пустякам|мелочам|каждому поводу|любому поводу|всякому поводу))(?: [^,]+)?$/iu;

/** «Незачем распечатывать письма, которые приходят на почту» -> «Распечатывайте письма только при необходимости»; "" elsewhere. */
export function whenNeeded(said: string): string {
	const [, verb = "", what = ""] = NEEDLESS.exec(said) ?? NO_CAUSE.exec(said) ?? [];
	if (
		!/^(?:распечатывать|печатать|копировать|переписывать|пересылать|сохранять|архивировать|дублировать|хранить|проверять|пересчитывать|мыть|стирать|гладить|упаковывать|подписывать|согласовывать|звать|вызывать|беспокоить|тревожить|будить|отвлекать|созывать|собирать|менять|останавливать|закрывать|отменять|переносить|звонить|писать)$/i.test(
			verb,
		)
	)
		return "";
	const order = inMood(norm(verb), "imperative");
	return `${order.charAt(0).toUpperCase()}${order.slice(1)} ${what} только при необходимости`;
}

const BEHIND_BACK =
	/^(?:никаких|забудьте (?:об?|про)|избегайте) (?:разговор|сплет|обсужден|пересуд|шут|замечани|насмеш|критик)[а-яё]* (?:за спиной|за глаза)(?: у)? ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Никаких разговоров за спиной у коллег» -> «Говорите коллегам о замечаниях лично»; "" elsewhere. */
export function toTheirFace(said: string): string {
	const whom = BEHIND_BACK.exec(said)?.[1] ?? "";
	const to = whom === "" ? undefined : phraseInCase(whom, "G", "D");
	return to === undefined ? "" : `Говорите ${to.said} о замечаниях лично и наедине`;
}

/** Wordings of such bans, the best first. */
export const fromTold = (read: PlainReading): string[] => [
	...keptSecret(read),
	...toldInstead(read),
	...doneForThem(read),
	...toOthers(read),
	...onlyWhatIs(read),
	...keptInMind(read),
	...helped(read),
	...onlyKnown(read),
];
