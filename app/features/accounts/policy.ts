import { type Actor, hasRole } from "#app/platform/actor.ts";

export type PeopleAct =
	| "see-address"
	| "add"
	| "change"
	| "make-link"
	| "give-temporary-password"
	| "disable"
	| "enable";
export type TeamAct = "see-members" | "change-team";
export type CompanyAct = "change-company";

/** What an act is done to; acts on a person or a team name it. */
export interface Subject {
	personId?: number;
	teamId?: number;
}

type Act = PeopleAct | TeamAct | CompanyAct;

type Knower = Pick<Actor, "id" | "roles" | "leads">;

/** Whether somebody may do something with people, teams and the company's settings. */
export function may(actor: Knower, act: Act, subject: Subject = {}): boolean {
	const administrates = hasRole(actor as Actor, "administrator");
	switch (act) {
		case "see-members":
			return administrates || (subject.teamId !== undefined && actor.leads.has(subject.teamId));
		case "disable":
			// Nobody locks themselves out.
			return administrates && subject.personId !== actor.id;
		case "see-address":
		case "add":
		case "change":
		case "make-link":
		case "give-temporary-password":
		case "enable":
		case "change-team":
		case "change-company":
			return administrates;
	}
}
