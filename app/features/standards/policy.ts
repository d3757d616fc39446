import { type Actor, hasRole } from "#app/platform/actor.ts";

/** What people do with standards; what happens on the way to a publication stands in review/policy.ts. */
export type StandardAct = "create" | "import" | "read-draft" | "edit-draft" | "set-settings";

/** What the policy looks at; null where there is no standard yet. */
export interface StandardSubject {
	ownerId: number;
}

/**
 * Whether somebody may do something with a standard that they can see. Drafts are shared by all authors;
 * settings belong to the owner and to administrators.
 */
export function may(actor: Actor, act: StandardAct, standard: StandardSubject | null): boolean {
	const writes = hasRole(actor, "author", "administrator");
	switch (act) {
		case "create":
		case "import":
			return writes;
		case "read-draft":
		case "edit-draft":
			return writes && standard !== null;
		case "set-settings":
			return standard !== null && writes && (standard.ownerId === actor.id || hasRole(actor, "administrator"));
	}
}
