import type { CompanyWords, Language } from "#app/coach/types.ts";
import type { OfferedRule } from "#app/features/praise/sheet.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { FeedbackFindings } from "./coach-feedback.ts";
import type { FeedbackFields } from "./feedback.form.ts";

/** A colleague to choose from, or chosen. */
export interface Colleague {
	publicId: string;
	name: string;
	about: string;
}

/** What the sheet shows: what is written so far, what can be chosen, and what the coach says. */
export interface FeedbackSheetFacts {
	fields: FeedbackFields;
	receiver: Colleague | null;
	near: Colleague[];
	/** Found for `who`; null while nothing was looked for. */
	found: Colleague[] | null;
	who: string;
	/** The receiver's leaders, of whom one may read it, too. */
	leaders: Colleague[];
	rule: OfferedRule | null;
	rulesNear: OfferedRule[];
	rulesFound: OfferedRule[] | null;
	which: string;
	findings: FeedbackFindings;
	/** The writer wanted to go on: a missing proposal is asked for. */
	attempted: boolean;
	/** The question that it answers, and who asks it. */
	request: { name: string; question: string } | null;
	/** The day of the entry that is corrected, in words. */
	corrects: string | null;
	problems: Problem[];
	companyWords: Partial<Record<Language, CompanyWords>>;
	/** The last day to choose (YYYY-MM-DD). */
	today: string;
}
