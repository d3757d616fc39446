import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { isPublic } from "./audience.queries.server.ts";
import { changePraise, holdTally } from "./change-praise.server.ts";
import { endPraiseTasks, praiseTaskKinds } from "./consent-tasks.server.ts";
import { takeUpAfter } from "./model.ts";
import { countForRule } from "./rule-tally.server.ts";

export const takeUpJob = "praise.take-up";

/** "I take this up": once for each person, with one question after 14 days. */
export async function takeUp(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changePraise(storage, actor, publicId, at, async (writer, { id: praiseId, ruleId }) => {
		await holdTally(writer, tables, praiseId);
		if (await insertTakeUp(writer, tables, { praiseId, personId: actor.id, ruleId, at })) {
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "praise.taken-up", subjectType: "praise", subjectId: praiseId },
			});
		}
		return null;
	});
}

/** Writes a take-up, what counts it, and the job that will ask about it. False when it was there. */
export async function insertTakeUp(
	writer: Writer,
	tables: Tables,
	{ praiseId, personId, ruleId, at }: { praiseId: number; personId: number; ruleId: number | null; at: Date },
): Promise<boolean> {
	const { praiseTakeUps, praiseTallies } = tables;
	const [row] = await writer
		.insert(praiseTakeUps)
		.values({ praiseId, personId, ruleId, at })
		.onConflictDoNothing()
		.returning({ id: praiseTakeUps.id });
	if (!row) return false;
	await writer
		.update(praiseTallies)
		.set({ takeUps: sql`${praiseTallies.takeUps} + 1` })
		.where(eq(praiseTallies.praiseId, praiseId));
	if (await isPublic(writer, tables, praiseId)) await countForRule(writer, tables, ruleId, { takeUps: 1 });
	await enqueue(writer, tables, {
		...{ kind: takeUpJob, key: `${takeUpJob}:${row.id}`, payload: { takeUp: row.id } },
		...{ runAt: new Date(at.getTime() + takeUpAfter), at },
	});
	return true;
}

/** Takes the own "I take this up" back; nothing of it is left. */
export async function dropTakeUp(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praiseTakeUps, praiseTallies, jobs } = tables;
	return changePraise(storage, actor, publicId, at, async (writer, { id: praiseId, ruleId }) => {
		await holdTally(writer, tables, praiseId);
		const [row] = await writer
			.delete(praiseTakeUps)
			.where(and(eq(praiseTakeUps.praiseId, praiseId), eq(praiseTakeUps.personId, actor.id)))
			.returning({ id: praiseTakeUps.id });
		if (!row) return null;
		await writer
			.update(praiseTallies)
			.set({ takeUps: sql`${praiseTallies.takeUps} - 1` })
			.where(eq(praiseTallies.praiseId, praiseId));
		if (await isPublic(writer, tables, praiseId)) await countForRule(writer, tables, ruleId, { takeUps: -1 });
		await writer.delete(jobs).where(eq(jobs.key, `${takeUpJob}:${row.id}`));
		await endPraiseTasks(
			writer,
			tables,
			{ kind: praiseTaskKinds.tried, subjectIds: [row.id] },
			{ at, because: "withdrawn" },
		);
		return null;
	});
}
