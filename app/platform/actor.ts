import type { Language } from "./languages.ts";

export const roles = ["administrator", "author", "approver", "keeper", "auditor"] as const;

export type Role = (typeof roles)[number];

/** Who is acting: the signed-in person of a request. */
export interface Actor {
	id: number;
	publicId: string;
	name: string;
	language: Language;
	timeZone: string;
	roles: ReadonlySet<Role>;
	/** Teams led today, as leader or deputy, with the teams below them. */
	leads: ReadonlySet<number>;
	session: { id: number; kind: "own" | "shared" | "plain"; provedAt: Date };
	/** The password is a temporary one and must be changed first. */
	mustChangePassword: boolean;
}

export function hasRole(actor: Actor, ...any: Role[]): boolean {
	return any.some((role) => actor.roles.has(role));
}
