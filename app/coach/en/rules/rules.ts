import type { Checker, Document, Marker, Report, Sentence, Unit } from "#app/coach/analysis.ts";
import { sentenceOf } from "#app/coach/sentences.ts";
import { normAt } from "../words/clause-scope.ts";
import { mayBeVague, VAGUE_MARK } from "../words/vague-words.ts";
import { isGerund, verbs } from "../words/verbs.ts";
import { leadInOf } from "./lead-in.ts";
import { mayForbid, prohibitions } from "./prohibition.ts";
import type { Hit } from "./search.ts";

const MESSAGES: Readonly<Record<Hit["kind"], string>> = {
	imperative: "prohibition.negated-imperative",
	modal: "prohibition.negated-modal",
	subject: "prohibition.negated-subject",
	present: "prohibition.normative-present",
	ban: "prohibition.banning-word",
	no: "prohibition.no-noun",
	verdict: "prohibition.bad-verdict",
	double: "prohibition.double-negation",
	hesitate: "prohibition.hesitate",
	"no-need": "prohibition.no-need",
	pronoun: "prohibition.negative-pronoun",
	bound: "prohibition.bound",
	manner: "prohibition.manner",
	"lead-in": "prohibition.lead-in",
};

const WHY: Partial<Record<Hit["kind"], string>> = {
	double: "why.double-negation",
	hesitate: "why.double-negation",
	bound: "why.bound",
	"lead-in": "why.lead-in",
};

/** What the suggestions for a prohibition are built from. */
export interface Basis {
	sentence: Sentence;
	hit: Hit;
	unit: Unit;
}

function report(document: Document, sentence: Sentence, hit: Hit, unit: Unit): Report {
	const start = sentence.tokens[hit.from]?.start ?? sentence.start;
	let last = hit.to;
	while (last > hit.from + 1 && sentence.tokens[last - 1]?.kind === "punctuation") last--;
	const end = sentence.tokens[last - 1]?.end ?? sentence.end;
	return {
		check: "prohibition",
		start,
		end,
		message: MESSAGES[hit.kind],
		why: WHY[hit.kind] ?? "why.prohibition",
		params: { words: document.text.slice(start, end) },
		basis: { sentence, hit, unit } satisfies Basis,
	};
}

/** The index of the colon that ends a lead-in inside a sentence, or -1. */
function colonOf(sentence: Sentence): number {
	const { tokens } = sentence;
	for (let i = 1; i < Math.min(tokens.length - 1, 14); i++) if (normAt(tokens, i) === ":") return i;
	return -1;
}

function sentenceReports(document: Document, sentence: Sentence, unit: Unit): Report[] {
	const colon = (sentence.marks & COLON) === 0 ? -1 : colonOf(sentence);
	if (colon > 0) {
		const lead = leadInOf(sentence.tokens, colon);
		if (lead === "ban" && /^(?:remember|mind|note|important)$/.test(normAt(sentence.tokens, colon - 1)) === false) {
			const hits = prohibitions(sentence.tokens);
			const first = hits[0];
			if (first !== undefined && first.to <= colon && completes(sentence, colon))
				return hits.map((hit) => report(document, sentence, hit, unit));
			return [report(document, sentence, leadHit(sentence, colon), unit)];
		}
		if (lead === "description") return [];
	}
	return prohibitions(sentence.tokens).map((hit) => report(document, sentence, hit, unit));
}

/** "Don't send the client away: open the page together": a prohibition that is whole before its colon is no lead-in. */
function completes(sentence: Sentence, colon: number): boolean {
	const { tokens } = sentence;
	const before = normAt(tokens, colon - 1);
	if (/^(?:not|never|don't|to|from|do|forbidden|prohibited|avoid|no|banned|of)$/.test(before)) return false;
	const after = normAt(tokens, colon + 1);
	return verbs.has(after) || colon > 4;
}

function leadHit(sentence: Sentence, colon: number): Hit {
	const hits = prohibitions(sentence.tokens.slice(0, colon));
	const hit = hits[0];
	const segment = hit?.segment ?? { from: 0, to: colon, scope: 0, opener: "", afterSubordinate: false };
	return {
		kind: "lead-in",
		from: hit?.from ?? 0,
		to: hit?.to ?? colon,
		verb: -1,
		segment,
		subject: "none",
		mixed: false,
	};
}

function itemReports(document: Document, unit: Unit, governs: boolean): Report[] {
	const lead = unit.leadIn?.sentences.at(-1);
	if (lead !== undefined) {
		const kind = leadInOf(lead.tokens);
		const first = unit.sentences[0];
		if (first !== undefined && kind === "ban") {
			const hit: Hit = {
				kind: "lead-in",
				from: 0,
				to: contentEnd(first),
				verb: -1,
				segment: { from: 0, to: first.tokens.length, scope: 0, opener: "", afterSubordinate: false },
				subject: "none",
				mixed: false,
			};
			return [{ ...report(document, first, hit, unit), message: "prohibition.lead-in-item" }];
		}
		if (kind === "description") return [];
		if (first !== undefined && kind === "duty" && (first.marks & FORBIDS) !== 0 && normAt(first.tokens, 0) === "not") {
			const joined = sentenceOf([...lead.tokens, ...first.tokens]);
			const offset = lead.tokens.length;
			const hits = prohibitions(joined.tokens).filter((hit) => hit.from >= offset);
			if (hits.length > 0)
				return hits.map((hit) =>
					report(
						document,
						first,
						{
							...hit,
							from: hit.from - offset,
							to: hit.to - offset,
							verb: hit.verb - offset,
							segment: { ...hit.segment, from: Math.max(0, hit.segment.from - offset), to: hit.segment.to - offset },
						},
						unit,
					),
				);
		}
	}
	const reports: Report[] = [];
	unit.sentences.forEach((sentence, index) => {
		const last = index === unit.sentences.length - 1;
		if (governs && last && leadInOf(sentence.tokens) === "ban") {
			reports.push({ ...report(document, sentence, leadHit(sentence, contentEnd(sentence)), unit), suggestions: [] });
			return;
		}
		if ((sentence.marks & READ) !== 0) reports.push(...sentenceReports(document, sentence, unit));
	});
	return reports;
}

function contentEnd(sentence: Sentence): number {
	let end = sentence.tokens.length;
	while (end > 1 && sentence.tokens[end - 1]?.kind === "punctuation") end--;
	return end;
}

const FORBIDS = 1;
/** A lead-in may forbid by words of its own. */
const COLON = 4;
/** "Eating at the counter is ...": a gerund that opens a sentence. */
const OPENS = 0x10000;
const READ = FORBIDS | COLON | OPENS;

const marker: Marker = (norm) =>
	norm === ":" ? COLON : (mayForbid(norm) ? FORBIDS : isGerund(norm) ? OPENS : 0) | (mayBeVague(norm) ? VAGUE_MARK : 0);

/** The prohibitions of rules; what is vague stands in vague-deed.ts. */
export const checkRules: Checker = Object.assign(reportsOf, { marker });

function reportsOf(document: Document): Report[] {
	const reports: Report[] = [];
	const { units } = document;
	units.forEach((unit, index) => {
		const last = unit.sentences[unit.sentences.length - 1];
		const next = units[index + 1];
		const governs = last !== undefined && next?.leadIn?.inText === true && next.leadIn.start === last.start;
		reports.push(...itemReports(document, unit, governs));
	});
	return reports;
}
