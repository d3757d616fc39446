import { detectLanguage } from "#app/coach/detect.ts";
import type { CheckOptions, CompanyWords, Finding, Kind, Language, Suggestion } from "#app/coach/types.ts";
import { lineWith } from "./line-with.ts";

export const textKinds = ["rule", "praise", "feedback", "prose"] as const satisfies readonly Kind[];

/** The most bytes (UTF-8) of one text, and the most findings that one look shows. */
export const TEXT_BYTES = 65_536;
export const SHOWN_AT_MOST = 100;

/** A text to try: `words` take the place of [start, end); `text` shows the line as it will read. */
export interface TextTry {
	text: string;
	ready: boolean;
	start: number;
	end: number;
	words: string;
}

export interface TextFinding {
	check: Finding["check"];
	stops: boolean;
	start: number;
	end: number;
	message: string;
	why: string;
	params: Readonly<Record<string, string>>;
	tries: TextTry[];
	dropsLeadIn: boolean;
}

/** What the coach says of a pasted text. */
export interface CoachedText {
	text: string;
	language: Language;
	findings: TextFinding[];
	/** Findings beyond those that are shown. */
	more: number;
	toMend: number;
	advice: number;
}

export interface TextToCoach {
	text: string;
	kind: Kind;
	language: Language | "auto";
	companyWords: Partial<Record<Language, CompanyWords>>;
}

export type CheckText = (text: string, options: CheckOptions) => Finding[];

/** The language that a text is to be read in. */
export function languageOf({ text, language }: Pick<TextToCoach, "text" | "language">): Language {
	return language === "auto" ? detectLanguage(text) : language;
}

/** What the coach says of a text of several paragraphs. `check` is the server's, or that of the language that a page has loaded. */
export function coachText(check: CheckText, given: TextToCoach): CoachedText {
	const { text, kind } = given;
	const language = languageOf(given);
	const companyWords = given.companyWords[language];
	const found = check(text, {
		kind,
		language,
		suggestions: SHOWN_AT_MOST,
		...(companyWords ? { context: { companyWords } } : {}),
	});
	const toMend = found.filter(({ severity }) => severity === "error").length;
	return {
		text,
		language,
		toMend,
		advice: found.length - toMend,
		more: Math.max(0, found.length - SHOWN_AT_MOST),
		findings: found.slice(0, SHOWN_AT_MOST).map((finding) => ({
			check: finding.check,
			stops: finding.severity === "error",
			start: finding.start,
			end: finding.end,
			message: finding.message,
			why: finding.why,
			params: { words: text.slice(finding.start, finding.end), ...finding.params },
			tries: finding.suggestions.map((suggestion) => tryOf(text, suggestion)),
			dropsLeadIn: false,
		})),
	};
}

function tryOf(text: string, { start, end, text: words, kind }: Suggestion): TextTry {
	return { text: lineWith(text, start, end, words), ready: kind !== "template", start, end, words };
}

/** What a try's button sends where the page has no script. */
export function tryValue({ start, end, words }: TextTry): string {
	return `${start}:${end}:${words}`;
}

/** The text with a try put in, when the coach offers exactly that for it; null otherwise. */
export function putIn({ text, findings }: CoachedText, value: string): string | null {
	for (const { tries } of findings) {
		const chosen = tries.find((tried) => tryValue(tried) === value);
		if (chosen) return text.slice(0, chosen.start) + chosen.words + text.slice(chosen.end);
	}
	return null;
}
