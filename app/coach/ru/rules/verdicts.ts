import { formOf, words } from "../words/forms.ts";
import type { Segment } from "../words/segments.ts";
import * as list from "./prohibition-words.ts";
import { at, governed, hasDirective, hasNegatedVerb, hasPastIn, hasPerson, push, type Scan } from "./scan.ts";

/** Verdicts on a named deed, «никаких ...» and «без ...». */

export const NO_NOUN = words("никаких никакого никакой никаким никакому никакие никакое никакую");

export const NO_PART = words(
	"рубля минуты гугу ногу шагу единого одного малейшего единой ногой тени капли строчки пылинки копейки слов грамма звука намека шага полслова слова",
);

export function onNoNoun(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	if (hasNegatedVerb(scan, segment) || segment.kind === "finite" || segment.kind === "purpose" || scan.question) return;
	for (let k = i + 1; k < Math.min(i + 3, segment.to); k++) if (list.NO_ACT.has(at(tokens, k))) return;
	for (let k = segment.from; k < segment.to; k++) if (formOf(at(tokens, k)) === "past") return;
	push(scan, segment, {
		from: i,
		to: Math.min(i + 3, segment.to),
		code: "prohibition.no-noun",
		mood: "none",
		verb: -1,
	});
}

export function onWithout(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	for (let k = i + 1; k < Math.min(i + 4, segment.to); k++) {
		const norm = at(tokens, k);
		if (list.WITHOUT_IDIOM.has(norm)) return;
		if (!list.ACTS.find(norm)) {
			if (!/(?:ого|его|ой|ей|ых|их)$/.test(norm)) return;
			continue;
		}
		let to = k + 1;
		while ((at(tokens, to) === "и" || at(tokens, to) === "или") && to + 1 < segment.to)
			to += at(tokens, to + 1) === "без" ? 3 : 2;
		if (/(?:ых|их)$/.test(norm) && to < segment.to) to++;
		const bare =
			to >= segment.to || (/^(?:с|со|на|в|во|о|об|при|за|у)$/.test(at(tokens, to)) && !hasVerb(scan, to, segment.to));
		const alone = i === 0 && bare && scan.segments.length === 1;
		if (!alone && (hasNegatedVerb(scan, segment) || !hasDirective(scan))) return;
		push(scan, segment, {
			from: i,
			to,
			code: alone ? "prohibition.no-noun" : "prohibition.manner",
			mood: "none",
			verb: -1,
		});
		return;
	}
}

const hasVerb = (scan: Scan, from: number, to: number): boolean =>
	scan.tokens.slice(from, to).some((token) => !/^(?:other|comparative)$/.test(formOf(token.norm)));

export function hasFinite(scan: Scan): boolean {
	return scan.tokens.some(
		(token) => token.kind === "word" && /^(?:past|third-singular|third-plural)$/.test(formOf(token.norm)),
	);
}

/** A bad verdict on a named deed: an infinitive, or a noun and a dash. */
export function onVerdict(scan: Scan, segment: Segment, i: number, to: number): void {
	const { tokens } = scan;
	if (segment.kind !== "main" || hasPastIn(scan, segment) || at(tokens, i - 1) === "не" || scan.question) return;
	const verb = governed(scan, segment, i);
	const dashed = segment.before === "—" && segment.from > 0;
	if (verb < 0 && !dashed) return;
	if (verb < 0 && dashed && hasPerson(tokens, 0, segment.from, "customer") && segment.from <= 2) return;
	if (
		to - i === 2 &&
		verb >= 0 &&
		!dashed &&
		!scan.segments.some((other) => other.before === "—") &&
		i !== segment.from
	)
		return;
	push(scan, segment, { from: i, to, code: "prohibition.bad-verdict", mood: "modal", verb });
}
