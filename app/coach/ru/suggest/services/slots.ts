import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { type Case, personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { type Ban, banOf, headIn, objectIn, placeIn, wordsOf } from "../reading/ban.ts";
import { about } from "../words/about.ts";
import { at, PREPOSITIONS, textOf } from "../words/edits.ts";
import { quoteFor, quoteToldIn } from "./quotations.ts";

/** What a phrase of the tables takes from the sentence: its object, its bound, its place, its quotation. */

/** The place or time that stands last in the clause of the verb. */
function settingOf(scan: Scan, segment: Segment, verb: number, text: string): string {
	for (let i = verb + 1; i < segment.to - 1; i++)
		if (/^(?:в|во|на|при|перед|после|по|у)$/.test(at(scan, i))) return textOf(scan, text, i, segment.to);
	return "";
}

const AMOUNT = /^(?:дольше|больше|более|свыше|выше|дороже|тяжелее|дальше|длиннее)$/;

/** The phrase with what the sentence itself gives it; undefined when that is not there. */
export function inserted(phrase: string, scan: Scan, segment: Segment, verb: number, text: string): string | undefined {
	if (phrase === "@quote") return quoteFor(scan, segment, text);
	if (phrase === "@told") return quoteToldIn(scan, verb, text);
	if (phrase.includes("{bound}")) {
		let from = segment.from;
		while (from < segment.to && !AMOUNT.test(at(scan, from))) from++;
		if (at(scan, from + 1) === "чем") from++;
		const bound = textOf(scan, text, from + 1, segment.to);
		return bound === ""
			? undefined
			: inserted(phrase.replace("{bound}", bound), scan, { ...segment, to: from }, verb, text);
	}
	if (phrase.includes("{q}")) {
		const place = scan.tokens.findIndex((token, i) => i >= segment.from && token.norm === '"…"');
		const quote = scan.tokens[place];
		const other = scan.tokens[place + 2];
		if (quote !== undefined && /^(?:и|или|,)$/.test(at(scan, place + 1)) && other?.norm === '"…"') {
			if (!/слово \{q\} более [а-я]+м$/.test(phrase)) return undefined;
			const both = `${text.slice(quote.start, quote.end)} и ${text.slice(other.start, other.end)}`;
			return phrase.replace("слово {q}", `слова ${both}`).replace(/м$/, "ми");
		}
		return quote === undefined ? undefined : phrase.replace("{q}", text.slice(quote.start, quote.end));
	}
	const asked = /\{\+([а-я-]+)(\??)\}/.exec(phrase);
	if (asked !== null) {
		const words = behind(asked[1] ?? "", scan, segment, verb, text);
		if (words === "" && asked[2] === "") return undefined;
		return inserted(phrase.replace(asked[0], words).replace(/ {2,}/g, " ").trim(), scan, segment, verb, text);
	}
	const turned = /\{\+([а-я-]+)=([GDAIP])\}/.exec(phrase);
	if (turned !== null) {
		const put = governed(scan, verb, text, turned[1] ?? "", turned[2] as Case);
		return put === "" ? undefined : inserted(phrase.replace(turned[0], put), scan, segment, verb, text);
	}
	if (phrase.includes("{where}"))
		return inserted(
			phrase
				.replace("{where}", whereOf(scan, verb, text))
				.replace(/ {2,}/g, " ")
				.trim(),
			scan,
			segment,
			verb,
			text,
		);
	const cased = /\{o([GDAIP])\}/.exec(phrase);
	if (cased !== null) {
		const put = thingIn(scan, verb, text, cased[1] as Case);
		return put === "" ? undefined : inserted(phrase.replace(cased[0], put), scan, segment, verb, text);
	}
	if (phrase.includes("{pp}"))
		return inserted(phrase.replace("{pp}", settingOf(scan, segment, verb, text)).trim(), scan, segment, verb, text);
	if (!phrase.includes("{o}")) return phrase;
	const object = objectOf(scan, segment, verb, text);
	if (object === "") return undefined;
	return phrase.replace("{o}", object).replace(/([а-яё]+)\^/, (_, stem: string) => stem + instrumentalEnding(object));
}

const TIMES_AND_PLACES = /^(?:в|во|на|при|за|у|перед|после|до|около|возле|под)$/;

/** The places, times and witnesses of the ban as they stand: «в зале при гостях». */
function whereOf(scan: Scan, verb: number, text: string): string {
	const ban = partsOf(scan, verb, text);
	return ban === undefined
		? ""
		: ban.circumstances
				.filter((one) => {
					const head = headIn(ban, one);
					const fixed = /^(?:при|во|перед|после|до)$/.test(one.preposition);
					return (
						TIMES_AND_PLACES.test(one.preposition) &&
						(one.things !== undefined || /^(?:после|до)$/.test(one.preposition)) &&
						(fixed || (one.things?.case !== "A" && personAt(head) === undefined)) &&
						!/^(?:общени|обращени|адрес|счет|глаз|лиц|спин|голос|тон|вид|форм|отношени|ответ|случа|обстоятельств|условия|исключ|грех|слух|рук|рот|груд|лоб|колен|палец|пальц|карман|плеч|пояс|ног)/.test(
							head,
						)
					);
				})
				.map((one) => {
					const own = one.things?.parts[one.things.parts.length - 1]?.to ?? one.to;
					const named = /^со?$/.test(at(scan, own)) && own < one.to && personAt(at(scan, own + 1)) !== undefined;
					return named ? wordsOf(ban, { ...one, to: own }) : wordsOf(ban, one);
				})
				.join(" ");
}

/** True when a noun that no list knows stands before what was read as the object: «черновики договоров». */
export function objectUnsure({ scan, verb, object }: Ban): boolean {
	if (object === undefined || object.from < verb) return false;
	for (let i = verb + 1; i < object.from; i++) {
		const norm = at(scan, i);
		if (PREPOSITIONS.has(norm)) return true;
		if (norm.length > 3 && formOf(norm) === "other" && personAt(norm) === undefined && !/[оеи]$/.test(norm))
			return true;
		if (/[^оеи]и$/.test(norm) && norm.length > 4 && personAt(norm) === undefined) return true;
	}
	return false;
}

/** «сиденье клиента» where no list knows the thing: its owner is not what the verb acts on. */
const ownerAlone = (ban: Ban): boolean => {
	const part = ban.object?.parts[0];
	return part !== undefined && personAt(at(ban.scan, part.head)) !== undefined && objectUnsure(ban);
};

/** The thing or person that the verb acts on, in a case; "" when its forms are not known. */
function thingIn(scan: Scan, verb: number, text: string, wanted: Case): string {
	const ban = partsOf(scan, verb, text);
	// The conjunction of a second half («…, а не навязываем») looks like a noun.
	const none = ban?.object === undefined || at(scan, ban.object.from) === "а" || ownerAlone(ban);
	const put = none ? "" : objectIn(ban, wanted);
	return wanted === "P" && put !== "" ? about(put) : put;
}

/** What stands behind a preposition of the ban, in another case: «над акцентом» gives «к акценту» its noun. */
function governed(scan: Scan, verb: number, text: string, preposition: string, wanted: Case): string {
	const ban = partsOf(scan, verb, text);
	const one = ban?.circumstances.find((each) => sameWord(each.preposition, preposition));
	const put = ban === undefined || one === undefined ? "" : placeIn(ban, one, wanted);
	return wanted === "P" && put !== "" ? about(put) : put;
}

/** The words of the clause from a preposition on, to the next one or its end: «при клиентах», «о скидке». */
function behind(preposition: string, scan: Scan, segment: Segment, verb: number, text: string): string {
	for (let i = segment.from; i < segment.to; i++) {
		if (i === verb || !sameWord(at(scan, i), preposition)) continue;
		let to = i + 1;
		while (to < segment.to && to !== verb && !PREPOSITIONS.has(at(scan, to)) && formOf(at(scan, to)) !== "infinitive")
			to++;
		const words = textOf(scan, text, i, to);
		return i === 0 ? words.charAt(0).toLowerCase() + words.slice(1) : words;
	}
	return "";
}

const sameWord = (norm: string, preposition: string): boolean =>
	norm === preposition || norm === `${preposition}о` || norm === `${preposition}б`;

const partsOf = (scan: Scan, verb: number, text: string): Ban | undefined => {
	const hit = scan.hits.find((one) => one.verb === verb) ?? scan.hits[0];
	if (hit === undefined) return undefined;
	const named = hit.verb < 0 && hit.from < verb && verb < hit.to;
	return banOf(scan, named ? { ...hit, to: verb + 1 } : hit, verb, text);
};

/** The thing that the verb acts on, with its adjectives, behind the verb or at the head of the clause; "" when none is certain. */
function objectOf(scan: Scan, segment: Segment, verb: number, text: string): string {
	const ban = partsOf(scan, verb, text);
	const whole =
		ban?.object === undefined ||
		at(scan, ban.object.from) === "а" ||
		ban.object.case === "I" ||
		personAt(at(scan, ban.object.parts[0]?.head ?? -1)) !== undefined
			? ""
			: objectIn(ban, "A");
	if (whole !== "") return whole;
	const from = /^(?:домой|наружу|туда|сюда|никогда|самовольно|самостоятельно)$/.test(at(scan, verb + 1))
		? verb + 2
		: verb + 1;
	return thingAt(scan, from, segment.to, text) || thingAhead(scan, segment, verb, text);
}

const NO_THING = /(?:о|е|ом|ем|ым|им|ими|ыми|ами|ями|ах|ях|ий|ов|ев|ей|ому|ему|ого|его|ых|их)$/;

/** Nouns in -о and -е, which behind a verb are what it acts on. */
const NEUTER = /(?:[ьищ]е|ство|сло|сьмо|людо|тело|окно|ерево|[аи]ло)$/;

/** «Ключи от сейфа нельзя передавать»: the object that stands first. */
function thingAhead(scan: Scan, segment: Segment, verb: number, text: string): string {
	const hit = scan.hits.find((one) => one.verb === verb);
	const to = Math.min(verb, hit?.from ?? verb);
	if (hit === undefined || hit.subject >= 0 || to <= segment.from || to - segment.from > 5) return "";
	const head = thingAt(scan, segment.from, to, text);
	const put = textOf(scan, text, segment.from, to);
	const rest = put.slice(head.length).trim();
	if (head === "" || (rest !== "" && !/^(?:от|из|для|с|на|в) /.test(rest))) return "";
	return segment.from === 0 ? put.charAt(0).toLowerCase() + put.slice(1) : put;
}

function thingAt(scan: Scan, from: number, limit: number, text: string): string {
	let end = from;
	while (end < limit && MODIFIER.test(at(scan, end)) && formOf(at(scan, end)) === "other") end++;
	const head = at(scan, end);
	if (end >= limit || scan.tokens[end]?.kind !== "word" || PREPOSITIONS.has(head) || head.length < 3) return "";
	if (formOf(head) !== "other" || (NO_THING.test(head) && !NEUTER.test(head)) || personAt(head) !== undefined)
		return "";
	end++;
	while (
		end < limit &&
		/(?:а|я|ы|и|ов|ев|ей|ой|ого|его|ых|их)$/.test(at(scan, end)) &&
		!PREPOSITIONS.has(at(scan, end)) &&
		at(scan, end) !== "и" &&
		formOf(at(scan, end)) === "other"
	)
		end++;
	return textOf(scan, text, from, end);
}

const MODIFIER = /(?:ый|ий|ой|ую|юю|ые|ие|ое|ее|свою|свои|свой|чужие)$/;

/** The ending of an instrumental predicate that agrees with an object in the accusative. */
const instrumentalEnding = (object: string): string => {
	const head = object.split(" ").find((word) => !MODIFIER.test(word)) ?? "";
	return /[ую]$/.test(head) || /ь$/.test(head) ? "ой" : /[ыи]$/.test(head) ? "ыми" : "ым";
};
