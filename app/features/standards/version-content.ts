import type { Language } from "#app/platform/languages.ts";
import { type ContentRule, rulesOf, type StandardContent } from "./model.ts";
import { searchText } from "./search-text.ts";

/**
 * A published version as its canonical JSON holds it. People stand in it by number, never by name, so that
 * forgetting a person leaves the chain of hashes whole.
 */
export interface VersionContent extends StandardContent {
	format: 1;
	/** The standard's public id. */
	standard: string;
	code: string;
	number: number;
	/** What changed and why, in the words of who published. */
	note: string;
	ownerId: number;
	publishedById: number;
	/** ISO 8601, UTC, to the millisecond. */
	publishedAt: string;
	forEveryone: boolean;
	teamIds: number[];
	/** Whether it asks to be read; versions from before this was chosen hold no such key and do ask. */
	substantive?: boolean;
	/** The day by which it is to be read, or null. */
	dueOn: string | null;
	nextReviewOn: string | null;
}

/** Everything that publishing adds to what a draft says. */
export type PublicationFacts = Omit<VersionContent, keyof StandardContent | "format">;

/** The content of a version. */
export function versionContent(draft: StandardContent, facts: PublicationFacts): VersionContent {
	return { format: 1, ...facts, ...withoutBlanks(draft) };
}

/** What a draft says to its readers: parts that are blank in every language are left out. */
export function withoutBlanks(draft: StandardContent): StandardContent {
	const worded = <T extends { wordings: object }>(parts: T[]) =>
		parts.filter((part) => Object.keys(part.wordings).length > 0);
	return {
		language: draft.language,
		title: draft.title,
		definition: worded(draft.definition),
		stories: worded(draft.stories),
		conclusions: worded(draft.conclusions),
		techniques: worded(draft.techniques),
		sections: draft.sections
			.map((section) => ({ ...section, parts: worded(section.parts) }))
			.filter((section) => section.parts.length > 0 || Object.keys(section.heading).length > 0),
	};
}

/** What of a version readers see: the part that must differ for a new version to make sense. */
export function sayings(content: StandardContent): StandardContent {
	const { language, title, definition, stories, conclusions, techniques, sections } = content;
	return { language, title, definition, stories, conclusions, techniques, sections };
}

/** A rule's words on a chip: the lead-in that governs it stays with it. */
export function chipWords(rule: Pick<ContentRule, "leadIn">, text: string): string {
	return rule.leadIn ? `${rule.leadIn} ${text}` : text;
}

/** The rows of version_rules that a version's content stands for. */
export function versionRuleRows(content: VersionContent): {
	ruleId: number;
	language: string;
	position: number;
	section: string;
	text: string;
	searchText: string;
}[] {
	const rows: ReturnType<typeof versionRuleRows> = [];
	let position = 0;
	for (const section of content.sections) {
		for (const rule of rulesOf({ sections: [section] })) {
			position++;
			for (const [language, words] of Object.entries(rule.wordings)) {
				rows.push({
					ruleId: rule.ruleId ?? 0,
					language,
					position,
					section: section.heading[language as Language] ?? "",
					text: chipWords(rule, words.text),
					searchText: searchText(chipWords(rule, words.text)),
				});
			}
		}
	}
	return rows;
}

/** Words a minute of quiet reading: languages with longer words have fewer of them. After Trauzettel-Klosinski and Dietz, IOVS 2012. */
const wordsPerMinute: Record<Language, number> = { en: 228, ru: 184, pl: 166 };

/** Seconds that reading a version takes in a language. */
export function readingSeconds(content: StandardContent, language: Language): number {
	let words = 0;
	const count = (text: string | undefined) => {
		if (text) words += text.split(/\s+/).length;
	};
	const pick = <T>(wordings: Partial<Record<Language, T>>) => wordings[language] ?? wordings[content.language];
	for (const list of [content.definition, content.stories, content.conclusions, content.techniques]) {
		for (const passage of list) count(pick(passage.wordings)?.text);
	}
	for (const section of content.sections) {
		count(pick(section.heading));
		for (const part of section.parts) {
			const wording = pick(
				part.wordings as Partial<Record<Language, { text: string; why?: string; example?: string }>>,
			);
			count(wording?.text);
			count(wording?.why);
			count(wording?.example);
		}
	}
	return Math.round((words / wordsPerMinute[language]) * 60);
}
