import { and, asc, eq, gte, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";

/** Somebody to choose: a colleague, or a colleague's leader. */
export interface Chosen {
	id: number;
	publicId: string;
	name: string;
	about: string;
}

export interface Offered {
	publicId: string;
	name: string;
	about: string;
}

/** An active person by the public id, as a form names them. */
export async function activePerson(read: Reader, { people }: Tables, publicId: string): Promise<Chosen | null> {
	if (publicId === "") return null;
	const [row] = await read
		.select({ id: people.id, publicId: people.publicId, name: people.name, about: people.occupation })
		.from(people)
		.where(and(eq(people.publicId, publicId), isNull(people.disabledAt)));
	return row ?? null;
}

/** Who leads a person's teams today, or is deputy there: without the person and the author of what is written. */
export async function leadersOf(
	read: Reader,
	{ memberships, teams, people }: Tables,
	{ personId, authorId, today }: { personId: number; authorId: number; today: string },
): Promise<Chosen[]> {
	const isToday = sql`${memberships.fromDay} <= ${today} and (${memberships.untilDay} is null or ${memberships.untilDay} >= ${today})`;
	const own = await read
		.select({ id: teams.id })
		.from(memberships)
		.innerJoin(teams, eq(teams.id, memberships.teamId))
		.where(
			and(
				...[eq(memberships.personId, personId), isNull(teams.closedAt), lte(memberships.fromDay, today)],
				or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
			),
		);
	if (own.length === 0) return [];
	const teamIds = sql.join(
		own.map(({ id }) => sql`${id}`),
		sql`, `,
	);
	return read
		.selectDistinct({
			...{ id: people.id, publicId: people.publicId, name: people.name, about: people.occupation },
			sortKey: people.sortKey,
		})
		.from(memberships)
		.innerJoin(people, eq(people.id, memberships.personId))
		.where(
			and(
				...[sql`${memberships.teamId} in (${teamIds})`, ne(memberships.place, "member"), isToday],
				...[isNull(people.disabledAt), ne(people.id, personId), ne(people.id, authorId)],
			),
		)
		.orderBy(asc(people.sortKey), asc(people.id));
}

/** As the sheet offers them. */
export async function offeredLeaders(
	{ read, tables }: Storage,
	actor: Actor,
	receiver: string,
	now: Date,
): Promise<Offered[]> {
	const person = await activePerson(read, tables, receiver);
	if (!person) return [];
	const today = dayIn(actor.timeZone, now);
	const found = await leadersOf(read, tables, { personId: person.id, authorId: actor.id, today });
	return found.map(({ publicId, name, about }) => ({ publicId, name, about }));
}
