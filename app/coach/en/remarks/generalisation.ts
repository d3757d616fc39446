import type { Document, Report, Sentence, Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { customerNouns } from "../words/people.ts";
import { baseOfThird } from "../words/verbs.ts";
import { prepositions } from "../words/words.ts";
import { isPast } from "./deeds.ts";
import { addressed, colleague, isAboutOthers, isCounted, isOneEvent, proposes } from "./generalisation-context.ts";
import { isFramed, THING } from "./harmless-frames.ts";
import { judgements, universals } from "./remark-words.ts";

const MESSAGES = {
	frequency: "generalisation.frequency",
	quantity: "generalisation.quantity",
	people: "generalisation.people",
} as const;

const VIEWS =
	/^(?:says|say|thinks|think|knows|know|reckons|agrees|has|is|complains|hates|can|sees|feels|believes|talks|laughs|wants|waits|suffers|depends|will|loves|likes|noticed|heard|against)$/;

/** The tokens from `i` to the end of the clause. */
function restOf(tokens: readonly Token[], i: number): readonly Token[] {
	const stop = tokens.findIndex((token, j) => j > i && (token.norm === ";" || token.norm === ","));
	return tokens.slice(i, stop < 0 ? tokens.length : stop);
}

const ENDLESS =
	/^(?:perpetual|constant|endless|eternal|everlasting|never-ending|unending|incessant|continual|non-?stop)$/;
const upToComma = (tokens: readonly Token[], from: number): readonly Token[] => {
	const stop = tokens.findIndex((token, i) => i >= from && /^[,;:.]$/.test(token.norm));
	return tokens.slice(from, stop < 0 ? tokens.length : stop);
};

/** The word before the first form of "be" after `from`: "everything on the list is" has "list". */
function beforeVerb(tokens: readonly Token[], from: number): string {
	const verb = tokens.findIndex((token, i) => i > from && /^(?:is|are|was|were)$/.test(token.norm));
	return normAt(tokens, verb - 1);
}

/** True when a universal word at [i, to) generalises nobody's conduct. */
function isHarmless(sentence: Sentence, i: number, to: number, kind: keyof typeof MESSAGES, praise: boolean): boolean {
	const { tokens } = sentence;
	if (praise && to - i === 2 && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(normAt(tokens, i + 1))) return true;
	const word = normAt(tokens, i);
	const before = normAt(tokens, i - 1);
	const next = normAt(tokens, to);
	if (before === "than" || (word === "never" && (next === "mind" || before === "or"))) return true;
	if (word === "nothing" && next === "but" && /^an?$/.test(normAt(tokens, to + 1))) return true;
	if (word === "nothing" && /^(?:more|less|wrong|personal|serious|new|special|happened|else)$/.test(next)) return true;
	if (word === "no" && normAt(tokens, i + 1) === "matter") return praise;
	if (word === "no" && normAt(tokens, i + 1) !== "one") return true;
	if (prepositions.has(before) && normAt(tokens, to - 1) === "you") return true;
	if (word === "every" && /^(?:now|other|second|third|few)$/.test(next)) return true;
	if (
		(word === "always" || word === "every" || word.startsWith("every") || word === "all") &&
		/^(?:not|isn't|aren't|don't|doesn't|wasn't|weren't|didn't|it's|hardly|almost|nearly)$/.test(before)
	) {
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
		if (/^(?:have|has)$/.test(normAt(tokens, 0)) && !/^(?:once|even|bothered|actually)$/.test(next)) return true;
		if (
			!/^(?:only|hardly|never|nobody|barely)$/.test(before) &&
			!/^(?:do|does|have|has|will|don't|doesn't|can|can't|couldn't|won't|when|why)$/.test(normAt(tokens, 0)) &&
			!tokens
				.slice(0, i)
				.some((token) => /^(?:nobody|no-one|only|nothing|all)$/.test(token.norm) || token.norm === "no")
		)
			return true;
		if (/^(?:hardly|barely|anyone|anybody|somebody|someone)$/.test(before)) return true;
	}
	if (word === "everything" && next === "must") return true;
	if (isFramed(tokens, i, to)) return true;
	if (
		word === "never" &&
		/^(?:had|have|has|you'd|you've)$/.test(before) &&
		upToComma(tokens, to).some((token, at, clause) => token.norm === "before" && at > 0 && at === clause.length - 1)
	)
		return true;
	if (
		word === "everything" &&
		/^(?:on|in|from)$/.test(next) &&
		/^(?:list|order|box|trolley|plan|sheet|basket)$/.test(beforeVerb(tokens, to))
	)
		return true;
	if (
		word === "never" &&
		/^(?:seen|heard|tasted|met|read|known|had|eaten)$/.test(next) &&
		((i === 0 && /^(?:met|seen|known)$/.test(next)) ||
			/^(?:i|we|i've|i'd|we've|we'd)$/.test(normAt(tokens, /^(?:have|had)$/.test(before) ? i - 2 : i - 1))) &&
		!upToComma(tokens, to).some((token) => colleague.test(token.norm))
	)
		return true;
	if (kind === "people" && /^thanks to (?:you|him|her)$/.test([0, 1, 2].map((at) => normAt(tokens, at)).join(" ")))
		return true;
	if (ENDLESS.test(word) && THING.test(next) && !/^(?:your|his|her)$/.test(before)) return true;
	if (word === "without" && !tokens.some((token) => colleague.test(token.norm))) return true;
	if (
		word === "as" &&
		(before === "business" || /^(?:well|soon|long|far|much|many|if|good)$/.test(normAt(tokens, i + 1)))
	)
		return true;
	if (
		word === "as" &&
		/^(?:usual|always)$/.test(normAt(tokens, i + 1)) &&
		(/^(?:we|the|opening|stocktaking|lunch|training|i|our|meeting|shift)$/.test(normAt(tokens, 0)) ||
			tokens.slice(0, i).some((token) => token.norm === "we")) &&
		!tokens.slice(0, i).some((token) => colleague.test(token.norm)) &&
		!tokens.slice(0, i).some((token) => isPast(token))
	)
		return true;
	if (
		word === "as" &&
		i === 0 &&
		tokens.some((token) => /^(?:we|opens|closes|starts|begins)$/.test(token.norm)) &&
		!tokens.some((token) => addressed.test(token.norm))
	)
		return true;
	if (isCounted(tokens, i, to)) return true;
	if (proposes(tokens, i)) return true;
	if (word === "the" && kind === "frequency")
		return (
			/^(?:i|we|they|he|she|it|the|that)$/.test(next) ||
			!tokens.some((token) => colleague.test(token.norm)) ||
			tokens.some((token) => isPast(token) || /^(?:was|were|been)$/.test(token.norm))
		);
	if (
		/^(?:everyone|everybody|everything|nobody|nothing|none|no|all|we|they|us|the|our|everywhere|nowhere)$/.test(word)
	) {
		if ((word.startsWith("every") || word === "all") && before === "for") return true;
		if (before === "where" || before === "so") return true;
		if ((before === "of" && normAt(tokens, i - 2) === "front") || before === "besides") return true;
		if (word === "the" || word === "our") {
			if (
				!VIEWS.test(next) &&
				!(normAt(tokens, i + 2) === "of" && VIEWS.test(normAt(tokens, to + 1))) &&
				!/^(?:of|knows)$/.test(next) &&
				!(baseOfThird(next) !== undefined && restOf(tokens, i).some((token) => colleague.test(token.norm)))
			)
				return !/^(?:of)$/.test(normAt(tokens, to));
			return isOneEvent(tokens, i, to) && !/^(?:says|say|thinks|knows|know)$/.test(next);
		}
		if (word === "everything" && /^(?:know|knows|learn|learnt|learned)$/.test(before)) return true;
		if (/^(?:everyone|everybody)$/.test(word) && next === "makes" && normAt(tokens, to + 1) === "mistakes") return true;
		if ((word === "we" && normAt(tokens, i + 1) !== "are") || word === "they" || word === "us") return true;
		if (kind === "quantity" && to - i > 1) return false;
		if (isOneEvent(tokens, i, to)) return true;
	}
	if ((word === "everyone" || word === "everybody" || word === "all") && next === "else") return true;
	if (
		/^(?:everyone|everybody|all)$/.test(word) &&
		/^(?:[.!,]?|and)$/.test(next) &&
		/^(?:,|hi|hello|thanks|you|morning|done|job|dear|evening|team|bye|welcome|to|congratulations)$/.test(before) &&
		!(before === "to" && addressed.test(normAt(tokens, 0))) &&
		i < 8
	)
		return true;
	if ((word === "always" || word === "never") && isAboutOthers(tokens, i)) return true;
	if (
		word === "always" &&
		i === 2 &&
		normAt(tokens, 0) === "the" &&
		tokens[1]?.capital === true &&
		before.endsWith("s")
	)
		return true;
	if (word === "everything" && next === "the" && tokens.slice(0, i).some((token) => isPast(token))) return true;
	const subject = i > 0 ? normAt(tokens, i - 1) : "";
	if (
		(word === "always" || word === "never") &&
		customerNouns.has(subject) &&
		!/^(?:he|she|they|someone)$/.test(subject) &&
		!tokens.some((token) => addressed.test(token.norm))
	)
		return true;
	if (
		(word === "always" || word === "never") &&
		(/^(?:i|i've|i'd|we)$/.test(subject) ||
			(/^(?:have|had)$/.test(subject) && /^(?:i|we)$/.test(normAt(tokens, i - 2)))) &&
		!/^(?:have|has|get|know|find|hear|see|trip|end|wait)$/.test(next)
	)
		return (
			(isPast(tokens[to]) && !/^(?:saw|heard|got|met|found|felt|received|caught)$/.test(next)) ||
			/^(?:knew|realised|realized|noticed|guessed|imagined|thought|forget|forgot)$/.test(next) ||
			!restOf(tokens, i).some((token) => token.norm === "you" || token.norm === "your") ||
			/^(?:liked|enjoy|love|enjoyed|loved|check|try|read)$/.test(next)
		);
	if ((word === "every" || word === "all" || word === "24/7") && kind === "frequency") {
		const stop = tokens.findIndex((token, j) => j > i && /^[;:,]$/.test(token.norm));
		const clause = stop < 0 ? tokens : tokens.slice(0, stop);
		return (
			!clause.some((token) => colleague.test(token.norm)) &&
			!/^(?:the|it's|this)$/.test(normAt(tokens, to)) &&
			clause.some((token) => /^(?:we|we're|meet)$/.test(token.norm)) &&
			!clause.some((token) => isPast(token))
		);
	}
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
				if (
					!named &&
					!isInJudgement(tokens, i) &&
					!isHarmless(sentence, i, match.to, match.value, document.kind === "praise")
				) {
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
