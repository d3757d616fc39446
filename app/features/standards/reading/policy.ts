import { type Actor, hasRole } from "#app/platform/actor.ts";

/** Whether somebody may remind and excuse anybody at all; whom exactly, the queries decide (sight.server.ts). */
export function caresForReaders(actor: Actor): boolean {
	return hasRole(actor, "author", "administrator") || actor.leads.size > 0;
}

/** Whether somebody may answer the questions on a standard's rules: its owner and all who write. */
export function mayAnswer(actor: Actor, standard: { ownerId: number }): boolean {
	return standard.ownerId === actor.id || hasRole(actor, "author", "administrator");
}
