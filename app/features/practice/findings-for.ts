import type { Language } from "#app/coach/types.ts";
import { type CheckText, coachText, type TextFinding } from "#app/features/coach/coach-text.ts";
import type { Sort } from "./exercise.ts";

/** What the coach has to be silent about in each sort of exercise. */
const judged: Readonly<Record<Exclude<Sort, "which">, readonly string[]>> = {
	deed: ["personality", "generalisation", "no-deed"],
	general: ["generalisation", "personality"],
	proposal: ["no-proposal", "personality", "generalisation"],
};

/** The coach's findings that matter in an exercise of this sort; the page and the server ask the same. */
export function findingsFor(
	check: CheckText,
	sort: Exclude<Sort, "which">,
	text: string,
	language: Language,
): TextFinding[] {
	return coachText(check, { text, kind: "feedback", language, companyWords: {} }).findings.filter((finding) =>
		judged[sort].includes(finding.check),
	);
}
