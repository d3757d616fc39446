import type { Document, Report, Sentence, Token } from "../analysis.ts";
import { isImperativeAt, normAt } from "./clause-scope.ts";
import { isPast } from "./deeds.ts";
import { customerNouns } from "./people.ts";
import { judgements, universals } from "./remark-words.ts";
import { set } from "./words.ts";

const NUMBERS = set(
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty hundred dozen couple both",
);
const MESSAGES = {
	frequency: "generalisation.frequency",
	quantity: "generalisation.quantity",
	people: "generalisation.people",
} as const;

const isNumber = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === "number" || NUMBERS.has(token.norm));
const colleague = /^(?:you|you're|your|you've|he|she|his|her|he's|she's|u)$/;

/** True when the sentence proposes or asks for something to come. */
function proposes(tokens: readonly Token[], i: number): boolean {
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
		if (norm === "let's" || norm === "lets" || norm === "please" || norm === "shall") return true;
		if (norm === "let" && next === "us") return true;
		if (
			(norm === "could" || norm === "can" || norm === "would" || norm === "will") &&
			(next === "we" || next === "you") &&
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
		if (
			norm === "suggest" ||
			norm === "propose" ||
			norm === "recommend" ||
			(norm === "like" && normAt(tokens, j - 1) === "i'd")
		)
			return true;
		if ((norm === "sure" && normAt(tokens, j - 1) === "make") || norm === "ensure") return true;
		if (norm === "so" && j < i && /^(?:that|everyone|everybody|nobody|no|all|we)$/.test(next) && j > start) return true;
	}
	const first = normAt(tokens, start) === "and" || normAt(tokens, start) === "so" ? start + 1 : start;
	if (
		i === first &&
		isImperativeAt(tokens, i + 1) &&
		!/^(?:work|cross|care|talk|smile|rush|stress|drama|laugh|thank|word)$/.test(normAt(tokens, i + 1))
	)
		return true;
	return (
		i > first &&
		isImperativeAt(tokens, first) &&
		!isPast(tokens[first]) &&
		!/^(?:work|thank|thanks)$/.test(normAt(tokens, first)) &&
		!tokens.slice(first, i).some((token) => colleague.test(token.norm))
	);
}

/** True when the verb of the clause after `i` is past: one event, no habit. */
function isOneEvent(tokens: readonly Token[], i: number, to: number): boolean {
	let past = false;
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
		if (
			isPast(token) ||
			token.norm === "was" ||
			token.norm === "were" ||
			token.norm === "did" ||
			token.norm === "got"
		) {
			past = true;
			break;
		}
	}
	if (past) return true;
	for (let j = i - 1; j >= 0 && i - j < 8; j--) {
		const token = tokens[j];
		if (token === undefined || token.norm === ";" || token.norm === ":") break;
		if (/^(?:is|are|do|does|has|have|can|keep|always|never|would|will|'ve|you've)$/.test(token.norm)) return false;
		if (isPast(token) || token.norm === "was" || token.norm === "were" || token.norm === "did" || token.norm === "had")
			return true;
	}
	return false;
}

function isCounted(tokens: readonly Token[], i: number, to: number): boolean {
	for (let j = i; j < Math.min(tokens.length, to + 4); j++) {
		if (isNumber(tokens[j]) && (j >= to || j > i) && normAt(tokens, j) !== "one") {
			if (normAt(tokens, j) === "24/7") continue;
			return true;
		}
		if (j >= to && tokens[j]?.kind === "punctuation") break;
	}
	const word = normAt(tokens, i);
	if (word === "not" || word === "nobody" || word === "no" || word === "never" || word === "nothing") {
		for (let j = 0; j < i; j++) {
			if (
				/^(?:in|of|on|out|during|over)$/.test(normAt(tokens, j)) &&
				(isNumber(tokens[j + 1]) ||
					isNumber(tokens[j + 2]) ||
					(normAt(tokens, j + 1) === "all" && isNumber(tokens[j + 2])))
			)
				return true;
		}
	}
	return false;
}

/** True when a universal word at [i, to) generalises nobody's conduct. */
function isHarmless(sentence: Sentence, i: number, to: number, kind: keyof typeof MESSAGES): boolean {
	const { tokens } = sentence;
	const word = normAt(tokens, i);
	const before = normAt(tokens, i - 1);
	const next = normAt(tokens, to);
	if (word === "never" && (next === "mind" || before === "or")) return true;
	if (word === "nothing" && /^(?:more|less|wrong|personal|serious|new|special|happened|else)$/.test(next)) return true;
	if (word === "no" && !/^(?:one)$/.test(normAt(tokens, i + 1))) return true;
	if (word === "every" && /^(?:now|other|second|third|few)$/.test(next)) return true;
	if (
		(word === "always" || word === "every" || word.startsWith("every") || word === "all") &&
		/^(?:not|isn't|aren't|don't|doesn't|wasn't|weren't|didn't|it's|hardly|almost|nearly)$/.test(before)
	) {
		if (before === "almost" || before === "nearly") return false;
		if (before !== "it's") return true;
		if (normAt(tokens, i - 2) === "not") return true;
	}
	if (before === "always" && normAt(tokens, i - 2) === "not") return true;
	if (
		(word === "everything" || word === "all") &&
		(before === "for" || before === "with") &&
		/^(?:thanks|thank|you|cheers)$/.test(normAt(tokens, i - 2))
	)
		return true;
	if (word === "ever") {
		if (
			!/^(?:only|hardly|never|nobody|barely)$/.test(before) &&
			!/^(?:do|does|have|has|will|don't|doesn't|can)$/.test(normAt(tokens, 0)) &&
			!tokens
				.slice(0, i)
				.some((token) => /^(?:nobody|no-one|only|nothing|all)$/.test(token.norm) || token.norm === "no")
		)
			return true;
		if (before === "hardly" || before === "barely") return true;
	}
	if (word === "whenever") return true;
	if (
		(word === "without" || word === "as") &&
		/^(?:without)$/.test(word) &&
		!tokens.some((token) => colleague.test(token.norm))
	)
		return true;
	if (
		word === "as" &&
		(before === "business" ||
			before === "same" ||
			/^(?:well|soon|long|far|much|many|if|good)$/.test(normAt(tokens, i + 1)))
	)
		return true;
	if (
		word === "as" &&
		normAt(tokens, i + 1) === "usual" &&
		/^(?:we|the|opening|stocktaking|lunch|training|i|our|meeting|shift)$/.test(normAt(tokens, 0)) &&
		!tokens.slice(0, i).some((token) => colleague.test(token.norm)) &&
		!tokens.slice(0, i).some((token) => isPast(token))
	)
		return true;
	if (isCounted(tokens, i, to)) return true;
	if (proposes(tokens, i)) return true;
	if (/^(?:everyone|everybody|everything|nobody|nothing|no|all|we|they|us|the|our|everywhere|nowhere)$/.test(word)) {
		if ((word.startsWith("every") || word === "all") && /^(?:for|where|that)$/.test(before) && before === "for")
			return true;
		if (before === "where" || before === "so") return true;
		if ((before === "of" && normAt(tokens, i - 2) === "front") || before === "besides") return true;
		if (word === "the" || word === "our") {
			if (
				!/^(?:says|say|thinks|think|knows|know|reckons|agrees|has|is|complains|hates|can|sees|feels|believes|talks|laughs|wants|waits|suffers|depends|will|loves|likes|noticed|heard)$/.test(
					next,
				) &&
				!/^(?:of|knows)$/.test(next)
			)
				return !/^(?:of)$/.test(normAt(tokens, to));
			return isOneEvent(tokens, i, to) && !/^(?:says|say|thinks|knows|know)$/.test(next);
		}
		if (word === "we" || word === "they" || word === "us") return true;
		if (kind === "quantity" && to - i > 1) return false;
		if (isOneEvent(tokens, i, to)) return true;
	}
	if ((word === "everyone" || word === "everybody" || word === "all") && next === "else") return true;
	if (
		/^(?:everyone|everybody|all)$/.test(word) &&
		/^(?:[.!,]?|and)$/.test(next) &&
		/^(?:,|hi|hello|thanks|you|morning|done|job|dear|evening|team|bye|welcome|to|congratulations)$/.test(before) &&
		i < 8
	)
		return true;
	const subject = i > 0 ? normAt(tokens, i - 1) : "";
	if (
		(word === "always" || word === "never") &&
		customerNouns.has(subject) &&
		!/^(?:he|she|they|someone)$/.test(subject) &&
		!tokens.some((token) => colleague.test(token.norm))
	)
		return true;
	if (
		(word === "always" || word === "never") &&
		(subject === "i" || subject === "i've" || subject === "we") &&
		!/^(?:have|has|get|know|find|hear|see|trip|end|wait)$/.test(next)
	)
		return (
			!tokens.slice(i).some((token) => token.norm === "you" || token.norm === "your") ||
			/^(?:liked|enjoy|love|enjoyed|loved|check|try|read)$/.test(next)
		);
	if ((word === "every" || word === "all" || word === "24/7") && kind === "frequency")
		return (
			!tokens.some((token) => colleague.test(token.norm)) &&
			!/^(?:the|it's|this)$/.test(normAt(tokens, to)) &&
			tokens.some((token) => token.norm === "we" || token.norm === "open" || token.norm === "meet") &&
			!tokens.some((token) => isPast(token))
		);
	return false;
}

/** True when the word at `i` belongs to a judgement of the person: "can never be trusted". */
function isInJudgement(tokens: readonly Token[], i: number): boolean {
	for (let j = Math.max(0, i - 3); j < i; j++) {
		const match = judgements.at(tokens, j);
		if (match !== undefined && match.to > i && match.value === "fitness") return true;
	}
	return false;
}

/** Universal words about somebody's conduct, or about what "everyone" thinks of it. */
export function generalisations(document: Document): Report[] {
	const reports: Report[] = [];
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			const { tokens } = sentence;
			for (let i = 0; i < tokens.length; i++) {
				const match = universals.at(tokens, i);
				if (match === undefined) continue;
				const first = tokens[i];
				const last = tokens[match.to - 1];
				if (first === undefined || last === undefined) continue;
				const named = first.capital && i > 0 && tokens[i + 1]?.capital === true;
				if (!named && !isInJudgement(tokens, i) && !isHarmless(sentence, i, match.to, match.value)) {
					const previous = reports[reports.length - 1];
					if (previous !== undefined && first.start - previous.end <= 1 && previous.start >= sentence.start)
						previous.end = last.end;
					else
						reports.push({
							check: "generalisation",
							start: first.start,
							end: last.end,
							message: MESSAGES[match.value],
							why: "why.generalisation",
							params: { words: document.text.slice(first.start, last.end) },
							suggestions: [],
						});
				}
				i = match.to - 1;
			}
		}
	}
	return reports;
}
