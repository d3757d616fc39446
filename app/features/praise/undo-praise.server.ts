import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import type { Storage } from "#db/storage.ts";
import { changePraise } from "./change-praise.server.ts";
import { clearAnswers } from "./clear-answers.server.ts";
import { praiseTaskKinds } from "./consent-tasks.server.ts";
import { settleJob } from "./give-praise.server.ts";
import { isUndoable } from "./model.ts";

/**
 * Takes a praise back within 15 minutes: nothing is left of it, neither an event nor a mail nor a job. Problems: "praise.problem.gone", "forbidden", "praise.problem.too-late".
 */
export async function undoPraise(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praises, praiseReceivers, praiseConsents, praiseStories, praiseReports, tasks, jobs } = tables;
	return changePraise(storage, actor, publicId, at, async (writer, praise) => {
		if (praise.authorId !== actor.id) refuseChange("forbidden");
		if (!isUndoable(praise, at)) refuseChange("praise.problem.too-late");
		const { id: praiseId, ruleId } = praise;
		await clearAnswers(writer, tables, { praiseId, ruleId, at });
		const consents = await writer
			.delete(praiseConsents)
			.where(eq(praiseConsents.praiseId, praiseId))
			.returning({ id: praiseConsents.id });
		const stories = await writer
			.delete(praiseStories)
			.where(eq(praiseStories.praiseId, praiseId))
			.returning({ id: praiseStories.id });
		const reports = await writer
			.delete(praiseReports)
			.where(eq(praiseReports.praiseId, praiseId))
			.returning({ id: praiseReports.id });
		for (const [kind, rows] of [
			[praiseTaskKinds.consent, consents],
			[praiseTaskKinds.story, stories],
			[praiseTaskKinds.report, reports],
			[praiseTaskKinds.decision, reports],
		] as const) {
			const ids = rows.map(({ id }) => id);
			if (ids.length > 0)
				await writer.delete(tasks).where(and(eq(tasks.subjectType, kind), inArray(tasks.subjectId, ids)));
		}
		await writer.delete(praiseReceivers).where(eq(praiseReceivers.praiseId, praiseId));
		await writer.delete(praises).where(eq(praises.id, praiseId));
		await writer.delete(jobs).where(eq(jobs.key, `${settleJob}:${praiseId}`));
		return null;
	});
}
