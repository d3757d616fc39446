import type { Language } from "#app/platform/languages.ts";
import { type Passage, type Section, type StandardContent, wordingFor } from "./model.ts";

export interface ShownPassage {
	id: string;
	heading: string;
	text: string;
}

export interface ShownRule {
	key: string;
	leadIn: string;
	text: string;
	why: string;
	example: string;
	exception: { kind: "law" | "safety" | "other"; words: string } | null;
	/** Set when the words are in another language than the page. */
	lang?: Language;
}

export interface ShownSection {
	id: string;
	title: string;
	parts: ({ kind: "rule"; rule: ShownRule } | { kind: "prose"; passage: ShownPassage })[];
}

/** A rule that stays a ban, and why. */
export interface ReasonedBan extends NonNullable<ShownRule["exception"]> {
	key: string;
	text: string;
}

/** The words of a version in one language: the same for everybody who reads that language. */
export interface VersionWords {
	definition: ShownPassage[];
	stories: ShownPassage[];
	conclusions: ShownPassage[];
	techniques: ShownPassage[];
	sections: ShownSection[];
	/** Bans that stay, listed apart. */
	reasoned: ReasonedBan[];
}

/** The words of a version, or of a draft, for one language. */
export function versionWords({ content }: { content: StandardContent }, language: Language): VersionWords {
	const sections = content.sections.map((section, index) => shownSection(section, index, language, content.language));
	const passages = (list: Passage[]) => list.map((passage) => shownPassage(passage, language, content.language));
	return {
		definition: passages(content.definition),
		stories: passages(content.stories),
		conclusions: passages(content.conclusions),
		techniques: passages(content.techniques),
		sections,
		reasoned: sections.flatMap(({ parts }) => parts.flatMap((part) => reasonedBan(part))),
	};
}

function reasonedBan(part: ShownSection["parts"][number]): ReasonedBan[] {
	if (part.kind !== "rule" || !part.rule.exception) return [];
	const { key, leadIn, text, exception } = part.rule;
	return [{ key, text: leadIn ? `${leadIn} ${text}` : text, ...exception }];
}

function shownPassage(passage: Passage, language: Language, own: Language): ShownPassage {
	const wording = wordingFor(passage.wordings, language, own);
	return { id: passage.id, heading: wording?.heading ?? "", text: wording?.text ?? "" };
}

function shownSection(section: Section, index: number, language: Language, own: Language): ShownSection {
	return {
		id: `s${index + 1}`,
		title: wordingFor(section.heading, language, own) ?? "",
		parts: section.parts.map((part) => {
			if (part.kind !== "rule") return { kind: "prose", passage: shownPassage(part, language, own) };
			const wording = wordingFor(part.wordings, language, own);
			const rule: ShownRule = {
				key: part.key ?? "",
				leadIn: part.leadIn,
				text: wording?.text ?? "",
				why: wording?.why ?? "",
				example: wording?.example ?? "",
				exception: part.exception,
			};
			return { kind: "rule", rule: part.wordings[language] ? rule : { ...rule, lang: own } };
		}),
	};
}
