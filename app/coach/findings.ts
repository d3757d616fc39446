import type { Document, LanguagePack, Report } from "./analysis.ts";
import { allowedRanges, discouragedWords } from "./company.ts";
import { analyse, portions } from "./document.ts";
import { contextHash } from "./hash.ts";
import type { Check, CheckOptions, Finding, Kind, Severity, Suggestion } from "./types.ts";

const ERRORS: ReadonlySet<string> = new Set([
	"rule prohibition",
	"feedback personality",
	"feedback generalisation",
	"feedback no-proposal",
]);

/** The checks that apply to a kind of text. */
const CHECKS: Readonly<Record<Kind, ReadonlySet<Check>>> = {
	rule: new Set(["prohibition", "vague-deed"]),
	praise: new Set(["personality", "flattery", "generalisation", "no-deed"]),
	feedback: new Set(["personality", "generalisation", "no-proposal", "no-deed"]),
	prose: new Set(["prohibition", "vague-deed", "personality", "generalisation"]),
};

function severityOf(report: Report, kind: Kind): Severity {
	if (kind === "prose" || report.severity === "advice") return "advice";
	return ERRORS.has(`${kind} ${report.check}`) ? "error" : "advice";
}

/** What a pack reports on a document, before suggestions are built. */
function reportsOf(document: Document, pack: LanguagePack): Report[] {
	const { kind } = document;
	const reports = kind === "rule" || kind === "prose" ? (pack.checkRule?.(document) ?? []) : [];
	if (kind !== "rule") reports.push(...(pack.checkFeedback?.(document) ?? []));
	const applicable = CHECKS[kind];
	return reports.filter((report) => applicable.has(report.check));
}

const bySpan = (a: Report, b: Report): number =>
	a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);

/** The suggestions of a report, built when they are first asked for. */
function suggestionsOf(document: Document, pack: LanguagePack, report: Report): Suggestion[] {
	report.suggestions ??= report.basis === undefined || pack.suggest === undefined ? [] : pack.suggest(document, report);
	return report.suggestions;
}

/** Sorted by place; of two overlapping findings of one check the first stays, or the one with suggestions. */
function withoutOverlaps(document: Document, pack: LanguagePack, reports: readonly Report[]): Report[] {
	const kept: Report[] = [];
	const last = new Map<string, number>();
	for (const report of [...reports].sort(bySpan)) {
		const key = report.message === "company.discouraged" ? report.message : report.check;
		const index = last.get(key);
		const previous = index === undefined ? undefined : kept[index];
		if (previous !== undefined && index !== undefined && report.start < previous.end) {
			if (suggestionsOf(document, pack, previous).length === 0 && suggestionsOf(document, pack, report).length > 0)
				kept[index] = report;
			continue;
		}
		last.set(key, kept.length);
		kept.push(report);
	}
	return kept.sort(bySpan);
}

/** The unit that holds a range, by bisection. */
function unitAt(document: Document, offset: number): number {
	let low = 0;
	let high = document.units.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((document.units[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Suggestions of longer sentences, and of more than these findings of one sentence, are not offered: proving them would cost too much. */
const PROVABLE_LENGTH = 2000;
const PROVABLE_FINDINGS = 6;
const WHOLE_TEXT: ReadonlySet<Check> = new Set(["no-proposal", "no-deed", "flattery"]);

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

const moved = (suggestions: readonly Suggestion[], by: number): Suggestion[] =>
	suggestions.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));

const PROVED_KEPT = 400;

/**
 * The same; for a rule, from the pack's memory where its unit stood already in a text: who writes is asked about again at every key,
 * and most units stay as they are. Only what the unit alone decides is kept, so an item under a lead-in is proved anew.
 */
function provedOnce(document: Document, pack: LanguagePack, report: Report): Suggestion[] {
	const unit = document.units[unitAt(document, report.start)];
	const { remembered } = pack;
	if (
		remembered === undefined ||
		unit === undefined ||
		unit.leadIn !== undefined ||
		document.kind !== "rule" ||
		unit.end - unit.start > PROVABLE_LENGTH ||
		/lead-in|company/.test(report.message)
	)
		return proved(document, pack, report);
	const { start, end } = unit;
	const key = `${report.message} ${report.start - start} ${report.end - start} ${document.text.slice(start, end)}`;
	const before = remembered.get(key);
	if (before !== undefined) return moved(before, start);
	if (remembered.size >= PROVED_KEPT) remembered.clear();
	const found = proved(document, pack, report);
	if (found.every((one) => one.start >= start && one.end <= end)) remembered.set(key, moved(found, -start));
	return found;
}

/** The findings of a text: sorted, without overlaps, with suggestions that cure them. */
export function findingsOf(text: string, pack: LanguagePack, options: CheckOptions): Finding[] {
	const findings: Finding[] = [];
	const { companyWords, leadIn } = options.context ?? {};
	let ranges: Range[] | undefined;
	const allowed = (): Range[] => {
		ranges ??= companyWords === undefined ? [] : allowedRanges(text, companyWords);
		return ranges;
	};
	for (const document of portions(text, options.kind, pack, leadIn))
		addFindings(findings, document, pack, options, allowed);
	return findings;
}

type Range = ReturnType<typeof allowedRanges>[number];

function addFindings(
	findings: Finding[],
	document: Document,
	pack: LanguagePack,
	options: CheckOptions,
	allowed: () => Range[],
): void {
	const { text, kind } = document;
	const { companyWords, kept } = options.context ?? {};
	const { suggestions: most = Number.POSITIVE_INFINITY } = options;
	const reports = reportsOf(document, pack);
	if (companyWords !== undefined) reports.push(...discouragedWords(document, companyWords));
	if (reports.length === 0) return;
	let sentenceKey = -1;
	let inSentence = 0;
	for (const raw of withoutOverlaps(document, pack, reports)) {
		const start = Math.max(0, Math.min(raw.start, text.length));
		const report = { ...raw, start, end: Math.max(start, Math.min(raw.end, text.length)) };
		if (report.end === report.start) continue;
		if (allowed().some((range) => range.start < report.end && range.end > report.start)) continue;
		const key = unitAt(document, start);
		inSentence = key === sentenceKey ? inSentence + 1 : 0;
		sentenceKey = key;
		const finding: Finding = {
			check: report.check,
			severity: severityOf(report, kind),
			start: report.start,
			end: report.end,
			message: report.message,
			why: report.why,
			suggestions: [],
		};
		if (report.params !== undefined) finding.params = report.params;
		if (kept?.has(contextHash(finding, text)) === true) continue;
		if (findings.length < most && (inSentence < PROVABLE_FINDINGS || report.message === "company.discouraged"))
			finding.suggestions = provedOnce(document, pack, report);
		findings.push(finding);
	}
}
