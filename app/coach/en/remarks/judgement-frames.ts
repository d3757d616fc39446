import type { Sentence } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { isPerson } from "./judgement-fragment.ts";
import { clauseStart } from "./judgement-predicate.ts";
import { isName, whoIs } from "./remark-subject.ts";
import { labels } from "./remark-words.ts";

const FAIR =
	/^(?:experienced|senior|junior|important|qualified|busy|recent|likely|popular|able|knowledgeable|skilled|suitable|of)$/;

/** Frames in which any word judges: "the most X person", "Typical Dave", "that's Dave for you". */
export function labelFramed(sentence: Sentence, i: number): [number, number] | undefined {
	const { tokens } = sentence;
	const norm = normAt(tokens, i);
	const next = normAt(tokens, i + 1);
	if (norm === "most" && isPerson(normAt(tokens, i + 2)))
		return labels.find(next)?.startsWith("good") !== true &&
			!FAIR.test(next) &&
			(i < 3 || whoIs(sentence, clauseStart(tokens, i), i) === "colleague")
			? [i, i + 3]
			: undefined;
	const named = isName(tokens[i + 1], false);
	if (
		norm === "typical" &&
		(named || next === "you" || isPerson(next) || labels.find(next) === "bad-noun") &&
		/^[.!,]?$/.test(normAt(tokens, i + 2))
	)
		return [i, i + 2];
	if (norm === "trust" && i === 0 && named && normAt(tokens, 2) === "to") return [0, 3];
	if (norm === "that's" && named && normAt(tokens, i + 2) === "for" && normAt(tokens, i + 3) === "you")
		return [i, i + 4];
	return undefined;
}
