import type { Document, LanguagePack, Report, Suggester, Suggesting } from "./analysis.ts";
import { analyse } from "./document.ts";
import { reportsOf, suggestionsOf, unitAt } from "./reports.ts";
import type { Check, Suggestion } from "./types.ts";

/** Suggestions are proved before they are offered. This loads with what builds them: finding alone needs none of it. */

/** Suggestions of longer sentences are not offered: proving them would cost too much. */
const PROVABLE_LENGTH = 2000;
const WHOLE_TEXT: ReadonlySet<Check> = new Set(["no-proposal", "no-deed", "flattery"]);

/** What nobody types: a blank before a comma, two commas, a comma before the full stop. */
const TORN = /\p{L} [,;](?= )|,\s*[,;.!?](?!\.)|,\s*(?:даже|even|nawet)$/u;

/** How many brackets a text opens less those it closes. */
const openBrackets = (text: string): number => (text.match(/\(/g) ?? []).length - (text.match(/\)/g) ?? []).length;

/** True when the text with the suggestion put in does not show again the finding that it cures. */
function cures(document: Document, pack: LanguagePack, report: Report, suggestion: Suggestion): boolean {
	const unit = document.units[unitAt(document, report.start)];
	if (
		unit === undefined ||
		suggestion.start < 0 ||
		suggestion.end > document.text.length ||
		suggestion.start > suggestion.end
	)
		return false;
	let from = suggestion.start;
	let to = suggestion.end;
	for (const sentence of unit.sentences) {
		if (sentence.start <= from && sentence.end > from) from = sentence.start;
		if (sentence.start < to && sentence.end >= to) to = sentence.end;
	}
	if (to - from > PROVABLE_LENGTH) return false;
	const { text } = document;
	const changed = text.slice(from, suggestion.start) + suggestion.text + text.slice(suggestion.end, to);
	const before = text.slice(from, to);
	if (suggestion.kind !== "template" && TORN.test(suggestion.text) && !TORN.test(before)) return false;
	if (openBrackets(changed) !== openBrackets(before)) return false;
	const lead = unit.leadIn;
	const governs =
		lead !== undefined &&
		report.message !== "prohibition.lead-in-item" &&
		!(lead.inText && suggestion.start < lead.end);
	const leadIn = !governs
		? undefined
		: lead.inText
			? text.slice(lead.start, lead.end)
			: lead.sentences.map((sentence) => sentence.tokens.map((token) => token.norm).join(" ")).join(" ");
	const again = reportsOf(analyse(changed, document.kind, pack, leadIn), pack);
	const start = suggestion.start - from;
	const end = start + suggestion.text.length;
	return !again.some(
		(one) =>
			one.check === report.check &&
			(WHOLE_TEXT.has(one.check) ||
				(one.start < Math.max(end, start + 1) && one.end > start) ||
				report.message.includes("lead-in")),
	);
}

function proved(document: Document, pack: LanguagePack, report: Report): Suggestion[] {
	const offered: Suggestion[] = [];
	const order = [...suggestionsOf(document, pack, report)].sort(
		(a, b) => Number(a.kind === "template") - Number(b.kind === "template"),
	);
	for (const suggestion of order) {
		if (offered.length === 3) break;
		if (suggestion.text === document.text.slice(suggestion.start, suggestion.end)) continue;
		if (
			offered.some(
				(one) => one.start === suggestion.start && one.end === suggestion.end && one.text === suggestion.text,
			)
		)
			continue;
		if (report.message === "company.discouraged" || cures(document, pack, report, suggestion)) offered.push(suggestion);
	}
	return offered;
}

/** What builds a language's suggestions, with their proof. */
export const suggesting = (build: Suggester): Suggesting => ({ build, prove: proved });
