import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { set } from "../words/words.ts";
import { prohibitions } from "./prohibition.ts";

/** What a lead-in makes of the items under it. */
export type LeadIn = "ban" | "duty" | "description" | "neutral";

const BAN_TITLES = set(
	"don'ts donts dont's taboo taboos no-nos no-no no-go no-gos forbidden prohibited banned unacceptable prohibitions bans off-limits",
);
const DESCRIPTIONS = set("reasons reason causes complaints problems symptoms statistics consequences results");
const UNFINISHED = set(
	"not never don't dont mustn't shouldn't can't cannot won't from avoid without stop no refrain allowed permitted",
);

/** Classifies a lead-in by the tokens before its colon (or of the heading). */
export function leadInOf(tokens: readonly Token[], to = tokens.length): LeadIn {
	let end = to;
	while (end > 0 && tokens[end - 1]?.kind === "punctuation") end--;
	if (end === 0) return "neutral";
	const told = /^(?:not|never)$/.test(normAt(tokens, end - 1));
	for (let i = 0; i < end; i++) {
		const norm = normAt(tokens, i);
		if (DESCRIPTIONS.has(norm) && end <= 12 && !told) return "description";
		if (BAN_TITLES.has(norm) && normAt(tokens, i - 1) !== "where") return "ban";
		if (norm === "not" && normAt(tokens, i + 1) === "to" && end <= 6) return "ban";
		if (
			/^(?:don't|never|not|avoid)$/.test(norm) &&
			tokens
				.slice(Math.max(0, i - 3), i)
				.some((token) => /^(?:things|what|words|phrases|sentences|habits)$/.test(token.norm))
		)
			return "ban";
		if (norm === "avoid" && normAt(tokens, i - 1) === "to" && i === end - 1) return "ban";
	}
	const last = normAt(tokens, end - 1);
	const before = normAt(tokens, end - 2);
	if (
		UNFINISHED.has(last) &&
		!(last === "no" && before === "a") &&
		(last !== "from" || prohibitions(tokens.slice(0, end)).length > 0) &&
		((last !== "allowed" && last !== "permitted") || before === "not")
	)
		return "ban";
	if (
		/^(?:to|of|circumstances|do|following|things|words|phrases)$/.test(last) &&
		prohibitions(tokens.slice(0, end)).length > 0
	)
		return "ban";
	if (
		(before === "do" || before === "what" || last === "do" || last === "say") &&
		tokens.slice(0, end).some((token) => /^(?:not|never|don't|don’t)$/.test(token.norm))
	)
		return "ban";
	if (/^(?:must|should|shall|to|will|do's|dos|do|always|obliged|required|duties)$/.test(last)) return "duty";
	const hits = prohibitions(tokens.slice(0, end));
	const hit = hits[hits.length - 1];
	if (hit !== undefined && (hit.to >= end - 3 || hit.kind === "ban")) return "ban";
	return "neutral";
}
