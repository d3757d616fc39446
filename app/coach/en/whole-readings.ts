import type { Recast } from "./plainer-builds.ts";
import { isServed } from "./served-nouns.ts";
import { baseOfGerund, baseOfThird, thirdOf, verbs } from "./verbs.ts";

const ENSURE = "(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)?";

/** Acts by which somebody's things are disturbed. */
const DISTURBING =
	"fold|smell|sniff|try on|tidy(?: up)?|move|touch|iron|throw away|throw out|rearrange|sort|read|open|unpack|wear|borrow|search|go through|look through|straighten|handle|hang up|pick up|clear away|photograph";
const DISTURBED = new RegExp(
	`^(?:do not|don['’]t|never) (?:["“”']?(?:${DISTURBING})["“”']?(?:, |,? or |,? and )){1,4}["“”']?(?:${DISTURBING})["“”']? ((?:the |any )?(?:(?:guests?|patients?|clients?|customers?|tenants?|residents?|owners?|other people)['’]s? )?[\\w-]+(?: (?:that|which|lying|left|on|in|at)\\b [^,;]+)?)$`,
	"i",
);

/** Bans whose whole build says what to do: somebody leaves "without", things of others, nothing "until". */
export const WHOLE_READINGS: readonly Recast[] = [
	{
		hint: /\b(?:nobody|no one|no-one|no \w+) .* without \w+ing\b/i,
		build: new RegExp(
			`^(${ENSURE}) (?:nobody|no one|no-one|no (\\w+)) ((?!is|are|has|have|does|do|can|may|must)[a-z]+s)((?: [^,;]+?)?) without (?:ever )?([a-z]+ing) ([^,;]+)$`,
			"i",
		),
		direct: ([, lead = "", noun = "", leaves = "", where = "", doing = "", rest = ""]) => {
			const base = baseOfThird(leaves);
			const done = baseOfGerund(doing);
			const passive = /^being$/i.test(doing);
			if (base === undefined || (done === undefined && !passive)) return undefined;
			const who = noun === "" ? "everyone" : `every ${noun}`;
			const does = passive ? `is ${rest}` : `${thirdOf(done ?? "")} ${rest}`;
			return [`${lead} ${who} ${does} before they ${base}${where}`];
		},
	},
	{
		hint: /(?:, | or | and )/,
		build: DISTURBED,
		direct: ([, things = ""]) => {
			const many = /^(?:(?:the|any) )?(?:[\w-]+['’]s? )?(?:clothes|[\w-]*[^s]s|papers|belongings)\b/i.test(things);
			return [`Leave ${things.replace(/^any /i, "")} as ${many ? "they are" : "it is"}`];
		},
	},
	{
		hint: /^no .* (?:until|till|before) /i,
		build:
			/^no ((?!one\b|more\b|matter\b|need\b|longer\b|word\b)[a-z-]+(?:s|ing)) (?:until|till|before) ((?:the|an?|your|their|every|all) [^,;]+|(?:you|they|everyone|somebody|someone) [^,;]+)$/i,
		direct: ([, thing = "", clause = ""]) => {
			if (isServed(thing) || verbs.has(thing)) return undefined;
			if (!/ (?:is|are|has|have|\w+s|\w+ed)\b/.test(clause)) return undefined;
			return [`${thing.charAt(0).toUpperCase()}${thing.slice(1)} only once ${clause}`];
		},
	},
];
