import type { Sentence, Unit } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { verbs } from "../../words/verbs.ts";
import { cannotStand } from "../guards/long-guard.ts";
import { personOf } from "../reading/act.ts";
import { capitalise } from "../reading/frame.ts";
import { saidSentence } from "../reading/said-sentence.ts";
import { mixed, mixedNext, type Offered } from "./mixed.ts";
import { nounsOf } from "./mixed-nouns.ts";

/** The longest sentence whose halves are looked at, in tokens. */
const LONGEST = 60;

/** Manners that the forbidden act itself gives away: they say too little behind these. */
const LITTLE = /\bwithout (?:touching|asking|commenting|mocking|remarking|grabbing|telling|mentioning)\b/i;

const isPhrase = (one: Suggestion): boolean => one.kind !== "template";

/** "Announce the delay, but apologise" -> "Announce the delay and apologise": what answers a ban is no contrast any more. */
function despite(text: string, from: number, one: Suggestion): Suggestion {
	const [link = ""] = /,? but (?:also |always |please )*$/.exec(text.slice(from, one.start)) ?? [];
	const first = /^[a-z]+/.exec(one.text)?.[0] ?? "";
	return link === "" || /^be /i.test(text.slice(from)) || one.kind === "template" || !verbs.has(first)
		? one
		: { ...one, start: one.start - link.length, text: ` and ${one.text}` };
}

/** What is offered for a rule of which one half says what to do: both joined, that half by itself, then what stood there; a template only where it does not stand alone. */
export function withHalves(
	text: string,
	sentence: Sentence,
	unit: Unit,
	own: Suggestion[],
	offered: Offered,
): Suggestion[] {
	const { tokens } = sentence;
	if (unit.leadIn !== undefined || tokens.length > LONGEST) return own;
	const { from, to, said } = saidSentence(text, sentence);
	const whole = (put: string, end = to): Suggestion => ({ start: from, end, text: put, kind: "phrase" });
	const person = personOf(tokens);
	/** Who is served where the ban alone does not say. */
	const ofThese = (one: string): string => {
		if (!one.includes("customer") || /\bcustomers?\b/i.test(said)) return one;
		const served = nounsOf(said)
			.find((noun) => noun.person && noun.plural && !noun.owner)
			?.text.replace(/^the /, "");
		return served !== undefined && /^\w+s$/.test(served)
			? one.replace(/\bthe customer\b(?!['’])/g, `the ${served}`)
			: person === "customer"
				? one
				: one.replace(/\bcustomer(?=s?\b)/g, person);
	};
	const answers: Offered = (ban) => offered(ban).map(ofThese);
	const among = own.map((one) => despite(text, from, one));
	const phrases = among.filter(isPhrase);
	const made = mixed(said, answers);
	if (made !== undefined) {
		const named = nounsOf(said).some((one) => one.person) || person !== "customer";
		const joined = made.joined
			.filter((one) => !cannotStand(said, one) && (named || !/\bthe customer\b/.test(one)))
			.slice(0, 2)
			.map((one) => whole(one));
		const alone =
			made.alone === undefined
				? []
				: [made.alone, ...(made.bare === undefined ? [] : [made.bare])].map((one) => whole(one));
		const others = made.alone === undefined ? among : phrases;
		const verb = /(?:^|, )([A-Za-z]+)[^,]*$/.exec(made.alone ?? "")?.[1]?.toLowerCase() ?? "";
		const manner =
			/ without \w+ing\b/i.test(said) && !LITTLE.test(said)
				? phrases.filter((one) => one.text !== "").map((one) => ({ ...one, text: ofThese(one.text) }))
				: [];
		const again = others.filter((one) => one.text.toLowerCase().startsWith(`${verb} `));
		const fuller =
			made.bare === undefined
				? again.filter((one) => / (?:it|them)\b/.test(made.alone ?? "") && !/ (?:it|them)\b/.test(one.text))
				: [];
		const instead = made.instead === undefined || cannotStand(said, made.instead) ? [] : [whole(made.instead)];
		// Of a comma between both, one half alone is no sentence.
		const parted = !/[;–—]/.test(said)
			? []
			: others.filter(
					(one) =>
						!again.includes(one) &&
						!joined.some(({ text: both }) => both.toLowerCase().startsWith(one.text.toLowerCase())),
				);
		const offers = made.last
			? [...others, ...alone]
			: made.whole
				? made.brief === true && instead.length > 0
					? [...instead, ...alone, ...joined, ...parted]
					: [...fuller.slice(0, 1), ...alone.slice(0, 1), ...instead, ...alone.slice(1), ...joined, ...parted]
				: joined.length > 1
					? [...manner.slice(0, 1), ...joined, ...instead, ...alone, ...others]
					: [...manner.slice(0, 1), ...joined, ...alone, ...instead, ...others];
		const seen = new Set<string>();
		return offers.filter((one) => {
			const result = text.slice(from, one.start) + one.text + text.slice(Math.max(one.start, one.end), to);
			if (seen.has(result)) return false;
			seen.add(result);
			return true;
		});
	}
	const index = unit.sentences.indexOf(sentence);
	const after = unit.sentences[index + 1];
	if (after !== undefined) {
		const first = after.tokens[0]?.start ?? after.start;
		const { to: end } = saidSentence(text, after);
		const next = text.slice(first, end);
		const both = mixed(`${said}; ${next.charAt(0).toLowerCase()}${next.slice(1)}`, answers);
		if (both?.whole === true && both.alone !== undefined)
			return [
				...[both.alone, ...(both.instead === undefined ? [] : [both.instead])].map((one) => whole(one, end)),
				...phrases.filter((one) => one.end <= first),
			];
	}
	const before = unit.sentences[index - 1];
	if (before === undefined) return own;
	const end = before.tokens[before.tokens.length - 1]?.end ?? before.end;
	const first = text.slice(before.tokens[0]?.start ?? before.start, end).replace(/[.!]$/, "");
	const told = mixedNext(first, said, answers);
	if (told === undefined) return own;
	const next = told.answers;
	const instead: Suggestion[] =
		told.instead === undefined || cannotStand(said, told.instead)
			? []
			: [{ start: before.tokens[0]?.start ?? before.start, end: to, text: told.instead, kind: "phrase" }];
	const gone: Suggestion = { start: end, end: tokens[tokens.length - 1]?.end ?? to, text: "", kind: "phrase" };
	return next.length > 0
		? [
				...next.slice(0, 2).map((one) => whole(/^[A-Z]/.test(said) ? capitalise(one) : one)),
				...instead,
				gone,
				...phrases,
			]
		: [
				...phrases
					.slice(0, 2)
					.map((one) =>
						/^act before /i.test(one.text) && !/ (?:before|when|after|until) /.test(first)
							? { ...one, start: end - 1, text: one.text.slice(3) }
							: one,
					),
				...instead,
				gone,
			];
}
