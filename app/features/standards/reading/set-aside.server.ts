import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import { isOpenReading } from "./conditions.server.ts";
import { putAside } from "./insert-readings.server.ts";

/** Puts a recommended reading aside; a newer version that asks brings it back. Problem: "reading.required". */
export async function setReadingAside(
	storage: Storage,
	actor: Actor,
	standard: Pick<ReadableStandard, "id" | "reading">,
	at: Date,
): Promise<Outcome<null>> {
	if (standard.reading !== "recommended") return failed("reading.required");
	const { tasks, versions } = storage.tables;
	await storage.write(async (writer) => {
		const ofStandard = writer.select({ id: versions.id }).from(versions).where(eq(versions.standardId, standard.id));
		const ended = await writer
			.update(tasks)
			.set({ endedAt: at, endedBecause: putAside })
			.where(and(eq(tasks.personId, actor.id), isOpenReading(storage.tables), inArray(tasks.subjectId, ofStandard)))
			.returning({ id: tasks.id });
		if (ended.length === 0) return;
		await record(writer, storage.tables, {
			at,
			actorId: actor.id,
			kind: "reading.put-aside",
			subjectType: "standard",
			subjectId: standard.id,
		});
	});
	return done(null);
}
