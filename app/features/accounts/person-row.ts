import type { Language } from "#app/platform/languages.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import { emailKey, personSearchText } from "./names.ts";

export interface PersonFacts {
	name: string;
	userName: string;
	/** Empty for people without e-mail. */
	email: string;
	language: Language;
	timeZone: string;
	occupation: string;
	startedOn: string;
}

/** A person's columns that are written from what was typed, with the keys that lists and searches go by. */
export function personColumns(facts: PersonFacts) {
	return {
		name: facts.name,
		sortKey: sortKey(facts.name),
		searchText: personSearchText(facts.name, facts.userName, facts.occupation),
		userName: facts.userName,
		email: facts.email || null,
		emailKey: facts.email ? emailKey(facts.email) : null,
		language: facts.language,
		timeZone: facts.timeZone,
		occupation: facts.occupation,
		startedOn: facts.startedOn,
	};
}
