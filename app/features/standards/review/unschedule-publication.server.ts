import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { changeReview, refuseReview } from "./change-review.server.ts";
import { endSchedule } from "./end-schedule.server.ts";
import { standingOf } from "./model.ts";
import { may } from "./policy.ts";
import { subjectOf } from "./review.queries.server.ts";
import { giveTask } from "./review-tasks.server.ts";

/** Takes back a publication that waits for its time; an approved draft waits for its publication again. Problems: "standard.missing", "forbidden". */
export async function unschedulePublication(
	storage: Storage,
	actor: Actor,
	code: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeReview(storage, code, async (writer, { standard, draft, review }) => {
		if (!may(actor, "unschedule", subjectOf(standard, review))) refuseReview("forbidden");
		const end = { standardId: standard.id, actorId: actor.id, because: "taken-back", at };
		const waited = await endSchedule(writer, tables, end);
		if (waited && review && standingOf(review, draft?.revision ?? null) === "approved") {
			const of = { subjectType: "review", subjectId: review.id } as const;
			await giveTask(writer, tables, { kind: "publish", people: [review.startedById], ...of, at });
		}
		return null;
	});
}
