/** The coach's public shapes. Everything here is plain data, the same on the server and in the browser. */

export type Language = "en" | "ru" | "pl";

/** What the text is: a rule of a standard, praise, feedback to a colleague, or other running text (advice only). */
export type Kind = "rule" | "praise" | "feedback" | "prose";

export type Check =
	| "prohibition"
	| "vague-deed"
	| "personality"
	| "flattery"
	| "generalisation"
	| "no-proposal"
	| "no-deed";

/** An `error` stops sending or publishing; `advice` never does. */
export type Severity = "error" | "advice";

/**
 * A replacement for the range [start, end) of the checked text (UTF-16 units).
 * `phrase` and `idiom` are ready as they stand; a `template` has slots ("___") that the writer fills.
 */
export interface Suggestion {
	start: number;
	end: number;
	text: string;
	kind: "phrase" | "idiom" | "template";
}

/**
 * One finding. `start`/`end` are UTF-16 offsets into the text that was given.
 * `message` and `why` are codes worded in app/messages; `params` fill their placeholders.
 * Suggestions: the best first, templates last, one to three.
 */
export interface Finding {
	check: Check;
	severity: Severity;
	start: number;
	end: number;
	message: string;
	why: string;
	params?: Readonly<Record<string, string>>;
	suggestions: Suggestion[];
}

/** A company's own words in one language: `allowed` are never flagged, `discouraged` are flagged as advice with the preferred wording. */
export interface CompanyWords {
	allowed: readonly string[];
	discouraged: readonly { words: string; preferred: string }[];
}

export interface CheckOptions {
	kind: Kind;
	/** Given, or detected from the text when absent or "auto". */
	language?: Language | "auto";
	/** The most findings that get suggestions, from the first on; all of them when absent. Suggestions take most of the time. */
	suggestions?: number;
	/** So many findings at the beginning get none: with `suggestions`, long texts can be asked about piece by piece. */
	after?: number;
	context?: {
		/** A lead-in that governs this text ("It is forbidden:"), when the text is one item of a list. */
		leadIn?: string;
		companyWords?: CompanyWords;
		/** Hashes of finding contexts that the writer kept with a reason; such findings are left out. */
		kept?: ReadonlySet<string>;
	};
}
