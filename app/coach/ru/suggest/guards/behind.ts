import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { inMood } from "../words/conjugate.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { imperfectiveOf, perfectiveOf } from "../words/verb-classes.ts";

/** Wordings that are sound but stand behind the others: they name something broader than the ban, say a word twice or join badly. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const ordersIn = (words: string): string[] =>
	(words.match(/[а-я]{4,}те(?:сь)?(?![а-я])/g) ?? []).filter((word) => formOf(word) === "imperative");

/** Orders to do something on and on: «ставьте», «извиняйтесь», «говорите». */
const LASTING = /(?:айте|яйте|уйте|ищите|(?<!по)говорите|держите)(?:сь)?$|^ставьте$/;

/** Orders to do something once whose infinitives are not paired. */
const ONCE = /^(?:запиш|протр|убер|оформ|разъясн|предстан|представь|помоги|принеси|назов|закро|откро|выда|отправь)/;

/** True of an order to do something once, which a lasting one does not go with. */
function isOnce(order: string): boolean {
	const infinitive = infinitiveOf(order) ?? "";
	return imperfectiveOf(infinitive) !== infinitive || (ONCE.test(order) && !LASTING.test(order));
}

const isLasting = (order: string): boolean => {
	const infinitive = infinitiveOf(order) ?? "";
	return LASTING.test(order) && !/^(?:до|вы)слуша/.test(order) && imperfectiveOf(infinitive) === infinitive;
};

/** «Уберите со стола, не гремя посудой» -> «Уберите со стола и ставьте …»: one deed done once, and a custom joined to it. */
function mixed(ban: string, words: string): boolean {
	const orders = ordersIn(words);
	return (
		orders.some((one) => ban.includes(one) && isOnce(one)) && orders.some((one) => isLasting(one) && !ban.includes(one))
	);
}

/** The same with all of it done once, where the verbs are known: «и оставляйте …» -> «и оставьте …». */
export function inOneAspect(whole: string, said: string): string {
	const ban = plain(whole);
	if (!mixed(ban, plain(said))) return said;
	const once = said.replace(/[а-яё]{4,}те(?:сь)?(?![а-яё])/gu, (word, at: number, rest: string) => {
		const order = plain(word);
		const lasting = isLasting(order) && !ban.includes(order) && formOf(order) === "imperative";
		const infinitive = lasting ? infinitiveOf(order) : undefined;
		if (infinitive === undefined) return word;
		const talk = infinitive === "говорить" && / с[о]? [а-яё]/u.test(rest.slice(at, at + word.length + 4));
		return inMood(talk ? "поговорить" : perfectiveOf(infinitive), "imperative");
	});
	return mixed(ban, plain(once)) ? said : once;
}

/** Rules whose own order is done once whatever its verb, or tells what takes the place of the ban. */
const JOINED = new RegExp(`, а |(?:^| )${ONCE.source.slice(1)}`);

/** A thing named again beside a contrast: «Проверяйте документы … и работайте с документами …». */
function namesAgain(ban: string, words: string): boolean {
	if (!/, а не /.test(ban)) return false;
	const stems = (words.match(/[а-я]{7,}/g) ?? []).map((word) => word.slice(0, 6));
	return stems.some((one, i) => stems.indexOf(one) !== i && ban.split(one).length === 2);
}

/** One word twice in a breath, or one person: «чаевые принимай чаевые», «вопросы о назначении врача лечащему врачу». */
function saysTwice(ban: string, words: string): boolean {
	return words.split(/[,;:.«»]| и /).some((clause) => {
		if (/ сам|только/.test(clause)) return false;
		const said = (clause.match(/[а-я]{3,}/g) ?? []).map(
			(word) => personAt(word)?.lemma ?? (word.length > 4 ? word : ""),
		);
		return said.some((one, i) => one !== "" && said.indexOf(one) !== i && !new RegExp(`${one}.*${one}`).test(ban));
	});
}

/** A whole class of things in place of the one named. */
const BROADER = /(?:^| )документ(?:ы|ов)(?![а-я])/;

/** People talked about, whether or not the work asks for it. */
const TALKED_OF = /обсужда[а-я]+ (?:гост|клиент|покупател|пациент|посетител|жильц|пассажир)[а-я]*/;

/** A manner banned beside the deed, and the manner in which it is done well instead. */
const MANNER_BAN = /, не [а-я]+(?:я|в|ясь|вшись)(?![а-я])/;
const MANNER_TOLD = / (тихо|спокойно|бережно|аккуратно|вежливо)[.!]?$/;

const tellsManner = (ban: string, words: string): boolean => {
	const manner = MANNER_TOLD.exec(words)?.[1];
	return manner !== undefined && !ban.includes(manner) && ordersIn(words).length < 2;
};

/** True when a wording stands behind those that are as sound and nearer to the rule. */
function standsBehind(whole: string, said: string, others: readonly string[]): boolean {
	const ban = plain(whole);
	const words = plain(said);
	if (words.startsWith("вместо ")) return false;
	if ((mixed(ban, words) && JOINED.test(ban)) || saysTwice(ban, words) || namesAgain(ban, words)) return true;
	if (MANNER_BAN.test(ban)) {
		if (/ (?:ищ|предл)[а-я]+ решение/.test(words)) return true;
		if (ordersIn(words).length > 1 && others.some((one) => tellsManner(ban, plain(one)))) return true;
	}
	const thing = /(?:паспорт|договор|справк|рецепт|удостоверени|свидетельств)/.exec(ban)?.[0];
	if (thing !== undefined && BROADER.test(words) && !ban.includes("документ")) return !words.includes(thing);
	if (/личн[а-я]+ телефон/.test(ban) && /держ[а-я]+ телефон убранн/.test(words)) return true;
	const own = / на личн[а-я]+ ([а-я]{4})/.exec(ban)?.[1];
	const office = (one: string): boolean => own !== undefined && new RegExp(`служебн[а-я]+ ${own}`).test(plain(one));
	if (own !== undefined && !words.includes(own) && others.some(office)) return true;
	return TALKED_OF.test(words) && !words.includes("по делу") && others.some((one) => / по делу/.test(one));
}

/** How many wordings are shown. */
const SHOWN = 3;

/** The wordings shown with those behind that are less near, blanks last of all; what is not shown stays where it was. */
export function nearerFirst<One extends { text: string; kind: string }>(whole: string, offered: readonly One[]): One[] {
	const shown = offered.slice(0, SHOWN);
	const phrases = shown.filter((one) => one.kind !== "template");
	const said = phrases.map((one) => one.text);
	const behind = phrases.filter((one) => standsBehind(whole, one.text, said));
	if (behind.length === 0) return [...offered];
	return [
		...phrases.filter((one) => !behind.includes(one)),
		...behind,
		...shown.filter((one) => one.kind === "template"),
		...offered.slice(SHOWN),
	];
}
