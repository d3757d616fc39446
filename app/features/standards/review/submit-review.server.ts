import { and, eq, isNull, notInArray, or } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { loadDraft } from "../draft.queries.server.ts";
import { judgeRules } from "../gate.server.ts";
import { draftContent } from "../model.ts";
import { reviewPath } from "../paths.ts";
import { publishable } from "../publishable.server.ts";
import { latestVersionContent } from "../version.queries.server.ts";
import { approverChoices } from "./approvers.queries.server.ts";
import { type ChangingReview, changeReview, refuseReview } from "./change-review.server.ts";
import { logStep } from "./log-step.server.ts";
import { standingOf } from "./model.ts";
import { may } from "./policy.ts";
import type { submitForm } from "./review.form.ts";
import { subjectOf } from "./review.queries.server.ts";
import { endWork, giveTask } from "./review-tasks.server.ts";

/**
 * Sends a draft to its approvers, or sends it again after it was put back or changes were asked for: everybody named looks
 * at this revision anew. Problems: "standard.missing", "draft.missing", "forbidden", "review.problem.open", ".stale",
 * ".approvers" (field), and what keeps the draft from being published ("standards.publish.problem.*").
 */
export async function submitReview(
	storage: Storage,
	actor: Actor,
	code: string,
	input: z.output<typeof submitForm>,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const draft = await loadDraft(storage.read, tables, code);
	if (!draft) return failed("draft.missing");
	const content = draftContent(draft);
	const [problem] = publishable(content, await latestVersionContent(storage, draft.standard.id));
	if (problem) return { ok: false, problem };
	const { toMend } = await judgeRules(storage, content);
	if (toMend.length > 0) return failed("standards.publish.problem.mend", { params: { count: toMend.length } });
	return changeReview(storage, code, async (writer, found) => {
		const { leadsTo } = await once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
			await submit(writer, tables, actor, found, input, at);
			return reviewPath(code);
		});
		return { leadsTo };
	});
}

async function submit(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	{ standard, draft, review }: ChangingReview,
	input: z.output<typeof submitForm>,
	at: Date,
): Promise<void> {
	if (!may(actor, "submit", subjectOf(standard, review))) refuseReview("forbidden");
	if (!draft) refuseReview("draft.missing");
	const standing = standingOf(review, draft.revision);
	if (standing === "in-review" || standing === "approved") refuseReview("review.problem.open");
	if (draft.revision !== input.revision) refuseReview("review.problem.stale");
	const today = dayIn("UTC", at);
	const choices = await approverChoices(writer, tables, { standard, draftId: draft.id, besides: actor.id, today });
	const wanted = new Set(input.approvers);
	const named = choices.filter(({ publicId }) => wanted.has(publicId)).map(({ id }) => id);
	if (named.length === 0 || named.length < wanted.size) {
		refuseReview("review.problem.approvers", { field: "approvers" });
	}
	const versionNumber = standard.latestVersion + 1;
	const now = {
		state: "in-review",
		draftRevision: draft.revision,
		versionNumber,
		startedAt: at,
		startedById: actor.id,
	};
	const [row] = review
		? await writer.update(tables.reviews).set(now).where(eq(tables.reviews.id, review.id)).returning()
		: await writer
				.insert(tables.reviews)
				.values({ publicId: newPublicId(), standardId: standard.id, ...now })
				.returning();
	if (!row) throw new Error("the review was not written");
	await nameApprovers(writer, tables, row.id, named);
	const of = { subjectType: "review", subjectId: row.id } as const;
	await endWork(writer, tables, { kinds: ["revise", "put-back"], ...of }, { at });
	await giveTask(writer, tables, { kind: "approve", people: named, ...of, at });
	await logStep(writer, tables, {
		...{ standardId: standard.id, reviewId: row.id, actorId: actor.id, kind: "submitted", words: input.words, at },
		details: { version: versionNumber, revision: draft.revision, approvers: named.join(",") },
		tells: named.filter((id) => id !== actor.id),
	});
}

/** Exactly these look at it, and none has said anything yet. */
async function nameApprovers(
	writer: Writer,
	{ reviewApprovers, tasks }: Tables,
	reviewId: number,
	named: number[],
): Promise<void> {
	const before = await writer
		.delete(reviewApprovers)
		.where(and(eq(reviewApprovers.reviewId, reviewId), notInArray(reviewApprovers.personId, named)))
		.returning({ id: reviewApprovers.personId });
	if (before.length > 0) {
		await writer
			.delete(tasks)
			.where(
				and(
					eq(tasks.kind, "approve"),
					eq(tasks.subjectType, "review"),
					eq(tasks.subjectId, reviewId),
					or(...before.map(({ id }) => eq(tasks.personId, id))),
					isNull(tasks.doneAt),
				),
			);
	}
	await writer
		.insert(reviewApprovers)
		.values(named.map((personId) => ({ reviewId, personId })))
		.onConflictDoUpdate({
			target: [reviewApprovers.reviewId, reviewApprovers.personId],
			set: { verdict: null, saidAt: null, replacedById: null },
		});
}
