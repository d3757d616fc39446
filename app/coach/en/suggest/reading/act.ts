import type { Sentence, Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import { ENSURED, isImperativeAt, normAt, type Segment, SUB, skipFillers } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, isGerund, verbs } from "../../words/verbs.ts";
import { triggers } from "../../words/words.ts";

/** How the act is put: as a command, after a modal, or as what staff do. */
export type Form = "base" | "third";

/** The forbidden act of a hit: its verb in the base form, its words, and the condition after it that stays. */
export interface Act {
	base: string;
	verb: number;
	/** Index after the act's last token; a condition or time that stays begins here. */
	to: number;
	/** What the act is done to, when it stands before the verb ("luggage is never left"). */
	object?: string;
	objectAt?: [number, number];
	/** The first of several verbs with one object ("eat or drink"). */
	first?: number;
}

const KEPT_OPENERS = /^(?:when|whenever|while|if|once|during|unless|even|until|before|after)$/;

/** The end of the forbidden act that begins in `segment`: with what is joined by "and", "or" or a list, less conditions that stay. */
export function actEnd(tokens: readonly Token[], list: readonly Segment[], segment: Segment): number {
	let index = list.findIndex((one) => one.from <= segment.from && one.to >= segment.to && one.from === segment.from);
	if (index < 0) index = list.findIndex((one) => segment.from >= one.from && segment.from < one.to);
	let end = list[index]?.to ?? segment.to;
	for (let i = index + 1; i < list.length; i++) {
		const next = list[i];
		if (next === undefined) break;
		if (next.scope === SUB) {
			if (KEPT_OPENERS.test(next.opener) && !(next.opener === "while" && isGerund(normAt(tokens, next.from + 1))))
				break;
			end = next.to;
			continue;
		}
		if (next.opener === "and" || next.opener === "or" || next.opener === "nor") {
			const first = skipFillers(tokens, next.from, next.to);
			if (/^(?:must|should|then|please|always)$/.test(normAt(tokens, next.from)) || triggers.has(normAt(tokens, first)))
				break;
			end = next.to;
			continue;
		}
		if (next.opener !== ",") break;
		const first = skipFillers(tokens, next.from, next.to);
		if (isImperativeAt(tokens, first) || triggers.has(normAt(tokens, first)) || first !== next.from) break;
		end = next.to;
	}
	while (
		end > 0 &&
		((tokens[end - 1]?.kind === "punctuation" && tokens[end - 1]?.norm !== ")") ||
			/^(?:but|instead)$/.test(normAt(tokens, end - 1)))
	)
		end--;
	return end;
}

/** The base form of the word at `i` as a verb. */
export function baseAt(tokens: readonly Token[], i: number): string {
	const norm = normAt(tokens, i);
	return verbs.has(norm) || norm === "be"
		? norm
		: (baseOfGerund(norm) ?? baseOfThird(norm) ?? baseOfParticiple(norm) ?? bareOf(norm));
}

/** The base of a gerund that is not among the known verbs: "borrowing", "unscrewing". */
function bareOf(norm: string): string {
	if (!isGerund(norm) || norm.length < 7) return norm;
	const stem = norm.slice(0, -3);
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	return /(?:at|iz|is|us|ag|ang|[uiao]v|rv|c|u|[bdgt]l|[^aeo]ir|[aeiou]s|[bcdfghlmnprt][aiou]k|[^aeiou]ap)$/.test(stem)
		? `${stem}e`
		: stem;
}

/** The words [from, to) as they stand in the text. */
export function words(text: string, tokens: readonly Token[], from: number, to: number): string {
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || to <= from ? "" : text.slice(first.start, last.end);
}

/** The verb in its base form with those that share its object: "offer, accept or ask". */
export function verbsOf(
	text: string,
	tokens: readonly Token[],
	{ base, first, verb }: { base: string; verb: number; first?: number },
): string {
	return first === undefined || isGerund(normAt(tokens, first))
		? base
		: `${words(text, tokens, first, verb)} ${baseAt(tokens, verb)}`;
}

/** Whom those at work serve, and who is there: "the patient" of a nurse and on a ward. */
const SERVED: ReadonlyMap<string, string> = new Map(
	[
		"patient blood injection injections vaccination bandage bandages wound wounds doctor doctors nurse nurses physician physicians ward wards surgery dentist dentists midwife midwives physio consultation treatment treatments examination bedside clinic paramedics radiographers",
		"guest waiter waiters waitress waitresses housekeeper housekeepers porter porters doorman doormen bellboy barman barmen bartender bartenders concierge receptionists chambermaids maid maids lobby menu dish dining hotel minibar",
		"pupil teacher teachers lesson lessons classroom school homework",
		"passenger conductor conductors train trains tram trams taxi bus buses platform cabin inspectors ferry steward stewardess",
		"caller hotline headset",
		"client stylist stylists hairdresser hairdressers barber barbers salon lawyer lawyers adviser advisers accountant accountants therapist therapists bank tellers",
		"reader librarian librarians library",
		"member trainers gym",
		"visitor guide guides museum usher ushers guards exhibition",
		"applicant clerks officials interview recruiters recruiter",
		"resident carers carer care",
	].flatMap((row) => {
		const [served = "", ...list] = row.split(" ");
		return list.map((word) => [word, served] as [string, string]);
	}),
);

/** Those served who come together. */
const GROUPS = new Set(["group", "groups", "class", "parties", "crowd"]);

/** The person served whom a sentence speaks of: "the caller", "guests"; "the customer" when it names none. */
export function personOf(tokens: readonly Token[]): string {
	let person = persons.get(tokens);
	if (person === undefined) {
		person = personIn(tokens);
		persons.set(tokens, person);
	}
	return person;
}

const persons = new WeakMap<readonly Token[], string>();

function personIn(tokens: readonly Token[]): string {
	for (let i = 0; i < tokens.length; i++) {
		const norm = normAt(tokens, i).replace(/'s$/, "");
		if (
			!(customerNouns.has(norm) || (GROUPS.has(norm) && normAt(tokens, i - 1) !== "in")) ||
			/^(?:he|she|they|someone|somebody|anyone|anybody|man|men|woman|women|people|person|holder|stranger|supplier|regular|public|neighbour|neighbor|purchaser)$/.test(
				norm,
			)
		)
			continue;
		if (norm === "member" && normAt(tokens, i + 1) === "of") continue;
		return /(?:s|children)$/.test(norm) && !/ss$/.test(norm) ? norm : `the ${norm}`;
	}
	for (const token of tokens) {
		const served = SERVED.get(token.norm);
		if (served !== undefined) return `the ${served}`;
	}
	return "the customer";
}

/** The end of the sentence's last word, before its full stop. */
export function wordEnd(sentence: Sentence): number {
	let end = sentence.tokens.length;
	while (end > 1 && sentence.tokens[end - 1]?.kind === "punctuation" && sentence.tokens[end - 1]?.norm !== ")") end--;
	return end;
}

/** The forbidden act of a hit, wherever it stands: after the negation, before a verdict, after "it is rude to". */
export function actOf(text: string, tokens: readonly Token[], list: readonly Segment[], hit: Hit): Act {
	const state = lacking(text, tokens, list, hit);
	if (state !== undefined) return state;
	if (
		hit.verb >= 0 &&
		/^(?:have|has)$/.test(normAt(tokens, hit.verb)) &&
		normAt(tokens, hit.verb + 1) === "to" &&
		verbs.has(normAt(tokens, hit.verb + 2))
	) {
		return { base: normAt(tokens, hit.verb + 2), verb: hit.verb + 2, to: actEnd(tokens, list, hit.segment) };
	}
	const verb =
		normAt(tokens, hit.verb) === "be" &&
		/^(?:modal|subject|double)$/.test(hit.kind) &&
		(hit.subject !== "staff" || (hit.kind === "modal" && !staffNouns.has(normAt(tokens, hit.from - 1))))
			? hit.verb + 1
			: hit.verb;
	const participle = verb >= 0 ? baseOfParticiple(normAt(tokens, verb)) : undefined;
	if (
		participle !== undefined &&
		(/^(?:modal|present|subject|double)$/.test(hit.kind) || hit.segment.scope === ENSURED) &&
		/^(?:is|are|be|never|not|left|isn't|aren't)$/.test(normAt(tokens, verb - 1)) &&
		(!/^(?:never|not)$/.test(normAt(tokens, verb - 1)) || /^(?:is|are|be)$/.test(normAt(tokens, verb - 2))) &&
		(hit.subject !== "staff" || hit.kind !== "modal" || !staffNouns.has(normAt(tokens, hit.from - 1)))
	) {
		const from = skipFillers(tokens, hit.segment.from, hit.from + 1);
		let be = hit.kind === "subject" ? verb - 1 : hit.from;
		while (be > from + 1 && /^(?:is|are|be|ever|should|may|can|shall|must|will)$/.test(normAt(tokens, be - 1))) be--;
		if (/^(?:on|under|at|in|by)$/.test(normAt(tokens, from))) {
			let modal = from + 1;
			while (modal < verb && !/^(?:may|should|must|can|shall|is|are)$/.test(normAt(tokens, modal))) modal++;
			const own = words(text, tokens, modal + 1, verb - 1);
			if (own !== "")
				return {
					base: participle,
					verb,
					to: actEnd(tokens, list, hit.segment),
					object: own,
					objectAt: [modal + 1, verb - 1],
				};
		}
		const object = words(text, tokens, from, be).replace(/^no\s/i, "every ");
		if (object !== "" && !/^(?:on|under|at|in)\b/i.test(object))
			return {
				base: participle,
				verb,
				to: actEnd(tokens, list, hit.segment),
				object: tokens[from]?.capital ? object.charAt(0).toLowerCase() + object.slice(1) : object,
				objectAt: [from, be],
			};
	}
	if (hit.verb >= 0) return { base: baseAt(tokens, hit.verb), verb: hit.verb, to: actEnd(tokens, list, hit.segment) };
	const first = skipFillers(tokens, hit.segment.from, hit.segment.to);
	const named = hit.kind === "ban" ? deedNamed(tokens, hit) : undefined;
	if (named !== undefined) return named;
	if (hit.kind === "verdict" || hit.kind === "ban") {
		for (let i = hit.to - 1; i < Math.min(tokens.length, hit.to + 2); i++) {
			if (normAt(tokens, i) !== "for") continue;
			for (let j = i + 2; j < Math.min(tokens.length - 1, i + 8) && tokens[j]?.kind === "word"; j++)
				if (normAt(tokens, j) === "to" && verbs.has(normAt(tokens, j + 1)))
					return { base: normAt(tokens, j + 1), verb: j + 1, to: actEnd(tokens, list, hit.segment) };
		}
		if (isGerund(normAt(tokens, first)) && !staffNouns.has(normAt(tokens, first + 1))) {
			let end = hit.from;
			while (
				end > first + 1 &&
				/^(?:is|are|be|should|must|may|will|can|strictly|absolutely|expressly|always)$/.test(normAt(tokens, end - 1))
			)
				end--;
			const sub = list.find(
				(one) => one.scope === SUB && one.from > first && one.from < hit.from && KEPT_OPENERS.test(one.opener),
			);
			if (sub !== undefined) end = sub.from;
			return { base: baseAt(tokens, first), verb: first, to: end };
		}
		for (let i = hit.to - 1; i < Math.min(tokens.length, hit.to + 3); i++) {
			if (
				normAt(tokens, i) === "to" &&
				/^[a-z]{2,}$/.test(normAt(tokens, i + 1)) &&
				!/^(?:the|an?|any|your|their|all|everyone)$/.test(normAt(tokens, i + 1))
			)
				return { base: normAt(tokens, i + 1), verb: i + 1, to: actEnd(tokens, list, hit.segment) };
			if (isGerund(normAt(tokens, i)) && i >= hit.to)
				return { base: baseAt(tokens, i), verb: i, to: actEnd(tokens, list, hit.segment) };
		}
	}
	return { base: "", verb: -1, to: actEnd(tokens, list, hit.segment) };
}

const DEEDS: ReadonlyMap<string, string> = new Map([
	["use", "use"],
	["consumption", "consume"],
	["removal", "remove"],
	["storage", "store"],
	["sale", "sell"],
	["disclosure", "disclose"],
	["wearing", "wear"],
]);

/** "The use of private phones is prohibited": the act that a noun names. */
function deedNamed(tokens: readonly Token[], hit: Hit): Act | undefined {
	const at = normAt(tokens, 0) === "the" ? 1 : 0;
	const base = DEEDS.get(normAt(tokens, at));
	if (base === undefined || normAt(tokens, at + 1) !== "of" || hit.from < at + 4) return undefined;
	let to = hit.from;
	while (to > at + 3 && /^(?:is|are|strictly|absolutely|expressly|must|should|be)$/.test(normAt(tokens, to - 1))) to--;
	return { base, verb: at + 1, to };
}

/** "No question goes unanswered", "the gate must never stay open": as "leave the gate open". */
function lacking(text: string, tokens: readonly Token[], list: readonly Segment[], hit: Hit): Act | undefined {
	if (hit.verb < 0 || hit.subject === "staff" || !/^(?:modal|subject|double|present|imperative)$/.test(hit.kind))
		return undefined;
	const base = baseAt(tokens, hit.verb);
	if (!/^(?:go|stay|remain|stand|be)$/.test(base)) return undefined;
	if (
		!/^(?:unanswered|unattended|unlocked|unsigned|unstaffed|unmanned|open|empty|dirty|untidy|ajar|blank)$/.test(
			normAt(tokens, hit.verb + 1),
		)
	)
		return undefined;
	const from = skipFillers(tokens, hit.segment.from, hit.from + 1);
	let end = hit.kind === "subject" || hit.kind === "double" ? hit.verb : hit.from;
	while (end > from + 1 && /^(?:is|are|be|ever|should|may|can|shall|must|will)$/.test(normAt(tokens, end - 1))) end--;
	const object = words(text, tokens, from, end).replace(/^(?:no|not an?(?: single)?|not one)\s/i, "every ");
	if (object === "" || end <= from) return undefined;
	return {
		base: "leave",
		verb: hit.verb,
		to: actEnd(tokens, list, hit.segment),
		object: tokens[from]?.capital ? object.charAt(0).toLowerCase() + object.slice(1) : object,
		objectAt: [from, end],
	};
}

/** `to` less the punctuation before it. */
export function trimmedEnd(tokens: readonly Token[], to: number): number {
	let end = to;
	while (end > 0 && tokens[end - 1]?.kind === "punctuation") end--;
	return end;
}
