import { and, eq, exists, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { withTeamsBelow } from "#app/features/accounts/teams.ts";
import type { Actor } from "#app/platform/actor.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";

/** Who is asked to read: everyone, or the people of these teams (those below them included). */
export type Audience = { everyone: true } | { everyone: false; teamIds: number[] };

interface AudienceOf {
	id: number;
	forEveryone: boolean;
}

/** The audience of a standard as its settings stand today. */
export async function audienceOf(read: Reader, tables: Tables, standard: AudienceOf): Promise<Audience> {
	if (standard.forEveryone) return { everyone: true };
	const { standardAudiences, teams } = tables;
	const named = await read
		.select({ teamId: standardAudiences.teamId })
		.from(standardAudiences)
		.where(eq(standardAudiences.standardId, standard.id));
	const tree = await read.select({ id: teams.id, parentId: teams.parentId }).from(teams);
	return {
		everyone: false,
		teamIds: [...withTeamsBelow(tree, ...named.map((row) => row.teamId))],
	};
}

/** Belongs today to one of some teams; to be used in a query over people. */
export function belongsTo(read: Reader, { memberships, people }: Tables, teamIds: number[], today: string): SQL {
	if (teamIds.length === 0) return sql`1 = 0`;
	return exists(
		read
			.select({ one: sql`1` })
			.from(memberships)
			.where(
				and(
					eq(memberships.personId, people.id),
					inArray(memberships.teamId, teamIds),
					lte(memberships.fromDay, today),
					or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
				),
			),
	);
}

/** The active people of an audience, as a condition over people. */
export function inAudience(read: Reader, tables: Tables, audience: Audience, today: string): SQL | undefined {
	const active = isNull(tables.people.disabledAt);
	return audience.everyone ? active : and(active, belongsTo(read, tables, audience.teamIds, today));
}

interface Guarded extends AudienceOf {
	ownerId: number;
	restrictedAt: Date | null;
}

/** Whether somebody may read a standard: everybody, unless it is restricted to its audience, its owner, authors, administrators and auditors. */
export async function mayRead(
	read: Reader,
	tables: Tables,
	actor: Actor,
	standard: Guarded,
	today: string,
): Promise<boolean> {
	if (!standard.restrictedAt || standard.ownerId === actor.id) return true;
	if (hasRole(actor, "author", "administrator", "auditor")) return true;
	const audience = await audienceOf(read, tables, standard);
	const [found] = await read
		.select({ id: tables.people.id })
		.from(tables.people)
		.where(and(eq(tables.people.id, actor.id), inAudience(read, tables, audience, today)))
		.limit(1);
	return found !== undefined;
}
