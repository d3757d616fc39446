import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { reviewPath, standardPath } from "../paths.ts";
import { type ChangingReview, changeReview, refuseReview } from "./change-review.server.ts";
import { endReview } from "./end-review.server.ts";
import { endSchedule } from "./end-schedule.server.ts";
import { logStep } from "./log-step.server.ts";
import { type ReviewState, stateOf } from "./model.ts";
import { may } from "./policy.ts";
import type { verdictForm } from "./review.form.ts";
import { type OpenReview, subjectOf } from "./review.queries.server.ts";
import { endWork, giveTask } from "./review-tasks.server.ts";

/**
 * An approver agrees, asks for changes or declines. When all named agree, the version may be published; a declined review ends.
 * Problems: "standard.missing", "forbidden", "review.problem.none", ".moved-on" (the draft changed since it was read), ".words" (field).
 */
export async function sayVerdict(
	storage: Storage,
	actor: Actor,
	code: string,
	input: z.output<typeof verdictForm>,
	at: Date,
): Promise<Outcome<{ leadsTo: string; state: ReviewState }>> {
	const { tables } = storage;
	return changeReview(storage, code, async (writer, found) => {
		const { review, standard } = found;
		let state: ReviewState = review?.state ?? "in-review";
		const { leadsTo } = await once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
			if (!review) refuseReview("review.problem.none");
			if (!may(actor, "say", subjectOf(standard, review))) refuseReview("forbidden");
			if (input.verdict !== "approved" && input.words === "") {
				refuseReview("review.problem.words", { field: "words" });
			}
			state = await say(writer, tables, actor, { ...found, review }, input, at);
			return state === "declined" ? standardPath(code) : reviewPath(code);
		});
		return { leadsTo, state };
	});
}

async function say(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	{ standard, draft, review }: ChangingReview & { review: OpenReview },
	{ revision, verdict, words }: z.output<typeof verdictForm>,
	at: Date,
): Promise<ReviewState> {
	if (draft?.revision !== review.draftRevision || revision !== review.draftRevision) {
		refuseReview("review.problem.moved-on");
	}
	const said = review.approvers.find((one) => one.id === actor.id);
	if (said?.verdict === verdict && verdict === "approved") return review.state;
	const { reviews, reviewApprovers } = tables;
	await writer
		.update(reviewApprovers)
		.set({ verdict, saidAt: at })
		.where(and(eq(reviewApprovers.reviewId, review.id), eq(reviewApprovers.personId, actor.id)));
	const others = review.approvers.filter((one) => !one.replaced && one.id !== actor.id).map((one) => one.verdict);
	const state = stateOf([...others, verdict]);
	await writer.update(reviews).set({ state }).where(eq(reviews.id, review.id));
	const of = { subjectType: "review", subjectId: review.id } as const;
	const starter = review.startedById;
	await logStep(writer, tables, {
		...{ standardId: standard.id, reviewId: review.id, actorId: actor.id, kind: verdict, words, at },
		details: { version: review.versionNumber, revision },
		tells: verdict === "approved" ? [] : [starter],
	});
	await endWork(writer, tables, { kinds: ["approve"], ...of, personId: actor.id }, { at });
	if (state === "approved") {
		await endWork(writer, tables, { kinds: ["revise"], ...of }, { at });
		await giveTask(writer, tables, { kind: "publish", people: [starter], ...of, at });
		await logStep(writer, tables, {
			...{ standardId: standard.id, reviewId: review.id, actorId: null, kind: "all-approved", at },
			details: { version: review.versionNumber },
			tells: [starter],
		});
		return state;
	}
	await endWork(writer, tables, { kinds: ["publish"], ...of }, { at, because: verdict });
	await endSchedule(writer, tables, { standardId: standard.id, actorId: actor.id, because: verdict, at });
	if (state === "declined") await endReview(writer, tables, review.id, "declined", at);
	else if (state === "changes-asked") {
		await giveTask(writer, tables, { kind: "revise", people: [starter], ...of, at });
	}
	return state;
}
