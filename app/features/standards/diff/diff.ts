import type { Language } from "#app/platform/languages.ts";
import type { ByLanguage, ContentRule, Passage, RuleRef, Section, StandardContent } from "../model.ts";
import { changedLanguages, languagesOf, named } from "./identity.ts";
import { keptOrder } from "./kept-order.ts";
import { makeRecipe, type Recipe } from "./recipe.ts";
import { ruleDiffs } from "./rule-diffs.ts";
import { sameValue } from "./same-value.ts";

export { applyDiff } from "./recipe.ts";

export type RuleChange = "added" | "reworded" | "moved" | "removed" | "split" | "merged" | "exception";
export type PartChange = Extract<RuleChange, "added" | "reworded" | "moved" | "removed">;

/** Where a rule stands: its section (null: before every heading), its place among all rules from 1, and the rule before it in its section. */
export interface RulePlace {
	section: string | null;
	heading: ByLanguage<string>;
	position: number;
	behind: string | null;
}

/** What became of one rule. */
export interface RuleDiff {
	/** None: the rule says the same in the same place. */
	kinds: RuleChange[];
	key: string | null;
	ruleId: number | null;
	before: ContentRule | null;
	after: ContentRule | null;
	beforePlace: RulePlace | null;
	afterPlace: RulePlace | null;
	/** The languages in which text, why or example changed, came or went; the lead-in stands in all of them. */
	languages: Language[];
	/** "split" on a new rule: the rule it came from. "merged" on a removed one: the rule it went to. */
	other: RuleRef | null;
	/** "split" on the rule that was split: its new ones. "merged" on the rule that stayed: those it took in. */
	others: RuleRef[];
}

/** What became of a definition, story, conclusion, technique or a passage of prose. */
export interface PassageDiff {
	kinds: PartChange[];
	before: Passage | null;
	after: Passage | null;
	languages: Language[];
}

export interface SectionDiff {
	kinds: PartChange[];
	before: Section | null;
	after: Section | null;
}

/** What lies between two contents of one standard, and what makes the second out of the first. */
export interface StandardDiff {
	/** Titles before and after; null when they are the same. */
	title: { before: ByLanguage<string>; after: ByLanguage<string> } | null;
	/** Sections of the second in their order, then the removed ones. */
	sections: SectionDiff[];
	/** Passages of the second in reading order, each list followed by its removed ones. */
	passages: PassageDiff[];
	/** Rules of the second in reading order; removed ones where they stood. */
	rules: RuleDiff[];
	recipe: Recipe;
}

/**
 * Compares two contents of one standard. Rules are the same by their key (before they have one, by their part's id),
 * sections and passages by their id, sections without a common id by equal headings.
 * A rule counts as moved when it stands in another section, or when it is not in the longest common order of the rules that
 * stayed in its section: moving one rule marks one rule, and the rules of a section that moves as a whole stay unmarked.
 */
export function diffContents(a: StandardContent, b: StandardContent): StandardDiff {
	const sections = pairSections(a.sections, b.sections);
	return {
		title: sameValue(a.title, b.title) ? null : { before: a.title, after: b.title },
		sections: sectionDiffs(a.sections, b.sections, sections),
		passages: [
			...(["definition", "stories", "conclusions", "techniques"] as const).flatMap((list) =>
				passageDiffs(a[list], b[list]),
			),
			...passageDiffs(prose(a), prose(b), (before, after) => sections.get(after) === before),
		],
		rules: ruleDiffs(a, b, sections),
		recipe: makeRecipe(a, b),
	};
}

/** Each section of the second with its counterpart in the first. */
function pairSections(a: readonly Section[], b: readonly Section[]): Map<Section, Section> {
	const pairs = new Map<Section, Section>();
	const free = new Set(a);
	const pair = (fits: (before: Section, after: Section) => boolean) => {
		for (const after of b) {
			if (pairs.has(after)) continue;
			for (const before of free) {
				if (!fits(before, after)) continue;
				pairs.set(after, before);
				free.delete(before);
				break;
			}
		}
	};
	pair((before, after) => before.id === after.id);
	pair((before, after) => Object.keys(after.heading).length > 0 && sameValue(before.heading, after.heading));
	return pairs;
}

function sectionDiffs(a: readonly Section[], b: readonly Section[], pairs: Map<Section, Section>): SectionDiff[] {
	const stayed = b.flatMap((after) => pairs.get(after) ?? []);
	const kept = keptOrder(stayed.map((section) => a.indexOf(section)));
	const found = new Set(stayed);
	return [
		...b.map((after): SectionDiff => {
			const before = pairs.get(after) ?? null;
			if (!before) return { kinds: ["added"], before, after };
			const kinds: PartChange[] = [];
			if (!sameValue(before.heading, after.heading)) kinds.push("reworded");
			if (!kept.has(a.indexOf(before))) kinds.push("moved");
			return { kinds, before, after };
		}),
		...a
			.filter((section) => !found.has(section))
			.map((before): SectionDiff => ({ kinds: ["removed"], before, after: null })),
	];
}

type Placed = Passage & { section?: Section };

function prose(content: StandardContent): Placed[] {
	return content.sections.flatMap((section) =>
		section.parts.flatMap((part) => (part.kind === "rule" ? [] : [{ ...part, section }])),
	);
}

function passageDiffs(
	a: readonly Placed[],
	b: readonly Placed[],
	together: (before: Section, after: Section) => boolean = () => true,
): PassageDiff[] {
	const before = new Map(named(a, ({ id }) => id).map(([name, part], at) => [name, { part, at }]));
	const after = named(b, ({ id }) => id);
	const names = new Set(after.map(([name]) => name));
	const kept = keptOrder(after.flatMap(([name]) => before.get(name)?.at ?? []));
	return [
		...after.map(([name, placed]): PassageDiff => {
			const then = before.get(name);
			const part = plain(placed);
			if (!then) return { kinds: ["added"], before: null, after: part, languages: languagesOf(part.wordings) };
			const changed = changedLanguages(then.part.wordings, part.wordings);
			const kinds: PartChange[] = changed.length > 0 ? ["reworded"] : [];
			const { section } = then.part;
			if (!kept.has(then.at) || (section && placed.section && !together(section, placed.section))) kinds.push("moved");
			return { kinds, before: plain(then.part), after: part, languages: changed };
		}),
		...[...before]
			.filter(([name]) => !names.has(name))
			.map(([, { part }]): PassageDiff => {
				return { kinds: ["removed"], before: plain(part), after: null, languages: languagesOf(part.wordings) };
			}),
	];
}

function plain({ section: _, ...passage }: Placed): Passage {
	return passage;
}
