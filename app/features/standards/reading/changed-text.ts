import type { Language } from "#app/platform/languages.ts";
import { type ChangedRules, changedRules } from "../diff/changed-rules.ts";
import { diffContents, type PassageDiff } from "../diff/diff.ts";
import { type StandardContent, wordingFor } from "../model.ts";
import { readingSeconds } from "../version-content.ts";

/** What a reader of an older version reads to be up to date with a newer one, in one language. */
export interface ChangedText extends ChangedRules {
	/** Stories, definitions and other passages with other words, or new ones. To be read. */
	passages: PassageDiff[];
	/** Seconds that reading it takes. */
	seconds: number;
}

/** What changed for a reader between two contents, and how long reading it takes. */
export function changedText(before: StandardContent, after: StandardContent, language: Language): ChangedText {
	const rules = changedRules(before, after, language);
	const passages = diffContents(before, after).passages.filter(
		(passage) => passage.after && readsOtherwise(passage, language, before.language, after.language),
	);
	const parts = [...rules.reworded, ...rules.added, ...passages].flatMap((part) => part.after ?? []);
	const text: StandardContent = {
		...after,
		...{ definition: [], stories: [], conclusions: [], techniques: [] },
		sections: [{ id: null, heading: {}, parts }],
	};
	return { ...rules, passages, seconds: readingSeconds(text, language) };
}

function readsOtherwise({ before, after }: PassageDiff, language: Language, own: Language, ownNow: Language): boolean {
	const then = before && wordingFor(before.wordings, language, own);
	const now = after && wordingFor(after.wordings, language, ownNow);
	return then?.text !== now?.text || (then?.heading ?? "") !== (now?.heading ?? "");
}

/** The names under which a confirmation remembers what was shown: keys of rules, and `part-<id>` of passages. */
export function shownNames({ reworded, added, passages }: ChangedText): string[] {
	return [
		...[...reworded, ...added].map((rule) => rule.key ?? ""),
		...passages.map(({ after }) => `part-${after?.id ?? ""}`),
	];
}

/** A time in words that people say: tens of seconds below a minute and a half, minutes from there on. */
export function spokenTime(seconds: number): { unit: "seconds" | "minutes"; count: number } {
	if (seconds < 85) return { unit: "seconds", count: Math.max(10, Math.round(seconds / 10) * 10) };
	return { unit: "minutes", count: Math.max(1, Math.round(seconds / 60)) };
}
