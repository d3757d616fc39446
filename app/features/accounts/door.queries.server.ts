import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { loadCompany } from "./company.queries.server.ts";

/** What stands on a page before signing in: the company's welcome in the visitor's language, else in its own. */
export async function doorWords(
	storage: Storage,
	language: Language,
): Promise<{ words: string | null; company: string | null }> {
	const company = await loadCompany(storage);
	if (!company) return { words: null, company: null };
	return { words: company.welcome[language] ?? company.welcome[company.language] ?? null, company: company.name };
}
