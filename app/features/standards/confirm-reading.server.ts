import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { KnownVersion } from "./version.queries.server.ts";

/**
 * Notes that somebody has read a version: once, however often and from however many tabs it is sent.
 * Ends the person's reading task of that version. Answers whether this was the first time.
 */
export async function confirmReading(
	storage: Storage,
	actor: Actor,
	version: KnownVersion,
	at: Date,
): Promise<boolean> {
	const { acknowledgements, tasks } = storage.tables;
	return storage.write(async (writer) => {
		const [first] = await writer
			.insert(acknowledgements)
			.values({ versionId: version.id, personId: actor.id, at, shown: "whole" })
			.onConflictDoNothing()
			.returning({ id: acknowledgements.id });
		if (!first) return false;
		await writer
			.update(tasks)
			.set({ doneAt: at })
			.where(
				and(
					eq(tasks.personId, actor.id),
					eq(tasks.kind, "read"),
					eq(tasks.subjectType, "version"),
					eq(tasks.subjectId, version.id),
					isNull(tasks.doneAt),
				),
			);
		await record(writer, storage.tables, {
			at,
			actorId: actor.id,
			kind: "version.acknowledged",
			subjectType: "version",
			subjectId: version.id,
		});
		return true;
	});
}
