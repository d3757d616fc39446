import type { Document, LanguagePack, Report } from "./analysis.ts";
import type { Check, Kind, Suggestion } from "./types.ts";

/** The checks that apply to a kind of text. */
const CHECKS: Readonly<Record<Kind, ReadonlySet<Check>>> = {
	rule: new Set(["prohibition", "vague-deed"]),
	praise: new Set(["personality", "flattery", "generalisation", "no-deed"]),
	feedback: new Set(["personality", "generalisation", "no-proposal", "no-deed"]),
	prose: new Set(["prohibition", "vague-deed", "personality", "generalisation"]),
};

/** What a pack reports on a document, before suggestions are built. */
export function reportsOf(document: Document, pack: LanguagePack): Report[] {
	const { kind } = document;
	const reports =
		kind === "rule" || kind === "prose"
			? [...(pack.checkRule?.(document) ?? []), ...(pack.checkVague?.(document) ?? [])]
			: [];
	if (kind !== "rule") reports.push(...(pack.checkFeedback?.(document) ?? []));
	const applicable = CHECKS[kind];
	return reports.filter((report) => applicable.has(report.check));
}

/** The suggestions of a report, built when they are first asked for. */
export function suggestionsOf(document: Document, pack: LanguagePack, report: Report): Suggestion[] {
	report.suggestions ??=
		report.basis === undefined || pack.suggest === undefined ? [] : pack.suggest.build(document, report);
	return report.suggestions;
}

/** The unit that holds a range, by bisection. */
export function unitAt(document: Document, offset: number): number {
	let low = 0;
	let high = document.units.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((document.units[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
