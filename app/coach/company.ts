import type { Document, Report, Token } from "./analysis.ts";
import { COMPANY_WORD_LENGTH, COMPANY_WORDS_LIMIT } from "./limits.ts";
import { findMasks } from "./masks.ts";
import { tokenise } from "./tokens.ts";
import type { CompanyWords } from "./types.ts";

interface Phrase {
	words: readonly string[];
	preferred: string;
}

const compiled = new WeakMap<CompanyWords, { allowed: Map<string, Phrase[]>; discouraged: Map<string, Phrase[]> }>();

function index(entries: readonly { words: string; preferred: string }[]): Map<string, Phrase[]> {
	const byFirst = new Map<string, Phrase[]>();
	for (const entry of entries.slice(0, COMPANY_WORDS_LIMIT)) {
		if (entry.words.length > COMPANY_WORD_LENGTH) continue;
		const words = tokenise(entry.words, 0, entry.words.length, []).map((token) => token.norm);
		const first = words[0];
		if (first === undefined) continue;
		const phrases = byFirst.get(first) ?? [];
		phrases.push({ words, preferred: entry.preferred });
		byFirst.set(first, phrases);
	}
	return byFirst;
}

function compile(words: CompanyWords): { allowed: Map<string, Phrase[]>; discouraged: Map<string, Phrase[]> } {
	let found = compiled.get(words);
	if (found === undefined) {
		found = {
			allowed: index(words.allowed.map((word) => ({ words: word, preferred: "" }))),
			discouraged: index(words.discouraged),
		};
		compiled.set(words, found);
	}
	return found;
}

function occurrences(
	tokens: readonly Token[],
	phrases: Map<string, Phrase[]>,
): { start: number; end: number; phrase: Phrase }[] {
	const found: { start: number; end: number; phrase: Phrase }[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const first = tokens[i];
		if (first === undefined) continue;
		for (const phrase of phrases.get(first.norm) ?? []) {
			const last = tokens[i + phrase.words.length - 1];
			if (last === undefined || !phrase.words.every((word, offset) => tokens[i + offset]?.norm === word)) continue;
			found.push({ start: first.start, end: last.end, phrase });
		}
	}
	return found;
}

/** Discouraged company words as advice, each with the preferred wording. */
export function discouragedWords(document: Document, words: CompanyWords): Report[] {
	const { discouraged } = compile(words);
	if (discouraged.size === 0) return [];
	const reports: Report[] = [];
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			for (const { start, end, phrase } of occurrences(sentence.tokens, discouraged)) {
				const text = phrase.preferred.trim();
				reports.push({
					check: "vague-deed",
					severity: "advice",
					start,
					end,
					message: "company.discouraged",
					why: "why.company",
					params: { words: document.text.slice(start, end), preferred: text },
					suggestions: text === "" ? [] : [{ start, end, text, kind: "phrase" }],
				});
			}
		}
	}
	return reports;
}

/** Ranges of the text that the company never wants flagged, sorted by start. */
export function allowedRanges(text: string, words: CompanyWords): { start: number; end: number }[] {
	const { allowed } = compile(words);
	if (allowed.size === 0) return [];
	return occurrences(tokenise(text, 0, text.length, findMasks(text, 0, text.length)), allowed);
}
