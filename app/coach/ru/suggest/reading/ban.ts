import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive, words } from "../../words/forms.ts";
import { type Case, isNominative, type Person, personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { at, PREPOSITIONS, textOf } from "../words/edits.ts";
import { infinitiveOf, infinitiveOfConverb } from "../words/infinitives.ts";
import { isAttribute, type NounPhrase, nounPhraseAt, phraseIn, readingsOf } from "../words/noun-forms.ts";
import { ownPart } from "./own-part.ts";

/** A ban taken apart: its verb, what it acts on, to whom, where and when. */

/** Noun phrases joined by «и», «или» and commas, all in one case. */
export interface Things {
	parts: readonly NounPhrase[];
	/** The words that stand between the parts: "," or a conjunction. */
	joints: readonly string[];
	case: Case;
	from: number;
	/** Behind the last phrase and what hangs on it: «ключи от кассы». */
	to: number;
}

export interface Circumstance {
	preposition: string;
	/** The token of the preposition. */
	at: number;
	things: Things | undefined;
	/** Behind its last token. */
	to: number;
}

export interface Ban {
	scan: Scan;
	hit: Hit;
	text: string;
	/** The token of the verb. */
	verb: number;
	/** Its infinitive, "" when its form does not tell. */
	infinitive: string;
	segment: Segment;
	/** Behind the last token of the clause, the items of its list among them. */
	end: number;
	object: Things | undefined;
	/** Things in the instrumental beside the object: «загромождать выход коробками». */
	clutter: Things | undefined;
	/** The person in the dative. */
	receiver: Person | undefined;
	circumstances: readonly Circumstance[];
	/** Words that no part took: adverbs, converbs. */
	loose: readonly number[];
}

const WITH_CASES: Readonly<Record<string, string>> = {
	в: "PA",
	во: "PA",
	на: "PA",
	о: "P",
	об: "P",
	от: "G",
	из: "G",
	с: "IG",
	со: "IG",
	к: "D",
	ко: "D",
	у: "G",
	за: "IA",
	для: "G",
	без: "G",
	до: "G",
	при: "P",
	через: "A",
	под: "IA",
	над: "I",
	перед: "I",
	по: "D",
	про: "A",
	мимо: "G",
	после: "G",
	около: "G",
	возле: "G",
	вне: "G",
	ради: "G",
	против: "G",
	вместо: "G",
};

const TIMES: Readonly<Record<string, string>> = { время: "во", процессе: "в", ходе: "в", присутствии: "в", целях: "в" };

const JOINTS = words("и или либо");

/** Prepositions that hang on the noun before them: «ключи от кассы», «товар с ценником», «документы для клиента». */
const HANGING = words("от для о об");
/** Verbs of which «от» names whom the thing is kept from. */
const KEPT_FROM = /^(?:скрыв|скрыт|скро|утаи|умалч|замалч|прят|прян|защи|загоражив)/;

/** Noun phrases in one of the cases, joined, from a token on. */
export function thingsAt(scan: Scan, from: number, limit: number, cases: string): Things | undefined {
	const first = nounPhraseAt(scan, from, limit, cases);
	if (first === undefined) return undefined;
	const parts = [first];
	const joints: string[] = [];
	let to = first.to;
	while (to + 1 < limit) {
		const comma = at(scan, to) === ",";
		if (!comma && !JOINTS.has(at(scan, to))) break;
		const joined = comma && JOINTS.has(at(scan, to + 1)) ? to + 2 : to + 1;
		const next = nounPhraseAt(scan, joined, limit, first.case);
		if (next === undefined) break;
		joints.push(comma ? "," : at(scan, to));
		parts.push(next);
		to = next.to;
	}
	return { parts, joints, case: first.case, from, to };
}

/** The things in another case, with what hangs on them as it stands; undefined when a form is not known. */
export function thingsIn(ban: Pick<Ban, "scan" | "text">, things: Things, wanted: Case): string | undefined {
	let result = "";
	for (let i = 0; i < things.parts.length; i++) {
		const part = things.parts[i];
		const put = part === undefined ? undefined : phraseIn(ban.scan, ban.text, part, wanted);
		if (put === undefined) return undefined;
		const joint = things.joints[i - 1];
		result += i === 0 ? put : joint === "," ? `, ${put}` : ` ${joint ?? "и"} ${put}`;
	}
	const last = things.parts[things.parts.length - 1]?.to ?? things.to;
	const rest = textOf(ban.scan, ban.text, last, things.to);
	return rest === "" ? result : `${result} ${rest}`;
}

/** Where the clause of the verb ends: a list of nouns behind commas belongs to it. */
function clauseEnd(scan: Scan, segment: Segment): number {
	let end = segment.to;
	for (const next of scan.segments.slice(scan.segments.indexOf(segment) + 1)) {
		if (next.before !== "," || next.from !== end + 1 || next.opener !== "") break;
		if (!isNounList(scan, next)) break;
		end = next.to;
	}
	return end;
}

/** True for a stretch between commas that holds nouns and quotations alone. */
export function isNounList(scan: Scan, segment: Segment): boolean {
	for (let i = segment.from; i < segment.to; i++) {
		const token = scan.tokens[i];
		if (token === undefined || token.kind === "masked" || token.kind === "number") continue;
		const form = formOf(token.norm);
		if (/^(?:даже|но|а|если|когда|не|ни|только|кроме|в том числе|включая)$/.test(token.norm)) return false;
		if (form !== "other" && readingsOf(token.norm).length === 0 && token.norm !== "рабочем") return false;
		if (personAt(token.norm) !== undefined && isNominative(personAt(token.norm) as Person) && i === segment.from)
			return false;
	}
	const first = at(scan, segment.from);
	return !PREPOSITIONS.has(first) || segment.to - segment.from > 1;
}

const INSTRUMENTAL =
	/^(?:польз|воспольз|владе|дели|подели|торг|руковод|распоряж|злоупотр|пренебр|занима[йюе][а-я]*с[яь]|заниматьс|хлоп|грем|звен|размахив|щелка|топа)/;

const bans = new WeakMap<Scan, Ban[]>();

/** The ban of a hit whose verb stands at a token; read once for a sentence. */
export function banOf(scan: Scan, hit: Hit, verb: number, text: string): Ban {
	let known = bans.get(scan);
	if (known === undefined) {
		known = [];
		bans.set(scan, known);
	}
	let ban = known.find((one) => one.hit === hit && one.verb === verb);
	if (ban === undefined) {
		ban = readBan(scan, hit, verb, text);
		known.push(ban);
	}
	return ban;
}

function readBan(scan: Scan, hit: Hit, verb: number, text: string): Ban {
	const segment = scan.segments.find((one) => one.from <= verb && verb < one.to) ?? hit.segment;
	const next = scan.hits.find((one) => one.from > verb && one.segment === segment);
	let end = next === undefined ? clauseEnd(scan, segment) : next.from;
	while (next !== undefined && (JOINTS.has(at(scan, end - 1)) || /^(?:,|а|но|никогда|также)$/.test(at(scan, end - 1))))
		end--;
	const joined = joinedVerb(scan, verb + 1, end);
	if (joined >= 0) end = joined;
	let object: Things | undefined;
	let clutter: Things | undefined;
	let receiver: Person | undefined;
	const circumstances: Circumstance[] = [];
	const loose: number[] = [];
	const norm = at(scan, verb);
	const wanted = INSTRUMENTAL.test(norm) ? "I" : "AG";
	const read = (from: number, to: number): void => {
		let i = from;
		while (i < to) {
			const word = at(scan, i);
			if (scan.tokens[i]?.kind !== "word") {
				if (scan.tokens[i]?.kind !== "punctuation") loose.push(i);
				i++;
				continue;
			}
			if (i >= hit.from && i < hit.to) {
				i++;
				continue;
			}
			if (isInfinitive(word) && i > verb && (JOINTS.has(at(scan, i - 1)) || at(scan, i - 1) === ",")) return;
			const cases = WITH_CASES[word];
			if (cases !== undefined) {
				const things = ownPart(scan, thingsAt(scan, i + 1, to, cases), object === undefined, to);
				const stop = things?.to ?? skipped(scan, i + 1, to);
				if (
					object?.to === i &&
					!(word === "от" && KEPT_FROM.test(norm)) &&
					(HANGING.has(word) ||
						(/^со?$/.test(word) && things?.case === "I" && personOfThings(scan, things) === undefined))
				)
					object = { ...object, to: stop };
				else {
					const before = circumstances[circumstances.length - 1];
					const hangs =
						HANGING.has(word) ||
						(/^со?$/.test(word) && /^(?:при|во|в|после|до|перед|без|на|о|об)$/.test(before?.preposition ?? ""));
					if (before?.to === i && before.things !== undefined && hangs)
						circumstances[circumstances.length - 1] = { ...before, to: stop, things: { ...before.things, to: stop } };
					else circumstances.push({ preposition: word, at: i, things, to: stop });
				}
				i = stop;
				continue;
			}
			const person = personAt(word);
			if (
				person?.role !== "staff" &&
				person?.cases.includes("D") === true &&
				receiver === undefined &&
				!person.cases.includes("A")
			) {
				receiver = person;
				i++;
				continue;
			}
			if (object === undefined && i !== hit.subject) {
				const things = thingsAt(scan, i, to, wanted);
				if (things !== undefined) {
					object = things;
					i = things.to;
					continue;
				}
			}
			const tool = object === undefined || clutter !== undefined ? undefined : thingsAt(scan, i, to, "I");
			if (tool !== undefined && personOfThings(scan, tool) === undefined) {
				clutter = tool;
				i = tool.to;
				continue;
			}
			if (i !== hit.subject && !JOINTS.has(word)) loose.push(i);
			i++;
		}
	};
	read(verb + 1, end);
	if (object === undefined && hit.subject < 0 && segment.from < Math.min(verb, hit.from))
		read(segment.from, Math.min(verb, hit.from));
	return {
		scan,
		hit,
		text,
		verb,
		infinitive: infinitiveOf(norm) ?? infinitiveOfConverb(norm),
		segment,
		end,
		object,
		clutter,
		receiver,
		circumstances,
		loose,
	};
}

/** Where the conjunction before another infinitive stands, -1 without one. */
function joinedVerb(scan: Scan, from: number, to: number): number {
	for (let i = from + 1; i < to; i++)
		if (isInfinitive(at(scan, i)) && (JOINTS.has(at(scan, i - 1)) || at(scan, i - 1) === ",")) {
			const comma = at(scan, i - 2) === ",";
			return comma ? i - 2 : i - 1;
		}
	return -1;
}

function personOfThings(scan: Scan, things: Things): Person | undefined {
	const head = things.parts[0]?.head;
	return head === undefined ? undefined : personAt(at(scan, head));
}

/** Behind the words that a preposition governs when their nouns are not known. */
function skipped(scan: Scan, from: number, limit: number): number {
	let i = from;
	while (i < limit && (scan.tokens[i]?.kind === "number" || (i > from && at(scan, i) === ":"))) i++;
	if (i > from) return i;
	while (i < limit && at(scan, i) in TIMES) i++;
	while (
		i < limit &&
		!PREPOSITIONS.has(at(scan, i)) &&
		!JOINTS.has(at(scan, i)) &&
		scan.tokens[i]?.kind === "word" &&
		!isInfinitive(at(scan, i)) &&
		(i === from || !isAttribute(at(scan, i)) || thingsAt(scan, i, limit, "A") === undefined)
	)
		i++;
	return Math.max(i, from);
}

/** The words of a circumstance as they stand. */
export const wordsOf = (ban: Ban, one: Circumstance): string => {
	const words = textOf(ban.scan, ban.text, one.at, one.to);
	return one.at === 0 ? words.charAt(0).toLowerCase() + words.slice(1) : words;
};

/** The head noun of the object, "" without one. */
export const headOf = (ban: Ban, i = 0): string => {
	const head = ban.object?.parts[i]?.head;
	return head === undefined ? "" : at(ban.scan, head);
};

/** The object in a case, "" without one or when its forms are not known. */
export const objectIn = (ban: Ban, wanted: Case): string =>
	ban.object === undefined ? "" : (thingsIn(ban, ban.object, wanted) ?? "");

/** A circumstance whose noun is put into another case, without its preposition; "" when the form is not known. */
export const placeIn = (ban: Ban, one: Circumstance, wanted: Case): string =>
	one.things === undefined ? "" : (thingsIn(ban, one.things, wanted) ?? "");

/** The circumstances but those that a construction has used, as they stand, and the words that no part took. */
export const restOf = (ban: Ban, ...used: readonly (Circumstance | undefined)[]): string =>
	ban.circumstances
		.filter((one) => !used.includes(one))
		.reduce((said, one) => {
			const before = /^(?:,|и|или)$/.exec(at(ban.scan, one.at - 1))?.[0];
			const glue = before === undefined || said === "" ? " " : before === "," ? ", " : ` ${before} `;
			return said === "" ? wordsOf(ban, one) : `${said}${glue}${wordsOf(ban, one)}`;
		}, "");

/** The head noun of a circumstance. */
export const headIn = (ban: Ban, one: Circumstance | undefined): string => {
	const head = one?.things?.parts[0]?.head;
	return head === undefined ? "" : at(ban.scan, head);
};
