import type { Language } from "#app/platform/languages.ts";
import type { DiffPart } from "#app/ui/diff.tsx";
import type { RuleDiff } from "../diff/diff.ts";
import { wordMarks } from "../diff/word-marks.ts";
import { type ContentRule, type Passage, wordingFor } from "../model.ts";
import { chipWords } from "../version-content.ts";
import type { ChangedText } from "./changed-text.ts";

interface ChangedRule {
	key: string;
	/** The whole text with marks where it was reworded; one part where it is new or has ended. */
	text: DiffPart[];
	why: DiffPart[];
	example: DiffPart[];
}

/** The words of what changed for a reader, in their language. */
export interface ChangedWords {
	reworded: ChangedRule[];
	added: ChangedRule[];
	/** Old texts of the rules that ended. */
	removed: ChangedRule[];
	passages: { id: string; kind: Passage["kind"]; isNew: boolean; heading: DiffPart[]; text: DiffPart[] }[];
}

/** Finds the words of a reader's language for what changed, with marks between the old and the new ones. */
export function changedWords(changed: ChangedText, language: Language, own: Language): ChangedWords {
	const rule = ({ key, before, after }: RuleDiff): ChangedRule => {
		const then = ruleWords(before, language, own);
		const now = ruleWords(after, language, own);
		return {
			key: key ?? "",
			text: marks(then?.text, now?.text),
			why: marks(then?.why, now?.why),
			example: marks(then?.example, now?.example),
		};
	};
	return {
		reworded: changed.reworded.map(rule),
		added: changed.added.map(rule),
		removed: changed.removed.map(rule),
		passages: changed.passages.flatMap(({ before, after }) => {
			if (!after) return [];
			const then = before ? wordingFor(before.wordings, language, own) : undefined;
			const now = wordingFor(after.wordings, language, own);
			const { id, kind } = after;
			return [
				{ id, kind, isNew: !before, heading: marks(then?.heading, now?.heading), text: marks(then?.text, now?.text) },
			];
		}),
	};
}

function ruleWords(rule: ContentRule | null, language: Language, own: Language) {
	const words = rule && wordingFor(rule.wordings, language, own);
	return words && { ...words, text: chipWords(rule, words.text) };
}

/** Marks where both sides have words; plain words where one side is missing. */
function marks(before: string | undefined, after: string | undefined): DiffPart[] {
	if (before !== undefined && after !== undefined) return wordMarks(before, after);
	const text = after ?? before ?? "";
	return text ? [{ kind: "same", text }] : [];
}
