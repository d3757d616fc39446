import { inArray } from "drizzle-orm";
import { personColumns } from "#app/features/accounts/person-row.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type DemoPerson, demoPeople, demoTeams, demoTimeZones } from "./content/people.ts";

export interface PlantedPeople {
	/** By the user name that the content calls them. */
	actors: Map<string, Actor>;
	/** Public ids of the teams by the content's keys. */
	teams: Map<string, string>;
}

const day = 86_400_000;

/**
 * Writes the people, their teams and their places. Somebody whose user name is taken gets another one ("olga2");
 * without a password hash they stay outside until an administrator lets them in.
 */
export async function plantPeople(storage: Storage, passwordHash: string | null, now: Date): Promise<PlantedPeople> {
	const { tables } = storage;
	return storage.write(async (writer) => {
		const userNames = await freeUserNames(writer, storage);
		const rows = await writer
			.insert(tables.people)
			.values(
				demoPeople.map((person) => ({
					...personColumns({
						...person,
						userName: userNames.get(person.userName) ?? person.userName,
						email: `${person.userName}@domidobry.example`,
						timeZone: demoTimeZones[person.language],
						startedOn: daysBefore(now, person.since),
					}),
					publicId: newPublicId(),
					passwordHash,
					createdAt: new Date(now.getTime() - person.since * day),
				})),
			)
			.returning();
		const planted = new Map(
			demoPeople.map((person) => {
				const row = rows.find((one) => one.userName === userNames.get(person.userName));
				if (!row) throw new Error(`${person.userName} was not written`);
				return [person, row] as const;
			}),
		);
		await writer
			.insert(tables.personRoles)
			.values(
				[...planted].flatMap(([person, { id }]) =>
					(person.roles ?? []).map((role) => ({ personId: id, role, grantedAt: now })),
				),
			);
		const teams = await plantTeams(writer, storage, now);
		await writer.insert(tables.memberships).values(
			[...planted].map(([person, { id }]) => ({
				personId: id,
				teamId: teams.get(person.team)?.id ?? 0,
				place: person.place ?? "member",
				fromDay: daysBefore(now, person.since),
			})),
		);
		return {
			actors: new Map([...planted].map(([person, row]) => [person.userName, actorOf(person, row, now)])),
			teams: new Map([...teams].map(([key, { publicId }]) => [key, publicId])),
		};
	});
}

/** The user name that each of them gets: their own, or with the first number that is free. */
async function freeUserNames(writer: Writer, { tables: { people } }: Storage): Promise<Map<string, string>> {
	const own = demoPeople.map((person) => person.userName);
	const numbered = (userName: string) => [userName, ...[2, 3, 4].map((number) => `${userName}${number}`)];
	const rows = await writer
		.select({ userName: people.userName })
		.from(people)
		.where(inArray(people.userName, own.flatMap(numbered)));
	const taken = new Set(rows.map((row) => row.userName));
	return new Map(own.map((userName) => [userName, numbered(userName).find((name) => !taken.has(name)) ?? userName]));
}

async function plantTeams(
	writer: Writer,
	{ tables: { teams } }: Storage,
	now: Date,
): Promise<Map<string, { id: number; publicId: string }>> {
	const planted = new Map<string, { id: number; publicId: string }>();
	for (const [key, { name, above }] of Object.entries(demoTeams)) {
		const parentId = above === null ? null : (planted.get(above)?.id ?? null);
		const [row] = await writer
			.insert(teams)
			.values({ publicId: newPublicId(), name, sortKey: sortKey(name), parentId, createdAt: now })
			.returning({ id: teams.id, publicId: teams.publicId });
		if (!row) throw new Error(`the team ${name} was not written`);
		planted.set(key, row);
	}
	return planted;
}

function actorOf(person: DemoPerson, row: { id: number; publicId: string; timeZone: string }, now: Date): Actor {
	return {
		...row,
		name: person.name,
		language: person.language,
		roles: new Set(person.roles),
		leads: new Set(),
		session: { id: 0, kind: "plain", provedAt: now },
		mustChangePassword: false,
	};
}

function daysBefore(now: Date, days: number): string {
	return dayIn("UTC", new Date(now.getTime() - days * day));
}
