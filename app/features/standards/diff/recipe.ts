import type { Language } from "#app/platform/languages.ts";
import type { ByLanguage, ContentRule, Passage, StandardContent } from "../model.ts";
import { sameValue } from "./same-value.ts";

/** A part of the second content: the part of the first that stands at this place, or a part of its own. */
export type Step<T> = { keep: number } | { put: T };

const openings = ["definition", "stories", "conclusions", "techniques"] as const;

/** How the second content is made of the first; only what differs is held. */
export interface Recipe {
	language: Language | null;
	title: ByLanguage<string> | null;
	openings: Record<(typeof openings)[number], Step<Passage>[]>;
	/** Parts are counted over all sections of the first. */
	sections: { id: string | null; heading: ByLanguage<string>; parts: Step<Passage | ContentRule>[] }[];
}

/** What `applyDiff` needs to make `b` out of `a`. */
export function makeRecipe(a: StandardContent, b: StandardContent): Recipe {
	const body = steps(bodyOf(a));
	return {
		language: a.language === b.language ? null : b.language,
		title: sameValue(a.title, b.title) ? null : b.title,
		openings: {
			definition: b.definition.map(steps(a.definition)),
			stories: b.stories.map(steps(a.stories)),
			conclusions: b.conclusions.map(steps(a.conclusions)),
			techniques: b.techniques.map(steps(a.techniques)),
		},
		sections: b.sections.map(({ id, heading, parts }) => ({ id, heading, parts: parts.map(body) })),
	};
}

/** The second content out of the first: applyDiff(diffContents(a, b), a) says what b says. */
export function applyDiff({ recipe }: { recipe: Recipe }, a: StandardContent): StandardContent {
	const body = bodyOf(a);
	const opening = (list: (typeof openings)[number]) => recipe.openings[list].map((step) => taken(step, a[list]));
	return {
		language: recipe.language ?? a.language,
		title: recipe.title ?? a.title,
		definition: opening("definition"),
		stories: opening("stories"),
		conclusions: opening("conclusions"),
		techniques: opening("techniques"),
		sections: recipe.sections.map(({ id, heading, parts }) => ({
			id,
			heading,
			parts: parts.map((step) => taken(step, body)),
		})),
	};
}

function bodyOf(content: StandardContent): (Passage | ContentRule)[] {
	return content.sections.flatMap((section) => section.parts);
}

function steps<T extends Passage | ContentRule>(from: readonly T[]): (part: T) => Step<T> {
	const places = new Map<string, number>();
	for (const [at, part] of from.entries()) places.set(nameOf(part), at);
	return (part) => {
		const at = places.get(nameOf(part));
		return at !== undefined && sameValue(from[at], part) ? { keep: at } : { put: part };
	};
}

function nameOf(part: Passage | ContentRule): string {
	return part.kind === "rule" ? `rule ${part.key ?? part.id}` : `${part.kind} ${part.id}`;
}

function taken<T>(step: Step<T>, from: readonly T[]): T {
	if ("put" in step) return step.put;
	const part = from[step.keep];
	if (part === undefined) throw new RangeError("the difference belongs to another content");
	return part;
}
