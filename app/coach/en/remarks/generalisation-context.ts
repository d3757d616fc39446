import type { Token } from "#app/coach/analysis.ts";
import { isImperativeAt, normAt } from "../words/clause-scope.ts";
import { customerNouns, firmNouns, staffNouns } from "../words/people.ts";
import { baseOfThird } from "../words/verbs.ts";
import { set } from "../words/words.ts";
import { isPast } from "./deeds.ts";

const NUMBERS = set(
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty hundred dozen couple both",
);
const isNumber = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === "number" || NUMBERS.has(token.norm));
/** Places and things that a number names: "everyone on ward 6". */
const NUMBERED = /^(?:ward|room|bay|floor|gate|unit|line|shift|route|aisle|platform|site|desk|till|table)$/;
/** Words that speak to the receiver. */
export const addressed = /^(?:you|you're|your|you've|yours|you'll|u)$/;

export const colleague = /^(?:you|you're|your|you've|he|she|his|her|he's|she's|u)$/;

/** True when the sentence proposes or asks for something to come. */
export function proposes(tokens: readonly Token[], i: number): boolean {
	let start = 0;
	for (let j = i - 1; j >= 0; j--) {
		const norm = normAt(tokens, j);
		if (norm === ";" || norm === "." || norm === "—" || norm === ":") {
			start = j + 1;
			break;
		}
	}
	for (let j = start; j < Math.min(tokens.length, i + 2); j++) {
		const norm = normAt(tokens, j);
		const next = normAt(tokens, j + 1);
		if (norm === "let's" || (norm === "lets" && j < start + 2) || norm === "please" || norm === "shall") return true;
		if (norm === "let" && next === "us") return true;
		if (
			(norm === "could" || norm === "can" || norm === "would" || norm === "will") &&
			/^(?:we|you|everyone|everybody)$/.test(next) &&
			j <= start + 2
		)
			return !/^(?:nobody|no)$/.test(normAt(tokens, start));
		if (norm === "how" && next === "about") return true;
		if (norm === "what" && next === "if") return true;
		if (
			(norm === "from" && next === "now") ||
			(norm === "from" &&
				/^(?:tomorrow|next|monday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
					next,
				)) ||
			(norm === "starting" && j === start) ||
			(norm === "in" && next === "future") ||
			(norm === "next" && next === "time")
		)
			return true;
		if (/^(?:suggest|propose|recommend)$/.test(norm) || (norm === "like" && normAt(tokens, j - 1) === "i'd"))
			return true;
		if ((norm === "sure" && normAt(tokens, j - 1) === "make") || norm === "ensure") return true;
		if (
			norm === "so" &&
			j < i &&
			/^(?:that|everyone|everybody|nobody|no|all|we)$/.test(next) &&
			(j > start || next === "that")
		)
			return true;
	}
	const first = normAt(tokens, start) === "and" || normAt(tokens, start) === "so" ? start + 1 : start;
	if (
		i === first &&
		/^(?:always|never|everyone|everybody|nobody|all)$/.test(normAt(tokens, i)) &&
		isImperativeAt(tokens, i + 1) &&
		!/^(?:work|cross|care|talk|smile|rush|stress|drama|laugh|thank|word)$/.test(normAt(tokens, i + 1))
	)
		return true;
	return (
		i > first &&
		isImperativeAt(tokens, first) &&
		!isPast(tokens[first]) &&
		!/^(?:work|thank|thanks)$/.test(normAt(tokens, first)) &&
		!tokens
			.slice(first, i)
			.some(
				(token, j, all) =>
					colleague.test(token.norm) &&
					!/^(?:when|whenever|if|before|after|once|until|while)$/.test(all[j - 1]?.norm ?? ""),
			)
	);
}

/** True when the verb of the clause after `i` is past: one event, no habit. */
export function isOneEvent(tokens: readonly Token[], i: number, to: number): boolean {
	for (let j = to; j < tokens.length && j - to < 7; j++) {
		const token = tokens[j];
		if (token === undefined || token.kind === "punctuation") {
			if (token?.norm === ",") break;
			continue;
		}
		if (
			/^(?:says|say|thinks|think|knows|know|can|is|are|has|have|ever|will|does|gets|goes|reckons|agrees|asks|wants|complains|feels|sees|hates|likes|loves|notices|talks|believes|tells|turns|keeps|finds|works|said|thought|knew|agreed)$/.test(
				token.norm,
			)
		)
			return false;
		if (j - to < 4 && j > to && baseOfThird(token.norm) !== undefined && !normAt(tokens, j - 1).endsWith("ing"))
			return false;
		if (
			(isPast(token) && !/^(?:so|too|very|how|more)$/.test(normAt(tokens, j - 1))) ||
			/^(?:was|were|did|got|had)$/.test(token.norm)
		)
			return true;
	}
	for (let j = i - 1; j >= 0 && i - j < 8; j--) {
		const token = tokens[j];
		if (token === undefined || token.norm === ";" || token.norm === ":") break;
		if (/^(?:is|are|do|does|has|have|can|keep|always|never|would|will|'ve|you've)$/.test(token.norm)) return false;
		if (isPast(token) || /^(?:was|were|did|had)$/.test(token.norm)) return true;
	}
	return false;
}

export function isCounted(tokens: readonly Token[], i: number, to: number): boolean {
	const steady =
		/^(?:always|never|forever|constantly|perpetually|continually|permanently|endlessly|ever|as|day|week|without|time)$/.test(
			normAt(tokens, i),
		);
	for (let j = i; j < (steady ? i : Math.min(tokens.length, to + 4)); j++) {
		if (isNumber(tokens[j]) && (j >= to || j > i) && normAt(tokens, j) !== "one") {
			if (normAt(tokens, j) === "24/7" || NUMBERED.test(normAt(tokens, j - 1)) || normAt(tokens, j + 1) === "o'clock")
				continue;
			return true;
		}
		if (j >= to && (tokens[j]?.kind === "punctuation" || /^(?:is|are|was|were)$/.test(normAt(tokens, j)))) break;
	}
	const word = normAt(tokens, i);
	if (/^(?:not|nobody|no|never|nothing|haven't|hasn't|didn't|don't)$/.test(word)) {
		for (let j = 0; j < (word === "never" || word.startsWith("no") ? i : tokens.length); j++) {
			if (
				/^(?:in|of|on|out|during|over)$/.test(normAt(tokens, j)) &&
				!tokens.slice(j + 2, j + 4).some((token) => /^(?:years?)$/.test(token.norm)) &&
				(isNumber(tokens[j + 1]) ||
					isNumber(tokens[j + 2]) ||
					(normAt(tokens, j + 1) === "all" && isNumber(tokens[j + 2])))
			)
				return true;
		}
	}
	return false;
}

/** True when the clause before `i` is about those served or another firm: "the guest in 12 always asks". */
export function isAboutOthers(tokens: readonly Token[], i: number): boolean {
	let others = false;
	for (let j = i - 1; j >= 0 && !/^[.,;:]$/.test(normAt(tokens, j)); j--) {
		const norm = normAt(tokens, j);
		if (addressed.test(norm) || staffNouns.has(norm) || norm === "he" || norm === "she" || norm === "people")
			return false;
		if (customerNouns.has(norm) || firmNouns.has(norm) || /^(?:mr|mrs|ms|dr)\.?$/.test(norm)) others = true;
	}
	const end = tokens.findIndex((token, j) => j > i && /^[,;:]$/.test(token.norm));
	return others && !tokens.slice(0, end < 0 ? tokens.length : end).some((token) => addressed.test(token.norm));
}
