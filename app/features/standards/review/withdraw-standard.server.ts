import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { changeReview, refuseReview } from "./change-review.server.ts";
import { endSchedule } from "./end-schedule.server.ts";
import { logStep } from "./log-step.server.ts";
import { may } from "./policy.ts";
import { subjectOf } from "./review.queries.server.ts";
import { endWork } from "./review-tasks.server.ts";

/**
 * Withdraws a standard with a reason: its last text stays readable, it is asked of nobody, and open reading tasks end as
 * "withdrawn". Publishing a new version brings it back. Withdrawing it twice changes nothing.
 * Problems: "standard.missing", "forbidden", "review.problem.unpublished".
 */
export async function withdrawStandard(
	storage: Storage,
	actor: Actor,
	code: string,
	{ words }: { words: string },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { standards, versions, tasks } = tables;
	return changeReview(storage, code, async (writer, { standard, review }) => {
		if (!may(actor, "withdraw", subjectOf(standard, review))) refuseReview("forbidden");
		if (standard.latestVersion === 0) refuseReview("review.problem.unpublished");
		const [withdrawn] = await writer
			.update(standards)
			.set({ withdrawnAt: at })
			.where(and(eq(standards.id, standard.id), isNull(standards.withdrawnAt), gt(standards.latestVersion, 0)))
			.returning({ id: standards.id });
		if (!withdrawn) return null;
		const published = writer.select({ id: versions.id }).from(versions).where(eq(versions.standardId, standard.id));
		const left = await writer
			.update(tasks)
			.set({ endedAt: at, endedBecause: "withdrawn" })
			.where(
				and(
					eq(tasks.kind, "read"),
					eq(tasks.subjectType, "version"),
					inArray(tasks.subjectId, published),
					isNull(tasks.doneAt),
					isNull(tasks.endedAt),
				),
			)
			.returning({ id: tasks.id });
		const of = { subjectType: "standard", subjectId: standard.id } as const;
		await endWork(writer, tables, { kinds: ["review-standard"], ...of }, { at, because: "withdrawn" });
		await endSchedule(writer, tables, { standardId: standard.id, actorId: actor.id, because: "withdrawn", at });
		await logStep(writer, tables, {
			...{ standardId: standard.id, actorId: actor.id, kind: "withdrawn", words, at },
			details: { version: standard.latestVersion, unread: left.length },
		});
		return null;
	});
}
