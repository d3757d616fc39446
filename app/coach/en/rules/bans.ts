import { isImperativeAt, MAIN, REMEMBERED, type Segment, skipFillers, subjectOf } from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { isGerund } from "../words/verbs.ts";
import {
	banned as BANNED,
	badAdjectives,
	badNouns,
	badQualifiers,
	beForms,
	openingTriggers,
	set,
} from "../words/words.ts";
import { dropHabit } from "./leaving-off.ts";
import type { Search } from "./search.ts";
import { at, badByDenial, PREDICATE_ADVERBS, verdict, verdictSubject } from "./verdicts.ts";

const AVOIDING = set(
	"avoid avoids refrain refrains abstain abstains desist desists beware shun shuns eschew banish ditch",
);

const SHUT_OUT = set("barred debarred precluded disqualified frowned");

/** Looks at a word of banning or a verdict at `i`; returns the index after what it used, or `i`. */
export function banAt(reader: Search, segment: Segment, i: number, norm: string): number {
	if (AVOIDING.has(norm)) return avoid(reader, segment, i);
	if (/^(?:avoid|discourag)ed$/.test(norm)) return avoided(reader, segment, i);
	if (/^(?:stop|quit|cease)$/.test(norm)) return stop(reader, segment, i);
	if (/^(?:steer|stay|keep)$/.test(norm)) return clearOf(reader, segment, i, norm);
	if (norm === "resist") return resist(reader, segment, i);
	if (norm === "forget") return forget(reader, segment, i);
	if (/^(?:forbid|prohibit|ban)s?$/.test(norm)) return forbids(reader, segment, i, norm);
	if (norm === "enough") return enough(reader, segment, i);
	if (SHUT_OUT.has(norm)) {
		if (!/^(?:from|(?:up)?on)$/.test(at(reader.tokens, i + 1)) || !beForms.has(at(reader.tokens, i - 1))) return i;
		reader.add("ban", i - 1, i + 2, isGerund(at(reader.tokens, i + 2)) ? i + 2 : -1, segment, "thing");
		return i + 2;
	}
	if (norm === "against") return againstRules(reader, segment, i);
	if (norm === "away") return doAway(reader, segment, i);
	if (openingTriggers.has(norm)) return dropHabit(reader, segment, i, norm);
	if (/^(?:bounds|question|limits)$/.test(norm)) return outOfBounds(reader, segment, i, norm);
	if (SACKED.has(norm)) return sackable(reader, segment, i, norm);
	if (/^(?:won't|not)$/.test(norm)) {
		const found = willNotDo(reader, segment, i, norm);
		if (found > i) return found;
	}
	if (/^(?:constitutes|amounts)$/.test(norm)) return amountsTo(reader, segment, i);
	if (/^(?:not|isn't|aren't|never|ain't)$/.test(norm)) return badByDenial(reader, segment, i);

	if (norm === "tolerance") {
		if (at(reader.tokens, i - 1) !== "zero") return i;
		reader.add("ban", i - 1, i + 1, -1, segment, "none");
		return i + 1;
	}
	if (badAdjectives.has(norm) || badNouns.has(norm) || badQualifiers.has(norm) || BANNED.has(norm))
		return verdict(reader, segment, i, norm);
	return i;
}

/** "Haggling is out of the question", "the yard is off limits to staff". */
function outOfBounds(reader: Search, segment: Segment, i: number, norm: string): number {
	const { tokens } = reader;
	const from = norm === "question" ? i - 3 : norm === "limits" ? i - 1 : i - 2;
	const first = norm === "limits" ? "off" : "out";
	if (at(tokens, from) !== first || (first === "out" && at(tokens, from + 1) !== "of")) return i;
	let be = from - 1;
	while (be > segment.from && PREDICATE_ADVERBS.has(at(tokens, be))) be--;
	if (!beForms.has(at(tokens, be)) && at(tokens, be) !== "remains" && at(tokens, be) !== "that's") return i;
	const subject = verdictSubject(reader, segment, be);
	if (subject === "customer") return i;
	if (norm !== "question" && subject !== "act" && !tokens.some((token) => staffNouns.has(token.norm))) return i;
	reader.add("ban", be, i + 1, -1, segment, subject === "act" ? "act" : "thing");
	return i + 1;
}

/** "It is against policy to ...", "Haggling goes against our rules". */
function againstRules(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	const before = at(tokens, i - 1);
	if (/^(?:advise[ds]?|caution|recommend)$/.test(before)) {
		reader.add("ban", i - 1, i + 1, isGerund(at(tokens, i + 1)) ? i + 1 : -1, segment, "none");
		return i + 1;
	}
	if (!beForms.has(before) && !/^(?:goes|it's|that's|strictly)$/.test(before)) return i;
	let to = i + 1;
	while (to < segment.to && to - i < 5 && !RULES.has(at(tokens, to))) to++;
	if (!RULES.has(at(tokens, to))) return i;
	const from = before === "strictly" ? i - 2 : i - 1;
	const subject = verdictSubject(reader, segment, from);
	if (subject === "customer") return i;
	reader.add("ban", from, Math.min(to + 1, segment.to), -1, segment, "act");
	return to + 1;
}

const RULES = set(
	"code etiquette guideline guidelines instructions law laws policies policy principle principles procedure procedures protocol protocols regulation regulations rule rules standards values",
);

/** "Do away with hold music". */
function doAway(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	if (at(tokens, i - 1) !== "do" || at(tokens, i + 1) !== "with" || !isCommanded(reader, segment, i - 1)) return i;
	reader.add("ban", i - 1, i + 2, isGerund(at(tokens, i + 2)) ? i + 2 : -1, segment, "none");
	return i + 2;
}

const SACKED = set("dismissal misconduct disciplinary");

/** "Leaving the van unlocked is grounds for dismissal", "is gross misconduct", "any breach will result in disciplinary action". */
function sackable(reader: Search, segment: Segment, i: number, norm: string): number {
	const { tokens } = reader;
	let be = i - 1;
	while (be > segment.from && i - be < 5 && !beForms.has(at(tokens, be))) be--;
	const link = /^(?:result|results|lead|leads|mean|means)$/;
	if (!beForms.has(at(tokens, be)))
		for (be = i - 1; be > segment.from && i - be < 5 && !link.test(at(tokens, be)); ) be--;
	const act =
		verdictSubject(reader, segment, be) === "act" ||
		/^(?:any|failure)$/.test(at(tokens, skipFillers(tokens, segment.from, be)));
	const done = link.test(at(tokens, be)) || norm !== "dismissal" || at(tokens, i - 1) === "for";
	if (!act || !done || (!link.test(at(tokens, be)) && !beForms.has(at(tokens, be)))) return i;
	reader.add("verdict", be, i + 1, -1, segment, "act");
	return segment.to;
}

/** "Turning up in a stained apron won't do." */
function willNotDo(reader: Search, segment: Segment, i: number, norm: string): number {
	const { tokens } = reader;
	const from = norm === "not" ? i - 1 : i;
	if (at(tokens, i + 1) !== "do" || tokens[i + 2]?.kind === "word") return i;
	if (norm === "not" && at(tokens, from) !== "will") return i;
	if (verdictSubject(reader, segment, from) !== "act") return i;
	reader.add("verdict", from, i + 2, -1, segment, "act");
	return i + 2;
}

/** "Sharing a login constitutes misconduct". */
function amountsTo(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	if (verdictSubject(reader, segment, i) !== "act") return i;
	for (let j = i + 1; j < Math.min(segment.to, i + 6); j++) {
		if (!badNouns.has(at(tokens, j))) continue;
		reader.add("verdict", i, j + 1, -1, segment, "act");
		return segment.to;
	}
	return i;
}

/** True when the verb at `i` commands: an imperative, or after a modal or a staff subject. */
function isCommanded(reader: Search, segment: Segment, i: number): boolean {
	const { tokens } = reader;
	const before = at(tokens, i - 1);
	if (i === skipFillers(tokens, segment.from, segment.to))
		return segment.opener === "" || segment.scope === MAIN ? true : segment.scope === REMEMBERED;
	if (before === "to")
		return (
			/^(?:try|tries|have|has|need|needs|want|is|are|sure|ought|required|expected|supposed|asked|best|better|well|important|essential|careful|aim|wise|remember|advised|obliged)$/.test(
				at(tokens, i - 2),
			) && !customerNouns.has(at(tokens, i - 3))
		);
	if (/^(?:must|should|shall|will|please|can|always)$/.test(before))
		return subjectOf(tokens, segment.from, i - 1) !== "customer";
	const subject = subjectOf(tokens, segment.from, i);
	return subject === "staff" || subject === "none";
}

function avoid(reader: Search, segment: Segment, i: number): number {
	if ((segment.scope === MAIN || segment.scope === REMEMBERED) && !isCommanded(reader, segment, i)) return i;
	const next = at(reader.tokens, i + 1);
	const to = next === "from" || next === "of" || isGerund(next) ? i + 2 : i + 1;
	const verb = isGerund(next) ? i + 1 : isGerund(at(reader.tokens, i + 2)) && next === "from" ? i + 2 : -1;
	reader.add("ban", i, Math.min(to, segment.to), verb, segment, "none");
	return to;
}

function avoided(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	for (let j = i - 1; j >= segment.from && i - j < 5; j--) {
		const word = at(tokens, j);
		if (
			word === "be" ||
			(/^(?:is|are)$/.test(word) && (at(tokens, i - 1) === "best" || at(tokens, i) === "discouraged"))
		) {
			const from = /^(?:should|must|shall|to)$/.test(at(tokens, j - 1)) ? j - 1 : j;
			if (at(tokens, from) === "be") return i;
			if (at(tokens, j - 1) === "can" || at(tokens, j - 1) === "could") return i;
			reader.add("ban", from, i + 1, -1, segment, "thing");
			return i + 1;
		}
	}
	return i;
}

/** "Stop promising call-backs" forbids; "Stop what you are doing and greet" and "Stop typing and look up" do not. */
function stop(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	const next = at(tokens, i + 1);
	if (!isGerund(next) || !isCommanded(reader, segment, i)) return i;
	const following = reader.list[reader.list.indexOf(segment) + 1];
	if (following !== undefined && /^(?:and|when|as|then|whenever)$/.test(following.opener)) {
		const first = skipFillers(tokens, following.from, following.to);
		if (
			/^(?:and|then)$/.test(following.opener)
				? isImperativeAt(tokens, first)
				: !/^(?:they|he|she)$/.test(at(tokens, at(tokens, first) === following.opener ? first + 1 : first))
		)
			return i;
	}
	reader.add("ban", i, i + 2, i + 1, segment, "none");
	return i + 2;
}

function clearOf(reader: Search, segment: Segment, i: number, norm: string): number {
	const { tokens } = reader;
	const next = at(tokens, i + 1);
	const after = at(tokens, i + 2);
	const found =
		(after === "hands" && at(tokens, i + 3) === "off") ||
		(next === "clear" && after === "of") ||
		(next === "away" && after === "from") ||
		(norm === "keep" && /^(?:from|off)$/.test(next)) ||
		(norm === "stay" && next === "out" && after === "of");
	if (!found || !isCommanded(reader, segment, i)) return i;
	const to = /^(?:from|off)$/.test(next) ? i + 2 : after === "hands" ? i + 4 : i + 3;
	reader.add("ban", i, to, isGerund(at(tokens, to)) ? to : -1, segment, "none");
	return to;
}

function resist(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	if (
		!/^(?:the|any)$/.test(at(tokens, i + 1)) ||
		!/^(?:temptation|urge|impulse|desire)$/.test(at(tokens, i + 2)) ||
		!isCommanded(reader, segment, i)
	)
		return i;
	reader.add("ban", i, i + 3, at(tokens, i + 3) === "to" ? i + 4 : -1, segment, "none");
	return i + 3;
}

function forget(reader: Search, segment: Segment, i: number): number {
	const { tokens } = reader;
	if (i !== skipFillers(tokens, segment.from, segment.to)) return i;
	const next = at(tokens, i + 1);
	if (next === "" || next === "." || next === "to") return i;
	reader.add("ban", i, next === "about" ? i + 2 : i + 1, -1, segment, "none");
	return i + 2;
}

function forbids(reader: Search, segment: Segment, i: number, norm: string): number {
	const { tokens } = reader;
	const opens = i === skipFillers(tokens, segment.from, segment.to);
	if ((norm === "ban" || norm === "bans") && !opens) return i;
	if (norm === "ban" && /^(?:on|of)$/.test(at(tokens, i + 1))) return i;
	if (!opens && subjectOf(tokens, segment.from, i) === "none") return i;
	if (!opens && isStatute(reader, segment, i)) return i;
	reader.add("ban", i, i + 1, -1, segment, "none");
	return i + 1;
}

/** "The law forbids landlords to change the locks": a law that tells others, or the public, what they may not do. */
function isStatute(reader: Search, segment: Segment, i: number): boolean {
	const { tokens } = reader;
	for (let j = segment.from; j < i; j++)
		if (
			/^(?:laws?|act|section|statute|treaty|directive|constitution|legislation|bylaws?|ordinance)$/.test(at(tokens, j))
		) {
			for (let k = i + 1; k < segment.to; k++)
				if (/^(?:us|you|our|your|we)$/.test(at(tokens, k)) || staffNouns.has(at(tokens, k))) return false;
			return true;
		}
	return false;
}

function enough(reader: Search, segment: Segment, i: number): number {
	if (
		i !== skipFillers(reader.tokens, segment.from, segment.to) ||
		!/^(?:of|with|gossip|excuses)$/.test(at(reader.tokens, i + 1)) ||
		at(reader.tokens, i + 2) === "a"
	)
		return i;
	reader.add("ban", i, i + 2, -1, segment, "none");
	return i + 2;
}
