import { check } from "#app/coach/packs.ts";
import type { Language } from "#app/coach/types.ts";

/** A function that puts each suggestion of a rule's first prohibition in, blanks of templates as they are. */
export const mendedIn =
	(language: Language) =>
	(text: string): string[] =>
		put(text, language, true);

/** The same without templates. */
export const readilyMendedIn =
	(language: Language) =>
	(text: string): string[] =>
		put(text, language, false);

function put(text: string, language: Language, templates: boolean): string[] {
	const findings = check(text, { kind: "rule", language });
	const suggestions = findings.find((one) => one.check === "prohibition")?.suggestions ?? [];
	return suggestions
		.filter((one) => templates || one.kind !== "template")
		.map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}
