import { type Language, languages } from "#app/platform/languages.ts";
import { formatKey } from "./keys.ts";
import { reasonStands, textsOf } from "./reason.ts";

/** What a draft or a version may hold at most. Lengths are in characters. */
export const limits = {
	rules: 500,
	parts: 1500,
	words: 2_000,
	prose: 64_000,
	heading: 200,
	leadIn: 300,
	reason: 300,
} as const;

export const partKinds = [
	"title",
	"definition",
	"story",
	"conclusion",
	"technique",
	"section",
	"prose",
	"rule",
] as const;

export type PartKind = (typeof partKinds)[number];

/** Passages that stand before the sections, in the order of their kinds. */
export const openingKinds = ["title", "definition", "story", "conclusion", "technique"] as const satisfies PartKind[];

/** Kinds whose heading is written by people; the others have text alone. */
export function hasHeading(kind: PartKind): boolean {
	return kind === "title" || kind === "section" || kind === "story" || kind === "technique";
}

/** Kinds that are nothing but a heading. */
export function isHeadingOnly(kind: PartKind): boolean {
	return kind === "title" || kind === "section";
}

/** A ban that stays one, and why. */
export type ExceptionKind = "law" | "safety" | "other";
export interface RuleException {
	kind: ExceptionKind;
	words: string;
	/** In a draft: the words of the rule for which the reason was given; other words need it anew. */
	of?: ByLanguage<string>;
}

/** The words of one part in one language. `why` and `example` belong to rules, `heading` to titled parts. */
export interface Words {
	heading: string;
	text: string;
	why: string;
	example: string;
}

export const noWords: Words = { heading: "", text: "", why: "", example: "" };

export type ByLanguage<T> = Partial<Record<Language, T>>;

export function sameWords(a: Words, b: Words): boolean {
	return a.heading === b.heading && a.text === b.text && a.why === b.why && a.example === b.example;
}

export function isBlank(words: Words | undefined): boolean {
	return !words || (words.heading + words.text + words.why + words.example).trim() === "";
}

/** Words as the draft keeps them; `revision` grows with each save and is what compare-and-set goes by. */
export interface Wording extends Words {
	revision: number;
	changedAt: Date;
	changedById: number;
}

/** One part of a draft. `id` stays the same in the versions published from it and in later drafts. */
export interface DraftPart {
	rowId: number;
	id: string;
	kind: PartKind;
	position: number;
	/** A rule's identity, from its first words on. */
	rule: { id: number; number: number; key: string } | null;
	leadIn: string;
	exception: RuleException | null;
	/** Where a rule comes from and what it took in, if anything. */
	lineage?: Lineage;
	wordings: ByLanguage<Wording>;
}

export interface DraftStandard {
	id: number;
	publicId: string;
	code: string;
	titles: ByLanguage<string>;
	/** The language it is written in first. */
	language: Language;
	ownerId: number;
	forEveryone: boolean;
	restrictedAt: Date | null;
	latestVersion: number;
	latestRule: number;
	nextReviewOn: string | null;
}

/** A whole draft: the standard it belongs to and its parts in order. */
export interface Draft {
	standard: DraftStandard;
	id: number;
	revision: number;
	basedOn: number;
	changedAt: Date;
	changedById: number;
	parts: DraftPart[];
}

/** A part without a rule's key: definition, story, conclusion, technique, prose. */
export interface Passage {
	kind: Exclude<PartKind, "title" | "section" | "rule">;
	id: string;
	wordings: ByLanguage<Pick<Words, "heading" | "text">>;
}

/** Another rule of the same standard, as a rule's content names it. */
export interface RuleRef {
	ruleId: number;
	number: number;
	key: string;
}

/** Where a rule's words come from, beside itself; both lists are left out when they are empty. */
export interface Lineage {
	/** The rule that it was split from, then that one's own source, and so on. */
	cameFrom?: RuleRef[];
	/** The rules that were merged into it, each followed by what it had taken in itself. */
	takenIn?: RuleRef[];
}

export interface ContentRule extends Lineage {
	kind: "rule";
	id: string;
	/** The key's number; null only in a draft whose rule has no words yet. */
	number: number | null;
	key: string | null;
	ruleId: number | null;
	leadIn: string;
	exception: RuleException | null;
	wordings: ByLanguage<Pick<Words, "text" | "why" | "example">>;
}

/** A section; the first may have neither id nor heading when parts stand before every heading. */
export interface Section {
	id: string | null;
	heading: ByLanguage<string>;
	/** Prose and rules in reading order. */
	parts: (Passage | ContentRule)[];
}

/** What a standard says: the plain shape that publishing makes canonical and that readers, diff and coach go through. */
export interface StandardContent {
	language: Language;
	title: ByLanguage<string>;
	definition: Passage[];
	stories: Passage[];
	conclusions: Passage[];
	techniques: Passage[];
	sections: Section[];
}

/** A draft as content. Languages in which a part is blank are left out; parts blank in every language stay. */
export function draftContent(draft: Draft): StandardContent {
	const content: StandardContent = {
		language: draft.standard.language,
		title: {},
		definition: [],
		stories: [],
		conclusions: [],
		techniques: [],
		sections: [],
	};
	const openings = {
		definition: content.definition,
		story: content.stories,
		conclusion: content.conclusions,
		technique: content.techniques,
	};
	for (const part of draft.parts) {
		if (part.kind === "title") content.title = headings(part);
		else if (part.kind === "section") content.sections.push({ id: part.id, heading: headings(part), parts: [] });
		else if (part.kind === "rule") lastSection(content).parts.push(contentRule(part));
		else if (part.kind === "prose") lastSection(content).parts.push(passage(part, "prose"));
		else openings[part.kind].push(passage(part, part.kind));
	}
	return content;
}

function lastSection(content: StandardContent): Section {
	const last = content.sections.at(-1);
	if (last) return last;
	const first: Section = { id: null, heading: {}, parts: [] };
	content.sections.push(first);
	return first;
}

function eachLanguage<T>(part: DraftPart, pick: (words: Wording) => T): ByLanguage<T> {
	const picked: ByLanguage<T> = {};
	for (const language of languages) {
		const words = part.wordings[language];
		if (words && !isBlank(words)) picked[language] = pick(words);
	}
	return picked;
}

const headings = (part: DraftPart) => eachLanguage(part, (words) => words.heading);

function passage(part: DraftPart, kind: Passage["kind"]): Passage {
	return { kind, id: part.id, wordings: eachLanguage(part, ({ heading, text }) => ({ heading, text })) };
}

/** A reason counts while it speaks of the rule's words; what was said before stays in the draft. */
function exceptionOf({ exception, wordings }: DraftPart): ContentRule["exception"] {
	return exception && reasonStands(exception.of, textsOf(wordings))
		? { kind: exception.kind, words: exception.words }
		: null;
}

function contentRule(part: DraftPart): ContentRule {
	return {
		kind: "rule",
		id: part.id,
		number: part.rule?.number ?? null,
		key: part.rule?.key ?? null,
		ruleId: part.rule?.id ?? null,
		leadIn: part.leadIn,
		exception: exceptionOf(part),
		...part.lineage,
		wordings: eachLanguage(part, ({ text, why, example }) => ({ text, why, example })),
	};
}

/** The rules of some content in reading order. */
export function rulesOf(content: Pick<StandardContent, "sections">): ContentRule[] {
	return content.sections.flatMap((section) =>
		section.parts.filter((part): part is ContentRule => part.kind === "rule"),
	);
}

/** The wording to show somebody: in their language, else the standard's own, else any. */
export function wordingFor<T>(wordings: ByLanguage<T>, ...preferred: Language[]): T | undefined {
	for (const language of [...preferred, ...languages]) {
		const found = wordings[language];
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Where a draft's part is addressed within its page: a rule by its key, others by their id. */
export function anchorOf(part: Pick<DraftPart, "id" | "rule">): string {
	return part.rule?.key ?? `part-${part.id}`;
}

export function keyOf(code: string, rule: { id: number; number: number }): { id: number; number: number; key: string } {
	return { ...rule, key: formatKey(code, rule.number) };
}
