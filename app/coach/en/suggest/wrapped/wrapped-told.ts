import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfThird, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import {
	active,
	actOf,
	anyOf,
	asItIs,
	ban,
	eachOf,
	last,
	MODAL,
	modalOf,
	NOBODY,
	ofServed,
	said,
	small,
	sure,
	type Wrapper,
} from "./wrapper-parts.ts";

/** "a bottle", "that is open" -> "an open bottle"; "a suitcase", "that has no label" -> "a suitcase without a label". */
function qualified(thing: string, clause: string): string {
	const [, state = ""] = /^(?:that|which) (?:is|are) ((?!not\b|to\b|being\b)[a-z-]+)$/.exec(clause) ?? [];
	const [, article = "", noun = ""] = /^((?:an?|the|any|all) )?(.+)$/.exec(thing) ?? [];
	if (state !== "")
		return `${/^an?\b/.test(article) ? (/^[aeiou]/.test(state) ? "an " : "a ") : article}${state} ${noun}`;
	const [, lacking = ""] = /^(?:that|which) (?:has|have) no ([a-z -]+)$/.exec(clause) ?? [];
	return lacking === "" ? `${thing} ${clause}` : `${thing} without ${anyOf(lacking)}`;
}

/** Who is told: "Nobody may", "No waiter", "Staff who … must not", "A good host never"; and things in the passive. */
export const TOLD_WRAPPERS: readonly Wrapper[] = [
	{
		hint: / (?:that|which|who|whose) .* (?:must|should|may|can|shall) (?:not|never) be /i,
		build:
			/^((?:(?:an?|the|any|all) )?[\w'’ -]+?) ((?:that|which|who|whose) [^,;:]+?) (?:must|should|may|can|shall) (?:not|never) (?:ever )?be ([a-z-]+\b.*)$/i,
		inside: ([, thing = "", clause = "", done = ""]) => {
			const act = active(qualified(small(thing), clause), done);
			return act === undefined ? undefined : { plain: ban(act), back: asItIs };
		},
	},
	{
		hint: /^not even /i,
		build: new RegExp(`^not even (.+?) (${MODAL}) (?!be\\b)(.+)$`, "i"),
		inside: ([, who = "", , act = ""]) => ({
			plain: ban(act),
			back: (order) => {
				const told = said({ who: "Everyone", form: "must" }, act)(order);
				return told === undefined ? undefined : `${told}, including ${who}`;
			},
			first: "only",
		}),
	},
	{
		hint: /^no (?!one\b).* (?:may|must|should|can|shall|is|are) (?:ever )?(?:to )?be |^no .* (?:is|are) (?:ever )?\w+(?:ed|en|t|d|n) /i,
		build:
			/^no ([a-z][\w'’ -]*?(?: (?:that|which|who) [^,;]+?)?) (?:(?:may|must|should|can|shall|is to|are to)(?: ever)? be|is|are|gets?)(?: ever)? ((?!to\b|allowed|permitted|welcome|needed|required|exempt|authori[sz]ed|available|perfect|excused|above|too|longer|more|better)[a-z-]+\b.*)$/i,
		inside: ([, thing = "", done = ""]) => {
			const act = active(anyOf(thing), done);
			return act === undefined
				? undefined
				: { plain: ban(act), back: asItIs, ...(ofServed(thing) ? {} : { first: true }) };
		},
	},
	{
		hint: /\b(?:is|are) (?:never|not)(?: to be)? [a-z]+/i,
		build:
			/^((?:(?:the|your|our|all|any|an?) )?[\w'’ -]+?(?: (?:that|which) [^,;]+?)?) (?:is|are) (?:never|not)(?: ever)?(?: to be)? ((?!to\b|allowed|permitted|welcome|needed|required|available)[a-z-]+\b.*)$/i,
		inside: ([, thing = "", done = ""]) => {
			if (
				isServed(last(thing)) ||
				staffNouns.has(last(thing)) ||
				/ing$/.test(thing) ||
				/^(?:it|this|that|there|you|we|they)\b/i.test(thing)
			)
				return undefined;
			const act = active(small(thing), done);
			return act === undefined ? undefined : { plain: ban(act), back: asItIs };
		},
	},
	{
		hint: /^(?:nobody|no one|no-one|none of) /i,
		build: new RegExp(
			`^${NOBODY}( who works here| (?:on|in|at|from) (?:the )?[\\w-]+(?: [\\w-]+)??)?(?: ever)? (${MODAL}|is allowed to|is permitted to|are allowed to|has the right to|is expected to) (?:ever )?(?!be\\b)(.+)$`,
			"i",
		),
		inside: ([, where = "", modal = "", act = ""]) => ({
			plain: ban(act),
			back: said({ who: `Everyone${where}`, form: modalOf(modal) }, act),
		}),
	},
	{
		hint: /^(?:nobody|no one|no-one|none of) /i,
		build: new RegExp(
			`^${NOBODY}( (?:on|in|at|from) (?:(?:the|this|our|my) )?[\\w-]+| here)?(?: ever)? ([a-z]+s\\b.*)$`,
			"i",
		),
		inside: ([, where = "", does = ""]) => {
			const act = actOf(does);
			return act === undefined
				? undefined
				: { plain: ban(act), back: said({ who: `Everyone${where}`, form: "one" }, act) };
		},
	},
	{
		hint: /^no [a-z]/i,
		build: new RegExp(
			`^no ([a-z][\\w'’ -]*?) (${MODAL}|is allowed to|is permitted to|are allowed to|is ever allowed to|has the right to|will) (?:ever )?(?!be\\b)(.+)$`,
			"i",
		),
		inside: ([, noun = "", modal = "", act = ""]) => {
			const who = eachOf(noun);
			if (who === undefined && isServed(last(noun)) && !/^(?:have|feel|wait|leave|go)\b/.test(act))
				return { plain: ban(act), back: sure("Make sure", `every ${noun}`), first: "want" };
			return who === undefined ? undefined : { plain: ban(act), back: said({ who, form: modalOf(modal) }, act) };
		},
	},
	{
		hint: /^no [a-z]/i,
		build:
			/^no ((?:(?:good|decent|serious|true|real|professional|member of) )?(?:[\w-]+ )?[\w-]+) (?:ever )?([a-z]+s\b.*)$/i,
		inside: ([, noun = "", does = ""]) => {
			const who = eachOf(noun);
			const act = actOf(does);
			return who === undefined || act === undefined
				? undefined
				: { plain: ban(act), back: said({ who, form: "one" }, act) };
		},
	},
	{
		hint: /^not a (?:single )?word (?:about|of) /i,
		build: /^not a (?:single )?word (?:about|of) (.+ (?:in|at|on|during|while|within|in front of|over|outside) .+)$/i,
		inside: ([, topic = ""]) => ({ plain: ban(`discuss ${topic}`), back: asItIs, first: true }),
	},
	{
		hint: /^(?:under no (?:circumstances?|pretext|conditions?)|on no account|at no (?:time|point)|in no (?:case|event)|by no means|never ever) /i,
		build:
			/^(?:under no (?:circumstances?|pretext|conditions?)|on no account|at no (?:time|point)|in no (?:case|event)|by no means|never ever)(?: (may|must|should|can|shall|are|is|will) ((?:the |an? |our |your |any )?(?:[\w-]+ )??[\w-]+)(?: ever)?(?: allowed to| permitted to| to)?)? (?!be\b)([a-z-]+\b.*)$/i,
		inside: ([, modal, first = "", rest = ""]) => {
			const [, noun, next] = /^([\w-]+) ([a-z].*)$/.exec(rest) ?? [];
			const further =
				modal !== undefined &&
				noun !== undefined &&
				next !== undefined &&
				!staffNouns.has(last(first)) &&
				staffNouns.has(noun);
			const who = further ? `${first} ${noun}` : first;
			const act = further ? next : rest;
			if (!verbs.has(act.split(" ")[0] ?? "")) return undefined;
			if (modal === undefined) return { plain: ban(act), back: asItIs };
			return staffNouns.has(last(who)) && !isServed(last(who))
				? { plain: ban(act), back: said({ who: capitalise(who), form: modalOf(modal) }, act) }
				: undefined;
		},
	},
	{
		hint: /\b(?:are|is) (?:kindly |hereby )?(?:asked|requested|reminded|told|expected|instructed|urged|advised|required) (?:not|never) to /i,
		build:
			/^(.+?) (?:are|is) (?:kindly |hereby |strictly |please )?(?:asked|requested|reminded|told|expected|instructed|urged|advised|required) (?:not|never) to (?:ever )?(.+)$/i,
		inside: ([, who = "", act = ""]) =>
			isServed(last(who)) ? undefined : { plain: ban(act), back: said({ who, form: "must" }, act), first: true },
	},
	{
		hint: /\b(?:must|should|may|shall|can|ought|will)(?: not|n['’]t|not| never|: not| under no circumstances| on no account| at no time)|\b(?:is|are|am) (?:not|never|strictly forbidden|forbidden|prohibited|barred|banned)\b|\bhas no right\b|\bhave no (?:right|business)\b/i,
		build:
			/^([^,;:]+?) (?:(must|should|shall|may|can|ought|will)(?: not|n['’]t|not| never|: not| under no circumstances| on no account| at no time)(?: ever)?(?: to)?:?|(?:is|are) (?:never|not)(?: ever)? (?:allowed |permitted |supposed |expected )?to|(?:is|are) (?:strictly )?(?:forbidden|prohibited|barred|banned)(?: to| from)|(?:has|have) no (?:right to|business)) (?!be\b|have to\b|need\b)([a-z-]+\b.*)$/i,
		inside: ([all = "", who = "", modal = "must", rest = ""]) => {
			const [, verb = "", more = ""] = /^([a-z-]+)(.*)$/.exec(rest) ?? [];
			const base = verbs.has(verb) ? verb : baseOfGerund(verb);
			if (base === undefined) return undefined;
			const head = last(
				who.replace(
					/ (?:who|that|whose|on|in|at|of|from|with|working|under|without|serving|handling|carrying|wearing|doing|behind|standing) .+$/,
					"",
				),
			);
			const staff =
				/^anyone\b|^anybody\b|^those\b|^people who (?:work|serve|handle|cook|drive)|^whoever\b/i.test(who) ||
				(staffNouns.has(head) && !isServed(head));
			if (!staff) return undefined;
			const act = `${base}${more}`;
			const told = said({ who, form: modalOf(modal) }, act);
			const parted = / (must|should): not\b/.test(all);
			return {
				plain: ban(act),
				back: parted ? (order) => told(order)?.replace(/ (must|should) /, " $1: ") : told,
				...(/^(?:anyone|anybody|those|whoever|people) /i.test(who)
					? { first: "only" as const }
					: parted
						? { first: true }
						: {}),
			};
		},
	},
	{
		hint: /\b(?:never|do not|don['’]t|does not|doesn['’]t)\b/i,
		build:
			/^((?:An?|The|Our|Every|Each|Any|My|All) (?:[\w'’-]+ ){0,3}?[\w'’-]+|We|You|Staff|[A-Z][\w'’-]+s(?: [\w-]+s)?|(?:Anyone|Whoever|Those|Staff|[A-Z]\w+s) who [^,;:]+?) (never|do not|don['’]t|does not|doesn['’]t)(?: ever)? ([a-z-]+)(.*)$/,
		inside: ([, who = "", not = "", first = "", rest = ""]) => {
			const verb = first.toLowerCase();
			const one = /^does/i.test(not) || (/never/i.test(not) && !verbs.has(verb) && baseOfThird(verb) !== undefined);
			const base = verbs.has(verb) ? verb : baseOfThird(verb);
			const head = last(who.replace(/ (?:who|on|in|at|of|from|with) .+$/, ""));
			if (base === undefined || !verbs.has(base)) return undefined;
			const good = /^(?:an?|every) (?:good|decent|professional|real|true|polite|careful|experienced) /i.test(who);
			if (!good && (isServed(head) || !(staffNouns.has(head) || /^(?:anyone|whoever|those)$/.test(head))))
				return undefined;
			const act = `${base}${one ? (actOf(`${base}s${rest}`)?.slice(base.length) ?? rest) : rest}`;
			return { plain: ban(act), back: said({ who, form: one ? "one" : "many" }, act) };
		},
	},
];
