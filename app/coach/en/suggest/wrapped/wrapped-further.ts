import { baseOfGerund, verbs } from "../../words/verbs.ts";
import { badAdjectives } from "../../words/words.ts";
import { asItIs, ban, type Wrapper } from "./wrapper-parts.ts";

/** Two verdicts joined: "rude and unkind"; each stands by itself in the pattern. */
const TWICE =
	"(?:simply |just |very |quite |both |plain |downright )*([a-z-]+)(?: and|,| or| as well as| and also) (?:simply |also |even |very )?([a-z-]+)";

const GRAVE =
	/(?:ing|ful|less|rude|wrong|cruel|mean|cheap|unkind|childish|petty|dangerous|unfair|impolite|dishonest|illegal|unlawful|unsafe|silly|lazy|sloppy|shabby|tasteless|unprofessional|disrespectful|arrogant|tactless|forbidden|prohibited|unacceptable|inappropriate|hurtful|unhygienic|bad)$/;
const blames = (word: string): boolean => badAdjectives.has(word) || GRAVE.test(word);

/** Further headings and phrases around a plain ban: "The following is not permitted: to …", "Do without …". */
export const FURTHER_WRAPPERS: readonly Wrapper[] = [
	{
		hint: / (?:is|are|['’]s) (?:[a-z]+ )?[a-z-]+(?: and|,| as well as| and also| or) (?:simply |also |even )?[a-z-]+(?: to |$)/i,
		build: new RegExp(`^(?:it(?:['’]s| is) ${TWICE} to ([a-z-]+ .+)|([a-z]+ing) ([^,;:]+?) (?:is|are) ${TWICE})$`, "i"),
		inside: ([, first = "", second = "", act = "", gerund = "", rest = "", third = "", fourth = ""]) => {
			if (act !== "")
				return blames(first) && blames(second) && verbs.has(act.split(" ")[0] ?? "")
					? { plain: ban(act), back: asItIs, first: true }
					: undefined;
			const base = baseOfGerund(gerund.toLowerCase());
			return base !== undefined && blames(third) && blames(fourth)
				? { plain: ban(`${base} ${rest}`), back: asItIs, first: true }
				: undefined;
		},
	},
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
	{
		hint: /^(?:strictly )?(?:not|off limits|things to avoid|best avoided|to be avoided|out of bounds)\b.*: /i,
		build:
			/^(?:strictly )?(?:not (?:allowed|permitted|acceptable|tolerated|welcome|done)|off limits|things to avoid|best avoided|to be avoided|out of bounds)((?: (?:in|on|at|behind|near|during|inside) [^:]+)?): ([a-z]+ing)((?: [^:;,]+)?)$/i,
		inside: ([, place = "", gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund);
			const told = / (?:what|how|who|why|whether|where|which|when|that) /.test(rest) ? "" : place;
			return base === undefined ? undefined : { plain: ban(`${base}${rest}${told}`), back: asItIs, first: "want" };
		},
	},
];
