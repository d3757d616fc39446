import type { Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { isNounList } from "../reading/ban.ts";
import type { Frame } from "../reading/frame.ts";
import { at, PREPOSITIONS, textOf } from "../words/edits.ts";
import { tellsWhat } from "./rewrite-sequence.ts";

/** The clauses beside a forbidden deed: which go with it, how those that stay are joined. */

/** A clause that stays behind the new one calls the same person by a pronoun. */
export function withPronoun(scan: Scan, text: string, segment: Segment, frame: Frame, body: string): string {
	const { person } = frame;
	if (person === undefined || segment.kind === "main") return textOf(scan, text, segment.from, segment.to);
	const parts: string[] = [];
	const last = segment.to - 1;
	const lone = personAt(at(scan, last));
	if (lone?.lemma === person.lemma && isNominative(lone) && body.includes(person.lemma.slice(0, 4))) {
		if (segment.to - segment.from !== 3) return textOf(scan, text, segment.from, segment.to);
		return `${textOf(scan, text, segment.from, segment.from + 1)} ${frame.plural ? "они" : person.feminine ? "она" : "он"} ${textOf(scan, text, segment.from + 1, last)}`;
	}
	for (let i = segment.from; i < segment.to; i++) {
		const one = personAt(at(scan, i));
		const same =
			one?.lemma === person.lemma &&
			isNominative(one) &&
			one.plural === frame.plural &&
			body.includes(person.lemma.slice(0, 4)) &&
			!PREPOSITIONS.has(at(scan, i - 1));
		parts.push(same ? (frame.plural ? "они" : person.feminine ? "она" : "он") : textOf(scan, text, i, i + 1));
	}
	return parts.join(" ");
}

export const joinerOf = (segment: Segment, count: number): string =>
	count === 0
		? ""
		: segment.before === "" || segment.before === "(" || segment.before === ")"
			? ", "
			: segment.before === "—"
				? " — "
				: `${segment.before} `;

/** Segments that went with a prohibition: relative clauses and reasons about the forbidden deed, items of its list. */
export function wrappedAway(scan: Scan, segment: Segment, gone: Set<Segment>, listed: boolean, body: string): boolean {
	const index = scan.segments.indexOf(segment);
	if (at(scan, segment.from) === "ни" && index > 0 && scan.segments.slice(0, index).some((one) => gone.has(one)))
		return true;
	if (
		at(scan, segment.from) === "не" &&
		/converb$|^other$/.test(formOf(at(scan, segment.from + 1))) &&
		/(?:[аяв]|сь)$/.test(at(scan, segment.from + 1))
	)
		return true;
	if (
		segment.opener === "чтобы" &&
		isInfinitive(at(scan, segment.from + 1)) &&
		scan.segments[index - 1] !== undefined &&
		scan.segments.slice(0, index).some((one) => gone.has(one))
	)
		return true;
	if (
		segment.before === "," &&
		segment.opener !== "что" &&
		gone.has(scan.segments[index - 1] ?? segment) &&
		isNounList(scan, segment)
	) {
		gone.add(segment);
		return true;
	}
	if (scan.segments[index - 1]?.opener === "кроме") return true;
	if (segment.opener === "кроме" || segment.opener === "ли") return true;
	if (
		/^(?:пока|когда|чтобы)$/.test(segment.opener) &&
		scan.hits.some((hit) => /^(?:жд|ожида|дожида)/.test(at(scan, hit.verb)) && hit.verb < segment.from)
	)
		return true;
	const waited = scan.segments[index - 1];
	if (
		waited?.opener === "пока" &&
		tellsWhat(scan, segment) &&
		scan.tokens.slice(waited.from, waited.to).some((token) => token.norm === "не") &&
		wrappedAway(scan, waited, gone, listed, body)
	)
		return true;
	if (
		segment.opener === "пока" &&
		at(scan, segment.from + 1) === "не" &&
		/ли(?:сь)?$/.test(at(scan, segment.from + 2)) &&
		gone.has(scan.segments[index - 1] ?? segment)
	)
		return true;
	if (segment.opener === "пока" && /когда|затем|пока|дожд|первыми|после/.test(body)) return true;
	const previous = scan.segments[index - 1];
	if (
		listed &&
		previous !== undefined &&
		segment.opener !== "пока" &&
		scan.segments.slice(0, index).some((one) => gone.has(one)) &&
		!isSub(segment)
	)
		return true;
	if (previous === undefined || !gone.has(previous)) return false;
	if (asksWhat(scan, segment)) return true;
	if (segment.kind === "main" && PARTICIPLE.test(at(scan, segment.from + (at(scan, segment.from) === "не" ? 1 : 0))))
		return true;
	return (
		segment.opener === "который" ||
		(segment.opener === "что" && !TELLS_AT_ONCE.test(body)) ||
		(segment.kind === "purpose" && segment.opener !== "чтобы" && segment.opener !== "что") ||
		/^(?:кто|кого|кому|кем)$/.test(segment.opener)
	);
}

/** «Сразу говорите клиенту, что ...»: what was to be hid is told. */
const TELLS_AT_ONCE = /(?:^| )сразу говор[а-яё]+(?: [а-яё]+){0,2}$/iu;

/** «почему у соседей дешевле», «на чьих похоронах»: what the forbidden words were about. */
const asksWhat = (scan: Scan, { from }: Segment): boolean =>
	/^(?:почему|зачем|сколько|чей|чья|чье|чьи)$/.test(at(scan, from)) ||
	(PREPOSITIONS.has(at(scan, from)) && /^(?:чь|чего$|чем$|кем$)/.test(at(scan, from + 1)));

const PARTICIPLE =
	/(?:нн|вш|ущ|ющ|ащ|ящ|[аеи]м)(?:ый|ая|ое|ые|ого|ому|ым|ых|ую|ой|ыми|ий|его|ему|им|их|ие|ее|ими|ем)(?:ся)?$/;

export const isSub = (segment: Segment): boolean => segment.opener === "если" || segment.opener === "когда";
