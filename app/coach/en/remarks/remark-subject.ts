import type { Sentence, Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { baseOfGerund } from "../words/verbs.ts";
import { prepositions, set } from "../words/words.ts";

/** Whom a remark's clause is about. Only a colleague's traits are judged. */
export type Who = "colleague" | "writer" | "customer" | "thing" | "act" | "nobody";

const COLLEAGUE = set("you you're youre you've youve you'd you'll u ur he he's she she's he'd she'd y'all");
const WRITER = set("i i'm im i've ive me myself we we're we've i'd");
const ROLES = set(
	"deputy boss chief head leader lead stand-in newbie temp junior senior partner sidekick predecessor successor buddy lad lass captain groomer skipper opposite-number number-two understudy chemist",
);
const NO_NAMES = set(
	"the a an this that these those it it's its there here what which who how why when where if as and but or so then yes no not my your our their his her some any all both each every last next one two three four five six seven eight nine ten today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december such nothing everything nobody everyone everybody somebody telling saying",
);
const NOUNS_OF_THINGS = set(
	"voice tone reply email e-mail letter letters mail note notes message answer report work desk handwriting behaviour behavior manner service shift writing speech comment comments remark remarks idea style smile call text texts face language timing handover quote coffee table bay",
);

const OTHERS = set("agency supplier bank council insurer contractor company firm courier landlord competition");

/** True for a word that names a post or standing among colleagues. */
export const isRole = (norm: string): boolean => ROLES.has(norm);

/** True for a capitalised word that can be a person's name. */
export function isName(token: Token | undefined, first: boolean): boolean {
	if (token === undefined || token.kind !== "word" || !token.capital) return false;
	const { norm } = token;
	if (NO_NAMES.has(norm) || norm.length < 2 || prepositions.has(norm) || customerNouns.has(norm)) return false;
	return !first || !(NOT_NAMES_AT_START.has(norm) || /(?:tion|ment|ness|ship|ance|ence)$/.test(norm));
}

const NOT_NAMES_AT_START = set(
	"customers guests patients thanks thank please deliveries people orders parcels service work returns calls food phones parking cleaning shelves quotes great good well nice wonderful lovely honestly frankly simply really sorry once maybe perhaps half most many more less fewer even just only also still again ask look listen hold don't do did is are was were have has had can could would should will must let let's lets let’s",
);

/** True for a name or post with the verb of being before what is said of it: "Dave's a menace", "our driver's rude". */
export function isNamedCopula(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (token?.kind !== "word" || !token.norm.endsWith("'s")) return false;
	const norm = token.norm.slice(0, -2);
	return staffNouns.has(norm) || ROLES.has(norm) || isName({ ...token, norm }, i === 0);
}

/** True for "you're" as it is typed in haste: "ur a gem", "your so slow", "your clueless" with the label at `label`. */
export const isTypedYou = (tokens: readonly Token[], i: number, label: number): boolean =>
	normAt(tokens, i) === "ur" ||
	(normAt(tokens, i) === "your" && (i + 1 === label || /^(?:an?|so|such|too|just)$/.test(normAt(tokens, i + 1))));

/** True when [from, to) can be a name typed without its capital. */
export const isTypedName = (tokens: readonly Token[], from: number, to: number): boolean => {
	const norm = normAt(tokens, from);
	return (
		to === from + 1 && !tokens[0]?.capital && !NO_NAMES.has(norm) && !NOUNS_OF_THINGS.has(norm) && !norm.endsWith("ing")
	);
};

const HUMAN = /^(?:wo)?man$|^(?:lady|gentleman|bloke|guy|girl|lad|chap|person|boy|one|lot)$/;

/** What tells that somebody serves: "the woman behind the counter", "the man who sold me the boots". */
const SERVES =
	/^(?:working )?(?:on|in|behind|manning) (?:the|your) (?:front )?(?:desk|till|door|counter|reception|gate|switchboard|checkout|bar|wheel|glass|bike|van|forklift|truck|kiosk)|^(?:who|that) (?:served|sold|fitted|delivered|drove|installed)/;

/** "our night guy", "the new lad": somebody of the team by a word for anybody. */
const isOurs = (tokens: readonly Token[], from: number, i: number): boolean =>
	HUMAN.test(normAt(tokens, i)) &&
	(normAt(tokens, i - 1) === "your" ||
		(!/^(?:in|at|from|who|with)$/.test(normAt(tokens, i + 1)) &&
			tokens.slice(from, i).some(({ norm }) => norm === "our" || norm === "new")));

/** Whom the words [from, to) of a clause, which stand before its predicate, are about. */
export function whoIs(sentence: Sentence, from: number, to: number): Who {
	const { tokens } = sentence;
	let found: Who = "nobody";
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind === "punctuation") continue;
		const { norm } = token;
		if (/^every(?:one|body)$/.test(norm) && /^(?:agrees|says|thinks|knows|reckons)$/.test(normAt(tokens, i + 1))) {
			i++;
			continue;
		}
		if (COLLEAGUE.has(norm)) {
			if (
				found === "thing" &&
				/^(?:the|a|an|this|that|these|those|every|all)$/.test(normAt(tokens, from)) &&
				!/^(?:is|was)$/.test(normAt(tokens, normAt(tokens, i - 1) === "that" ? i - 2 : i - 1))
			)
				return "thing";
			if (found === "thing" && to - i === 1 && /^(?:with|for|to|from|about|by)$/.test(normAt(tokens, i - 1)))
				return "thing";
			if (found !== "customer" || norm.startsWith("you")) found = "colleague";
			continue;
		}
		if (WRITER.has(norm)) {
			found = "writer";
			continue;
		}
		if (NOUNS_OF_THINGS.has(norm)) {
			const next = normAt(tokens, i + 1);
			if ((!staffNouns.has(next) && !ROLES.has(next)) || next === "you" || next === "we" || i + 1 >= to) return "thing";
			continue;
		}
		const serving = HUMAN.test(norm) ? SERVES.exec([1, 2, 3, 4].map((at) => normAt(tokens, i + at)).join(" ")) : null;
		if (serving !== null) {
			found = "colleague";
			i += serving[0].split(" ").length;
			continue;
		}
		if (isOurs(tokens, from, i)) {
			found = "colleague";
			continue;
		}
		if (customerNouns.has(norm)) {
			if (normAt(tokens, i - 1) !== "of" && !prepositions.has(normAt(tokens, i - 1))) found = "customer";
			continue;
		}
		if (staffNouns.has(norm) || ROLES.has(norm)) {
			const other = /^(?:from|at)$/.test(normAt(tokens, i + 1)) && OTHERS.has(normAt(tokens, i + 3));
			found = other ? "customer" : "colleague";
			if (other) i += 3;
			continue;
		}
		if (norm === "mr" || norm === "mrs" || norm === "ms" || norm === "miss" || norm === "dr") {
			found = "customer";
			i++;
			continue;
		}
		if (norm.endsWith("ing") && norm.length > 4 && found === "nobody" && i === from && baseOfGerund(norm) !== undefined)
			return "act";
		if (isName(token, i === 0)) {
			const supposed =
				found === "writer" &&
				/^(?:afraid|think|feel|believe|say|that|suppose|guess|sorry|but|find)$/.test(normAt(tokens, i - 1));
			if (found === "nobody" || found === "thing" || supposed) found = "colleague";
			continue;
		}
		if (
			found === "nobody" &&
			!/^(?:the|a|an|our|my|this|that|it|it's|and|but|so|to|such|really|honestly|frankly|who|what|that's)$/.test(
				norm,
			) &&
			!norm.endsWith("ly")
		)
			found = "thing";
		if (norm === "it" || norm === "that" || norm === "this" || norm === "it's" || norm === "that's") found = "thing";
	}
	return found;
}
