import type { Document, Sentence } from "#app/coach/analysis.ts";
import { suggesting } from "#app/coach/proving.ts";
import { type SaidWords, withSaidPairs } from "#app/coach/said-pairs.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../rules/finding.ts";
import type { Basis } from "../rules/rules.ts";
import { customer, personOf } from "../words/people.ts";
import { readToken } from "../words/verbs.ts";
import { lastLook } from "./last-look.ts";
import { listedBans } from "./lists/listed-bans.ts";
import { headedList } from "./lists/listed-heads.ts";
import { readyInstead, rulesInstead, suggestionsFor } from "./mending.ts";
import { phraseForNoun, phraseForVerb, render } from "./pairs/phrases.ts";
import { banOf } from "./reading/item-bans.ts";

/** A rule of its own for an item under a lead-in that forbids; undefined where none is ready. */
function ruleOf(item: string, tokens: Sentence["tokens"]): string | undefined {
	const ban = banOf(item);
	const ready = ban === undefined ? undefined : readyInstead(ban);
	if (ready !== undefined) return ready;
	const words = tokens.map((token) => token.bare);
	let phrase: string | undefined;
	for (const token of tokens) {
		const reading = readToken(token);
		if (reading?.form === "gerund" || reading?.form === "infinitive")
			phrase ??= phraseForVerb(reading.verb.family, words);
	}
	phrase ??= phraseForNoun(words);
	if (phrase === undefined) return undefined;
	const served = words.map((word) => personOf(word)?.served).find((one) => one !== undefined) ?? customer(false);
	const text = render(phrase, "imperative", served);
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The item without its closing punctuation. */
function itemEnd({ tokens, end }: Sentence): number {
	const last = tokens[tokens.length - 1];
	return last?.kind === "punctuation" ? (tokens[tokens.length - 2]?.end ?? end) : end;
}

/** Several things in one item; two acts that share what stands behind them are one. */
const LISTED = /, |^(?!\p{L}+(?:nie|cie|nia|cia|ć)(?: |$)).* (?:i|oraz) /u;

/** A heading that forbids in one place or at one time: "Zakazy na spotkaniu: ". */
const HEADED = /^(?:zakazy|tabu) (?<setting>(?:w|we|na|przy|podczas|po|przed) [^:]+): $/iu;

/** What is done in place of each thing that one item names: "plotek, krzyku, żucia gumy"; undefined where not every one has an answer. */
function listInsteadOf(item: string, heading: string): string[] | undefined {
	const headed = headedList(heading + item, rulesInstead);
	if (headed.length > 0) return headed;
	const items = item.charAt(0).toLowerCase() + item.slice(1);
	const told = listedBans(`Czego unikamy: ${items}`, rulesInstead);
	const named = told.length > 0 ? told : listedBans(`Zakazy: ${items}`, rulesInstead);
	const { setting = "" } = HEADED.exec(heading)?.groups ?? {};
	const at = setting === "" ? "" : `${setting.charAt(0).toUpperCase()}${setting.slice(1)}: `;
	return named.length > 0
		? named.map((one) => (at === "" ? one : at + one.charAt(0).toLowerCase() + one.slice(1)))
		: undefined;
}

function itemSuggestions(document: Document, item: Sentence, start = item.start): Suggestion[] {
	const end = itemEnd(item);
	const written = document.text.slice(item.start, end);
	const ban = banOf(written);
	const listed = LISTED.test(written) ? listInsteadOf(written, document.text.slice(start, item.start)) : undefined;
	const ready = listed ?? (ban === undefined ? [] : rulesInstead(ban));
	const text = ready.length > 0 ? undefined : ruleOf(written, item.tokens);
	const template: Suggestion = { start, end, text: "Najpierw ___, potem ___", kind: "template" };
	return [
		...[...ready, ...(text === undefined ? [] : [text])].map(
			(rule): Suggestion => ({ start, end, text: rule, kind: "phrase" }),
		),
		template,
	];
}

/** A whole list in place of a lead-in that forbids and its items, where every item has its rule. */
function listInstead(document: Document, lead: Sentence): Suggestion | undefined {
	const { text } = document;
	let written = "";
	let at = lead.end;
	for (const { leadIn, sentences } of document.units) {
		const [item] = sentences;
		if (leadIn?.inText !== true || leadIn.start !== lead.start || item === undefined) continue;
		if (sentences.length > 1) return undefined;
		const rule = ruleOf(text.slice(item.start, itemEnd(item)), item.tokens);
		if (rule === undefined) return undefined;
		written += text.slice(at, item.start) + rule;
		at = itemEnd(item);
	}
	return written === "" ? undefined : { start: lead.start, end: at, text: `Zasady:${written}`, kind: "phrase" };
}

/** The suggestions of a unit mend all its prohibitions together: they are built once for all of them. */
const built = new WeakMap<readonly Prohibition[], Suggestion[][]>();

const SAY = "(?:mów|mówmy|mówimy|mówcie|powiedz|powiedzcie|odpowiadaj|odpowiadamy)";
const WHOM = "(?: tak| do \\p{L}+| (?:klient|gości|pacjent|pasażer)\\p{L}*)?";

const said: SaidWords = {
	say: `${SAY}${WHOM}`,
	unsaid: `(?:nie|nigdy nie) ${SAY}${WHOM}|(?:a )?nie`,
	instead: (told, words, left) => `Zamiast ${left} ${told.charAt(0).toLowerCase()}${told.slice(1)} ${words}`,
};

/** Builds the suggestions for Polish prohibitions. */
export const suggest = suggesting(
	withSaidPairs(said, (document, report) => {
		const basis = report.basis as Basis;
		if ("item" in basis) return itemSuggestions(document, basis.item, basis.from);
		let all = built.get(basis.all);
		if (all === undefined) {
			const found = suggestionsFor(document, basis.all);
			all = basis.all.length > 1 ? found : found.map((own, at) => lastLook(document, basis.all[at] ?? basis.one, own));
			built.set(basis.all, all);
		}
		const own = all[basis.all.indexOf(basis.one)] ?? [];
		const whole = report.message === "prohibition.lead-in" ? listInstead(document, basis.one.sentence) : undefined;
		return whole === undefined ? own : [whole, ...own];
	}),
);
