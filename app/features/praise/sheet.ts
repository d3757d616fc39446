import type { CompanyWords, Language } from "#app/coach/types.ts";
import { type CheckText, type CoachedText, coachText } from "#app/features/coach/coach-text.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Receiver } from "./card.ts";
import type { PraiseFields } from "./give-praise.form.ts";

/** A rule to choose from, or chosen. */
export interface OfferedRule {
	key: string;
	text: string;
}

export interface Advice {
	deed: CoachedText;
	effect: CoachedText;
}

/** What the sheet shows: what is written so far, what can be chosen, and what the coach says. */
export interface SheetFacts {
	token: string;
	fields: PraiseFields;
	receivers: Receiver[];
	rule: OfferedRule | null;
	near: Receiver[];
	/** Found for `who`; null while nothing was looked for. */
	found: Receiver[] | null;
	who: string;
	rulesNear: OfferedRule[];
	rulesFound: OfferedRule[] | null;
	which: string;
	advice: Advice | null;
	problems: Problem[];
	companyWords: Partial<Record<Language, CompanyWords>>;
}

/** Checks that ask for a deed; what came of it is no deed. */
const deedChecks = new Set<string>(["no-deed", "vague-deed", "no-proposal"]);

/** What the coach says of one field of a praise. */
export function coachField(
	check: CheckText,
	field: "deed" | "effect",
	text: string,
	companyWords: SheetFacts["companyWords"],
): CoachedText {
	const coached = coachText(check, { text, kind: "praise", language: "auto", companyWords });
	if (field === "deed") return coached;
	const findings = coached.findings.filter((finding) => !deedChecks.has(finding.check));
	const stops = findings.filter((finding) => finding.stops).length;
	return { ...coached, findings, toMend: stops, advice: findings.length - stops };
}
