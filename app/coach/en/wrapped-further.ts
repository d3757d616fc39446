import { baseOfGerund, verbs } from "./verbs.ts";
import { asItIs, ban, type Wrapper } from "./wrapper-parts.ts";

/** Further headings and phrases around a plain ban: "The following is not permitted: to …", "Do without …". */
export const FURTHER_WRAPPERS: readonly Wrapper[] = [
	{
		hint: /^(?:the following|this|these things|these acts|what follows)\b.*: /i,
		build:
			/^(?:the following|this|these things|these acts|what follows)(?: (?:acts?|things?|conduct))? (?:is|are) (?:strictly |absolutely |expressly )?(?:not (?:permitted|allowed|tolerated|acceptable)|forbidden|prohibited|banned|out of the question|taboo): (?:to )?([a-z-]+)( [^:;]+)?$/i,
		inside: ([, verb = "", rest = ""]) => {
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs, first: true };
		},
	},
	{
		hint: /^(?:please )?(?:do|manage|get by|go) without /i,
		build: /^(?:please )?(?:do|manage|get by) without (.+)$/i,
		inside: ([, what = ""]) => {
			const [verb = "", ...rest] = what.split(" ");
			const base = baseOfGerund(verb);
			return {
				plain: base === undefined ? `No ${what.replace(/^(?:the|any) /, "")}` : ban([base, ...rest].join(" ")),
				back: asItIs,
				first: true,
			};
		},
	},
];
