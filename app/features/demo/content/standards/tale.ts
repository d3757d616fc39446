import type { Language } from "#app/platform/languages.ts";
import type { Told, ToldRule, ToldStandard } from "../../plant-standard.server.ts";

/** A rule: what to do, why, and what it looks like. */
export type TaleRule = readonly [text: string, why: string, example?: string];

/** A standard as one language tells it. */
export interface Tale {
	title: string;
	definition: string;
	stories: readonly (readonly [heading: string, text: string])[];
	conclusions: readonly string[];
	techniques: readonly (readonly [heading: string, text: string])[];
	sections: readonly (readonly [heading: string, rules: readonly TaleRule[]])[];
}

/** What a standard says, in one language or in several: the tales run side by side, passage by passage. */
export type ToldContent = Pick<
	ToldStandard,
	"title" | "titles" | "language" | "definition" | "stories" | "conclusions" | "techniques" | "sections"
>;

/**
 * Joins tales into one content; the standard's own language comes first and every tale has its passages.
 * @throws when a tale lacks one
 */
export function tell(language: Language, tales: Partial<Record<Language, Tale>>): ToldContent {
	const own = tales[language];
	if (!own) throw new Error(`the tale lacks ${language}`);
	const spoken = Object.entries(tales) as [Language, Tale][];
	const said = (pick: (tale: Tale) => string | undefined): Told =>
		Object.fromEntries(spoken.map(([spokenIn, tale]) => [spokenIn, pick(tale)]).filter(([, words]) => words));
	const whole = (pick: (tale: Tale) => string | undefined): Told => {
		const told = said(pick);
		if (Object.keys(told).length < spoken.length) throw new Error(`"${pick(own)}" is missing in a language`);
		return told;
	};
	const titled = (kind: "stories" | "techniques") =>
		own[kind].map((_, at) => ({
			heading: whole((tale) => tale[kind][at]?.[0]),
			text: whole((tale) => tale[kind][at]?.[1]),
		}));
	return {
		title: own.title,
		titles: whole((tale) => tale.title),
		language,
		definition: whole((tale) => tale.definition),
		stories: titled("stories"),
		conclusions: own.conclusions.map((_, at) => whole((tale) => tale.conclusions[at])),
		techniques: titled("techniques"),
		sections: own.sections.map(([, rules], at) => ({
			heading: whole((tale) => tale.sections[at]?.[0]),
			rules: rules.map((_, rule): ToldRule => {
				const words = (place: 0 | 1 | 2) => (tale: Tale) => tale.sections[at]?.[1][rule]?.[place];
				return { text: whole(words(0)), why: said(words(1)), example: said(words(2)) };
			}),
		})),
	};
}
