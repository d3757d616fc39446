import type { Sentence, Unit } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import { personOf, trimmedEnd } from "./act.ts";
import { capitalise } from "./frame.ts";
import { cannotStand } from "./long-guard.ts";
import { mixed, mixedNext, type Offered } from "./mixed.ts";

/** The longest sentence whose halves are looked at, in tokens. */
const LONGEST = 60;

/** Manners that the forbidden act itself gives away: they say too little behind these. */
const LITTLE = /\bwithout (?:touching|asking|commenting|mocking|remarking|grabbing|telling|mentioning)\b/i;

const isPhrase = (one: Suggestion): boolean => one.kind !== "template";

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
	const from = tokens[0]?.start ?? sentence.start;
	const to = tokens[trimmedEnd(tokens, tokens.length) - 1]?.end ?? sentence.end;
	const said = text.slice(from, to);
	const whole = (put: string, end = to): Suggestion => ({ start: from, end, text: put, kind: "phrase" });
	const person = personOf(tokens);
	/** Who is served where the ban alone does not say. */
	const answers: Offered = (ban) =>
		offered(ban).map((one) =>
			person === "customer" || /\bcustomers?\b/i.test(said) ? one : one.replace(/\bcustomer(?=s?\b)/g, person),
		);
	const phrases = own.filter(isPhrase);
	const made = mixed(said, answers);
	if (made !== undefined) {
		const joined = made.joined
			.filter((one) => !cannotStand(said, one))
			.slice(0, 2)
			.map((one) => whole(one));
		const alone =
			made.alone === undefined
				? []
				: [made.alone, ...(made.bare === undefined ? [] : [made.bare])].map((one) => whole(one));
		const others = made.alone === undefined ? own : phrases;
		const verb = /(?:^|, )([A-Za-z]+)[^,]*$/.exec(made.alone ?? "")?.[1]?.toLowerCase() ?? "";
		const manner =
			/ without \w+ing\b/i.test(said) && !LITTLE.test(said) ? phrases.filter((one) => one.text !== "") : [];
		const again = others.filter((one) => one.text.toLowerCase().startsWith(`${verb} `));
		const fuller =
			made.bare === undefined
				? again.filter((one) => / (?:it|them)\b/.test(made.alone ?? "") && !/ (?:it|them)\b/.test(one.text))
				: [];
		const offers = made.last
			? [...others, ...alone]
			: made.whole
				? [...fuller.slice(0, 1), ...alone, ...others.filter((one) => !again.includes(one)), ...joined]
				: [...manner.slice(0, 1), ...joined, ...alone, ...others];
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
		const end = after.tokens[trimmedEnd(after.tokens, after.tokens.length) - 1]?.end ?? after.end;
		const next = text.slice(first, end);
		const both = mixed(`${said}; ${next.charAt(0).toLowerCase()}${next.slice(1)}`, answers);
		if (both?.whole === true && both.alone !== undefined)
			return [whole(both.alone, end), ...phrases.filter((one) => one.end <= first)];
	}
	const before = unit.sentences[index - 1];
	if (before === undefined) return own;
	const end = before.tokens[before.tokens.length - 1]?.end ?? before.end;
	const first = text.slice(before.tokens[0]?.start ?? before.start, end).replace(/[.!]$/, "");
	const next = mixedNext(first, said, answers);
	if (next === undefined) return own;
	const gone: Suggestion = { start: end, end: tokens[tokens.length - 1]?.end ?? to, text: "", kind: "phrase" };
	return next.length > 0
		? [...next.slice(0, 2).map((one) => whole(/^[A-Z]/.test(said) ? capitalise(one) : one)), gone, ...phrases]
		: [...phrases.slice(0, 2), gone];
}
