import type { Hit, Mood, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { negationCase } from "../turned/affirmed.ts";
import { inMood } from "../words/conjugate.ts";
import { at, closing, type Draft, rangeText, textOf, tidy } from "../words/edits.ts";
import { orderBefore } from "./rewrite-halves.ts";
import { stepOf, tellsWhat } from "./rewrite-sequence.ts";

/** «Не X, не сделав Y», «не X, пока не Y»: the order of steps said positively. */

/** Deeds that no step before them makes right. */
const NEVER_THEN = /^(?:отказ|откаж|обвин|игнор|перебив|прерыв|критик|осужд|навяз|руга|крич|спор)/;

/** «Не X, не сделав Y» -> «Сначала Y, затем X». */
export function fromConverb(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.mood === "modal" && hit.verb < hit.from) return undefined;
	if (orderBefore(scan, hit) || NEVER_THEN.test(at(scan, hit.verb))) return undefined;
	const index = scan.segments.indexOf(hit.segment);
	for (const segment of [scan.segments[index + 1], scan.segments[index - 1]]) {
		if (segment === undefined) continue;
		const shift = at(scan, segment.from) === "не" ? 1 : -1;
		if (shift < 0) continue;
		const converb = at(scan, segment.from + 1);
		if (formOf(converb) !== "perfect-converb") continue;
		const infinitive = stepOf(converb);
		if (infinitive === "") return undefined;
		const bound = dutyOf(scan, hit);
		const first = ordered(scan, bound, infinitive);
		if (first === undefined) return undefined;
		const after = scan.segments[scan.segments.indexOf(segment) + 1];
		const own =
			after !== undefined && after !== hit.segment && after.kind !== "main" && after.opener !== "если"
				? after
				: segment;
		const rest = textOf(scan, text, segment.from + 2, own.to);
		const main = affirmative(scan, bound, text);
		if (main === undefined || negationCase(scan, hit.verb, hit.segment)) return undefined;
		const others = scan.segments.filter(
			(one) => one !== segment && one !== own && one !== hit.segment && one.from > segment.from,
		);
		const tail =
			others.length === 0 ? "" : `, ${textOf(scan, text, others[0]?.from ?? 0, others[others.length - 1]?.to ?? 0)}`;
		const head = scan.segments.filter((one) => one.to <= Math.min(hit.segment.from, segment.from));
		const lead = head.length === 0 ? "" : `${textOf(scan, text, head[0]?.from ?? 0, head[head.length - 1]?.to ?? 0)}, `;
		return {
			text: tidy(
				`${lead}${first.subject}сначала ${first.verb} ${rest}${first.tail}, затем ${main}${tail}${closing(scan, text)}`,
			),
			kind: "phrase",
		};
	}
	return undefined;
}

/** «Кассиру запрещается ...»: who is addressed in the dative bears the duty. */
function dutyOf(scan: Scan, hit: Hit): Hit {
	if (hit.mood !== "modal") return hit;
	for (let i = hit.segment.from; i < hit.from; i++) {
		const person = personAt(at(scan, i));
		if (person?.role === "staff" && person.cases.includes("D") && i + 1 === hit.from)
			return { ...hit, mood: "duty", subject: i };
	}
	return hit;
}

/** The second verb in the mood of the first: "позвоните", "позвонить", "Курьер должен ... позвонить". */
function ordered(
	scan: Scan,
	hit: Hit,
	infinitive: string,
): { subject: string; verb: string; tail: string } | undefined {
	const mood: Mood = hit.mood === "modal" || hit.mood === "none" ? "imperative" : hit.mood;
	if (mood === "third-singular" || mood === "third-plural" || mood === "first-plural") return undefined;
	if (mood === "duty") {
		const subject = hit.subject >= 0 ? personAt(at(scan, hit.subject)) : undefined;
		if (subject === undefined) return undefined;
		const noun = subject.plural ? subject.paradigm.many.N : subject.paradigm.singular.N;
		return {
			subject: `${noun} ${subject.plural ? "должны" : subject.feminine ? "должна" : "должен"} `,
			verb: infinitive,
			tail: "",
		};
	}
	return { subject: "", verb: mood === "infinitive" ? infinitive : inMood(infinitive, mood), tail: "" };
}

/** The forbidden deed as an order, its negation and modal word taken away; used where only the order of steps was at fault. */
function affirmative(scan: Scan, hit: Hit, text: string): string | undefined {
	if (hit.verb < 0) return undefined;
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	const word = at(scan, hit.verb);
	const imperative = hit.mood === "modal" || hit.mood === "none";
	const verb = imperative
		? inMood(word, "imperative")
		: hit.mood === "duty"
			? word
			: textOf(scan, text, hit.verb, hit.verb + 1);
	const skipped = new Set<number>();
	for (let i = hit.from; i < hit.to; i++) if (i !== hit.verb) skipped.add(i);
	if (hit.mood === "duty") for (let i = segment.from; i <= hit.subject; i++) skipped.add(i);
	const before = rangeText(scan, text, segment.from, hit.verb, skipped);
	const after = rangeText(scan, text, hit.verb + 1, segment.to, skipped);
	return [verb, before, after]
		.filter((part) => part !== "")
		.join(" ")
		.replace(/^([А-ЯЁ])/, (letter) => letter.toLowerCase());
}

/** «Не X, пока не Y» -> «X после того, как Y». */
export function fromUntil(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const segment = scan.segments.find((one) => one.opener === "пока" && one.from >= hit.segment.from);
	if (segment === undefined) return undefined;
	let negation = -1;
	for (let i = segment.from; i < segment.to; i++) if (at(scan, i) === "не") negation = i;
	if (negation < 0) return undefined;
	const main = affirmative(scan, hit, text);
	if (main === undefined || hit.mood === "third-singular" || hit.mood === "duty") return undefined;
	const inner = rangeText(scan, text, segment.from + 1, segment.to, new Set([negation]));
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	const told = next !== undefined && tellsWhat(scan, next) ? `, ${textOf(scan, text, next.from, next.to)}` : "";
	return { text: tidy(`${main} после того, как ${inner}${told}${closing(scan, text)}`), kind: "phrase" };
}

export function affirmativeWithout(
	scan: Scan,
	hit: Hit,
	text: string,
	without: ReadonlySet<number>,
): string | undefined {
	if (hit.verb < 0) return undefined;
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	const word = at(scan, hit.verb);
	const verb =
		hit.mood === "modal" || hit.mood === "none"
			? inMood(word, "imperative")
			: hit.mood === "infinitive"
				? word
				: textOf(scan, text, hit.verb, hit.verb + 1);
	const skipped = new Set<number>(without);
	for (let i = hit.from; i < hit.to; i++) skipped.add(i);
	skipped.add(hit.verb);
	const before = rangeText(scan, text, segment.from, hit.verb, skipped);
	const after = rangeText(scan, text, hit.verb + 1, segment.to, skipped);
	return [verb, before, after].filter((part) => part !== "").join(" ");
}
