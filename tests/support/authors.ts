import { randomUUID } from "node:crypto";
import { personSearchText } from "#app/features/accounts/names.ts";
import type { Actor, Role } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
	forward(milliseconds: number): void;
}

export function movableClock(start = new Date("2026-05-04T08:00:00Z")): MovableClock {
	let now = start.getTime();
	return {
		now: () => new Date(now),
		forward: (milliseconds) => {
			now += milliseconds;
		},
	};
}

/** Plants a company and a person for each name, and gives them as actors, for tests that need no sign-in. */
export async function plantPeople(
	storage: Storage,
	people: Record<string, readonly Role[]>,
	at = new Date("2026-05-04T08:00:00Z"),
): Promise<Record<string, Actor>> {
	const actors: Record<string, Actor> = {};
	const { tables } = storage;
	await storage.write(async (writer) => {
		await writer
			.insert(tables.company)
			.values({
				id: 1,
				name: "Bicycle workshop",
				language: "en",
				languages: ["en", "ru", "pl"],
				timeZone: "UTC",
				workingDays: [1, 2, 3, 4, 5],
				welcome: {},
				createdAt: at,
			})
			.onConflictDoNothing();
		for (const [name, roles] of Object.entries(people)) {
			const publicId = randomUUID();
			const [row] = await writer
				.insert(tables.people)
				.values({
					publicId,
					name,
					sortKey: name,
					searchText: personSearchText(name, "", ""),
					userName: `${name.toLowerCase()}-${publicId.slice(0, 8)}`,
					language: "en",
					timeZone: "UTC",
					startedOn: "2026-01-05",
					createdAt: at,
				})
				.returning({ id: tables.people.id });
			const id = row?.id ?? 0;
			if (roles.length > 0) {
				await writer.insert(tables.personRoles).values(roles.map((role) => ({ personId: id, role, grantedAt: at })));
			}
			actors[name] = {
				id,
				publicId,
				name,
				language: "en",
				timeZone: "UTC",
				roles: new Set(roles),
				leads: new Set(),
				session: { id: 0, kind: "plain", provedAt: at },
				mustChangePassword: false,
			};
		}
	});
	return actors;
}
