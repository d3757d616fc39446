import { verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { many, theOne } from "../reading/kept-parts.ts";
import { deedOf } from "../reading/said-deed.ts";
import { isServed } from "../words/served-nouns.ts";
import { ENSURED_WRAPPERS } from "./wrapped-ensured.ts";
import { FURTHER_WRAPPERS } from "./wrapped-further.ts";
import { TOLD_WRAPPERS } from "./wrapped-told.ts";
import { VERDICT_WRAPPERS } from "./wrapped-verdicts.ts";
import { WHEN_WRAPPERS } from "./wrapped-when.ts";
import { asItIs, SET_OFF, small, type Unwrapped, type Wrapper } from "./wrapper-parts.ts";

/** The builds that wrap a plain ban, in the order in which they are asked. */
const WRAPPERS: readonly Wrapper[] = [
	...ENSURED_WRAPPERS,
	...VERDICT_WRAPPERS,
	...WHEN_WRAPPERS,
	...TOLD_WRAPPERS,
	...FURTHER_WRAPPERS,
];

/** Circumstances behind a ban that go with each of its wordings. */
const BEHIND =
	/^(.+?)((?:, |,? –? ?)(?:even (?:if|when|in|on|at|for|during|after|though)|however|no matter|whatever|not even|whether|regardless)\b .+)$/i;

/** Sentences of several bans or halves: they are answered part by part. */
const SEVERAL =
	/; |[.!?] [A-Z]|\b(?:and|or|but) (?:do not|don['’]t|never|no)\b|, but |(?:,|:) [^,]*,? (?:and|or) \w+ing\b|: \w+(?: [\w'’ -]+)?, |, or [a-z]+ /;

const PLAIN =
	/^(?:do not|don['’]t|never) (?!(?:ever |even )?(?:be tempted|let yourself|give in|yield|think|dream|get into|make a habit|fall into))[a-z]+\b(?!.*\b(?:even (?:if|when|in|on|at|for|during|after|though)|however|no matter|whatever|whether|regardless)\b)/i;

const NAMED =
	/^((?:While|As long as|Until|When|If|Once|After|Before|Whenever|As soon as|Where) ((?:the|an?|your|our) (?:[\w'’-]+ ){0,2}?[\w'’-]+|(?:[\w-]+ )?[\w-]+s) (?:is|are|has|have|was|were|can|cannot|looks?|feels?|smells?|stands?|runs?|goes|falls?|arrives?|breaks?|fails?|comes?) [^,;:]+), ([^,;:]+? )(it|them)( [^,;:]+)?$/i;

/** "As long as the floor is wet, nobody should walk on it": the ban with the noun in place of its pronoun, which comes back. */
function withNoun(sentence: string): Unwrapped | undefined {
	const [, setting = "", noun = "", before = "", pronoun = "", behind = ""] = NAMED.exec(sentence) ?? [];
	const head = noun.split(" ").at(-1) ?? "";
	if (
		setting === "" ||
		many(head) !== (pronoun === "them") ||
		isServed(head.toLowerCase()) ||
		/\b(?:announce|say|tell|mention|show|make|discuss|take|do)\b/.test(before)
	)
		return undefined;
	const one = theOne(noun);
	return {
		plain: capitalise(`${before}${one}${behind}`),
		back: (order) =>
			order.includes(one) && !SET_OFF.test(order) ? `${setting}, ${small(order).replace(one, pronoun)}` : undefined,
		first: "want",
	};
}

/** The plain ban that a sentence wraps, one layer at a time; undefined for a plain one. */
export function unwrapped(sentence: string): Unwrapped | undefined {
	if (PLAIN.test(sentence) || SEVERAL.test(sentence)) return undefined;
	const named = withNoun(sentence);
	if (named !== undefined) return named;
	const [, setting, rest = ""] = SET_OFF.exec(sentence) ?? [];
	if (setting !== undefined && !/^(?:and|or|but)\b/.test(rest)) {
		const told = /(?:not|n['’]t|never|avoid|may|must|should) [a-z]+(?: [a-z]+)? (?:it|them|him|her)\b/.test(rest)
			? undefined
			: setting;
		if (told !== undefined)
			return {
				plain: capitalise(rest),
				back: (order) => (SET_OFF.test(order) ? undefined : `${setting}, ${small(order)}`),
			};
	}
	const [, inner, tail = ""] = BEHIND.exec(sentence) ?? [];
	if (inner !== undefined && !/^, not even/.test(tail))
		return {
			plain: inner,
			back: (order) =>
				/ (?:before|until|once|only|if|when) /.test(order) && /^, whether/.test(tail) ? undefined : `${order}${tail}`,
		};
	for (const { hint, build, inside } of WRAPPERS) {
		if (!hint.test(sentence)) continue;
		const parts = build.exec(sentence);
		const found = parts === null ? undefined : inside(parts);
		if (found !== undefined) return found;
	}
	const deed = /^(?:no|nobody|no-one)\b(?! (?:need|point|use|sense|\w+ing)\b)/i.test(sentence)
		? undefined
		: deedOf(sentence.replace(/^It would be /, "It is "));
	if (deed === undefined || deed.who !== undefined || !verbs.has(deed.act.split(" ")[0] ?? "")) return undefined;
	return / by (?:an?|the|any|anyone|anybody|those|people|staff|\w+s)\b/.test(sentence) && / be \w/.test(sentence)
		? undefined
		: { plain: `Do not ${deed.act}`, back: asItIs };
}
