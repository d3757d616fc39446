import type { Document } from "#app/coach/analysis.ts";
import { analyse } from "#app/coach/document.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { language } from "../../words/language.ts";
import { personAt } from "../../words/people.ts";
import { byBuild } from "../builds/turned-builds.ts";
import { withFillers } from "../fill/fill.ts";
import { inAspectOf, thenDone, underOneVerb, withoutEcho } from "../rewriting/half-joins.ts";
import { answersBan, halvesOf, joinedWith } from "../rewriting/own-half.ts";
import { orderedBehind } from "../rewriting/rewrite-halves.ts";
import { fromUndone } from "../rewriting/rewrite-promised.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, closing, textOf } from "../words/edits.ts";
import { infinitiveOfConverb } from "../words/infinitives.ts";
import { withLeave } from "../wrapped/nobody.ts";
import { plainerBan } from "../wrapped/plainer-bans.ts";
import { suggestionsInVerbs } from "../wrapped/verbal.ts";
import type { Wrapped } from "../wrapped/wrapped.ts";
import { contrastBehind, contrastIn } from "./contrast.ts";

/** Rules with two halves are offered with the banned half answered, and as the half that says what to do. */

/** The ready wordings for a ban that is a sentence of its own; `filled` with those by its build and class. */
export function answersTo(ban: string, filled = false): string[] {
	const [unit, ...more] = analyse(ban, "rule", language).units;
	const [sentence, ...others] = unit?.sentences ?? [];
	if (sentence === undefined || more.length + others.length > 0) return [];
	const scan = scanSentence(sentence);
	if (scan.hits.length === 0) return [];
	const own = suggestionsInVerbs(scan, ban);
	const told = (filled ? withFillers({ text: ban }, scan, own) : own).filter((one) => one.kind !== "template");
	return [...byBuild(scan, ban), ...told.map((one) => one.text)];
}

const wordsOf = (text: string): string[] =>
	(
		text
			.toLowerCase()
			.replaceAll("ё", "е")
			.match(/[а-я]+/g) ?? []
	)
		.map((word) => word.slice(0, 4))
		.sort();

/** True when two wordings say the same in other forms of their words. */
const same = (one: string, other: string): boolean => wordsOf(one).join() === wordsOf(other).join();

/** True when two wordings differ in a word or two. */
function alike(one: string, other: string): boolean {
	const first = new Set(wordsOf(one));
	const second = new Set(wordsOf(other));
	const shared = [...first].filter((word) => second.has(word)).length;
	return shared * 4 >= Math.max(first.size, second.size) * 3;
}

/** The answers to the ban in a wrapped sentence, beside what its own words tell. */
function fromWrapped(
	scan: Scan,
	text: string,
	told: readonly string[],
	own: readonly Suggestion[],
	ownFirst: boolean,
): Suggestion[] {
	const { start, end } = scan.sentence;
	const stop = closing(scan, text);
	const found = told.map((said) => ({
		start,
		end,
		text: capitalise(said).replace(/[.!…]+$/, "") + stop,
		kind: "phrase" as const,
	}));
	const ready = own.filter((one) => one.kind !== "template");
	const [first, then] = ownFirst ? [ready, found] : [found, ready];
	const more = then.filter((one) => first.every((other) => !same(one.text, other.text)));
	return [...first, ...more, ...own.filter((one) => one.kind === "template")];
}

/** True where what the wrapping words tell by themselves stands first; of «Даже в спешке ...» only what keeps these words. */
const ownFirst = (inner: Wrapped, own: readonly Suggestion[]): boolean =>
	inner.own === "before" && (inner.led !== true || own[0]?.text.startsWith("Даже ") === true);

/** Ready wordings for a wrapped ban that has none, by its plain reading. */
export function orPlainer(
	scan: Scan,
	text: string,
	own: readonly Suggestion[],
	inner: Wrapped | undefined,
): readonly Suggestion[] {
	if (inner !== undefined) {
		const told = answersTo(inner.ban, true).flatMap((said) => inner.put(said) ?? []);
		if (told.length > 0) return fromWrapped(scan, text, told, inner.own === "none" ? [] : own, ownFirst(inner, own));
	}
	const reminded = /^Помните, что .* не /u;
	if (own.some((one) => one.kind !== "template" && !reminded.test(one.text))) return own;
	const ban = plainerBan(scan, text);
	const { start, end } = scan.sentence;
	const stop = closing(scan, text);
	const answers = ban === undefined ? [] : answersTo(ban);
	const leave = answers.length > 0 ? undefined : withLeave(text.slice(start, end).trim());
	const found = leave === undefined ? answers : [leave];
	return [
		...found.map((said) => ({ start, end, text: said.replace(/[.!…]+$/, "") + stop, kind: "phrase" as const })),
		...own.filter((one) => found.length === 0 || !reminded.test(one.text)),
	];
}

/** True when a wording speaks of a customer as such where the rule has a person of its own. */
const strangerIn = (scan: Scan, said: string): boolean =>
	/ клиент[а-я]* /.test(said) &&
	!scan.tokens.some((token) => token.norm.startsWith("клиент")) &&
	scan.tokens.some((token) => /^(?:customer|person)$/.test(personAt(token.norm)?.role ?? ""));

/** «Запишите адрес точно и записывайте»: the second half says the verb of the first again, of nothing else. */
const saysAgain = (said: string): boolean => / раз (?:тихо|рукой)$|^([а-я]{4})[а-я]*те .* и \1[а-я]*те$/i.test(said);

/** «Примите возврат, не выясняя, кто виноват»: the clause that hangs on the manner, "" without one. */
function hangingClause(scan: Scan, hit: Hit, text: string): string {
	const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	return hit.code === "prohibition.manner" && next !== undefined && HANGING.test(next.opener)
		? textOf(scan, text, next.from, next.to)
		: "";
}

const HANGING =
	/^(?:кто|что|почему|зачем|как|где|куда|откуда|сколько|чей|чья|чье|чьи|кому|какой|какая|какое|какие|ли)$/;

/** The suggestions with the half that stays among the first three, and no template before it. */
export function withOwnHalf(document: Document, scan: Scan, own: readonly Suggestion[]): Suggestion[] {
	const hit = scan.hits[0];
	const hanging = hit === undefined ? "" : hangingClause(scan, hit, document.text);
	const torn = hit === undefined ? "" : `${textOf(scan, document.text, 0, hit.segment.from)} ${hanging}`;
	return withHalf(document, scan, own).filter((one) => hanging === "" || !one.text.startsWith(torn));
}

function withHalf(document: Document, scan: Scan, own: readonly Suggestion[]): Suggestion[] {
	const { text } = document;
	const hit = scan.hits[0];
	if (hit === undefined) return [...own];
	if (fromUndone(scan, text) !== undefined) return [...own];
	const halves = halvesOf(scan, hit, text);
	if (halves === undefined) return besideFirst(scan, hit, text, own) ?? contrasted(document, scan, hit, own);
	const { start, end } = scan.sentence;
	const stop = closing(scan, text);
	const put = (said: string): Suggestion => ({ start, end, text: `${said}${stop}`, kind: "phrase" });
	const alone = put(halves.kept);
	const answers = halves.ban === "" ? [] : answersTo(halves.ban);
	const joined = answers.flatMap((answer) => {
		const said = joinedWith(halves, answer);
		return said === undefined || strangerIn(scan, said) || saysAgain(said)
			? []
			: [{ sure: answersBan(halves.ban, answer), said: put(said) }];
	});
	const ready = own.filter((one) => one.kind !== "template" && !same(one.text, alone.text));
	const whole = ready.filter((one) => one.text.startsWith(halves.kept));
	const first = whole[0];
	const manner = first !== undefined && !/[,;] | и /.test(first.text.slice(halves.kept.length));
	const known = first !== undefined && (manner || answersBan(halves.ban, first.text.slice(halves.kept.length)));
	const better = joined.filter((one) => one.sure && !whole.some((other) => alike(other.text, one.said.text)));
	const then = thenDone(scan, hit, text);
	if (then !== "") return [{ start, end, text: then, kind: "phrase" }, alone];
	const sure =
		hit.code === "prohibition.manner" && / .* /.test(halves.ban) ? joined.find((one) => one.sure)?.said : undefined;
	const front = sure === undefined ? [] : [whole.find((other) => alike(other.text, sure.text)) ?? sure];
	const said = [
		...front,
		...(known ? [] : better.map((one) => one.said)),
		...whole,
		...joined.map((one) => one.said),
		...ready,
	];
	const one = said[0];
	const lead =
		own[0] !== undefined && same(own[0].text, alone.text) && !better[0]
			? alone
			: one?.text.startsWith(halves.kept)
				? one
				: alone;
	const instead = contrastIn(scan, hit, text).last.map((told) => put(told.replace(/[.!…]+$/, "")));
	const ordered = [
		lead,
		...instead,
		...said.filter((other) => other !== lead && !alike(other.text, lead.text)).slice(0, 1),
		alone,
		...said,
	];
	return ordered
		.flatMap((each) => {
			const told = withoutEcho(halves.kept, each.text);
			return told === undefined ? [] : [{ ...each, text: told }];
		})
		.filter((one, i, all) => all.findIndex((other) => same(one.text, other.text)) === i)
		.map((each) => ({ ...each, text: underOneVerb(each.text) }));
}

/** Deeds that come before the order that stays. */
const EARLIER = /^(?:вста|дослуш|выслуш|слуш|спраш|проверя|дожид|прос|убежда)/i;

/** Deeds that a manner answers better than another deed. */
const INATTENTIVE = /^(?:отвлек|гля|смотр|погля|повыша|отрыва|тороп|спеш)/;

/** «Не прерывая рассказа, запишите жалобу» -> «Дослушайте рассказ и запишите жалобу»: the deed beside the order stands first; undefined elsewhere. */
function besideFirst(scan: Scan, hit: Hit, text: string, own: readonly Suggestion[]): Suggestion[] | undefined {
	if (hit.code !== "prohibition.manner" || hit.from !== 0 || at(scan, 0) !== "не" || scan.hits.length > 1)
		return undefined;
	const infinitive = infinitiveOfConverb(at(scan, 1));
	const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (infinitive === "" || next === undefined || hit.segment.to < 3 || INATTENTIVE.test(infinitive)) return undefined;
	const { start, end } = scan.sentence;
	const stop = closing(scan, text);
	const last = scan.tokens.length - (stop === "" ? 0 : 1);
	const kept = capitalise(textOf(scan, text, next.from, last));
	const ban = `Не ${inMood(infinitive, "imperative")} ${textOf(scan, text, 2, hit.segment.to)}.`;
	const put = (said: string): Suggestion => ({ start, end, text: `${said}${stop}`, kind: "phrase" });
	const joined = answersTo(ban).flatMap((answer) => {
		const bare = inAspectOf(kept, answer.replace(/[.!…]+$/, ""));
		if (strangerIn(scan, bare) || !answersBan(ban, answer)) return [];
		if (EARLIER.test(bare) && !bare.includes(" и "))
			return [put(`${capitalise(bare)} и ${kept.charAt(0).toLowerCase()}${kept.slice(1)}`)];
		const said = joinedWith({ kept, open: kept, ban, subject: "" }, answer);
		return said === undefined ? [] : [put(said)];
	});
	if (joined.length === 0) return undefined;
	return [...joined.slice(0, 2), put(kept), ...own];
}

/** «Кладите монеты на прилавок, кладите их на лоток»: one order given twice. */
function twice(said: string): boolean {
	const orders = (said.toLowerCase().match(/[а-яё]+те(?=[ ,.])/g) ?? []).filter(
		(word) => formOf(word) === "imperative",
	);
	return orders.some((word, i) => orders.indexOf(word) !== i);
}

/** The suggestions with the order that takes the place of the ban, told as such. */
function contrasted(document: Document, scan: Scan, hit: Hit, own: readonly Suggestion[]): Suggestion[] {
	const { text } = document;
	const { start, end } = scan.sentence;
	const ready = own.filter((one) => one.kind !== "template");
	const put = (said: string, to: number): Suggestion => ({ start, end: to, text: said, kind: "phrase" });
	const behind = contrastBehind(document, scan, hit);
	if (behind !== undefined) {
		const told = [...behind.said.first, ...behind.said.last].map((said) => put(said, behind.end));
		return [...ready.slice(0, 2), ...told, ...ready.slice(2)];
	}
	const { first, last } = contrastIn(scan, hit, text);
	if (first.length + last.length > 0) {
		const kept = ready.filter((one) => !twice(one.text));
		const whole = orderedBehind(scan, hit) ? kept.filter((one) => !/^[^,—:]+[,—:]/.test(one.text)) : kept;
		const all = [...first.map((said) => put(said, end)), ...whole.slice(0, 2)];
		const offered = [...all.slice(0, 2), ...last.map((said) => put(said, end)), ...all.slice(2), ...kept];
		return offered.filter((one, i) => offered.indexOf(one) === i);
	}
	return orderedBehind(scan, hit) && ready.length > 0 ? ready : beforeIt(document, scan, own);
}

/** «Закройте кабинет на ключ. | Закрывайте его»: a wording that only says the sentence before it again. */
export function saysBefore({ text, units }: Document, scan: Scan, said: string): boolean {
	const { sentence } = scan;
	const unit = units.find((one) => one.start <= sentence.start && sentence.end <= one.end);
	const at = unit?.sentences.indexOf(sentence) ?? -1;
	const before = unit?.sentences[at - 1];
	if (before === undefined) return false;
	const known = wordsOf(text.slice(before.start, before.end));
	return wordsOf(said)
		.filter((word) => word.length > 3)
		.every((word) => known.includes(word));
}

/** «Носите бейдж на груди. Никаких каблуков в зале.»: the order of the sentence before stands by itself. */
function beforeIt({ text, units }: Document, scan: Scan, own: readonly Suggestion[]): Suggestion[] {
	const { sentence } = scan;
	const unit = units.find((one) => one.start <= sentence.start && sentence.end <= one.end);
	const [order, ban, ...more] = unit?.sentences ?? [];
	if (order === undefined || ban !== sentence || more.length > 0 || unit?.leadIn !== undefined) return [...own];
	if (formOf(order.tokens[0]?.norm ?? "") !== "imperative" || scanSentence(order).hits.length > 0) return [...own];
	const ready = own.filter((one) => one.kind !== "template");
	const whole = text.slice(order.start, order.end).trimEnd();
	return [
		...ready.slice(0, 2),
		{ start: order.start, end: sentence.end, text: whole, kind: "phrase" },
		...ready.slice(2),
	];
}
