import type { CheckOptions, Finding, Language } from "#app/coach/types.ts";

/** Kinds of text that have suggestions to build; what is found in praise and feedback is for its writer to word. */
export const suggestedKinds = ["rule", "prose"] as const;

/** A text in which something was found, as a page asks the server about it. */
export interface AskedText {
	text: string;
	kind: (typeof suggestedKinds)[number];
	language: Language;
	/** The lead-in that governs the text, or "". */
	leadIn: string;
}

/** What to write in place of one finding of such a text. */
export type Suggested = Pick<Finding, "start" | "end" | "message" | "suggestions">;

/** The most texts that one request asks about: a rule, and the same said together with its lead-in. */
export const ASKED_AT_MOST = 4;

/** The text that a call of the coach is about, when suggestions may be built for it. */
export function askedText(text: string, { kind, language, context }: CheckOptions): AskedText | null {
	if ((kind !== "rule" && kind !== "prose") || language === undefined || language === "auto") return null;
	return { text, kind, language, leadIn: context?.leadIn ?? "" };
}

/** Texts as a form's field, in JSON with combining marks escaped: a form's text is composed on its way, and the places of findings would move with it. */
export function sentForm(texts: readonly AskedText[]): string {
	return JSON.stringify(texts).replace(/\p{M}/gu, (mark) =>
		Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
	);
}
