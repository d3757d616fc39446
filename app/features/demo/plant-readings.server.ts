import { eq } from "drizzle-orm";
import type { Storage } from "#db/storage.ts";

const hour = 3_600_000;

/** Two of three people have read what is in force, in a fixed pattern, within days of its publication. */
export async function plantReadings(storage: Storage, now: Date): Promise<void> {
	const { read, tables } = storage;
	const { people, versions, standards, acknowledgements } = tables;
	const readers = await read.select({ id: people.id }).from(people).orderBy(people.id);
	const inForce = await read
		.select({
			id: versions.id,
			number: versions.number,
			latest: standards.latestVersion,
			publishedAt: versions.publishedAt,
		})
		.from(versions)
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.orderBy(versions.id);
	const rows = inForce.flatMap((version, which) =>
		readers
			.filter((reader) => (reader.id * 7 + which * 5) % 3 !== 0)
			.map((reader) => ({
				versionId: version.id,
				personId: reader.id,
				at: new Date(Math.min(now.getTime(), version.publishedAt.getTime() + ((reader.id * 11) % 140) * hour)),
				shown: "whole" as const,
			})),
	);
	const rowsAtOnce = 200;
	await storage.write(async (writer) => {
		for (let from = 0; from < rows.length; from += rowsAtOnce) {
			await writer
				.insert(acknowledgements)
				.values(rows.slice(from, from + rowsAtOnce))
				.onConflictDoNothing();
		}
	});
}
