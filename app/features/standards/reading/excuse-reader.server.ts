import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { askPersonAgain } from "#app/platform/ask-again.server.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import { isOpenReading } from "./conditions.server.ts";

/**
 * Somebody in the actor's care need not read a standard, for a reason: what waits for them ends at once.
 * Problems: "reading.own-excuse" (nobody excuses themselves), "reading.excused" (it is in force already).
 */
export async function excuseReader(
	storage: Storage,
	actor: Actor,
	standard: Pick<ReadableStandard, "id">,
	{ personId, reason, at }: { personId: number; reason: string; at: Date },
): Promise<Outcome<null>> {
	if (personId === actor.id) return failed("reading.own-excuse");
	const { tables } = storage;
	const { readingExemptions, tasks, versions } = tables;
	return storage.write(async (writer) => {
		const [excused] = await writer
			.insert(readingExemptions)
			.values({ standardId: standard.id, personId, reason, at, byId: actor.id })
			.onConflictDoNothing()
			.returning({ id: readingExemptions.id });
		if (!excused) return failed("reading.excused");
		const ofStandard = writer.select({ id: versions.id }).from(versions).where(eq(versions.standardId, standard.id));
		await writer
			.update(tasks)
			.set({ endedAt: at, endedBecause: "excused" })
			.where(and(eq(tasks.personId, personId), isOpenReading(tables), inArray(tasks.subjectId, ofStandard)));
		await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "reader.excused",
			subjectType: "standard",
			subjectId: standard.id,
			details: { personId, exemption: excused.id },
		});
		return done(null);
	});
}

/** Ends somebody's exemption; they are asked again for what they have not read. Problem: "reading.asked-already". */
export async function endExemption(
	storage: Storage,
	actor: Actor,
	standard: Pick<ReadableStandard, "id">,
	{ personId, at }: { personId: number; at: Date },
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { readingExemptions } = tables;
	return storage.write(async (writer) => {
		const [ended] = await writer
			.update(readingExemptions)
			.set({ endedAt: at, endedById: actor.id })
			.where(
				and(
					eq(readingExemptions.standardId, standard.id),
					eq(readingExemptions.personId, personId),
					isNull(readingExemptions.endedAt),
				),
			)
			.returning({ id: readingExemptions.id });
		if (!ended) return failed("reading.asked-already");
		const cause = await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "reader.asked-again",
			subjectType: "standard",
			subjectId: standard.id,
			details: { personId, exemption: ended.id },
		});
		await askPersonAgain(writer, tables, { personId, cause, at });
		return done(null);
	});
}
