import { check } from "#app/coach/packs.ts";
import type { CompanyWords, Language } from "#app/coach/types.ts";
import { inTurns } from "#app/platform/turns.server.ts";
import { SHOWN_AT_MOST } from "./coach-text.ts";
import type { AskedText, Suggested } from "./suggestions.ts";

/** Findings that are answered in one go, some milliseconds of work; then others have their turn. */
const IN_ONE_GO = 8;

/** What to write in place of the findings of a text, for as many as a page shows. Nothing of the text is kept. */
export async function buildSuggestions(
	{ text, kind, language, leadIn }: AskedText,
	words: Partial<Record<Language, CompanyWords>>,
): Promise<Suggested[]> {
	const turn = inTurns();
	const companyWords = words[language];
	const context = { ...(leadIn ? { leadIn } : {}), ...(companyWords ? { companyWords } : {}) };
	const built: Suggested[] = [];
	for (let after = 0; after < SHOWN_AT_MOST; after += IN_ONE_GO) {
		const found = check(text, { kind, language, suggestions: IN_ONE_GO, after, context });
		for (const { start, end, message, suggestions } of found.slice(after, after + IN_ONE_GO))
			if (suggestions.length > 0) built.push({ start, end, message, suggestions });
		if (found.length <= after + IN_ONE_GO) break;
		await turn();
	}
	return built;
}
