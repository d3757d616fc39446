import type { Document, LanguagePack, Report } from "./analysis.ts";
import { allowedRanges, discouragedWords } from "./company.ts";
import { portions } from "./document.ts";
import { contextHash } from "./hash.ts";
import { reportsOf, suggestionsOf, unitAt } from "./reports.ts";
import type { CheckOptions, Finding, Kind, Severity, Suggestion } from "./types.ts";

const ERRORS: ReadonlySet<string> = new Set([
	"rule prohibition",
	"feedback personality",
	"feedback generalisation",
	"feedback no-proposal",
]);

function severityOf(report: Report, kind: Kind): Severity {
	if (kind === "prose" || report.severity === "advice") return "advice";
	return ERRORS.has(`${kind} ${report.check}`) ? "error" : "advice";
}

const bySpan = (a: Report, b: Report): number =>
	a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);

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

/** Suggestions of more than these findings of one sentence are not offered: proving them would cost too much. */
const PROVABLE_FINDINGS = 6;

/** The suggestions to offer; without the part that builds and proves them only the company's own wording. */
function offered(document: Document, pack: LanguagePack, report: Report): Suggestion[] {
	if (pack.suggest !== undefined) return pack.suggest.prove(document, pack, report);
	if (report.message !== "company.discouraged") return [];
	const words = document.text.slice(report.start, report.end);
	return (report.suggestions ?? []).filter((one) => one.text !== words);
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
	const { suggestions: most = Number.POSITIVE_INFINITY, after = 0 } = options;
	const asked = () => findings.length >= after && findings.length < after + most;
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
		if (asked() && (inSentence < PROVABLE_FINDINGS || report.message === "company.discouraged"))
			finding.suggestions = offered(document, pack, report);
		findings.push(finding);
	}
}
