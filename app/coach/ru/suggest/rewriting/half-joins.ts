import { type Hit, isPerfective, type Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { at, closing, textOf } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";

/** How two halves of a rule are put together: one aspect, one verb, one step after the other. */

/** Orders of a standing rule, and of one occasion. */
const ONCE: ReadonlyMap<string, string> = new Map(
	`показывайте/покажите записывайте/запишите оставляйте/оставьте предлагайте/предложите спрашивайте/спросите называйте/назовите
принимайте/примите давайте/дайте помогайте/помогите кладите/положите передавайте/передайте направляйте/направьте убирайте/уберите
пересчитывайте/пересчитайте проверяйте/проверьте сообщайте/сообщите объясняйте/объясните приглашайте/пригласите зовите/позовите
дожидайтесь/дождитесь ставьте/поставьте подавайте/подайте вытирайте/вытрите надевайте/наденьте выдавайте/выдайте возвращайте/верните
наполняйте/наполните просите/попросите выслушивайте/выслушайте дослушивайте/дослушайте оценивайте/оцените берите/возьмите
отмечайте/отметьте уточняйте/уточните согласовывайте/согласуйте заполняйте/заполните благодарите/поблагодарите извиняйтесь/извинитесь
рассказывайте/расскажите отвечайте/ответьте указывайте/укажите открывайте/откройте закрывайте/закройте отправляйте/отправьте
читайте/прочитайте переводите/переведите складывайте/сложите вешайте/повесьте упаковывайте/упакуйте подписывайте/подпишите
составляйте/составьте оформляйте/оформите пробивайте/пробейте отводите/отведите поднимайте/поднимите опускайте/опустите`
		.split(/\s+/)
		.map((pair) => pair.split("/") as [string, string]),
);

const DONE = new Set(ONCE.values());

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** True for an order about one occasion: «снимите», «верните». */
function once(norm: string): boolean {
	if (DONE.has(norm) || /^(?:дай|прода|разда|узна|переда|выда)[а-я]*те$/.test(norm)) return !ONCE.has(norm);
	if (
		/^(?:сним|взвесь|нал[еи]й|верн|завер|свер|включ|выключ|сядь|встань|куп|реш|бросьт|постуч|положи|подойд|зайд|выйд|войд|прид|найд|сотр|уб[еи]р)[а-я]*те$/.test(
			norm,
		)
	)
		return !/[аяу]йте$/.test(norm);
	const infinitive = infinitiveOf(norm);
	return infinitive !== undefined && (isPerfective(infinitive) || imperfectiveOf(infinitive) !== infinitive);
}

/** «Снимите мерки» and «записывайте цифры молча» -> «запишите цифры молча»: the second half in the aspect of the first. */
export function inAspectOf(kept: string, said: string): string {
	const order = plain(kept)
		.match(/[а-я]+те(?:сь)?(?![а-я])/g)
		?.find((word) => formOf(word) === "imperative");
	if (order === undefined || !once(order)) return said;
	return said.replace(/[А-ЯЁа-яё]+те(?:сь)?(?![а-яё])/gu, (word) => ONCE.get(plain(word)) ?? word);
}

/** «носят рубашку; носят классические брюки» -> «носят рубашку и классические брюки»: one verb for both. */
export const underOneVerb = (said: string): string =>
	said.replace(
		/(^|[^а-яё])(носят|носит|носите|надевают|надевайте|кладите|храните|пишите|подавайте)( [^;,.]+)(?:;|,| и) \2 ([^;,.]+)(?=[.!]?$)/iu,
		(_, before: string, verb: string, own: string, more: string) => `${before}${verb}${own} и ${more}`,
	);

/** «Выслушайте жалобу, выслушивайте клиента и предлагайте решение» -> «Выслушайте жалобу и предложите решение»: no order is given twice; undefined where nothing else is left. */
export function withoutEcho(kept: string, said: string): string | undefined {
	const order = /^(?:[а-я]+ )?([а-я]{4,})(?:те|тесь)(?: |$)/.exec(plain(kept))?.[1];
	const rest = said.startsWith(kept) ? said.slice(kept.length) : "";
	const again = /^(?:,| и) ([а-яё]{4,})(?:те|тесь)(?![а-яё])/iu.exec(rest)?.[1];
	if (order === undefined || again === undefined) return said;
	const back = (words: string): boolean => /^(?:всегда |,| и)* ?[а-яё]+тесь(?![а-яё])/iu.test(words);
	if (!plain(order).startsWith(plain(again).slice(0, 4)) || back(kept) !== back(rest)) return said;
	const more = /^[^,]*? и ((?:[а-яё]+о )?[а-яё]+те(?:сь)? .+)$/u.exec(rest.slice(4))?.[1];
	const tail = / (?:до конца|сразу|вслух)$/.exec(kept)?.[0] ?? "";
	return more === undefined ? undefined : `${kept} и ${inAspectOf(kept, tail === "" ? more : more.replace(tail, ""))}`;
}

/** «Дождитесь остановки, раньше двери не открывайте» -> «Дождитесь остановки и затем открывайте двери»; "" elsewhere. */
export function thenDone(scan: Scan, hit: Hit, text: string): string {
	const { segment } = hit;
	if (hit.verb < 0 || hit.mood !== "imperative" || scan.hits.length !== 1) return "";
	if (
		!/^(?:раньше|прежде|заранее)$/.test(at(scan, segment.from)) &&
		!/^до (?:этого|того)$/.test(`${at(scan, segment.from)} ${at(scan, segment.from + 1)}`)
	)
		return "";
	const before = scan.segments[scan.segments.indexOf(segment) - 1];
	if (before === undefined || formOf(at(scan, before.from)) !== "imperative" || at(scan, hit.from) !== "не") return "";
	const from = at(scan, segment.from) === "до" ? segment.from + 2 : segment.from + 1;
	const words = [
		textOf(scan, text, hit.verb, hit.verb + 1),
		textOf(scan, text, from, hit.from),
		textOf(scan, text, hit.verb + 1, segment.to),
	].filter((part) => part !== "");
	const kept = textOf(scan, text, 0, before.to);
	return `${kept} и затем ${inAspectOf(kept, words.join(" "))}${closing(scan, text)}`;
}
