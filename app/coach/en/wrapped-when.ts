import { capitalise } from "./frame.ts";
import { many, oneOf, small } from "./kept-parts.ts";
import { staffNouns } from "./people.ts";
import { isServed } from "./served-nouns.ts";
import { baseOfGerund, baseOfThird, verbs } from "./verbs.ts";
import { actOf, asItIs, ban, last, said, type Unwrapped, type Wrapper } from "./wrapper-parts.ts";

const NAME = "(?:(?:an?|the|any|our|your|every|one of our|another|someone['’]s) )?(?:[\\w'’-]+ ){0,3}?[\\w'’-]+";
const DOES = new RegExp(
	`^(${NAME}(?: (?:of|in|on|at|for|from|behind|by|to) (?:the |our |an? |your )?[\\w-]+)?) (?:still |already |always |just )?(is|are|has|have|gets?|looks?|feels?|smells?|[a-z]+s|[a-z]+) (.+)$`,
	"i",
);

/** "A guest", "guests": how one of those served is named behind "no". */
const nameOf = (who: string): string => oneOf(small(who).replace(/^(?:an?|the|any|our|every|another) /, ""));

/** The plain ban on what a clause says: "staff laugh in the hall", "a guest has to ask twice", "the floor is wet". */
export function banOfClause(clause: string): Unwrapped | undefined {
	const [, you, act = ""] = /^(you|we|one) (?:just |simply |still )?([a-z-]+ .+|[a-z-]+)$/i.exec(clause) ?? [];
	if (you !== undefined)
		return verbs.has(act.split(" ")[0] ?? "") ? { plain: ban(act), back: asItIs, first: true } : undefined;
	const parts = DOES.exec(clause);
	if (parts === null) return undefined;
	const [, who = "", verb = "", rest = ""] = parts;
	const head = last(who.replace(/ (?:of|in|on|at|for|from|behind|by|to) .+$/, ""));
	const be = /^(?:is|are)$/.test(verb);
	const base = be ? "be" : verb === "has" ? "have" : verbs.has(verb) ? verb : baseOfThird(verb);
	if (base === undefined || !(be || base === "have" || verbs.has(base))) return undefined;
	const deed = actOf(`${verb} ${rest}`) ?? `${base} ${rest.replace(/^(?:still|already|just) /, "")}`;
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
		hint: /^(?:it|that) .* (?:when|if|that) /i,
		build:
			/^it(?:['’]s| is| looks| makes| gives| creates| leaves| sounds| seems| counts as)(?: [a-z'’-]+){1,6} (?:when(?:ever)?|if|that) ([^;:]+)$/i,
		inside: ([all = "", clause = ""]) =>
			/ (?:not|never|no)\b|n['’]t\b/.test(clause) ||
			/\b(?:not|never|important|essential|vital|good|best|nice|kind|helpful|fine) /.test(
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
];
