import { and, eq, isNull } from "drizzle-orm";
import { failed } from "#app/platform/problem.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { actingPerson } from "../import/acting-person.server.ts";
import type { PublishVersion } from "../publish-version.form.ts";
import { publishVersion } from "../publish-version.server.ts";
import { endSchedule } from "./end-schedule.server.ts";

/**
 * The job "version.publish": publishes what was scheduled, in the name of who scheduled it. The publication's own transaction
 * ends the schedule, so that it happens once, however often the job runs. What stands in its way ends it with a task for its author.
 */
export const runScheduled: Handler = async (job, { storage, now }) => {
	const { read, tables } = storage;
	const { scheduledPublications, standards } = tables;
	const [found] = await read
		.select({ schedule: scheduledPublications, code: standards.code })
		.from(scheduledPublications)
		.innerJoin(standards, eq(standards.id, scheduledPublications.standardId))
		.where(and(eq(scheduledPublications.id, Number(job.payload.schedule)), isNull(scheduledPublications.endedAt)));
	if (!found) return;
	const { schedule, code } = found;
	const actor = await actingPerson(storage, { id: schedule.madeById }, now);
	const input = { ...schedule.input, token: `schedule-${schedule.id}` } as unknown as PublishVersion;
	const outcome = actor
		? await publishVersion(storage, actor, code, input, now, { scheduleId: schedule.id })
		: failed("review.problem.author-left");
	if (!outcome.ok) await giveUp(storage, schedule, outcome.problem.code, now);
};

/** Ends a schedule with the code of what stood in its way; one that has ended meanwhile stays as it is. */
async function giveUp(
	{ tables, write }: Storage,
	{ id, standardId }: { id: number; standardId: number },
	because: string,
	at: Date,
): Promise<void> {
	const { scheduledPublications } = tables;
	await write(async (writer) => {
		const waiting = await writer
			.select({ id: scheduledPublications.id })
			.from(scheduledPublications)
			.where(and(eq(scheduledPublications.id, id), isNull(scheduledPublications.endedAt)));
		if (waiting.length > 0) await endSchedule(writer, tables, { standardId, actorId: null, because, at });
	});
}
