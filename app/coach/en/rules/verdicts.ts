import type { Token } from "#app/coach/analysis.ts";
import { normAt, type Segment, skipFillers, subjectOf } from "../words/clause-scope.ts";
import { isGerund, verbs } from "../words/verbs.ts";
import {
	banned as BANNED,
	badAdjectives,
	badNouns,
	badQualifiers,
	beForms,
	goodVerdicts,
	set,
} from "../words/words.ts";
import type { Search } from "./search.ts";

export const PREDICATE_ADVERBS = set(
	"very strictly expressly utterly particularly simply equally totally generally really categorically highly absolutely completely extremely just not downright always as never also so plain seen an both quite considered deemed regarded a",
);

export const at = normAt;

/** What customers bring along: "Pets are not allowed" tells staff nothing. */
const GUESTS_THINGS = set(
	"pets pet dogs dog animals animal children prams pushchairs buggies strollers cats minors under-18s",
);

/** "is not polite", "is no way to", "isn't acceptable". */
export function badByDenial(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	let j = i + 1;
	while (j < segment.to && j - i < 4 && PREDICATE_ADVERBS.has(at(tokens, j))) j++;
	const word = at(tokens, j);
	const from = at(tokens, i).startsWith("not") || at(tokens, i) === "never" ? i - 1 : i;
	const subject = verdictSubject(reader, segment, from);
	if (
		/^(?:allowed|permitted|tolerated|acceptable|authori[sz]ed|appropriate)$/.test(word) &&
		subject !== "customer" &&
		!GUESTS_THINGS.has(at(tokens, skipFillers(tokens, segment.from, from)))
	) {
		reader.add("ban", from, j + 1, -1, segment, "thing");
		return j + 1;
	}
	if (word === "at" && at(tokens, j + 1) === "liberty" && subject !== "customer") {
		reader.add("ban", from, j + 2, -1, segment, "staff");
		return j + 2;
	}
	if (word === "place" && /^(?:to|for)$/.test(at(tokens, j + 1)) && subject === "thing" && at(tokens, j - 1) === "a") {
		reader.add("ban", from, j + 2, -1, segment, "thing");
		return j + 2;
	}
	const pointing = /^(?:that|this|that's)$/.test(at(tokens, skipFillers(tokens, segment.from, segment.to)));
	if (subject !== "act" && subject !== "it" && !pointing) return i;
	if (
		subject === "it" &&
		((/^(?:our|your|the|my)$/.test(word) && /^(?:place|job|business|role)$/.test(at(tokens, j + 1))) ||
			word === "for" ||
			(word === "up" && at(tokens, j + 1) === "to"))
	) {
		let to = j + 1;
		while (to < segment.to && to - j < 6 && at(tokens, to) !== "to") to++;
		const verb = at(tokens, to) === "to" && word === "up" && to === j + 1 ? nextTo(tokens, to, segment.to) : to + 1;
		if (at(tokens, verb - 1) === "to" && verbs.has(at(tokens, verb))) {
			reader.add("ban", from, verb, verb, segment, "act");
			return verb;
		}
	}
	if (word === "on" && (at(tokens, j + 1) === "to" || (tokens[j + 1]?.kind !== "word" && subject === "act"))) {
		reader.add("verdict", from, j + 1, -1, segment, "act");
		return j + 1;
	}
	if (
		(goodVerdicts.has(word) && !pointing) ||
		(word === "the" && at(tokens, j + 1) === "way") ||
		(word === "our" && /^(?:way|style)$/.test(at(tokens, j + 1))) ||
		(/^(?:how|something)$/.test(word) && /^(?:we|you)$/.test(at(tokens, j + 1)))
	) {
		if (word === "done" && subject === "it") {
			reader.add("verdict", from, j + 1, -1, segment, "act");
			return j + 1;
		}
		let to = j + 1;
		if (word === "how" || word === "our" || word === "something")
			while (to < tokens.length && tokens[to]?.kind !== "punctuation") to++;
		reader.add("verdict", from, to, -1, segment, "act");
		return to;
	}
	return i;
}

function nextTo(tokens: readonly Token[], from: number, to: number): number {
	let i = from + 1;
	while (i < to && i - from < 6 && at(tokens, i) !== "to") i++;
	return i + 1;
}

/** Who a verdict is about: an act ("yawning"), a dummy "it", people, or a thing. */
export function verdictSubject(
	reader: Search,
	segment: Segment,
	be: number,
): "act" | "it" | "customer" | "staff" | "thing" {
	const { tokens } = reader;
	const first = skipFillers(tokens, segment.from, be + 1);
	const norm = at(tokens, first);
	if (norm === "it" || norm === "it's" || norm === "its") return "it";
	if (isGerund(norm) || norm === "to") return "act";
	if (norm === "not" && isGerund(at(tokens, first + 1))) return "act";
	if (first >= be) {
		const start = reader.list[0];
		const begin = start === undefined ? -1 : skipFillers(tokens, start.from, start.to);
		const opening = at(tokens, begin) === "not" ? begin + 1 : begin;
		if (segment !== start && (isGerund(at(tokens, opening)) || at(tokens, opening) === "to")) return "act";
		return "thing";
	}
	const subject = subjectOf(tokens, segment.from, be);
	if (subject === "act") return "act";
	return subject === "customer" ? "customer" : subject === "staff" ? "staff" : "thing";
}

const MISTAKES = set("worst mistake error sin offence");

/** "The worst mistake is to argue", "The gravest error you can make is leaving": the act stands behind. */
function worstOf(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	const first = skipFillers(tokens, segment.from, i);
	if (
		at(tokens, first) !== "the" ||
		i - first > 3 ||
		!/^(?:worst|(?:bigg|great|grav|rud)est)$/.test(at(tokens, first + 1))
	)
		return i;
	let be = first + 3;
	if (/^(?:about|part|of|with)$/.test(at(tokens, be))) return i;
	while (be - first < 10 && at(tokens, be) !== "is") be++;
	const verb = at(tokens, be + 1) === "to" ? be + 2 : be + 1;
	if (
		at(tokens, be) !== "is" ||
		!(isGerund(at(tokens, verb)) || ((verb > be + 1 || at(tokens, be - 1) === "do") && verbs.has(at(tokens, verb))))
	)
		return i;
	reader.add("verdict", first, verb, verb, { ...segment, to: tokens.length }, "act");
	return tokens.length;
}

/** Words of banning and bad verdicts in predicate position. */
export function verdict(reader: Search, segment: Segment, i: number, norm: string): number {
	const { tokens } = reader;
	let be = i - 1;
	while (
		be >= segment.from &&
		i - be < 5 &&
		(PREDICATE_ADVERBS.has(at(tokens, be)) ||
			badQualifiers.has(at(tokens, be)) ||
			/^(?:the|sackable|sacking|disciplinary|dismissible|clear|criminal|sign|form|of)$/.test(at(tokens, be)))
	)
		be--;
	if (MISTAKES.has(norm)) {
		const found = worstOf(reader, segment, i);
		if (found > i) return found;
	}
	const copula = at(tokens, be);
	const isBe =
		(beForms.has(copula) || /^(?:it's|that's|looks|counts|remains|sounds|seems)$/.test(copula)) &&
		!/^(?:was|were|been)$/.test(copula);
	const banned = BANNED.has(norm);
	if (!isBe) {
		const link = at(tokens, i + 2);
		if (
			/^(?:bad|poor|terrible|awful)$/.test(norm) &&
			/^(?:impression|manners|taste|style)$/.test(at(tokens, i + 1)) &&
			(at(tokens, be - 1) === "it"
				? /^(?:to|when|if)$/.test(link)
				: tokens[i + 2]?.kind !== "word" && verdictSubject(reader, segment, be) === "act")
		) {
			reader.add("verdict", be - 1, link === "to" ? i + 3 : i + 2, -1, segment, "act");
			return segment.to;
		}
		const first = skipFillers(tokens, segment.from, segment.to);
		if (
			banned &&
			(i === first || (i === first + 1 && /^(?:strictly|an?|absolute)$/.test(at(tokens, first)))) &&
			(at(tokens, i + 1) === ":" || at(tokens, i + 1) === "to" || tokens[i + 1]?.kind !== "word")
		) {
			reader.add("ban", first, i + 1, -1, segment, "none");
			return i + 1;
		}
		return i;
	}
	for (let j = be + 1; j < i; j++) if (at(tokens, j) === "not" || at(tokens, j) === "never") return i;
	const subject = copula === "it's" ? "it" : verdictSubject(reader, segment, be);
	if (banned || norm === "unacceptable" || norm === "inappropriate") {
		if (subject === "customer" && !banned) return i;
		const next = at(tokens, i + 1);
		if (banned && /^(?:items?|goods|substances?|words?|area)$/.test(next)) return i;
		const from = at(tokens, i - 1) === "strictly" || at(tokens, i - 1) === "absolutely" ? i - 1 : be;
		reader.add("ban", from, next === "from" ? i + 2 : i + 1, -1, segment, subject === "act" ? "act" : "thing");
		return i + 1;
	}
	if (subject === "it") {
		let j = i + 1;
		if (badQualifiers.has(norm))
			while (j < segment.to && j - i < 3 && !badNouns.has(at(tokens, j)) && at(tokens, j) !== "to") j++;
		const end = badNouns.has(at(tokens, j)) ? j + 1 : badAdjectives.has(norm) || badNouns.has(norm) ? i + 1 : -1;
		if (end < 0) return i;
		let link = at(tokens, end);
		if (link === "of") link = "to";
		if (link !== "to" && link !== "when" && link !== "if" && !isGerund(link) && end < segment.to) return i;
		if (end >= segment.to && !/^(?:to|when|if|that)$/.test(link)) return i;
		reader.add(
			"verdict",
			copula === "it's" ? be : Math.max(segment.from, be - 1),
			Math.min(link === "to" ? end + 1 : end, segment.to),
			-1,
			segment,
			"act",
		);
		return segment.to;
	}
	if (subject === "act") {
		let to = i + 1;
		if (
			badQualifiers.has(norm) &&
			!badAdjectives.has(norm) &&
			!badNouns.has(at(tokens, i + 1)) &&
			at(tokens, i + 1) !== "thing" &&
			at(tokens, i + 1) !== "way" &&
			norm !== "worst"
		)
			return i;
		if (badNouns.has(at(tokens, i + 1)) || norm === "worst") to = Math.min(segment.to, i + 2);
		if (norm === "bad" && at(tokens, i + 1) === "for") return i;
		reader.add("verdict", be, to, -1, segment, "act");
		return segment.to;
	}
	if (
		subject === "thing" &&
		badQualifiers.has(norm) &&
		/^(?:manners|form|taste|practice|etiquette|style|mannered)$/.test(at(tokens, i + 1))
	) {
		reader.add("verdict", be, i + 2, -1, segment, "thing");
		return i + 2;
	}
	return i;
}
