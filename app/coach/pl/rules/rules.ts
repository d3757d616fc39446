import type { Checker, Document, Marker, Report, Sentence, Unit } from "#app/coach/analysis.ts";
import type { MessageCode, WhyCode } from "#app/coach/codes.ts";
import { subjectIn } from "../words/grammar.ts";
import type { Person } from "../words/people.ts";
import { isImperativeAt } from "../words/segments.ts";
import { mayBeVague, VAGUE_MARK } from "../words/vague-words.ts";
import { DESCRIPTIONS } from "../words/word-classes.ts";
import type { Prohibition, Surroundings } from "./finding.ts";
import { findProhibitions, isTrigger } from "./prohibition.ts";

const WHY: Partial<Record<MessageCode, WhyCode>> = {
	"prohibition.double-negation": "why.double-negation",
	"prohibition.hesitate": "why.double-negation",
	"prohibition.bound": "why.bound",
	"prohibition.lead-in": "why.lead-in",
	"prohibition.lead-in-item": "why.lead-in",
};

const FORBIDDING_TITLE =
	/^(?:zakazy|tabu|zakazane|niedozwolone|zabronione|nie wolno|nie$|czego nie|tego nie|czego unik|czego zabran|czego si[eę] nie|jak nie|rzeczy zakazane|nie robimy|nie mowimy|lista zakazow|unika)/;

const titleOf = (sentence: Sentence): string =>
	sentence.tokens
		.filter((token) => token.kind === "word")
		.map((token) => token.bare)
		.join(" ");

/** What a lead-in does to the items under it. */
function leadInKind(unit: Unit): "forbids" | "describes" | "neutral" {
	const lead = unit.leadIn?.sentences.at(-1);
	if (lead === undefined) return "neutral";
	const title = titleOf(lead);
	if (FORBIDDING_TITLE.test(title)) return "forbids";
	if (findProhibitions(lead, { subject: undefined }).some((one) => one.kind !== "manner")) return "forbids";
	for (const token of lead.tokens) if (DESCRIPTIONS.has(token.bare)) return "describes";
	return "neutral";
}

function subjectOf(sentences: readonly Sentence[] | undefined): Person | undefined {
	for (const sentence of sentences ?? []) {
		const person =
			subjectIn(sentence.tokens, 0, sentence.tokens.length, false) ??
			subjectIn(sentence.tokens, 0, sentence.tokens.length, true);
		if (person !== undefined) return person;
	}
	return undefined;
}

/** Who the sentences before were about, looked for only when a construction asks. */
class Subjects implements Surroundings {
	declare private readonly unread: Sentence[];
	declare private lead: readonly Sentence[] | undefined;
	declare private last: Person | undefined;

	constructor(lead: readonly Sentence[] | undefined) {
		this.unread = [];
		this.lead = lead;
		this.last = undefined;
	}

	add(sentence: Sentence): void {
		this.unread.push(sentence);
	}

	get subject(): Person | undefined {
		let later: Person | undefined;
		for (let i = this.unread.length - 1; i >= 0 && later === undefined; i--)
			later = subjectOf(this.unread.slice(i, i + 1));
		this.last = later ?? this.last ?? subjectOf(this.lead);
		this.unread.length = 0;
		this.lead = undefined;
		return this.last;
	}
}

const hasOrder = (sentence: Sentence): boolean => sentence.tokens.some((_, i) => isImperativeAt(sentence.tokens, i));

/** What suggestions are built from: a prohibition among all those of its unit, or an item under a lead-in that forbids. */
export type Basis = { one: Prohibition; all: readonly Prohibition[] } | { item: Sentence; from?: number };

function reportOf(document: Document, one: Prohibition, basis: Basis): Report {
	const { tokens } = one.sentence;
	const start = tokens[one.from]?.start ?? one.sentence.start;
	const end = tokens[one.to - 1]?.end ?? one.sentence.end;
	const colon = tokens[one.to]?.norm === ":" || (tokens[tokens.length - 1]?.norm === ":" && one.kind !== "manner");
	const message: MessageCode = colon && one.kind !== "manner" ? "prohibition.lead-in" : one.message;
	return {
		check: "prohibition",
		start,
		end,
		message,
		why: WHY[message] ?? "why.prohibition",
		params: { words: document.text.slice(start, end) },
		basis,
	};
}

const NOT_DOING =
	/^(?:robi|robic|robimy|robcie|mowi|mowic|mowimy|pisac|piszemy|nalezy|wolno|powinno|wypada|uzywac|uzywamy)$/;

const SHUNNING = /^(?:unikamy|unikac|unikaj|wystrzegamy|wystrzegac|zabraniamy)$/;

/** Words of a heading whose items are banned. */
const BANNED = /^(?:zakaz(?:y|ow|ane|anych)|tabu|(?:zabroni|niedozwol)on(?:e|ych))$/;

/** „Czego nie robimy: …”, „Zakazy na spotkaniu: …”, „Rzeczy zakazane na stoisku: …”: a heading that forbids, with its item in the same line. */
function headingOf(sentence: Sentence): Report | undefined {
	const { start, tokens } = sentence;
	const [first] = tokens;
	const colon = tokens.findIndex((token) => token.norm === ":");
	const alone = tokens.slice(0, Math.max(0, colon)).some(({ bare }) => BANNED.test(bare));
	if (first?.bare !== "czego" && !alone) return undefined;
	const item = tokens[colon + 1];
	if (colon < (alone ? 1 : 2) || colon > 6 || item?.kind !== "word") return undefined;
	const heading = tokens.slice(1, colon);
	const refused = heading.some(({ bare }) => bare === "nie") && heading.some(({ bare }) => NOT_DOING.test(bare));
	if (!alone && !refused && !heading.some(({ bare }) => SHUNNING.test(bare))) return undefined;
	const end = tokens[colon - 1]?.end ?? start;
	const rest: Sentence = { ...sentence, start: item.start, tokens: tokens.slice(colon + 1) };
	const basis: Basis = { item: rest, from: start };
	return { check: "prohibition", start, end, message: "prohibition.lead-in", why: "why.lead-in", basis };
}

/** The prohibitions of a document, unit by unit. */
function prohibitions(document: Document): Report[] {
	const reports: Report[] = [];
	for (const unit of document.units) {
		const lead = leadInKind(unit);
		if (lead === "forbids") {
			const first = unit.sentences[0];
			if (first !== undefined) {
				reports.push({
					check: "prohibition",
					start: first.start,
					end: first.end,
					message: "prohibition.lead-in-item",
					why: "why.lead-in",
					params: { words: document.text.slice(first.start, first.end) },
					basis: { item: first } satisfies Basis,
				});
			}
			continue;
		}
		const found: Prohibition[] = [];
		const subjects = new Subjects(lead === "neutral" ? unit.leadIn?.sentences : undefined);
		for (const sentence of unit.sentences) {
			if (lead === "describes" && !hasOrder(sentence)) continue;
			if ((sentence.marks & FORBIDS) !== 0) {
				const here = findProhibitions(sentence, subjects);
				const heading = here.length === 0 ? headingOf(sentence) : undefined;
				if (heading !== undefined) reports.push(heading);
				found.push(...here);
			}
			subjects.add(sentence);
		}
		for (const one of found) reports.push(reportOf(document, one, { one, all: found }));
	}
	return reports;
}

const FORBIDS = 1;
const marker: Marker = (_, bare) => (isTrigger(bare) ? FORBIDS : 0) | (mayBeVague(bare) ? VAGUE_MARK : 0);

/** The prohibitions of rules; what is vague stands in vague-deed.ts. */
export const checkRules: Checker = Object.assign(prohibitions, { marker });
