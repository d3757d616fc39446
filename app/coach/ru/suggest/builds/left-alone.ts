import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { infinitiveOf } from "../words/infinitives.ts";

/** Bans on disturbing somebody who is about something of their own («Незачем хвалить погоду пассажиру, который читает»), and needless acts towards them. */

const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е");

const CLAUSE =
	/^((?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|стоит|следует)|нельзя|не|никогда не) [^,]+?), котор(?:ый|ая|ое|ые) (?:ещё |еще |сейчас |спокойно |сам |сама |сами |молча )?((?:чита|спи|дремл|отдыха|ест$|ест |едят|обеда|ужина|завтрака|пьёт|пьет|молится|дума|выбира|рассматрива|примеря|укладыва|собира|одева|раздева|корм|проща|пишет|счита|танцу|слуша|смотр|игра|фотографиру|работа|плава|загора)[а-яё]*)((?: [^,]+)?)$/iu;
const ON_PHONE =
	/^((?:незачем|ни к чему|не (?:нужно|надо|стоит|следует)|нельзя|не|никогда не) [^,]+?), котор(?:ый|ая|ое|ые) (?:ещё |еще |сейчас )?(?:говорит|говорят|разговаривает|разговаривают)( по телефону| с [а-яё]+)?$/iu;

/** The last words of an act as somebody served in the dative. */
function servedIn(act: string): string | undefined {
	const words = act.split(" ");
	for (const many of [2, 1]) {
		const phrase = words.slice(-many).join(" ");
		const person = personAt(fold(words.at(-1) ?? ""));
		if (person === undefined || person.role === "staff" || words.length <= many) continue;
		if (many === 2 && !/(?:ого|его|ому|ему|ую|юю|ой|ей|ых|их|ым|им|ыми|ими)$/iu.test(words.at(-2) ?? "")) continue;
		for (const from of ["D", "A", "G", "I"]) {
			if (!person.cases.includes(from)) continue;
			const put = from === "D" ? phrase : phraseInCase(phrase, from, "D")?.said;
			if (put !== undefined) return put;
		}
	}
	return undefined;
}

/** Acts that are right only when somebody is at ease, so that the clause does not tell that they are disturbed. */
const CALM = /(?:^| )(?:отказыва|хвали|благодар|забыва|пропуска|игнорир|обделя|отпуска|продава|выдава)/iu;

/** «Незачем хвалить погоду пассажиру, который читает» -> «Давайте пассажиру спокойно читать». */
export function leftAlone(said: string): string[] {
	const phone = ON_PHONE.exec(said);
	if (phone !== null) {
		const whom = CALM.test(phone[1] ?? "") ? undefined : servedIn(phone[1] ?? "");
		return whom === undefined ? [] : [`Давайте ${whom} спокойно договорить`];
	}
	const [, act = "", verb = "", rest = ""] = CLAUSE.exec(said) ?? [];
	if (act === "" || CALM.test(act.replace(/хвали[а-яё]* /iu, ""))) return [];
	const whom = servedIn(act);
	const infinitive = /^(?:ест|едят)$/iu.test(verb)
		? "есть"
		: /^(?:спит|спят)$/iu.test(verb)
			? "спать"
			: infinitiveOf(fold(verb));
	return whom === undefined || infinitive === undefined ? [] : [`Давайте ${whom} спокойно ${infinitive}${rest}`];
}

const WHILE =
	/^(?:никогда )?не ([а-яё]+(?:йте|ите|ьте))((?: [^,]+)?), пока (предыдущ[а-яё]+|перв[а-яё]+|друг[а-яё]+|прежн[а-яё]+)((?: [а-яё]+)?) ((?:одева|собира|раздева|расплачива|рассчитыва|оформля|говор|разговарива|обува|проща|заполня|подписыва|ест$|выход)[а-яё]*)((?: [^,]+)?)$/iu;

/** «Не вызывайте следующего пациента, пока предыдущий одевается» -> «Ждите, пока предыдущий закончит, и затем вызывайте …». */
export function oneByOne(said: string): string[] {
	const [, verb = "", object = "", who = "", more = ""] = WHILE.exec(said) ?? [];
	if (verb === "") return [];
	const done = /(?:ая|яя)$/iu.test(who) ? "закончит" : /(?:ые|ие)$/iu.test(who) ? "закончат" : "закончит";
	const act = `${verb.toLowerCase()}${object}`;
	return [
		`${act.charAt(0).toUpperCase()}${act.slice(1)}, когда ${who}${more} ${done}`,
		`Ждите, пока ${who}${more} ${done}, и затем ${act}`,
	];
}

const EACH =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|стоит)) (предупреждать|сообщать|рассказывать|докладывать|напоминать|спрашивать|извещать|отчитываться|говорить|писать)((?: [а-яё]+){0,2}?) об? (?:каждом|каждой|всех|всяком|любом|всякой|любой) .+$/iu;

/** «Не нужно предупреждать клиента о каждом движении кисти» -> «Предупреждайте клиента только о важном». */
export function onlyWeighty(said: string): string[] {
	const [, verb = "", whom = ""] = EACH.exec(said) ?? [];
	if (verb === "") return [];
	const order = inMood(fold(verb), "imperative");
	return [`${order.charAt(0).toUpperCase()}${order.slice(1)}${whom} только о важном`];
}
