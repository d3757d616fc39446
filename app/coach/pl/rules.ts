import type { Document, Report, Sentence, Unit } from "../analysis.ts";
import type { MessageCode, WhyCode } from "../codes.ts";
import type { Suggestion } from "../types.ts";
import type { Prohibition } from "./finding.ts";
import { subjectIn } from "./grammar.ts";
import { customer, type Person, personOf } from "./people.ts";
import { phraseForNoun, phraseForVerb, render } from "./phrases.ts";
import { findProhibitions } from "./prohibition.ts";
import { suggestionsFor } from "./rewriting.ts";
import { isImperativeAt } from "./segments.ts";
import { readToken } from "./verbs.ts";
import { DESCRIPTIONS } from "./word-classes.ts";

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

const hasOrder = (sentence: Sentence): boolean => sentence.tokens.some((_, i) => isImperativeAt(sentence.tokens, i));

function reportOf(document: Document, one: Prohibition, suggestions: Suggestion[]): Report {
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
		suggestions,
	};
}

/** A rule of its own for an item under a lead-in that forbids. */
function itemSuggestions(item: Sentence): Suggestion[] {
	const { tokens } = item;
	const last = tokens[tokens.length - 1];
	const end = last?.kind === "punctuation" ? (tokens[tokens.length - 2]?.end ?? item.end) : item.end;
	const words = tokens.map((token) => token.bare);
	let phrase: string | undefined;
	for (const token of tokens) {
		const reading = readToken(token);
		if (reading?.form === "gerund" || reading?.form === "infinitive")
			phrase ??= phraseForVerb(reading.verb.family, words);
	}
	phrase ??= phraseForNoun(words);
	const template: Suggestion = { start: item.start, end, text: "Najpierw ___, potem ___", kind: "template" };
	if (phrase === undefined) return [template];
	const served = words.map((word) => personOf(word)?.served).find((one) => one !== undefined) ?? customer(false);
	const text = render(phrase, "imperative", served);
	return [{ start: item.start, end, text: text.charAt(0).toUpperCase() + text.slice(1), kind: "phrase" }, template];
}

/** The prohibitions of a document, unit by unit. */
export function checkProhibitions(document: Document): Report[] {
	const reports: Report[] = [];
	for (const unit of document.units) {
		const lead = leadInKind(unit);
		let subject = lead === "neutral" ? subjectOf(unit.leadIn?.sentences) : undefined;
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
					suggestions: itemSuggestions(first),
				});
			}
			continue;
		}
		const found: Prohibition[] = [];
		for (const sentence of unit.sentences) {
			if (lead === "describes" && !hasOrder(sentence)) continue;
			found.push(...findProhibitions(sentence, { subject }));
			subject = subjectOf([sentence]) ?? subject;
		}
		const suggestions = suggestionsFor(document, found);
		found.forEach((one, i) => {
			reports.push(reportOf(document, one, suggestions[i] ?? []));
		});
	}
	return reports;
}
