import type { Role } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { PersonState } from "./model.ts";

/** What everybody may know of a colleague. */
export interface Colleague {
	id: number;
	publicId: string;
	name: string;
	occupation: string;
}

/** What administrators see in the list. */
export interface ListedPerson extends Colleague {
	userName: string;
	email: string | null;
	roles: Role[];
	state: PersonState;
}

export const peopleFilters = ["active", "disabled", "all"] as const;

export type PeopleFilter = (typeof peopleFilters)[number];

export interface PersonDetails extends ListedPerson {
	language: Language;
	timeZone: string;
	startedOn: string;
	createdAt: Date;
	disabledAt: Date | null;
	hasPassword: boolean;
}
