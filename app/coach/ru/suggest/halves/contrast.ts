import type { Document } from "#app/coach/analysis.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { type Case, personAt } from "../../words/people.ts";
import { type Ban, banOf, objectIn } from "../reading/ban.ts";
import { orderedBehind } from "../rewriting/rewrite-halves.ts";
import { affirmed } from "../turned/affirmed.ts";
import { at, capitalise, closing, textOf, tidy } from "../words/edits.ts";
import { nounPhraseAt, phraseIn, stateEnding } from "../words/noun-forms.ts";

/** Rules whose order is the very alternative of their ban: «Не спорьте с гостем о вкусе вина — предложите другой бокал». */

/** The deed of the ban as an infinitive with all that hangs on it; "" where it would not read behind «вместо того чтобы». */
function insteadOf(scan: Scan, hit: Hit, text: string): { deed: string; ban: Ban } | undefined {
	if (hit.verb < 0 || scan.hits.length !== 1 || hit.verb < hit.segment.from || hit.verb >= hit.segment.to)
		return undefined;
	if (!/^(?:imperative|third-singular|third-plural)$/.test(hit.mood)) return undefined;
	const ban = banOf(scan, hit, hit.verb, text);
	if (ban.infinitive === "") return undefined;
	for (let i = hit.segment.from; i < hit.segment.to; i++)
		if (UNSAID.test(at(scan, i)) && i !== hit.from) return undefined;
	if (/^(?:боя|спеши|стесня|стыди|позвол|допуск)/.test(ban.infinitive)) return undefined;
	const changes = affirmed(scan, hit);
	if (ban.object?.case === "G" && GIVES.test(ban.infinitive)) {
		const put = objectIn(ban, "A");
		if (put === "" || changes === undefined) return undefined;
		for (let i = ban.object.from; i < ban.object.to; i++) changes.set(i, i === ban.object.from ? put : "");
	}
	const words: string[] = [ban.infinitive];
	for (let i = hit.verb + 1; i < hit.segment.to; i++) words.push(changes?.get(i) ?? textOf(scan, text, i, i + 1));
	return { deed: words.filter((word) => word !== "").join(" "), ban };
}

/** Verbs whose thing stands in the genitive for the negation alone. */
const GIVES =
	/^(?:писа|дава|дела|зада|приним|бра|вес|став|нос|назнач|устраива|чита|называ|обеща|употреб|использ|составл|вешат|клас)/;

/** What belongs to a negation alone. */
const UNSAID =
	/^(?:не|ни|даже|ничего|ничему|ничем|никого|никому|никем|никогда|никакой|никаких|нигде|больше|дольше|раньше|позже|чаще|забыва[а-я]+|нельзя)$/;

/** «Если гость недоволен вкусом вина»: what occasions a deed of the ban; stems of the verb, and how the occasion is said. */
const OCCASIONS: readonly (readonly [RegExp, (ban: Ban) => string])[] = [
	[
		/^(?:спор|пререк|препир|руга|ссор|пере[бп]р)/,
		(ban) => {
			const who = part(ban, /^со?$/, "I", "N");
			const what = part(ban, /^(?:об?|из-за|насчет)$/, "PG", "I");
			return who.said === "" || what.said === ""
				? ""
				: `если ${who.said} ${DISPLEASED[who.ending] ?? "недоволен"} ${what.said}`;
		},
	],
	[
		/^(?:гада|догадыва|предполага|фантазир|строить догад)/,
		(ban) => {
			const what = part(ban, /^об?$/, "P", "N");
			return what.said === "" ? "" : `если ${what.said} ${UNKNOWN[what.ending] ?? "неизвестен"}`;
		},
	],
	[
		/^(?:отмахива|отворачива|уходить|уклоня|отшучива|отговарива|увилив)/,
		(ban) => {
			const what = part(ban, /^от$/, "G", "A");
			return /^вопрос/.test(what.said) ? `в ответ на ${what.said}` : "";
		},
	],
	[
		/^(?:тян|медл|затягива|тяну)/,
		(ban) => {
			const what = part(ban, /^со?$/, "I", "N");
			return /(?:новост|весть|извест|ошибк|поломк|авари|жалоб)/.test(what.said) ? `если есть ${what.said}` : "";
		},
	],
	[
		/^отказыва/,
		(ban) => {
			const what = part(ban, /^во?$/, "P", "P");
			const many = ban.receiver?.paradigm.singular.N;
			return what.said === "" || many === undefined ? "" : `если ${many} просит о ${what.said}`;
		},
	],
];

const DISPLEASED: Readonly<Record<string, string>> = {
	"": "недоволен",
	а: "недовольна",
	о: "недовольно",
	ы: "недовольны",
};
const UNKNOWN: Readonly<Record<string, string>> = {
	"": "неизвестен",
	а: "неизвестна",
	о: "неизвестно",
	ы: "неизвестны",
};

/** What stands behind a preposition of the ban, in another case, with the ending of what agrees with it. */
function part(
	{ scan, text, segment, verb }: Ban,
	preposition: RegExp,
	cases: string,
	wanted: Case,
): { said: string; ending: string } {
	const none = { said: "", ending: "" };
	for (let i = verb + 1; i < segment.to; i++) {
		if (!preposition.test(at(scan, i))) continue;
		const phrase = nounPhraseAt(scan, i + 1, segment.to, cases);
		if (phrase === undefined || (phrase.to < segment.to && /^(?:и|или|,)$/.test(at(scan, phrase.to)))) return none;
		const person = personAt(at(scan, phrase.head));
		const put = phraseIn(scan, text, phrase, wanted) ?? "";
		const said = cases === "I" || put === "" ? put : `${put} ${textOf(scan, text, phrase.to, segment.to)}`.trim();
		const state = stateEnding(scan, phrase);
		const base = phraseIn(scan, text, { ...phrase, to: phrase.head + 1 }, "N") ?? "";
		const feminine = person === undefined ? state === "ой" : person.feminine;
		return { said, ending: state === "ыми" ? "ы" : feminine ? "а" : /[ое]$/.test(base) ? "о" : "" };
	}
	return none;
}

const small = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

/** The order with the occasion of the ban before it, and with the ban as what it takes the place of. */
export interface Contrast {
	first: string[];
	last: string[];
}

const joined = (found: { deed: string; ban: Ban }, order: string, subject: string): Contrast => {
	const occasion = OCCASIONS.find(([verb]) => verb.test(found.ban.infinitive))?.[1](found.ban) ?? "";
	const told = subject === "" ? small(order) : `${small(subject)} ${small(order)}`;
	return {
		first: occasion === "" ? [] : [capitalise(tidy(`${occasion}${occasion.startsWith("в ") ? "" : ","} ${told}`))],
		last: [capitalise(tidy(`вместо того чтобы ${found.deed}, ${told}`))],
	};
};

/** «Не X, а Y», «не X — Y», «Y, а не X». */
export function contrastIn(scan: Scan, hit: Hit, text: string): Contrast {
	const none = { first: [], last: [] };
	const found = insteadOf(scan, hit, text);
	if (found === undefined) return none;
	const index = scan.segments.indexOf(hit.segment);
	const stop = closing(scan, text);
	const end = scan.tokens.length - (stop === "" ? 0 : 1);
	if (orderedBehind(scan, hit) && index === 0) {
		const third = hit.mood.startsWith("third");
		const subject = textOf(scan, text, 0, hit.from);
		if (third ? subject === "" : hit.from > 0) return none;
		const next = scan.segments[1];
		if (next === undefined) return none;
		const from = /^(?:а|лучше)$/.test(at(scan, next.from)) ? next.from + 1 : next.from;
		return joined(found, `${textOf(scan, text, from, end)}${stop}`, third ? subject : "");
	}
	if (
		at(scan, hit.segment.from) === "а" &&
		hit.from === hit.segment.from + 1 &&
		index === 1 &&
		hit.segment.to === end
	) {
		const order = scan.segments[0];
		if (order === undefined) return none;
		const third = hit.mood.startsWith("third");
		let verb = order.from;
		while (third && verb < order.to && formOf(at(scan, verb)) !== hit.mood) verb++;
		if (verb >= order.to || formOf(at(scan, verb)) !== hit.mood || (third && verb === order.from)) return none;
		return { first: [], last: joined(found, `${textOf(scan, text, order.from, order.to)}${stop}`, "").last };
	}
	return none;
}

/** «Не спорьте с гостем. Предложите другой бокал.»: the sentence behind the ban is what is done in its place. */
export function contrastBehind(
	{ text, units }: Document,
	scan: Scan,
	hit: Hit,
): { said: Contrast; end: number } | undefined {
	const { sentence } = scan;
	const unit = units.find((one) => one.start <= sentence.start && sentence.end <= one.end);
	const [ban, order, ...more] = unit?.sentences ?? [];
	if (order === undefined || ban !== sentence || more.length > 0 || unit?.leadIn !== undefined) return undefined;
	if (hit.from > 0 || scan.segments.length > 1 || formOf(order.tokens[0]?.norm ?? "") !== "imperative")
		return undefined;
	if (scanSentence(order).hits.length > 0) return undefined;
	const found = insteadOf(scan, hit, text);
	if (found === undefined) return undefined;
	return { said: joined(found, text.slice(order.start, order.end).trimEnd(), ""), end: order.end };
}
