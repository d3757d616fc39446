import { isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";
import { fromDegrees } from "./fresh-degrees.ts";

/** What is seen to («чтобы ножницы не лежали на виду», «чтобы звонок не забыли») and needs that are met already. */

const SEEN_TO =
	"((?:следите|проследите|смотрите|позаботьтесь(?: о том)?|добейтесь(?: того)?|сделайте так|постарайтесь|убедитесь|проверяйте|присматривайте|важно|нужно|надо)(?: за тем)?, чтобы)";
const LIES = new RegExp(
	`^${SEEN_TO} ((?!никто|ничего|ни )[а-яё]+(?: [а-яё]+){0,2}?) (?:никогда |больше )?не (?:лежал|стоял|валял|висел|хранил|оставал|остал|был|находил|оказывал|оказал|торчал|пылил|болтал)([аои]?)(?:с[ья])? ([а-яё]+(?: [а-яё]+){0,3})$`,
	"iu",
);

/** Where something must not lie, and how it lies well; «~» is the ending of the state. */
const WHERE: readonly (readonly [where: RegExp, said: string])[] = [
	[
		/^(?:на виду|под рукой|в доступе|в досягаемости) у (детей|малышей|реб[её]нка|учеников|подростков)$/iu,
		"лежал~ в недоступном для {1} месте",
	],
	[/^на (?:виду|видном месте)(?: у [а-яё]+)?$/iu, "лежал~ в закрытом ящике"],
	[
		/^(?:где|куда|как) попало$|^(?:под ногами|в куче|кучей|грудой|на проходе|на полу|где придётся|где придется)$/iu,
		"лежал~ на сво{их} мест{ах}",
	],
	[/^без (?:присмотра|надзора|внимания|контроля)$/iu, "был~ под присмотром"],
	[/^без охраны$/iu, "был~ под охраной"],
];

/** «чтобы ножницы не лежали на виду у детей» -> «чтобы ножницы лежали в недоступном для детей месте»; "" elsewhere. */
function liesWell(said: string): string {
	const [, lead = "", what = "", ending = "", where = ""] = LIES.exec(said) ?? [];
	if (where === "") return "";
	for (const [pattern, put] of WHERE) {
		const found = pattern.exec(where);
		if (found === null) continue;
		const many = ending === "и";
		return `${lead} ${what} ${put
			.replaceAll("~", ending)
			.replace("{1}", found[1] ?? "")
			.replace("{их}", many ? "их" : "ём")
			.replace("{ах}", many ? "ах" : "е")}`;
	}
	return "";
}

const FORGOTTEN = new RegExp(
	`^${SEEN_TO} (?:(про|об?) )?((?!никто|никогда)[а-яё]+(?: [а-яё]+){0,2}?) (?:никогда |никто |больше )?не забы(?:ли|вали|л|вал)((?: .+)?)$`,
	"iu",
);

/** «чтобы обещанный звонок не забыли при передаче» -> «чтобы об обещанном звонке помнили при передаче»; "" elsewhere. */
function remembered(said: string): string {
	const [, lead = "", by = "", what = "", rest = ""] = FORGOTTEN.exec(said) ?? [];
	if (what === "" || isInfinitive((rest.trim().split(" ")[0] ?? "").toLowerCase())) return "";
	const person = personAt((what.split(" ")[0] ?? "").toLowerCase());
	if (by === "" && person?.role === "staff" && person.cases.includes("N")) return "";
	const about = /^об?$/iu.test(by) ? what : phraseInCase(what, "A", "P")?.said;
	return about === undefined ? "" : `${lead} ${/^[аоуиэ]/iu.test(about) ? "об" : "о"} ${about} помнили${rest}`;
}

const MET =
	/^(?:незачем|ни к чему|нечего|нет (?:смысла|нужды|необходимости|причин)|не (?:нужно|надо|стоит|следует)) (?:снова |повторно |ещё раз |еще раз |лишний раз |каждый раз |заново )?([а-яё]+(?:ть|ти|чь))((?: [^,]+)?), (?:если|когда|раз) (.+?) уже ([^,]+)$/iu;

/** «Нет нужды копировать паспорт, если клиент уже есть в базе» -> «Копируйте паспорт, только если клиента ещё нет в базе»; "" elsewhere. */
function onlyIfLacking(said: string): string {
	const [, verb = "", rest = "", who = "", done = ""] = MET.exec(said) ?? [];
	if (verb === "" || !isInfinitive(verb.toLowerCase().replaceAll("ё", "е")) || / и |,/.test(who)) return "";
	const order = `${capitalise(inMood(verb.toLowerCase().replaceAll("ё", "е"), "imperative"))}${rest}`;
	const [, is = ""] = /^(?:есть|имеется|стоит|лежит|указан[аоы]?|записан[аоы]?)(?= |$)(.*)$/iu.exec(done) ?? [];
	if (/^(?:есть|имеется)(?: |$)/iu.test(done)) {
		const bare = who.split(" ").slice(-1)[0] ?? "";
		const head = phraseInCase(bare, "N", "G");
		const before = who.slice(0, who.length - bare.length);
		return head === undefined ? "" : `${order}, только если ${before}${head.said} ещё нет${is}`;
	}
	return /^[а-яё]+(?:л[аои]?(?:с[ья])?|ет|ют|ит|ят|[анеё]н[аоы]?|т[аоы]?)(?: |$)/iu.test(done)
		? `${order}, только если ${who} ещё не ${done}`
		: "";
}

/** What is done with each thing that must not get lost or break off. */
const EACH: readonly (readonly [fault: RegExp, deed: string, wanted: "A" | "D", behind: string])[] = [
	[/^(?:теряться|потеряться|пропадать|пропасть)$/, "Записывайте", "A", " сразу"],
	[/^(?:обрываться|оборваться|прерываться|прерваться|срываться|сорваться)$/, "Доводите", "A", " до конца"],
	[
		/^(?:откладываться|затягиваться|затянуться|задерживаться|задержаться|опаздывать|опоздать)$/,
		"Выполняйте",
		"A",
		" в срок",
	],
	[/^(?:пустовать|простаивать)$/, "Занимайте", "A", ""],
];
const NOT_ONE =
	/^ни од(?:ин|на|но) ([а-яё]+(?: [а-яё]+)?) (?:никогда )?не (?:долж(?:ен|на|но)|может|имеет права) ([а-яё]+(?:ть|ти)(?:ся)?)(?: (?:на полуслове|на середине|в дороге|в пути|в папке|в почте|раньше времени|просто так))?$/iu;

/** «Ни один звонок не должен обрываться на полуслове» -> «Доводите каждый звонок до конца»; "" elsewhere. */
function eachToEnd(said: string): string {
	const [, what = "", fault = ""] = NOT_ONE.exec(said) ?? [];
	const row = EACH.find(([pattern]) => pattern.test(fault.toLowerCase()));
	const put = row === undefined ? undefined : phraseInCase(what, "N", row[2]);
	if (row === undefined || put === undefined || personAt(put.head) !== undefined) return "";
	if (/^потеря|^пропа/.test(fault) && !/ не может /i.test(said)) return "";
	const each = /(?:[ая]|ость|запись|очередь|вещь)$/u.test(what.split(" ").at(-1) ?? "")
		? "каждую"
		: /[ое]$/u.test(what.split(" ").at(-1) ?? "")
			? "каждое"
			: "каждый";
	return `${row[1]} ${each} ${put.said}${row[3]}`;
}

/** How something is done badly, and the only way it may be. */
const ONLY: readonly (readonly [bad: RegExp, good: string])[] = [
	[/^(?:на словах|устно|под честное слово)$/, "письменно"],
	[/^(?:через (?:посредников|третьих лиц|знакомых)|за глаза)$/, "напрямую"],
	[/^в последни(?:й момент|е минуты)$/, "заранее"],
	[/^(?:мимо кассы|из-под (?:полы|прилавка))$/, "через кассу"],
	[/^задним числом$/, "текущим числом"],
	[/^на (?:глаз|глазок)$/, "по мерке"],
	[/^(?:по памяти|из головы)$/, "по записи"],
	[/^(?:по знакомству|вне очереди|без очереди|по блату)$/, "в порядке очереди"],
	[/^(?:в чате|в сети|в общем чате|в мессенджере)$/, "наедине, в кабинете"],
	[/^по телефону$/, "лично"],
	[/^мелким (?:шрифтом|почерком)$/, "крупным шрифтом"],
];
const NONE =
	/^(?:никак(?:их|ой|ого)|забудьте (?:об?|про)|ни одн(?:ого|ой)) ((?!звонк|разговор|болтов|спор|шут|смех|обед|перекус|привычк|слов|фраз)[а-яё]+(?: [а-яё]+)??) ((?:на|через|за|в|мимо|из-под|задним|мелким|по|вне|без|под|устно|из) ?[а-яё]*(?: [а-яё]+)?)$/iu;

/** «Никаких скидок на словах» -> «Скидки — только письменно»; "" elsewhere. */
function onlySo(said: string): string {
	const [, what = "", how = ""] = NONE.exec(said) ?? [];
	const good = ONLY.find(([bad]) => bad.test(how.toLowerCase()))?.[1];
	const named =
		good === undefined
			? undefined
			: phraseInCase(what, /^ни/i.test(said) ? "G" : /^забудьте про/i.test(said) ? "A" : "P", "N");
	return named === undefined ? "" : `${capitalise(named.said)} — только ${good}`;
}

const STANDS =
	/^(?:(?:не допускайте|недопустимо|плохо|нельзя допускать), чтобы|(?:следите|проследите|смотрите|сделайте так|позаботьтесь), чтобы) ([а-яё]+(?: [а-яё]+)?) (не )?(?:стоял|стояла|стояли|ждал стоя|ждали стоя|ждала стоя)(?:,? (?:пока|когда|у|в|на) .+)?$/iu;

/** «Не допускайте, чтобы клиент стоял, пока вы сидите» -> «Предлагайте клиенту стул»; "" elsewhere. */
function seated(said: string): string {
	const [, who = ""] = STANDS.exec(said) ?? [];
	const person = personAt((who.split(" ").at(-1) ?? "").toLowerCase().replaceAll("ё", "е"));
	const whom = person === undefined || person.role === "staff" ? undefined : phraseInCase(who, "N", "D");
	return whom === undefined ? "" : `Сразу предлагайте ${whom.said} стул`;
}

const MIXED_UP =
	/^(?:следите|проследите|смотрите|сделайте так|позаботьтесь|постарайтесь), чтобы ([а-яё]+(?: [а-яё]+)??) не (?:путал|перепутывал|перепутал)[аи]? ([а-яё]+(?: [а-яё]+){0,2})$/iu;

/** «Следите, чтобы пациенты не путали кабинеты» -> «Подписывайте кабинеты крупно и понятно»; "" elsewhere. */
function signed(said: string): string {
	const [, who = "", what = ""] = MIXED_UP.exec(said) ?? [];
	const person = personAt((who.split(" ").at(-1) ?? "").toLowerCase().replaceAll("ё", "е"));
	if (person === undefined || person.role === "staff" || / (?:и|или|с|со) /.test(what)) return "";
	return `Подписывайте ${what} крупно и понятно`;
}

const HARM =
	/^(?:ожог|травм|порез|падени|пожар|возгоран|утеч|протеч|поломк|краж|простуд|обморож|порч|перегрев|перегруз|заражен|отравлен|столкновен|затор|просто[ея]|недостач|пересорт|воспален|осложнен|царапин|скол|подтёк|подтек|авари|драк|переохлажд|перелив|засор|искр|замыкан)/iu;
const ALLOWED = /^((?:[а-яё-]+(?: [а-яё-]+)* — |[а-яё]+ )?)не допуска(ть|йте|ет|ют|ем) ([а-яё]+(?: [а-яё]+){0,2})$/iu;
const WARDS: Readonly<Record<string, string>> = { ть: "ть", йте: "йте", ет: "ет", ют: "ют", ем: "ем" };

/** «Обязанность парикмахера — не допускать ожогов» -> «Обязанность парикмахера — предупреждать ожоги»; "" elsewhere. */
function warded(said: string): string {
	const [, lead = "", ending = "", harm = ""] = ALLOWED.exec(said) ?? [];
	const put = HARM.test(harm) ? phraseInCase(harm, "G", "A") : undefined;
	return put === undefined ? "" : capitalise(`${lead}предупрежда${WARDS[ending] ?? ""} ${put.said}`);
}

/** Manners that «никогда» turns away, and those in their place. */
const NEVER_SO: readonly (readonly [bad: RegExp, good: string])[] = [
	[/^(?:свысока|снисходительно|с высока|надменно|высокомерно)$/, "на равных"],
	[/^(?:грубо|резко|раздраж[её]нно|с раздражением|сквозь зубы|криком|на повышенных тонах)$/, "вежливо"],
	[/^(?:ш[её]потом|молча|невнятно|под нос|скороговоркой)$/, "внятно"],
	[
		/^(?:при посторонних|при всех|при других|прилюдно|при (?:клиентах|гостях|коллегах|пациентах|покупателях))$/,
		"наедине",
	],
	[/^(?:наспех|второпях|на бегу|на ходу|кое-как|небрежно)$/, "внимательно"],
	[/^(?:устно|на словах)$/, "письменно"],
	[/^(?:стоя)$/, "сидя"],
	[/^(?:сидя|с места)$/, "стоя"],
	[/^(?:по телефону|в переписке|через других)$/, "лично"],
	[/^(?:вполсилы|для галочки)$/, "в полную силу"],
	[/^(?:задним числом)$/, "текущим числом"],
	[/^(?:в долг)$/, "с оплатой сразу"],
];
const AND_NEVER = /^(.+?),? (?:(?:но|и|а) )?никогда ((?!не )[^,]+)$/iu;

/** «Объясняйте просто, но никогда свысока» -> «Объясняйте просто и на равных»; "" elsewhere. */
function neverSo(said: string): string {
	const [, kept = "", bad = ""] = AND_NEVER.exec(said) ?? [];
	const good = kept === "" ? undefined : NEVER_SO.find(([pattern]) => pattern.test(bad.toLowerCase()))?.[1];
	if (good === undefined || kept.includes(good)) return "";
	return /(?:о|е|и|равных|лично|вслух|наедине)$/u.test(kept) ? `${kept} и ${good}` : `${kept} ${good}`;
}

const LEFT_WITHOUT = new RegExp(
	`^${SEEN_TO} ([а-яё]+(?: [а-яё]+)?) (?:никогда )?не оста(?:вал|л)(?:ся|ась|ось|ись) без ((?!присмотр|внимани|ответ|помощ|надзор|реакци|подпис|поддержк)[а-яё]+)$`,
	"iu",
);

/** «Следите, чтобы собака не оставалась без воды» -> «Следите, чтобы у собаки всегда была вода»; "" elsewhere. */
function alwaysHas(said: string): string {
	const [, lead = "", who = "", lacked = ""] = LEFT_WITHOUT.exec(said) ?? [];
	const of = lacked === "" || /^(?:никто|ни)/iu.test(who) ? undefined : phraseInCase(who, "N", "G");
	const what = of === undefined ? undefined : phraseInCase(lacked, "G", "N")?.said;
	if (of === undefined || what === undefined) return "";
	const ending = /[ыи]$/u.test(what) ? "и" : /[ая]$/u.test(what) ? "а" : /[ое]$/u.test(what) ? "о" : "";
	return `${lead} у ${of.said} всегда был${ending} ${what}`;
}

/** «Экскурсия не должна начинаться без переклички» -> «Экскурсия начинается с переклички»; "" elsewhere. */
function beginsWith(said: string): string {
	const [, what = "", many = "", first = ""] =
		/^([а-яё]+(?: [а-яё]+)?) не (?:долж(?:ен|на|но|(ны))|может|могут) начинаться без ([а-яё]+(?: [а-яё]+)?)$/iu.exec(
			said,
		) ?? [];
	return what === "" ? "" : `${what} ${many === "" && !/ могут /.test(said) ? "начинается" : "начинаются"} с ${first}`;
}

const NOT_THE_OTHER =
	/^(?:(?:это|очень|крайне|просто) )?(?:плохо|некрасиво|неуважительно|невежливо|недопустимо|неправильно|непрофессионально|стыдно|неприлично|нехорошо|грубо), (?:когда|если) ([а-яё]+(?: [а-яё]+)?) ([а-яё]+(?:ет|ит|ют|ят|ут|ат|ёт)(?:ся)?) [^,]+, а не ((?:(?:на|в|с|к|о|об|у|за|по|от) )?[а-яё]+(?: [а-яё]+)?)$/iu;

/** «Плохо, если врач смотрит в монитор, а не на пациента» -> «Врач смотрит на пациента»; "" elsewhere. */
function theOther(said: string): string {
	const [, who = "", verb = "", right = ""] = NOT_THE_OTHER.exec(said) ?? [];
	return personAt((who.split(" ")[0] ?? "").toLowerCase())?.role === "staff"
		? capitalise(`${who} ${verb} ${right}`)
		: "";
}

/** Wordings of such rules. */
export const fromStates = (said: string): string[] => [
	liesWell(said),
	remembered(said),
	onlyIfLacking(said),
	eachToEnd(said),
	onlySo(said),
	seated(said),
	signed(said),
	warded(said),
	neverSo(said),
	alwaysHas(said),
	beginsWith(said),
	theOther(said),
	...fromDegrees(said),
];
