import type { Document } from "../analysis.ts";
import { analyse } from "../document.ts";
import type { Suggestion } from "../types.ts";
import type { Prohibition } from "./finding.ts";
import { bareAt } from "./grammar.ts";
import { language } from "./language.ts";
import { findProhibitions } from "./prohibition.ts";
import { Rewriter } from "./rewriting.ts";
import { capital, type Edit, lower } from "./rewriting-words.ts";
import type { Apart, Offered } from "./rows.ts";

/** All edits that would cure one prohibition, the best first. */
const editsOf = (document: Document, one: Prohibition): Edit[] => new Rewriter(document, one, APART).edits();

/**
 * Suggestions for the prohibitions of one unit, in their order. Where there are several, the first suggestion of each mends them all at once,
 * so that the whole text is clean with it.
 */
export function suggestionsFor(document: Document, all: readonly Prohibition[]): Suggestion[][] {
	const edits = all.map((one) => editsOf(document, one));
	if (all.length < 2) return edits;
	const shared = sharing(document, all, edits);
	if (shared !== undefined) return edits.map(() => shared);
	const whole = edits.flat().find((edit) => edit.whole === true);
	const nth = (choice: number): Edit[][] =>
		edits.map((own) => {
			const ready = own.filter((edit) => edit.kind !== "template");
			return [ready[choice] ?? ready[0] ?? own[own.length - 1]].filter((edit) => edit !== undefined);
		});
	const offered = [
		combined(document, nth(0)),
		combined(document, nth(1)),
		combined(
			document,
			edits.map((own) => own.slice(-1)),
		),
	].filter((one): one is Suggestion => one !== undefined);
	if (whole !== undefined) offered.unshift(whole);
	return edits.map(() => offered);
}

/** "nie przestawiaj i nie dotykaj rzeczy": what the last act is offered, where the acts before it have nothing of their own. */
function sharing(document: Document, all: readonly Prohibition[], edits: readonly Edit[][]): Edit[] | undefined {
	const [first] = all;
	const last = edits[edits.length - 1] ?? [];
	if (first === undefined || all.some((one) => one.sentence !== first.sentence || one.kind !== "negated"))
		return undefined;
	for (const [at, one] of all.entries()) {
		if (at === all.length - 1) continue;
		const { tokens } = one.sentence;
		const next = bareAt(tokens, one.verbAt + (bareAt(tokens, one.verbAt + 1) === "sie" ? 2 : 1));
		const joined = next === "i" || next === "ani" || next === "," || next === "oraz" || next === "";
		if (one.verbAt < 0 || !joined || edits[at]?.some((edit) => edit.kind !== "template")) return undefined;
	}
	const start = first.sentence.tokens[first.from]?.start ?? 0;
	const ready = last
		.filter((edit) => edit.kind !== "template" && edit.text !== "")
		.map((edit) => {
			const text = edit.text.replace(/^(?:, | ?i | ?oraz )/, "");
			return { ...edit, start, text: start === first.sentence.start ? capital(text, true) : lower(text) };
		});
	return ready.length === 0 || document.text.slice(start, ready[0]?.end).includes(";") ? undefined : ready;
}

function combined(document: Document, edits: readonly Edit[][]): Suggestion | undefined {
	let start = -1;
	let end = -1;
	let text = "";
	let kind: Suggestion["kind"] = "phrase";
	const done = new Set<string>();
	const key = (text: string): string => text.toLowerCase().split(" ").slice(-3).join(" ");
	for (const own of edits) {
		const [edit] = own;
		if (edit === undefined) return undefined;
		if (edit.kind === "template") kind = "template";
		if (start >= 0 && edit.start < end) {
			if (edit.kind !== "template" && kind !== "template" && edit.text !== "" && !done.has(key(edit.text))) {
				done.add(key(edit.text));
				text += `, ${lower(edit.text)}`;
				end = Math.max(end, edit.end);
			}
			continue;
		}
		if (start < 0) {
			start = edit.start;
			text = edit.text;
		} else if (done.has(key(edit.text))) {
			end = edit.end;
			continue;
		} else text += document.text.slice(end, edit.start) + edit.text;
		done.add(key(edit.text));
		end = edit.end;
	}
	return start < 0 ? undefined : { start, end, text, kind };
}

const prohibitionsIn = (document: Document): Prohibition[] =>
	document.units.flatMap((unit) =>
		unit.sentences.flatMap((sentence) => findProhibitions(sentence, { subject: undefined })),
	);

/** A rule with a suggestion put in, without closing punctuation. */
const withPut = (rule: string, { start, end, text }: Suggestion): string =>
	(rule.slice(0, start) + text + rule.slice(end)).replace(/[.!]$/, "");

/** A rule with its suggestions put in, one by one. */
function offeredFor(rule: string): Offered[] {
	const document = analyse(rule, "rule", language);
	const [own = []] = suggestionsFor(document, prohibitionsIn(document));
	return own.map((one) => ({ text: withPut(rule, one), kind: one.kind }));
}

/** A rule with each of its suggestions that has no blanks put in. */
export const rulesInstead = (rule: string): string[] =>
	offeredFor(rule)
		.filter((one) => one.kind !== "template")
		.map((one) => one.text);

/** A rule with its first suggestion that has no blanks; undefined where none is ready. */
export function readyInstead(rule: string): string | undefined {
	const document = analyse(rule, "rule", language);
	const all = prohibitionsIn(document);
	const [one] = all;
	if (one === undefined) return undefined;
	const [first] =
		all.length > 1
			? (suggestionsFor(document, all)[0] ?? []).filter((edit) => edit.kind !== "template")
			: new Rewriter(document, one, APART, 1).ready().filter((edit) => edit.kind !== "template");
	return first === undefined ? undefined : withPut(rule, first);
}

const APART: Apart = { offered: offeredFor, ready: rulesInstead, first: readyInstead };
