import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { trimmedEnd } from "../reading/act.ts";
import { limitOf } from "../reading/place.ts";

/** Verbs whose object may be a question: "without telling them when the desk opens". */
const ASKED_ABOUT =
	/^(?:ask|tell|explain|say|inform|check|find|know|agree|confirm|establish|note|write|show|warn|verify|state|make|record)$/;
const WHICH = /^(?:when|where|if|whether|how|what|why|who)$/;

/** The end of an act before ", or the customer will have to wait": what happens otherwise. */
function otherwise(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from; i < to - 3; i++)
		if (
			normAt(tokens, i) === "," &&
			normAt(tokens, i + 1) === "or" &&
			tokens.slice(i + 2, to).some((token) => /^(?:will|would|might|could|may)$/.test(token.norm))
		)
			return i;
	return to;
}

/** The end of what is to be done first: with the question that it asks, without what happens otherwise. */
export function orderEnd(tokens: readonly Token[], first: string, from: number, to: number): number {
	const asks = ASKED_ABOUT.test(first) && WHICH.test(normAt(tokens, to));
	return otherwise(tokens, from, asks ? trimmedEnd(tokens, limitOf(tokens, to)) : to);
}
