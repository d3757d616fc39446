import { and, eq, inArray, lte } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { isOpenReading } from "./conditions.server.ts";

/** What a reader had before them: the whole text, or what changed since a version of theirs. */
export type Shown = { shown: "whole"; since: null } | { shown: string[]; since: number };

export const wholeText: Shown = { shown: "whole", since: null };

/**
 * Notes that somebody has read a version: once, however often and from however many tabs it is sent, with what was shown.
 * Ends the person's reading tasks of this version and of all before it. Answers whether this was the first time.
 */
export async function confirmReading(
	storage: Storage,
	actor: Actor,
	version: Pick<KnownVersion, "id" | "standardId" | "number">,
	at: Date,
	shown: Shown = wholeText,
): Promise<boolean> {
	const { acknowledgements, tasks, versions } = storage.tables;
	return storage.write(async (writer) => {
		const [first] = await writer
			.insert(acknowledgements)
			.values({ versionId: version.id, personId: actor.id, at, ...shown })
			.onConflictDoNothing()
			.returning({ id: acknowledgements.id });
		if (!first) return false;
		const readSoFar = writer
			.select({ id: versions.id })
			.from(versions)
			.where(and(eq(versions.standardId, version.standardId), lte(versions.number, version.number)));
		await writer
			.update(tasks)
			.set({ doneAt: at })
			.where(and(eq(tasks.personId, actor.id), isOpenReading(storage.tables), inArray(tasks.subjectId, readSoFar)));
		await record(writer, storage.tables, {
			at,
			actorId: actor.id,
			kind: "version.acknowledged",
			subjectType: "version",
			subjectId: version.id,
			...(shown.since === null ? {} : { details: { since: shown.since } }),
		});
		return true;
	});
}
