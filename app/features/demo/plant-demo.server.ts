import { and, eq } from "drizzle-orm";
import { hashPassword } from "#app/features/accounts/passwords.server.ts";
import { personColumns } from "#app/features/accounts/person-row.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type Clock, dayIn } from "#app/platform/clock.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import type { Storage } from "#db/storage.ts";
import { demoPeople, demoTeams, demoTimeZones } from "./content/people.ts";
import { demoStandards } from "./content/standards.ts";
import { demoPassword } from "./demo-password.ts";
import { plantReadings } from "./plant-readings.server.ts";
import { plantStandard, publishDraft } from "./plant-standard.server.ts";

export interface DemoOptions {
	clock: Clock;
	/** "open": everybody signs in with demoPassword. "closed": nobody does until an administrator lets them in. */
	entrance: "open" | "closed";
}

const day = 86_400_000;

/**
 * Fills a fresh installation with a made-up company of 40 people in teams, its standards with versions,
 * and who has read them. Names, texts and order are fixed; dates are relative to the day it is planted.
 */
export async function plantDemo(storage: Storage, { clock, entrance }: DemoOptions): Promise<void> {
	const now = clock.now();
	const passwordHash = entrance === "open" ? await hashPassword(demoPassword) : null;
	const people = await plantPeople(storage, passwordHash, now);
	const author = people.get("irina");
	const otherAuthor = people.get("hannah");
	if (!author || !otherAuthor) throw new Error("the demo company has no authors");
	for (const { author: by, publishedDaysAgo, versions, ...told } of demoStandards) {
		const writer = by === "hannah" ? otherAuthor : author;
		const teams = await teamIds(storage, told.forTeams ?? []);
		const at = new Date(now.getTime() - (publishedDaysAgo ?? 0) * day);
		await plantStandard(storage, writer, { ...told, teams }, at);
		for (const version of versions) {
			await publishDraft(
				storage,
				writer,
				told.code,
				{
					...version,
					dueOn:
						version.dueInDays === undefined ? null : dayIn("UTC", new Date(now.getTime() + version.dueInDays * day)),
				},
				at,
			);
		}
	}
	await plantReadings(storage, now);
}

async function plantPeople(storage: Storage, passwordHash: string | null, now: Date): Promise<Map<string, Actor>> {
	const { tables } = storage;
	const daysAgo = (days: number) => dayIn("UTC", new Date(now.getTime() - days * day));
	const actors = new Map<string, Actor>();
	await storage.write(async (writer) => {
		const rows = await writer
			.insert(tables.people)
			.values(
				demoPeople.map((person) => ({
					...personColumns({
						...person,
						email: `${person.userName}@domidobry.example`,
						timeZone: demoTimeZones[person.language],
						startedOn: daysAgo(person.since),
					}),
					publicId: newPublicId(),
					passwordHash,
					createdAt: now,
				})),
			)
			.returning();
		const byUserName = new Map(rows.map((row) => [row.userName, row]));
		const held = demoPeople.flatMap((person) =>
			(person.roles ?? []).map((role) => ({
				personId: byUserName.get(person.userName)?.id ?? 0,
				role,
				grantedAt: now,
			})),
		);
		await writer.insert(tables.personRoles).values(held);
		const teams = new Map<string, number>();
		for (const [key, team] of Object.entries(demoTeams)) {
			const [row] = await writer
				.insert(tables.teams)
				.values({
					publicId: newPublicId(),
					name: team.name,
					sortKey: sortKey(team.name),
					parentId: team.above ? (teams.get(team.above) ?? null) : null,
					createdAt: now,
				})
				.returning({ id: tables.teams.id });
			teams.set(key, row?.id ?? 0);
		}
		await writer.insert(tables.memberships).values(
			demoPeople.map((person) => ({
				personId: byUserName.get(person.userName)?.id ?? 0,
				teamId: teams.get(person.team) ?? 0,
				place: person.place ?? "member",
				fromDay: daysAgo(person.since),
			})),
		);
		for (const person of demoPeople) {
			const row = byUserName.get(person.userName);
			if (!row) continue;
			actors.set(person.userName, {
				id: row.id,
				publicId: row.publicId,
				name: row.name,
				language: person.language,
				timeZone: row.timeZone,
				roles: new Set(person.roles),
				leads: new Set(),
				session: { id: 0, kind: "plain", provedAt: now },
				mustChangePassword: false,
			});
		}
	});
	return actors;
}

async function teamIds(
	{ read, tables: { teams } }: Storage,
	keys: readonly (keyof typeof demoTeams)[],
): Promise<string[]> {
	const found: string[] = [];
	for (const key of keys) {
		const [row] = await read
			.select({ publicId: teams.publicId })
			.from(teams)
			.where(and(eq(teams.name, demoTeams[key].name)));
		if (row) found.push(row.publicId);
	}
	return found;
}
