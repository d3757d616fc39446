import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { Storage } from "#db/storage.ts";
import { belongsTo } from "../audience.queries.server.ts";

/** Whose reading somebody may look at: authors, administrators and auditors everybody's, leaders their own teams'. A condition over people. */
export function seenBy(storage: Storage, actor: Actor, today: string): SQL | undefined {
	if (hasRole(actor, "author", "administrator", "auditor")) return undefined;
	return belongsTo(storage.read, storage.tables, [...actor.leads], today);
}

/** Whom somebody may remind and excuse: authors and administrators everybody, leaders the people of their teams. Auditors only look. */
export function inCareOf(storage: Storage, actor: Actor, today: string): SQL | undefined {
	if (hasRole(actor, "author", "administrator")) return undefined;
	return belongsTo(storage.read, storage.tables, [...actor.leads], today);
}

/** A membership that counts today. */
export function isCurrent({ tables: { memberships } }: Storage, today: string): SQL | undefined {
	return and(lte(memberships.fromDay, today), or(isNull(memberships.untilDay), gte(memberships.untilDay, today)));
}

/** Whether a person of the query leads a team today; 1 or 0. */
export function leadsToday(storage: Storage, today: string): SQL<number> {
	const { memberships, people } = storage.tables;
	const place = storage.read
		.select({ one: sql`1` })
		.from(memberships)
		.where(
			and(
				eq(memberships.personId, people.id),
				inArray(memberships.place, ["leader", "deputy"]),
				isCurrent(storage, today),
			),
		);
	return sql<number>`case when exists ${place} then 1 else 0 end`;
}

export interface PersonInSight {
	id: number;
	publicId: string;
	name: string;
	occupation: string;
}

/** A person by their public id, within the actor's sight or care; null when there is none (the answer is 404 either way). */
export async function personWithin(
	storage: Storage,
	scope: SQL | undefined,
	publicId: string,
): Promise<PersonInSight | null> {
	const { people } = storage.tables;
	const [row] = await storage.read
		.select({ id: people.id, publicId: people.publicId, name: people.name, occupation: people.occupation })
		.from(people)
		.where(and(eq(people.publicId, publicId), scope));
	return row ?? null;
}

/** The person of an address whom the actor may remind and excuse. @throws 404 out of sight, 403 where the actor only looks */
export async function readerInCare(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<PersonInSight> {
	const today = dayIn(actor.timeZone, now);
	const person = await personWithin(storage, seenBy(storage, actor, today), publicId);
	if (!person) refuse(404);
	return (await personWithin(storage, inCareOf(storage, actor, today), publicId)) ?? refuse(403);
}
