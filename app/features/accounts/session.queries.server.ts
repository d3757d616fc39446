import { and, eq, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";

/** The session of a token with its person; asked for by every request. */
export function sessionByToken(storage: Storage) {
	return prepared(storage, "accounts.session-by-token", (read, { sessions, people }) =>
		read
			.select({
				sessionId: sessions.id,
				kind: sessions.kind,
				lastUsedAt: sessions.lastUsedAt,
				expiresAt: sessions.expiresAt,
				provedAt: sessions.provedAt,
				personId: people.id,
				publicId: people.publicId,
				name: people.name,
				language: people.language,
				timeZone: people.timeZone,
				temporaryPasswordAt: people.temporaryPasswordAt,
				disabledAt: people.disabledAt,
			})
			.from(sessions)
			.innerJoin(people, eq(people.id, sessions.personId))
			.where(eq(sessions.tokenHash, sql.placeholder("tokenHash"))),
	);
}

/**
 * A person's roles, and the open teams led on a day with the teams below them. `kind` is "role" or "team".
 * The whole answer is one read: it belongs to every request.
 */
export function rolesAndTeams(storage: Storage) {
	return prepared(storage, "accounts.roles-and-teams", (read, { personRoles, memberships, teams }) => {
		const person = sql.placeholder("personId");
		const day = sql.placeholder("day");
		const known = sql`(
			with recursive led(id) as (
				select ${teams.id} from ${memberships}
				inner join ${teams} on ${teams.id} = ${memberships.teamId}
				where ${memberships.personId} = ${person} and ${memberships.place} in ('leader', 'deputy')
					and ${memberships.fromDay} <= ${day} and (${memberships.untilDay} is null or ${memberships.untilDay} >= ${day})
					and ${teams.closedAt} is null
				union
				select below.id from ${teams} below inner join led on below.parent_id = led.id where below.closed_at is null
			)
			select 'team' as kind, led.id as team, '' as role from led
			union all
			select 'role' as kind, 0 as team, ${personRoles.role} as role from ${personRoles} where ${personRoles.personId} = ${person}
		) known`;
		return read
			.select({ kind: sql<string>`known.kind`, team: sql<number>`known.team`, role: sql<string>`known.role` })
			.from(known);
	});
}

/** A person's sessions for the list of one's own sign-ins, the last used first. */
export async function sessionsOf(storage: Storage, personId: number) {
	const { sessions } = storage.tables;
	return storage.read
		.select({
			id: sessions.id,
			kind: sessions.kind,
			device: sessions.device,
			createdAt: sessions.createdAt,
			lastUsedAt: sessions.lastUsedAt,
			expiresAt: sessions.expiresAt,
		})
		.from(sessions)
		.where(and(eq(sessions.personId, personId)))
		.orderBy(sessions.id);
}
