import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { changeReview, refuseReview } from "./change-review.server.ts";
import { logStep } from "./log-step.server.ts";
import { may } from "./policy.ts";
import { subjectOf } from "./review.queries.server.ts";
import { endWork } from "./review-tasks.server.ts";

/**
 * Sets the day on which a standard is looked at next, with the words why; the task of looking at it ends.
 * Problems: "standard.missing", "forbidden", "review.problem.day" (field).
 */
export async function moveReviewDate(
	storage: Storage,
	actor: Actor,
	code: string,
	{ day, words }: { day: string; words: string },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeReview(storage, code, async (writer, { standard, review }) => {
		if (!may(actor, "move-date", subjectOf(standard, review))) refuseReview("forbidden");
		if (day <= dayIn(actor.timeZone, at)) refuseReview("review.problem.day", { field: "day" });
		await writer.update(tables.standards).set({ nextReviewOn: day }).where(eq(tables.standards.id, standard.id));
		const of = { subjectType: "standard", subjectId: standard.id } as const;
		await endWork(writer, tables, { kinds: ["review-standard"], ...of }, { at });
		await logStep(writer, tables, {
			...{ standardId: standard.id, actorId: actor.id, kind: "review-moved", words, at },
			details: { from: standard.nextReviewOn, to: day },
		});
		return null;
	});
}
