import { and, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { prepared } from "#db/prepared.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { type Audience, everybody, personAudience, scopeOf, teamAudience } from "./scopes.ts";

/** The teams that a person is in today, the closed ones left out. */
export async function teamIdsToday(storage: Storage, personId: number, today: string): Promise<number[]> {
	const rows = await prepared(storage, "praise.teams-today", (read, { memberships, teams }) =>
		read
			.select({ id: teams.id })
			.from(memberships)
			.innerJoin(teams, eq(teams.id, memberships.teamId))
			.where(
				and(
					eq(memberships.personId, sql.placeholder("person")),
					lte(memberships.fromDay, sql.placeholder("today")),
					or(isNull(memberships.untilDay), gte(memberships.untilDay, sql.placeholder("today"))),
					isNull(teams.closedAt),
				),
			)
			.orderBy(teams.sortKey, teams.id),
	)({ person: personId, today });
	return [...new Set(rows.map((row) => row.id))];
}

/** Everything that a person belongs to today, and so whose praise may be shown to them. */
export async function readerAudiences(storage: Storage, actor: Actor, now: Date): Promise<Audience[]> {
	const teams = await teamIdsToday(storage, actor.id, dayIn(actor.timeZone, now));
	return [everybody, personAudience(actor.id), ...teams.map(teamAudience)];
}

/** The teams today of several people. */
export async function teamsOfPeople(
	read: Reader,
	{ memberships, teams }: Tables,
	people: readonly number[],
	today: string,
): Promise<{ id: number; name: string }[]> {
	if (people.length === 0) return [];
	return read
		.selectDistinct({ id: teams.id, name: teams.name })
		.from(memberships)
		.innerJoin(teams, eq(teams.id, memberships.teamId))
		.where(
			and(
				inArray(memberships.personId, [...people]),
				lte(memberships.fromDay, today),
				or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
				isNull(teams.closedAt),
			),
		);
}

/** A praise as commands need it. */
export interface FoundPraise {
	id: number;
	publicId: string;
	authorId: number;
	ruleId: number | null;
	visibility: string;
	state: string;
	sentAt: Date;
	settledAt: Date | null;
}

/** A praise by its public id if one of the audiences sees it; null otherwise. */
export async function visiblePraise(
	read: Reader,
	{ praises, praiseScopes }: Tables,
	audiences: readonly Audience[],
	publicId: string,
): Promise<FoundPraise | null> {
	const [row] = await read
		.select({
			id: praises.id,
			publicId: praises.publicId,
			authorId: praises.authorId,
			ruleId: praises.ruleId,
			visibility: praises.visibility,
			state: praises.state,
			sentAt: praises.sentAt,
			settledAt: praises.settledAt,
		})
		.from(praises)
		.innerJoin(praiseScopes, eq(praiseScopes.praiseId, praises.id))
		.where(
			and(
				eq(praises.publicId, publicId),
				inArray(
					praiseScopes.scope,
					audiences.map((audience) => scopeOf(audience, null)),
				),
			),
		)
		.limit(1);
	return row ?? null;
}

/** Whether the whole company sees a praise. */
export async function isPublic(read: Reader, { praiseScopes }: Tables, praiseId: number): Promise<boolean> {
	const [row] = await read
		.select({ id: praiseScopes.praiseId })
		.from(praiseScopes)
		.where(and(eq(praiseScopes.praiseId, praiseId), eq(praiseScopes.scope, everybody)));
	return row !== undefined;
}
