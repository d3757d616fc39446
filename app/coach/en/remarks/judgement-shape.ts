import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { set } from "../words/words.ts";
import { isRole } from "./remark-subject.ts";
import { labels } from "./remark-words.ts";

/** Nouns that may be said of a person and judge nobody. */
const NEUTRAL = set(
	"minute hour day week month year second bit lot while couple few number no-show smoker non-smoker vegetarian vegan speaker favourite favorite addition winner player help friend fan mother father mum dad parent man woman person guy girl boy lad lass chap bloke lady gentleman human match target case priority beginner signatory native newcomer freshman freelancer part-timer full-timer temp timer keyholder key-holder first-aider marshal buddy mentor trustee grandfather grandmother brother sister twin cousin neighbour colleague success asset sight natural good pair third half quarter step floor metre mile team department company branch backup back-up substitute stand-in contact delegate delegation signee opportunity chance pleasure relief surprise great runner swimmer driver reader writer singer dancer drinker eater sleeper riser starter finisher thinker walker talker rider skier cyclist gamer owner tenant citizen resident native-speaker year-old size fit grown-up adult pro professional leader champion boss change",
);

const POSITIVE = set(
	"big great good huge fast quick keen strong true born natural real-life decent nice fine solid useful valued valuable important key main new young old senior junior former qualified trained certified registered licensed single married different popular regular busy early late light heavy short tall left-handed right-handed morning night people team",
);

const FILLERS = set(
	"just really quite simply such so too rather pretty always still also only basically frankly honestly obviously clearly sometimes often becoming being a an bit of kind sort something like total complete utter absolute right real proper bloody damn",
);

const ENDS = set(
	". ! ? , ; : — ) and but or who that with to in on at around when about because if for unto i i'm i've you he she we today yesterday again sometimes lately frankly really honestly mate though then over towards under by every last this since after before",
);

const STATES = set(
	"late early tired ill sick nervous upset sad angry cross hungry thirsty sleepy shy afraid scared worried anxious sorry hasty quick slow fast loud quiet long short strict far close sure happy busy excited sceptical skeptical careful modest formal hard near certain surprised literal good kind nice ready wet dirty low high strong mad silly proud",
);

const SARCASTIC = set("precious clever smart perfect special sensitive");

/** What a person may be called by a word with other meanings too, when nothing else follows: "you're slow". */
const TERSE = set(
	"slow dull cheap tight mad odd common wet hard soft weird strange loud thick dim stiff weak wooden sour dry fresh green rough cold mental",
);

/** "You're slow." at the verb of being `i`: the range of the word, or undefined. */
export function terse(tokens: readonly Token[], i: number): [number, number] | undefined {
	let j = i + 1;
	while (
		j - i < 4 &&
		/^(?:so|too|really|just|such|very|pretty|rather|quite|a|bit|simply|plain)$/.test(normAt(tokens, j))
	)
		j++;
	const next = tokens[j + 1];
	if (!TERSE.has(normAt(tokens, j))) return undefined;
	if (next !== undefined && !/^[.!;,]$/.test(next.norm) && next.norm !== "and" && next.norm !== "with")
		return undefined;
	if (
		next?.norm === "with" &&
		!/^(?:people|customers|guests|patients|callers|clients|us|children|colleagues|money|tips)$/.test(
			normAt(tokens, j + 2),
		)
	)
		return undefined;
	return [j, j + 1];
}

/** The end of "a drama queen", "a total flake" that begins at the article `i`, or -1 when the noun judges nobody or is no noun. */
export function unknownNoun(tokens: readonly Token[], i: number): number {
	if (/^(?:bit|little)$/.test(normAt(tokens, i + 1))) return -1;
	if (/^(?:lot|touch|shade|tad)$/.test(normAt(tokens, i + 1)) && /er$/.test(normAt(tokens, i + 2))) return -1;
	for (let j = i + 1; j < Math.min(tokens.length, i + 5); j++) {
		const token = tokens[j];
		if (token?.kind !== "word" || token.capital) return -1;
		const { norm } = token;
		const next = tokens[j + 1];
		if (norm === "of" || norm === "two" || norm === "three") return -1;
		if (POSITIVE.has(norm) || labels.find(norm)?.startsWith("good") === true) return -1;
		if (next !== undefined && !ENDS.has(next.norm)) {
			if (next.kind !== "word") return -1;
			continue;
		}
		if (/^(?:down|short|up|behind|over|away|off|ahead|out)$/.test(norm)) return -1;
		if (NEUTRAL.has(norm) || staffNouns.has(norm) || customerNouns.has(norm) || isRole(norm)) return -1;
		if (norm.length < 3 || /(?:ly|ing|ed|est)$/.test(norm) || labels.find(norm) === "bad-adjective") return -1;
		if (next?.norm === "to" || next?.norm === "for") return j - i > 1 || /(?:er|or|ist)$/.test(norm) ? -1 : j + 1;
		return j + 1;
	}
	return -1;
}

/** "are a total flake", "be such a baby": from the verb of being at `i`; the range of what is said, or undefined. */
export function nounSaid(tokens: readonly Token[], i: number): [number, number] | undefined {
	let article = i + 1;
	while (article - i < 6 && FILLERS.has(normAt(tokens, article)) && !/^an?$/.test(normAt(tokens, article))) article++;
	if (!/^an?$/.test(normAt(tokens, article))) return undefined;
	if (/^(?:bit|kind|sort)$/.test(normAt(tokens, article + 1)) && normAt(tokens, article + 2) === "of") {
		article += 3;
		if (!/^an?$/.test(normAt(tokens, article))) article--;
	}
	const end = unknownNoun(tokens, article);
	return end < 0 ? undefined : [Math.min(article, i + 1), end];
}

/** "Stop being so precious", "don't be such a baby", "stop acting like a child": the range of the label, or undefined. */
export function labelToStop(tokens: readonly Token[], i: number): [number, number] | undefined {
	const norm = normAt(tokens, i);
	const be = norm === "being" || norm === "be";
	const act = /^(?:acting|behaving|act|behave)$/.test(norm) && normAt(tokens, i + 1) === "like";
	if (!be && !act) return undefined;
	const before = normAt(tokens, i - 1);
	const stops =
		/^(?:stop|quit|don't|dont|cease|never)$/.test(before) ||
		/^(?:do not|not to)$/.test(`${normAt(tokens, i - 2)} ${before}`);
	if (!stops) return undefined;
	if (act) {
		const article = normAt(tokens, i + 2) === "such" ? i + 3 : i + 2;
		if (!/^an?$/.test(normAt(tokens, article))) return undefined;
		const end = unknownNoun(tokens, article);
		return [i, end < 0 ? Math.min(tokens.length, article + 2) : end];
	}
	const noun = nounSaid(tokens, i);
	if (noun !== undefined) return noun;
	if (normAt(tokens, i + 1) !== "so" && norm !== "being") return undefined;
	const at = normAt(tokens, i + 1) === "so" ? i + 2 : i + 1;
	const word = tokens[at];
	if (word?.kind !== "word" || STATES.has(word.norm) || /(?:er|ly|ing)$/.test(word.norm)) return undefined;
	if (/^(?:the|in|on|at|to|here|there|out|away|off|a|an|so|like|with|by|my|your|everyone's)$/.test(word.norm))
		return undefined;
	if (
		normAt(tokens, at + 1) === "to" ||
		(labels.find(word.norm)?.startsWith("good") === true && !SARCASTIC.has(word.norm))
	)
		return undefined;
	if (norm === "being" && normAt(tokens, i + 1) !== "so" && at + 1 < tokens.length && tokens[at + 1]?.kind === "word")
		return undefined;
	return [i + 1, at + 1];
}

/** "I've never met anyone so", "I've known warmer": what the writer has met judges whom the remark is about. */
export const haveMet = (tokens: readonly Token[], start: number, to: number): boolean =>
	/\b(?:i|i've) .*\b(?:met|known|had)\b/.test(
		tokens
			.slice(start, to)
			.map((token) => token.norm)
			.join(" "),
	);

export const THINGS = /^(?:the|this|that|these|those|your|his|her|our|my|it|it's)$/;

/** "The printer is a nightmare", "the poodle was in a foul temper": [from, ...) is said of a thing. */
export function saidOfThing(tokens: readonly Token[], start: number, from: number): boolean {
	const said = ` ${tokens
		.slice(start, from)
		.map((token) => token.norm)
		.join(" ")} `;
	return (
		THINGS.test(normAt(tokens, start)) &&
		/(?: is| was|'s)(?: in)?(?: an?| such)?(?: \w+)? $/.test(said) &&
		!/\byou/.test(said)
	);
}

/** From where on a negation may deny a label: not before "because" or "but". */
export function reach(tokens: readonly Token[], from: number, to: number): number {
	for (let i = to; i > from; i--) if (/^(?:because|but|since|so)$/.test(normAt(tokens, i))) return i;
	return from;
}
