import { personColumns } from "#app/features/accounts/person-row.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import type { Storage } from "#db/storage.ts";

const rowsAtOnce = 500;

/** Plants people "person-0", "person-1" and so on, all members of one team. */
export async function plantPeople(storage: Storage, teamId: number, many: number, now: Date): Promise<void> {
	const { people, memberships } = storage.tables;
	const fromDay = "2026-01-05";
	for (let from = 0; from < many; from += rowsAtOnce) {
		await storage.write(async (writer) => {
			const rows = await writer
				.insert(people)
				.values(
					Array.from({ length: Math.min(rowsAtOnce, many - from) }, (_, index) => ({
						...personColumns({
							...{ name: `Person ${from + index} Example`, userName: `person-${from + index}`, email: "" },
							...{ language: "en", timeZone: "UTC", occupation: "shop", startedOn: fromDay },
						}),
						publicId: newPublicId(),
						createdAt: now,
					})),
				)
				.returning({ id: people.id });
			await writer
				.insert(memberships)
				.values(rows.map(({ id }) => ({ personId: id, teamId, place: "member" as const, fromDay })));
		});
	}
}
