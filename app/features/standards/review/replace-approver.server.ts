import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { approverChoices } from "./approvers.queries.server.ts";
import { changeReview, refuseReview } from "./change-review.server.ts";
import { logStep } from "./log-step.server.ts";
import { standingOf, stateOf } from "./model.ts";
import { may } from "./policy.ts";
import type { replacementForm } from "./review.form.ts";
import { subjectOf } from "./review.queries.server.ts";
import { endWork, giveTask } from "./review-tasks.server.ts";

/**
 * An administrator names somebody else in the place of an approver who is away; what the replaced one said no longer counts.
 * Problems: "standard.missing", "forbidden", "review.problem.none", ".approver" (field "person" or "by").
 */
export async function replaceApprover(
	storage: Storage,
	actor: Actor,
	code: string,
	input: z.output<typeof replacementForm>,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { reviews, reviewApprovers } = tables;
	return changeReview(storage, code, async (writer, { standard, draft, review }) => {
		const subject = subjectOf(standard, review);
		if (!may(actor, "replace", subject)) refuseReview("forbidden");
		if (!review || !draft) refuseReview("review.problem.none");
		const away = review.approvers.find((one) => one.publicId === input.person && !one.replaced);
		if (!away) refuseReview("review.problem.approver", { field: "person" });
		const about = { standard, draftId: draft.id, besides: review.startedById, today: dayIn("UTC", at) };
		const by = (await approverChoices(writer, tables, about)).find((one) => one.publicId === input.by);
		if (!by || subject.approvers.includes(by.id)) refuseReview("review.problem.approver", { field: "by" });
		await writer
			.update(reviewApprovers)
			.set({ replacedById: by.id })
			.where(and(eq(reviewApprovers.reviewId, review.id), eq(reviewApprovers.personId, away.id)));
		await writer
			.insert(reviewApprovers)
			.values({ reviewId: review.id, personId: by.id })
			.onConflictDoUpdate({
				target: [reviewApprovers.reviewId, reviewApprovers.personId],
				set: { verdict: null, saidAt: null, replacedById: null },
			});
		const left = review.approvers.filter((one) => !one.replaced && one.id !== away.id).map((one) => one.verdict);
		const of = { subjectType: "review", subjectId: review.id } as const;
		const kinds = ["approve", "put-back"] as const;
		await endWork(writer, tables, { kinds, ...of, personId: away.id }, { at, because: "replaced" });
		const waits = standingOf(review, draft.revision) !== "put-back";
		if (waits) {
			await writer
				.update(reviews)
				.set({ state: stateOf([...left, null]) })
				.where(eq(reviews.id, review.id));
			await endWork(writer, tables, { kinds: ["publish"], ...of }, { at, because: "replaced" });
			await giveTask(writer, tables, { kind: "approve", people: [by.id], ...of, at });
		}
		await logStep(writer, tables, {
			...{ standardId: standard.id, reviewId: review.id, actorId: actor.id, kind: "replaced", words: input.words, at },
			details: { version: review.versionNumber, person: away.id, by: by.id },
			tells: waits ? [by.id] : [],
		});
		return null;
	});
}
