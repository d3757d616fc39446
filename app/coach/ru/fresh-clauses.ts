import { inMood } from "./conjugate.ts";
import { formOf, isInfinitive } from "./forms.ts";
import { personAt } from "./people.ts";
import { phraseInCase } from "./phrase-cases.ts";
import type { PlainReading } from "./plain-reading.ts";
import { imperfectiveOf } from "./verb-classes.ts";

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

/** Wordings of such bans, the best first. */
export const fromClauses = (read: PlainReading): string[] => [
	...whenFree(read),
	...whenPresent(read),
	...ownAsking(read),
];
