import { baseOfGerund, baseOfThird, thirdOf, verbs } from "../../words/verbs.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

const ENSURE = "(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)?";

/** Acts by which somebody's things are disturbed. */
const DISTURBING =
	"fold|smell|sniff|try on|tidy(?: up)?|move|touch|iron|throw away|throw out|rearrange|sort|read|open|unpack|wear|borrow|search|go through|look through|straighten|handle|hang up|pick up|clear away|photograph";
const DISTURBED = new RegExp(
	`^(?:do not|don['’]t|never) (?:["“”']?(?:${DISTURBING})["“”']?(?:, |,? or |,? and )){1,4}["“”']?(?:${DISTURBING})["“”']? ((?:the |any )?(?:(?:guests?|patients?|clients?|customers?|tenants?|residents?|owners?|other people)['’]s? )?[\\w-]+(?: (?:that|which|lying|left|on|in|at)\\b [^,;]+)?)$`,
	"i",
);

const small = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

/** Nouns of looks and things that are verbs as well: "Dress shirt", "Name badge". */
const LOOKS = /(?:shirts?|shoes|apron|nails|hair|hands|badge|uniform|jacket|trousers|blouse|desk|tone|smile|voice)\b/i;

/** What stands in a row of looks and manners for a thing that it bans: "no rings" -> "rings left in the locker". */
const INSTEAD_OF: readonly (readonly [RegExp, string])[] = [
	[
		/\b(?:jewell?ery|rings?|bracelets?|watch(?:es)?|chains?|piercings?|earrings|necklaces?|bangles)$/,
		"{} left in the locker",
	],
	[/\b(?:perfume|aftershave|scent|cologne|fragrance|deodorant)$/, "a fresh and neutral scent"],
	[/\bnail (?:polish|varnish)$|\b(?:false|gel|artificial|painted|long) nails$/, "short natural nails"],
	[/\bmake-?up$/, "light, natural make-up"],
	[/\b(?:gum|snacks?|food|sweets|cigarettes)$/, "{} left for the break"],
	[/\b(?:mobile |smart)?phones?$/, "{} switched off and put away"],
	[/\b(?:trainers|sandals|flip-flops|open shoes|slippers|crocs)$/, "clean closed shoes"],
	[/\b(?:jeans|shorts|leggings|tracksuits?)$/, "smart long trousers"],
	[/\b(?:caps?|hats?|hoods?|sunglasses|headphones|earphones|earbuds)$/, "{} left in the locker"],
	[/\b(?:slang|jargon|latin|abbreviations|acronyms)$/i, "plain, everyday words"],
	[/\bhands in (?:the |your )?pockets$/, "hands out of your pockets"],
	[/\b(?:shouting|raised voices?)$/, "a calm, even voice"],
	[/\b(?:excuses|blame)$/, "an honest explanation"],
	[/\b(?:clutter|mess|piles|papers|files|cups|mugs)$/, "{} put away"],
];

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
		hint: /, (?:and )?no [\w -]+$/,
		build: /^((?:[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3}, ?){1,4})(?:and )?no ([\w’' -]+)$/,
		direct: ([, parts = "", thing = ""]) => {
			const first = parts.split(/, ?/).filter(Boolean);
			if (first.some((one) => verbs.has(small(one.split(" ")[0] ?? "")) && !LOOKS.test(one))) return undefined;
			const good = INSTEAD_OF.find(([bad]) => bad.test(thing))?.[1];
			return good === undefined ? undefined : [`${first.join(", ")}, ${good.replace("{}", thing)}`];
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
