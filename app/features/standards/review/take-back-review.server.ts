import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { changeReview, refuseReview } from "./change-review.server.ts";
import { endReview } from "./end-review.server.ts";
import { endSchedule } from "./end-schedule.server.ts";
import { logStep } from "./log-step.server.ts";
import { may } from "./policy.ts";
import { subjectOf } from "./review.queries.server.ts";

/**
 * The author takes a draft back from its approvers; sending it again begins a new review.
 * Problems: "standard.missing", "review.problem.none", "forbidden".
 */
export async function takeBackReview(storage: Storage, actor: Actor, code: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeReview(storage, code, async (writer, { standard, review }) => {
		if (!review) refuseReview("review.problem.none");
		if (!may(actor, "take-back", subjectOf(standard, review))) refuseReview("forbidden");
		await endSchedule(writer, tables, { standardId: standard.id, actorId: actor.id, because: "taken-back", at });
		await endReview(writer, tables, review.id, "taken-back", at);
		await logStep(writer, tables, {
			...{ standardId: standard.id, reviewId: review.id, actorId: actor.id, kind: "taken-back", at },
			details: { version: review.versionNumber },
		});
		return null;
	});
}
