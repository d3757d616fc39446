import type { Place } from "./model.ts";
import type { Colleague } from "./people.model.ts";

export interface ShownMember {
	membershipId: number;
	publicId: string;
	name: string;
	occupation: string;
	place: Place;
	/** Written for the reader; `over` when the time in the team has ended. */
	from: string;
	until: string | null;
	over: boolean;
}

/** A team's page for administrators. */
export interface ShownTeam {
	team: { publicId: string; name: string; parent: string; closed: boolean };
	/** Names from the top down to the team above. */
	above: string[];
	/** Open teams that may stand above this one. */
	others: { publicId: string; name: string; depth: number }[];
	members: ShownMember[];
	/** Who matches the search for somebody to add; null without a search. */
	found: Omit<Colleague, "id">[] | null;
	today: string;
}
