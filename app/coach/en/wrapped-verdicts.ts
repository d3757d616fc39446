import { baseOfGerund, verbs } from "./verbs.ts";
import { asItIs, ban, MISTAKE, sure, toDo, type Wrapper } from "./wrapper-parts.ts";

/** Verdicts, requests, temptations and headings: "The worst mistake is to", "We ask you not to", "Forbidden:". */
export const VERDICT_WRAPPERS: readonly Wrapper[] = [
	{
		hint: /^(?:the )?(?:very )?(?:worst|biggest|greatest|gravest|most|rudest|silliest|costliest) /i,
		build: new RegExp(`^${MISTAKE} is (?:to |when you )?([a-z-]+)(.*)$`, "i"),
		inside: ([, verb = "", rest = ""]) => {
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs };
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
		hint: /\b(?:nobody|no one|no-one|no \w+|anyone|anybody) (?:to|from) |^(?:let|have) (?:nobody|no one|no-one) /i,
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
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs, first: true };
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
