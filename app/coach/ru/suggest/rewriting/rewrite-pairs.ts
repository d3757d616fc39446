import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import type { Segment } from "../../words/segments.ts";
import { constructionsFor } from "../constructions/construct.ts";
import { banOf } from "../reading/ban.ts";
import { deedsOf } from "../reading/deeds.ts";
import { type Frame, filled, frameOf, isRemember } from "../reading/frame.ts";
import { toldIn } from "../reading/told.ts";
import { nounPairFor, type Paired, pairFor } from "../services/pairing.ts";
import { quoteAnyhow, quoteFor } from "../services/quotations.ts";
import { at, closing, type Draft, textOf, tidy } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";
import { leadOf } from "./lead.ts";
import { isSub, joinerOf, withPronoun, wrappedAway } from "./rewrite-clauses.ts";
import { isOrder, orderBefore } from "./rewrite-halves.ts";
import { isThing } from "./rewrite-state.ts";

/** The wording of a whole sentence by phrase pairs. */

/** By phrase pairs: every prohibited deed of the sentence is replaced, its conditions stay. */
export function fromPairs(scan: Scan, text: string, service = false, choice = 0): Draft | undefined {
	if (
		choice > 0 &&
		!scan.hits.some(
			(hit) =>
				(hit.verb < 0 && nounOf(scan, hit, text, choice) !== undefined) ||
				deedsOf(scan, hit).some((verb) => pairFor(scan, hit, verb, text, service, choice) !== undefined),
		)
	)
		return undefined;
	let other = choice === 0;
	const draft = worded(scan, text, {
		strict: service && (choice === 0 || scan.hits.some((hit) => hit.verb >= 0)),
		verb: (hit, verb) => {
			const found = choice === 0 ? undefined : pairFor(scan, hit, verb, text, service, choice);
			if (found !== undefined) other = true;
			return found ?? pairFor(scan, hit, verb, text, service);
		},
		noun: (hit) => {
			const found = choice === 0 ? undefined : nounOf(scan, hit, text, choice);
			if (found !== undefined) other = true;
			return found ?? nounOf(scan, hit, text);
		},
	});
	return other ? draft : undefined;
}

/** By constructions that keep what the ban names; deeds that none fits are worded by pairs. */
export function fromConstruction(scan: Scan, text: string, choice: number): Draft | undefined {
	if (
		!scan.hits.some((hit) => deedsOf(scan, hit).some((verb) => constructionsFor(scan, hit, verb, text).length > choice))
	)
		return undefined;
	let built = false;
	let sure = true;
	let late = false;
	const draft = worded(scan, text, {
		strict: false,
		verb: (hit, verb) => {
			const found = constructionsFor(scan, hit, verb, text)[choice];
			if (found === undefined) return pairFor(scan, hit, verb, text);
			built = true;
			sure &&= found.startsWith("!");
			late ||= found.startsWith("+");
			return { phrase: found.replace(/^[!+]/, ""), named: [] };
		},
		noun: (hit) => nounOf(scan, hit, text),
	});
	return built && draft !== undefined ? { ...draft, sure, late } : undefined;
}

export function nounOf(scan: Scan, hit: Hit, text: string, choice = 0): Paired | undefined {
	const whole =
		hit.code === "prohibition.banning-word" || scan.tokens.some((token, i) => i >= hit.to && token.norm === ":");
	const quote = choice > 0 ? undefined : quoteFor(scan, hit.segment, text);
	if (quote !== undefined) return { phrase: quote, named: quotations(scan) };
	const [from, to] = whole ? [0, scan.tokens.length] : [hit.segment.from, hit.segment.to];
	const paired = nounPairFor(scan, hit, from, to, text, false, choice);
	const anyhow = paired === undefined && choice === 0 && hit.verb < 0 ? quoteAnyhow(scan, text) : undefined;
	return anyhow === undefined ? paired : { phrase: anyhow, named: quotations(scan) };
}

const quotations = (scan: Scan): number[] => scan.tokens.flatMap((token, i) => (token.kind === "masked" ? [i] : []));

/** Where the phrases come from. */
export interface Source {
	/** Without a phrase for every deed there is no wording. */
	strict: boolean;
	verb: (hit: Hit, verb: number) => Paired | undefined;
	noun: (hit: Hit) => Paired | undefined;
	/** Clauses that the phrases hold already; filled while the phrases are asked for. */
	taken?: readonly Segment[];
	/** Two phrases in one, when they begin alike. */
	merged?: (first: string, second: string) => string | undefined;
}

/** What opens a clause that a phrase may answer with its deed. */
const ANSWERED_TOO = /^(?:если|когда|пока|что|чтобы|котор[а-я]+)$/;

export function worded(scan: Scan, text: string, source: Source): Draft | undefined {
	const { strict } = source;
	if (scan.hits.some((hit) => isThing(scan, hit))) return undefined;
	const phrases: string[] = [];
	const named: number[] = [];
	let missed = 0;
	const gone = new Set<Segment>();
	let frame: Frame | undefined;
	let anchor: Segment | undefined;
	for (const hit of scan.hits) {
		if (hit.code === "prohibition.manner" || hit.code === "prohibition.ensure") continue;
		if (
			scan.hits.length > 1 &&
			/^забы/.test(at(scan, hit.verb)) &&
			scan.segments[scan.segments.indexOf(hit.segment) + 1]?.opener === "что"
		) {
			gone.add(hit.segment);
			continue;
		}
		const own =
			hit.verb >= 0
				? (scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment)
				: hit.segment;
		const verbs = deedsOf(scan, hit);
		let found: string | undefined;
		for (const verb of verbs) {
			const paired = source.verb(hit, verb);
			if (paired === undefined) {
				if (strict) return undefined;
				missed++;
				continue;
			}
			named.push(...paired.named);
			if (paired.whole === true)
				for (const one of scan.segments) {
					if (!ANSWERED_TOO.test(one.opener)) continue;
					gone.add(one);
					for (let i = one.from; i < one.to; i++) named.push(i);
				}
			const part = scan.segments.find((one) => one.from <= verb && verb < one.to);
			if (part !== undefined) gone.add(part);
			for (const list of listNamed(scan, hit, verb, text, paired.phrase)) gone.add(list);
			if (phrases.some((one) => one === paired.phrase || one.startsWith(`${paired.phrase} и `))) continue;
			const last = phrases.length - 1;
			const merged = last < 0 ? undefined : source.merged?.(phrases[last] ?? "", paired.phrase);
			if (merged !== undefined) {
				phrases[last] = merged;
				found = merged;
				continue;
			}
			phrases.push(paired.phrase);
			found = paired.phrase;
		}
		if (found === undefined && hit.verb < 0) {
			if (strict) return undefined;
			const noun = source.noun(hit);
			if (noun !== undefined && !phrases.includes(noun.phrase)) {
				phrases.push(noun.phrase);
				named.push(...noun.named);
				found = noun.phrase;
			}
		}
		gone.add(own);
		gone.add(hit.segment);
		if (found !== undefined) {
			frame ??= { ...frameOf(scan, hit, text), once: hasOrder(scan) };
			anchor ??= own.from < hit.segment.from ? own : hit.segment;
		}
	}
	if (frame === undefined || anchor === undefined) return undefined;
	const first = scan.hits[0];
	const told = first === undefined ? undefined : toldIn(scan, first, text);
	if (told !== undefined) for (const segment of scan.segments.slice(0, 2)) gone.add(segment);
	const wrapped = first !== undefined && first.code === "prohibition.bad-verdict";
	const colon = scan.segments.find((one) => one.before === ":");
	const listed =
		colon !== undefined && first !== undefined && first.segment.to <= colon.from && !isRemember(scan, first.segment);
	const firm = scan.hits.some((hit) => hit.code === "prohibition.banning-word");
	if (
		told === undefined &&
		frame.prefix !== "" &&
		first !== undefined &&
		first.subject >= 0 &&
		first.subject < anchor.from &&
		frame.mood !== "infinitive"
	)
		frame = { ...frame, prefix: "" };
	const last = phrases[phrases.length - 1] ?? "";
	const half = first === undefined ? "" : halfBefore(scan, first, anchor, text);
	const joined =
		phrases.length === 1 || half !== ""
			? half === ""
				? last
				: (phrases[0] ?? "")
			: `${phrases.slice(0, 2).join(phrases.some((one) => / и |, /.test(one)) ? "; " : " и ")}${phrases
					.slice(2)
					.map((one) => `; ${one}`)
					.join("")}`;
	const where = leadOf(scan, anchor, frame, joined, text);
	const said = filled(joined, frame);
	const subject = where === "" ? frame.prefix : frame.prefix.charAt(0).toLowerCase() + frame.prefix.slice(1);
	const body =
		half !== ""
			? `${half}${/ и |, /.test(said) ? "," : " и"} ${said}`
			: `${where} ${subject} ${said}`.replace(/ {2,}/g, " ").trim();
	const pieces: string[] = [];
	let put = false;
	let previous: Segment | undefined;
	let mains = 0;
	for (const segment of scan.segments) {
		if (segment === anchor) {
			const after = joint(scan, segment, previous, mains, body, pieces.length);
			pieces.push(
				(pieces.length > 0 ? after : "") + (pieces.length > 0 ? body.charAt(0).toLowerCase() + body.slice(1) : body),
			);
			put = true;
			previous = segment;
			continue;
		}
		if (gone.has(segment) || source.taken?.includes(segment) === true || wrappedAway(scan, segment, gone, listed, body))
			continue;
		if (isRemember(scan, segment) && segment.to <= anchor.from) continue;
		if (
			segment.kind === "main" &&
			((/converb$/.test(formOf(at(scan, segment.from))) && !isQuality(scan, segment.from)) ||
				/^(?:стоя|сидя|лежа|глядя|держа|уткнувшись|повернувшись)$/.test(at(scan, segment.from)) ||
				(segment.to - segment.from === 1 && at(scan, segment.from) === "пожалуйста"))
		)
			continue;
		if (
			isSub(segment) &&
			/обещать|обещай|спокойное время|согласованное время|по просьбе/.test(body.toLowerCase()) &&
			put
		)
			continue;
		if (isSub(segment) && /комнате отдыха|служебн|перерыв|шкафчике/.test(body)) continue;
		if (segment.kind === "main" && segment.opener === "" && !isOrder(scan, segment)) {
			if (wrapped || firm || segment.before === "—") continue;
			if (
				scan.hits[0]?.subject !== undefined &&
				segment.from <= (scan.hits[0]?.subject ?? -1) &&
				(scan.hits[0]?.subject ?? -1) < segment.to
			)
				continue;
		}
		if (at(scan, segment.from) === "а" && segment.before === "," && segment.from > 0 && isOrder(scan, segment)) {
			const order = textOf(scan, text, segment.from + 1, segment.to);
			const glue = pieces.length === 0 ? "" : put && pieces[pieces.length - 1] === body ? " и " : ", ";
			pieces.push(glue + order);
			previous = segment;
			mains++;
			continue;
		}
		const slice = put ? withPronoun(scan, text, segment, frame, body) : textOf(scan, text, segment.from, segment.to);
		if (slice === "") continue;
		previous = segment;
		if (segment.kind === "main") mains++;
		pieces.push((pieces.length > 0 ? joinerOf(segment, pieces.length) : "") + slice);
	}
	if (!put) return undefined;
	if (firm && leftOver(scan, gone)) return undefined;
	return { text: tidy(pieces.join("") + (closing(scan, text) || "")), kind: "phrase", named, missed };
}

/** «чистая форма»: a quality that looks like a converb, before the noun it agrees with. */
const isQuality = (scan: Scan, i: number): boolean =>
	!at(scan, i + 1).endsWith("ь") &&
	readingsOf(at(scan, i + 1)).some((one) => one.gender === "f" && one.case === "N" && !one.plural);

/** The clauses of a list of things that a phrase has named to the last: «кольца, часы и браслеты». */
function listNamed(scan: Scan, hit: Hit, verb: number, text: string, phrase: string): Segment[] {
	if (!scan.segments.some((one) => one.before === "," && one.from > verb)) return [];
	const { object, segment, end } = banOf(scan, hit, verb, text);
	const last = object?.parts[object.parts.length - 1];
	if (last === undefined || last.to <= segment.to || !phrase.includes(at(scan, last.head).slice(0, 4))) return [];
	return scan.segments.filter((one) => one.from > segment.to && one.to <= end);
}

/** True when the sentence orders something of its own beside the forbidden deed. */
const hasOrder = (scan: Scan): boolean =>
	scan.tokens.some(
		(token, i) =>
			/^imperative/.test(formOf(token.norm)) &&
			token.norm !== "помните" &&
			!scan.hits.some((hit) => i >= hit.from && i <= Math.max(hit.to, hit.verb)),
	);

/** The order that stands before the ban in its clause: «Извинитесь за задержку, но не ...». */
const halfBefore = (scan: Scan, hit: Hit, anchor: Segment, text: string): string =>
	hit.segment === anchor && orderBefore(scan, hit) && withoutJoint(scan, hit.from) < hit.from
		? textOf(scan, text, anchor.from, withoutJoint(scan, hit.from))
		: "";

const withoutJoint = (scan: Scan, i: number): number => {
	let end = i;
	while (/^(?:и|но|а|да|никогда)$/.test(at(scan, end - 1))) end--;
	return end;
};

/** True when a deed of the same ban stands in a clause that no phrase takes the place of. */
const leftOver = (scan: Scan, gone: ReadonlySet<Segment>): boolean =>
	scan.segments.some(
		(one) => one.kind === "main" && !gone.has(one) && one.before === "," && isInfinitive(at(scan, one.from)),
	);

/** What joins the new clause to those before it. */
function joint(
	scan: Scan,
	segment: Segment,
	previous: Segment | undefined,
	mains: number,
	body: string,
	count: number,
): string {
	if (previous === undefined || segment.before !== ",") return joinerOf(segment, count);
	if (previous.kind !== "main") return mains > 0 ? ", и " : ", ";
	if (/converb$/.test(formOf(at(scan, previous.from)))) return ", ";
	if (body.includes(" и ") || mains > 1 || scan.tokens.some((token) => token.norm === ":")) return ", ";
	return " и ";
}
