import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { loadCompany } from "./company.queries.server.ts";

/** What stands on a page before signing in: the company's welcome in the visitor's language, else in its own, and whether the coach is open. */
export async function doorWords(
	storage: Storage,
	language: Language,
): Promise<{ words: string | null; company: string | null; coach: boolean }> {
	const company = await loadCompany(storage);
	if (!company) return { words: null, company: null, coach: false };
	return {
		words: company.welcome[language] ?? company.welcome[company.language] ?? null,
		company: company.name,
		coach: company.coachForVisitors,
	};
}
