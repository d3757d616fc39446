import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfThird, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { many, oneOf, small } from "../reading/kept-parts.ts";
import { isServed } from "../words/served-nouns.ts";
import { actOf, asItIs, ban, last, said, type Unwrapped, type Wrapper } from "./wrapper-parts.ts";

const LINK = /^(?:of|in|on|at|for|from|behind|by|to|with|near|under|without)$/;
const MEANWHILE = /^(?:still|already|always|just|never|simply|then)$/;

/** What things do by themselves. */
const THINGS_DO =
	/^(contain|overflow|rattle|wobble|leak|drip|squeak|creak|flicker|smell|sag|stick|jam|crash|disappear|hang|lie|stand|arrive|remain|stay|ring)(?:e?s)?$/;

/** Who or what does what in a clause: "name badges", "hang", "crooked"; the verb agrees with its subject. */
function parted(clause: string): { who: string; verb: string; rest: string } | undefined {
	const all = clause.split(" ");
	for (let at = 1; at < Math.min(all.length, 8); at++) {
		const verb = (all[at] ?? "").toLowerCase();
		if (
			LINK.test(verb) ||
			LINK.test(all[at - 1] ?? "") ||
			/^(?:an?|the|our|your|any|every|one)$/i.test(all[at - 1] ?? "")
		)
			continue;
		const who = all.slice(0, at).filter((word) => !MEANWHILE.test(word));
		const head = last(
			(who.join(" ").split(/ (?:of|in|on|at|for|from|behind|by|to|with|near|under|without) /)[0] ?? "").trim(),
		);
		const plural = many(head) || /^(?:staff|people|colleagues|we|you)$/.test(head);
		const base = baseOfThird(verb);
		if (
			/^(?:is|are|has|have)$/.test(verb) ||
			THINGS_DO.test(verb) ||
			(plural ? verbs.has(verb) && base === undefined : base !== undefined && verbs.has(base))
		)
			return { who: who.join(" "), verb, rest: all.slice(at + 1).join(" ") };
	}
	return undefined;
}

/** "A guest", "guests": how one of those served is named behind "no". */
const nameOf = (who: string): string => oneOf(small(who).replace(/^(?:an?|the|any|our|every|another) /, ""));

/** The plain ban on what a clause says: "staff laugh in the hall", "a guest has to ask twice", "the floor is wet". */
export function banOfClause(clause: string): Unwrapped | undefined {
	const [, you, act = ""] = /^(you|we|one) (?:just |simply |still )?([a-z-]+ .+|[a-z-]+)$/i.exec(clause) ?? [];
	if (you !== undefined)
		return verbs.has(act.split(" ")[0] ?? "") ? { plain: ban(act), back: asItIs, first: true } : undefined;
	const parts = parted(clause);
	if (parts === undefined) return undefined;
	const { who, verb, rest } = parts;
	const head = last(who.replace(/ (?:of|in|on|at|for|from|behind|by|to|with|near|under|without) .+$/, ""));
	const be = /^(?:is|are)$/.test(verb);
	const base = be
		? "be"
		: verb === "has"
			? "have"
			: (THINGS_DO.exec(verb)?.[1] ?? (verbs.has(verb) ? verb : baseOfThird(verb)));
	if (base === undefined) return undefined;
	const deed = actOf(`${verb} ${rest}`.trim()) ?? `${base} ${rest.replace(/^(?:still|already|just) /, "")}`.trim();
	if (staffNouns.has(head) && !isServed(head)) {
		if (be) return { plain: `${capitalise(who)} must not ${deed}`, back: asItIs, first: true };
		const all = many(head) || /^(?:staff|people|colleagues)$/i.test(head);
		return {
			plain: ban(deed),
			back: said({ who: capitalise(all ? who : `the ${nameOf(who)}`), form: "must" }, deed),
			first: true,
		};
	}
	if (isServed(head)) return { plain: `No ${nameOf(who)} should ${deed}`, back: asItIs, first: true };
	if (/^(?:someone|somebody|anyone|anybody|people|it|they|he|she|there|this|that|nobody|no)$/i.test(head))
		return undefined;
	const thing = /^(?:an?|any|another|one of our) /i.test(who) ? `No ${nameOf(who)} may` : `${who} must not`;
	return { plain: `${capitalise(thing)} ${deed}`, back: asItIs, first: true };
}

/** Verdicts on what a clause says: "It looks bad when …", "It makes a poor impression if …", "It is unacceptable that …". */
export const WHEN_WRAPPERS: readonly Wrapper[] = [
	{
		hint: /^it\b.* (?:when|whenever|if|that) /i,
		build:
			/^it(?:['’]s| is| looks| makes| gives| creates| leaves| sounds| seems| counts as)(?: [a-z'’-]+){1,6} (?:when(?:ever)?|if|that) ([^;:]+)$/i,
		inside: ([all = "", clause = ""]) =>
			/ (?:not|never|no)\b|n['’]t\b/.test(clause) ||
			/\b(?:not (?!acceptable|okay|ok|fair|right|professional|on|good|nice|enough|polite|fine)|never|important|essential|vital|(?<!not )(?:good|best|nice|kind|helpful|fine)) /.test(
				all.slice(0, all.length - clause.length),
			)
				? undefined
				: banOfClause(clause),
	},
	{
		hint: /^neither .* nor /i,
		build: /^neither ([a-z]+)( [^,;]+?)?,? nor ([a-z]+)( [^,;]+)?$/i,
		inside: ([, one = "", first = "", other = "", second = ""]) =>
			verbs.has(one.toLowerCase()) && verbs.has(other)
				? { plain: ban(`${one.toLowerCase()}${first} or ${other}${second}`), back: asItIs, first: true }
				: undefined,
	},
	{
		hint: / (?:anyone|anybody)$/i,
		build: /^you (?:cannot|can['’]t|can not) ([a-z]+ .+? to (?:anyone|anybody))$/i,
		inside: ([, act = ""]) => ({ plain: ban(act), back: asItIs }),
	},
	{
		hint: / ha(?:s|ve) no place /i,
		build: /^(.+?) (?:has|have) no place ((?:in|on|at|behind|near|among|under|around) [^,;:]+)$/i,
		inside: ([, what = "", place = ""]) => ({
			plain: `No ${small(what).replace(/^(?:the|any|all) /, "")} ${place}`,
			back: asItIs,
			first: true,
		}),
	},
	{
		hint: / (?:not a|no) (?:place|spot|room) (?:to|for) /i,
		build: /^((?:the|our|an?) [\w -]+?) (?:is|are) (?:not a|no) (?:place|spot|room) (?:to|for) ([a-z]+)( [^,;:]+)?$/i,
		inside: ([, where = "", first = "", rest = ""]) => {
			const base = verbs.has(first) ? first : baseOfGerund(first);
			const place = small(where).replace(/^(?:an?|our) /, "the ");
			return {
				plain: base === undefined ? `No ${first}${rest} in ${place}` : `${ban(`${base}${rest}`)} in ${place}`,
				back: asItIs,
				first: true,
			};
		},
	},
	{
		hint: / (?:tolerate|condone|put up with|allow|permit) |tolerance/i,
		build:
			/^(?:(?:we|i) (?:do not|don['’]t|never|will not|won['’]t|cannot|can['’]t) (?:tolerate|condone|put up with|(?:allow|permit)(?= \w+ing\b))|(?:there is )?zero tolerance (?:for|of|towards)) (?:any )?([^,;:]+)$/i,
		inside: ([, what = ""]) => {
			const [, first = "", rest = ""] = /^([a-z]+ing)\b(.*)$/.exec(what) ?? [];
			const base = first === "" ? undefined : baseOfGerund(first);
			return { plain: base === undefined ? `No ${what}` : ban(`${base}${rest}`), back: asItIs, first: true };
		},
	},
	{
		hint: /^have no /i,
		build: /^have no ([^,;:]+ (?:in|on|at|near|next to|beside|behind|under|within|around) [^,;:]+)$/i,
		inside: ([, what = ""]) => ({ plain: `No ${what}`, back: asItIs, first: true }),
	},
	{
		hint: /^(?:you|we) (?:should|must) (?:not|never) (?:ever )?have to /i,
		build: /^(?:you|we) (?:should|must) (?:not|never) (?:ever )?have to ([^,;:]+)$/i,
		inside: ([, act = ""]) => ({ plain: `Nobody should have to ${act}`, back: asItIs, first: true }),
	},
	{
		hint: /^it(?:['’]s| is) .* (?:not|never) to /i,
		build:
			/^it(?:['’]s| is) (?:(?:very|absolutely|so|always|also|therefore|just as|most) )?(?:important|essential|vital|crucial|necessary|critical|better|best|wise|wiser|advisable|polite|kinder|safer|good practice|good manners|policy|our policy|our rule|a rule|company policy|your duty|a matter of \w+) (?:never|not) to (?:ever )?([^;:]+)$/i,
		inside: ([, act = ""]) => ({ plain: ban(act), back: asItIs, first: true }),
	},
	{
		hint: /^it(?:['’]s| is) .* that /i,
		build:
			/^it(?:['’]s| is) (?:(?:very|absolutely|so|always|also|therefore|just as|most) )?(?:important|essential|vital|crucial|necessary|critical|policy|our policy|our rule|a rule|company policy) that ((?:nobody|no one|no-one|no \w+|[\w'’ -]+? (?:is|are|do|does) (?:not|never)|[\w'’ -]+? (?:isn|aren|don|doesn)['’]t|[\w'’ -]+? never)\b [^;:]+)$/i,
		inside: ([, rest = ""]) => ({ plain: `Make sure ${rest}`, back: asItIs, first: true }),
	},
	{
		hint: /^[a-z]+ing .* (?:looks|sounds|seems|comes|feels|is|costs|drives|gives|makes|leaves|shows) /i,
		build:
			/^([a-z]+ing)( [^,;:]+?)? (?:(?:looks|sounds|seems|comes across as|feels) (?:very |simply |just |always |plain )?(?:bad|unprofessional|rude|careless|sloppy|lazy|cold|arrogant|unfriendly|off-putting|disrespectful|unwelcoming|unhelpful)|is (?:bad business|bad for business|no service|not service)|costs us (?:guests|customers|clients|trust|money)|drives (?:guests|customers|clients) away|(?:gives|makes|leaves) a (?:bad|poor|terrible) impression|shows (?:poor|bad) (?:manners|taste|style))$/i,
		inside: ([, gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund.toLowerCase());
			return base === undefined ? undefined : { plain: ban(`${base}${rest}`), back: asItIs, first: true };
		},
	},
	{
		hint: /^no [a-z-]+ (?:should|must) have to .* (?:alone|on their own|by themselves|unaided|single-handed)/i,
		build: /^no ([a-z-]+(?: [a-z-]+)?) (?:should|must) (?:ever )?have to ([^,;:]+)$/i,
		inside: ([, who = "", act = ""]) =>
			staffNouns.has(last(who)) && !isServed(last(who))
				? { plain: ban(act), back: said({ who: `Every ${who}`, form: "should" }, act), first: true }
				: undefined,
	},
];
