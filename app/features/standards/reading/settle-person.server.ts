import { and, eq, exists, gt, gte, inArray, isNull, lte, ne, not, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Reader, Storage } from "#db/storage.ts";
import { hasConfirmed, isExcused, isOpenReading } from "./conditions.server.ts";
import { hasStandingReading, insertReadings, joinersDue } from "./insert-readings.server.ts";

/**
 * Brings one person's reading tasks in line with the standards that ask them today: for joiners, people who return,
 * leave a team or leave the company. Running it again changes nothing.
 */
export async function settlePerson(storage: Storage, personId: number, now: Date): Promise<void> {
	const { read, tables } = storage;
	const { standards, versions, tasks } = tables;
	const { today, dueOn } = await joinersDue(storage, now);
	const asked = await askedOf(storage, personId, today);
	await storage.write(async (writer) => {
		const owed = await writer
			.select({ versionId: versions.id, reading: standards.reading })
			.from(standards)
			.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.askedVersion)))
			.where(
				and(
					asked(writer),
					not(isExcused(read, tables, { person: personId, standard: standards.id })),
					not(hasConfirmed(read, tables, { person: personId, standard: standards.id, from: standards.askedVersion })),
					not(
						hasStandingReading(read, tables, {
							person: personId,
							version: versions.id,
							asideStands: ne(standards.reading, "required"),
						}),
					),
				),
			);
		const readings = owed.map(({ versionId, reading }) => ({
			...{ personId, versionId },
			dueOn: reading === "required" ? dueOn : null,
		}));
		await insertReadings(writer, tables, readings, now);
		const stillAsked = writer
			.select({ one: sql`1` })
			.from(versions)
			.innerJoin(standards, eq(standards.id, versions.standardId))
			.where(and(eq(versions.id, tasks.subjectId), asked(writer)));
		await writer
			.update(tasks)
			.set({ endedAt: now, endedBecause: "left" })
			.where(and(eq(tasks.personId, personId), isOpenReading(tables), notExists(stillAsked)));
	});
}

/** The standards in force that ask a person today, as a condition over standards. */
async function askedOf(
	{ read, tables }: Storage,
	personId: number,
	today: string,
): Promise<(reader: Reader) => SQL | undefined> {
	const { people, memberships, teams, standards, standardAudiences } = tables;
	const [person] = await read
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.id, personId), isNull(people.disabledAt)));
	if (!person) return () => sql`1 = 0`;
	const own = await read
		.select({ teamId: memberships.teamId })
		.from(memberships)
		.where(
			and(
				eq(memberships.personId, personId),
				lte(memberships.fromDay, today),
				or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
			),
		);
	const parents = new Map(
		(await read.select({ id: teams.id, parentId: teams.parentId }).from(teams)).map((team) => [team.id, team.parentId]),
	);
	const teamIds = new Set(own.map(({ teamId }) => teamId));
	for (const id of teamIds) {
		const above = parents.get(id);
		if (above) teamIds.add(above);
	}
	return (reader) =>
		and(
			gt(standards.askedVersion, 0),
			isNull(standards.withdrawnAt),
			or(
				standards.forEveryone,
				exists(
					reader
						.select({ one: sql`1` })
						.from(standardAudiences)
						.where(
							and(
								eq(standardAudiences.standardId, standards.id),
								teamIds.size > 0 ? inArray(standardAudiences.teamId, [...teamIds]) : sql`1 = 0`,
							),
						),
				),
			),
		);
}
