import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import { active, asItIs, ban, last, MISTAKE, said, small, sure, toDo, type Wrapper } from "./wrapper-parts.ts";

/** Verdicts, requests, temptations and headings: "The worst mistake is to", "We ask you not to", "Forbidden:". */
export const VERDICT_WRAPPERS: readonly Wrapper[] = [
	{
		hint: /^there .* be no /i,
		build:
			/^there (?:must|should|shall|can|may|is to|are to)(?: ever| never)? be (?:absolutely )?no ((?!doubt|need|reason|exception|question|more|one\b).+)$/i,
		inside: ([, what = ""]) => ({ plain: `No ${what}`, back: asItIs, first: true }),
	},
	{
		hint: /^(?:under|at|in|on) no .* be /i,
		build:
			/^(?:under no circumstances?|at no time|in no (?:case|event)|on no account) (may|must|should|can|shall|are|is) ((?:an?|the|any|our|your)? ?[\w'’ -]+?) (?:ever )?(?:to )?be ([a-z-]+\b.*)$/i,
		inside: ([, modal = "", thing = "", done = ""]) => {
			const act = active(thing.trim(), done);
			if (act === undefined) return undefined;
			return { plain: ban(act), back: asItIs, ...(/^(?:are|is)$/i.test(modal) ? { first: true } : {}) };
		},
	},
	{
		hint: / (?:should|must|may|can|shall) (?:not|never) happen$/i,
		build: /^([a-z]+ing) (.+?) (?:should|must|may|can|shall) (?:not|never|simply never) (?:ever )?happen$/i,
		inside: ([, gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund.toLowerCase());
			return base === undefined ? undefined : { plain: ban(`${base} ${rest}`), back: asItIs, first: true };
		},
	},
	{
		hint: / happen that /i,
		build: /^it (?:should|must|may|can|shall) (?:not|never) (?:ever )?happen that (an?|any|one of our) ([a-z].+)$/i,
		inside: ([, , what = ""]) => ({ plain: `Make sure no ${what}`, back: asItIs, first: true }),
	},
	{
		hint: /^(?:not (?:a|one|a single) word|no word) /i,
		build: /^(?:not (?:a|one|a single) word|no word)(?: to \w+)? (?:about|on|of) (.+)$/i,
		inside: ([, what = ""]) => ({
			plain: `Do not talk about ${what}`,
			back: asItIs,
			first:
				/ (?:in|at|near|on|within|while|during|around) /.test(what) && !/ (?:until|before|unless) /.test(what)
					? true
					: "want",
		}),
	},
	{
		hint: /^(?:keep your )?hands off /i,
		build: /^(?:keep your )?hands off (.+)$/i,
		inside: ([, what = ""]) => ({ plain: `Do not touch ${what}`, back: asItIs, first: true }),
	},
	{
		hint: /^(?:you|nobody|guests|customers) (?:will|should) (?:not|never) (?:ever )?(?:find|see|catch|hear) /i,
		build:
			/^(?:you|guests|customers) (?:will|should) (?:not|never) (?:ever )?(?:find|see|catch|hear) (us|our staff|our people|anyone here|staff) ([a-z]+ing)(.*)$/i,
		inside: ([, who = "", gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund);
			const told = /^us$/i.test(who) ? "We" : /^anyone/.test(who) ? "Everyone" : capitalise(who);
			return base === undefined
				? undefined
				: {
						plain: ban(`${base}${rest}`),
						back: said({ who: told, form: told === "Everyone" ? "must" : "many" }, base),
						first: true,
					};
		},
	},
	{
		hint: / no business /i,
		build: /^(.+?) (?:have|has) no business (in|on|behind|at|near|inside|\w+ing) (.+)$/i,
		inside: ([, who = "", link = "", rest = ""]) => {
			const base = baseOfGerund(link) ?? ({ in: "enter", inside: "enter" } as Record<string, string>)[link];
			const act = base === undefined ? `stand ${link} ${rest}` : `${base} ${rest}`;
			return staffNouns.has(last(who)) && !isServed(last(who))
				? { plain: ban(act), back: said({ who, form: "must" }, act), first: true }
				: undefined;
		},
	},
	{
		hint: /(?:–|—|:) (?:an? )?(?:absolute )?(?:taboo|no-go|no-no|off limits)$/i,
		build: /^((?:the |all |any )?[\w'’ -]+?) ?(?:–|—|:) (?:an? )?(?:absolute )?(?:taboo|no-go|no-no|off limits)$/i,
		inside: ([, what = ""]) =>
			/ing$/.test(what.split(" ")[0] ?? "")
				? undefined
				: { plain: `No ${small(what).replace(/^(?:the|all|any) /, "")}`, back: asItIs, first: true },
	},
	{
		hint: /^(?:the )?(?:very )?(?:worst|biggest|greatest|gravest|most|rudest|silliest|costliest) /i,
		build: new RegExp(`^${MISTAKE} is (?:to |when you )?([a-z-]+)(.*)$`, "i"),
		inside: ([, verb = "", rest = ""]) => {
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs };
		},
	},
	{
		// Two verdicts in one: "… is humiliating and wrong".
		hint: /^[a-z]+ing .* is .* and /i,
		build:
			/^([a-z]+ing) (.+?) is (?:both |simply |just |very )?[a-z]+ and (?:simply |just |very )?(?:wrong|rude|unfair|unprofessional|humiliating|hurtful|disrespectful|unkind|careless|dangerous|unacceptable|forbidden|impolite|tactless|cruel|lazy|unsafe)$/i,
		inside: ([, gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund.toLowerCase());
			return base === undefined ? undefined : { plain: ban(`${base} ${rest}`), back: asItIs, first: "only" };
		},
	},
	{
		hint: /^nothing is |^there is nothing /i,
		build:
			/^(?:nothing is|there is nothing) (?:more )?(?:worse|ruder|rude|unprofessional|disrespectful|annoying|embarrassing) than (?:to )?([a-z-]+)(.*)$/i,
		inside: ([, verb = "", rest = ""]) => {
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs };
		},
	},
	{
		hint: /^(?:we|i|the \w+) (?:kindly |strongly )?(?:ask|expect|request|want|urge|beg|would ask|would like|require|trust|advise) /i,
		build:
			/^((?:we|i|the (?:management|company|house|manager)) (?:kindly |strongly )?(?:ask|expect|request|want|urge|beg|would ask|would like|require|trust|advise)s?) (you|everyone|everybody|all (?:[\w-]+ )?[\w-]+|our [\w-]+|staff|[a-z]+s) (?:not|never) to (?:ever )?(.+)$/i,
		inside: ([, lead = "", who = "", act = ""]) => ({
			plain: ban(act),
			back: toDo(`${lead} ${who} to`, who),
			first: true,
		}),
	},
	{
		hint: /\b(?:nobody|no one|no-one|no \w+|anyone|anybody|staff|any \w+) (?:to|from) |^(?:let|have) (?:nobody|no one|no-one) /i,
		build:
			/^(?:((?:we|i) (?:expect|want|ask|allow|permit)) (?:nobody|no one|no-one|no [\w-]+) to|(?:we|i) (?:do not|don['’]t) (?:expect|want|allow|permit|wish|ask) (?:anyone|anybody|any [\w-]+|staff|you) to|(?:let|have) (?:nobody|no one|no-one)) (?:ever )?(.+)$/i,
		inside: ([, lead = "", act = ""]) => ({
			plain: ban(act),
			back: /(?:expect|want|ask)$/i.test(lead)
				? toDo(`${lead} everyone to`, "everyone")
				: sure("Make sure", "everyone"),
			first: "only",
		}),
	},
	{
		hint: /\b(?:tempted|temptation|urge|impulse|habit|dream|think|talked|provoked|persuaded|lured)\b/i,
		build:
			/^(?:(?:do not|don['’]t|never)(?: ever| even)? (?:be tempted|let yourself be (?:tempted|persuaded)|give in to the (?:temptation|urge|impulse)|yield to the (?:temptation|urge)) (?:to|into)|resist (?:the|any) (?:temptation|urge|impulse) to|(?:do not|don['’]t|never)(?: ever| even)? (?:think (?:of|about)|dream of|get into the habit of|make a habit of|fall into the habit of|let yourself be (?:talked|provoked|lured|drawn) into)|break the habit of|get out of the habit of|drop the habit of) ([a-z-]+)(.*)$/i,
		inside: ([, verb = "", rest = ""]) => {
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs, first: "only" };
		},
	},
	{
		hint: /\bnever do(?:es)?\b|\bnot do\b|\bdon['’]t do\b|\bunwelcome\b|\bno-gos?\b|\btaboos?\b/i,
		build:
			/^(?:(?:what|one thing|something|things|a thing)(?: that)? (?:our )?(?:we|you|staff|everyone|employees|nobody|[\w-]+s|an? (?:good )?[\w-]+|no one) (?:here )?(?:must |should |may |will )?(?:never|do not|don['’]t|does not|must not|should not|should)(?: ever)? do(?:es)?(?: here| with us)?(?: is|:)|absolute(?:ly)? (?:taboos?|no-gos?|no-nos?)(?: is| are|:)) (?:to )?([a-z-]+)(.*)$/i,
		inside: ([, verb = "", rest = ""]) => {
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs };
		},
	},
	{
		hint: /(?:–|—|:|,|-) (?:an? )?(?:absolute )?(?:taboo|no-go|no-no|forbidden|prohibited|banned|not allowed|out of the question|unacceptable|never|not with us|not here|no way)$/i,
		build:
			/^([A-Za-z-]+ing)(.*?)(?: ?[–—:,]| -) (?:an? )?(?:absolute )?(?:taboo|no-go|no-no|forbidden|prohibited|banned|not allowed|out of the question|unacceptable|never|not with us|not here|no way)$/i,
		inside: ([, gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund.toLowerCase());
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs };
		},
	},
	{
		hint: /^(?:forbidden|prohibited|not allowed|banned|taboo|off limits|no-gos?|no-nos?|don['’]ts?|strictly forbidden|strictly prohibited|never|unacceptable|not permitted)(?: here| in \w+| at \w+)?(?::| –| —) /i,
		build:
			/^(?:forbidden|prohibited|not allowed|banned|taboo|off limits|no-gos?|no-nos?|don['’]ts?|strictly forbidden|strictly prohibited|never|unacceptable|not permitted)(?: here| in \w+| at \w+)?(?::| –| —) (?:to )?([a-z-]+)(.*)$/i,
		inside: ([, verb = "", rest = ""]) => {
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs };
		},
	},
];
