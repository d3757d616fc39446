import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { parseKey } from "../keys.ts";
import { reviewPath } from "../paths.ts";
import { type ChangingReview, changeReview, refuseReview } from "./change-review.server.ts";
import type { commentForm, discussionForm } from "./discussion.form.ts";
import { mentionablePeople } from "./discussion.queries.server.ts";
import { findMentions } from "./mentions.ts";
import { may } from "./policy.ts";
import { subjectOf } from "./review.queries.server.ts";
import { endWork, giveTask } from "./review-tasks.server.ts";

export const mentionJob = "discussion.tell";

/** Where a discussion stands in the review's page. */
export const discussionAnchor = (publicId: string) => `d-${publicId}`;

/**
 * Begins a discussion beside a rule of the draft, or about the whole. Mentioned people who may see the draft get a task.
 * Problems: "standard.missing", "forbidden", "draft.missing", "review.problem.rule" (the rule is gone from the draft).
 */
export async function startDiscussion(
	storage: Storage,
	actor: Actor,
	code: string,
	input: z.output<typeof discussionForm>,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	return changeReview(storage, code, async (writer, found) => {
		const { standard, draft } = found;
		const { leadsTo } = await once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
			if (!may(actor, "discuss", subjectOf(standard, found.review))) refuseReview("forbidden");
			if (!draft) refuseReview("draft.missing");
			const beside = input.rule === "" ? null : await ruleInDraft(writer, tables, found, draft.id, input.rule);
			const [row] = await writer
				.insert(tables.discussions)
				.values({
					...{ publicId: newPublicId(), standardId: standard.id, partId: beside?.part ?? null },
					...{ ruleId: beside?.rule ?? null, versionNumber: standard.latestVersion + 1 },
					...{ startedAt: at, startedById: actor.id },
				})
				.returning({ id: tables.discussions.id, publicId: tables.discussions.publicId });
			if (!row) throw new Error("the discussion was not written");
			await say(writer, tables, actor, found, row.id, input, at);
			return reviewPath(code, discussionAnchor(row.publicId));
		});
		return { leadsTo };
	});
}

/** Adds to a discussion; one that was resolved is open again. Problems: as above, and "review.problem.discussion" when it is closed or gone. */
export async function comment(
	storage: Storage,
	actor: Actor,
	{ code, discussion }: { code: string; discussion: string },
	input: z.output<typeof commentForm>,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	return changeReview(storage, code, async (writer, found) => {
		const { leadsTo } = await once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
			const open = await openDiscussion(writer, tables, actor, found, discussion);
			if (open.resolvedAt) {
				await writer
					.update(tables.discussions)
					.set({ resolvedAt: null, resolvedById: null })
					.where(eq(tables.discussions.id, open.id));
			}
			const of = { subjectType: "discussion", subjectId: open.id } as const;
			await endWork(writer, tables, { kinds: ["mention"], ...of, personId: actor.id }, { at });
			await say(writer, tables, actor, found, open.id, input, at);
			return reviewPath(code, discussionAnchor(discussion));
		});
		return { leadsTo };
	});
}

/** Marks a discussion as settled, or opens it again; what it is already, it stays. Problems: as for a comment. */
export async function settleDiscussion(
	storage: Storage,
	actor: Actor,
	{ code, discussion }: { code: string; discussion: string },
	settled: boolean,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeReview(storage, code, async (writer, found) => {
		const open = await openDiscussion(writer, tables, actor, found, discussion);
		if ((open.resolvedAt !== null) === settled) return null;
		await writer
			.update(tables.discussions)
			.set(settled ? { resolvedAt: at, resolvedById: actor.id } : { resolvedAt: null, resolvedById: null })
			.where(eq(tables.discussions.id, open.id));
		if (settled) {
			const of = { subjectType: "discussion", subjectId: open.id } as const;
			await endWork(writer, tables, { kinds: ["mention"], ...of }, { at, because: "resolved" });
		}
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: settled ? "discussion.resolved" : "discussion.reopened" },
			...{ subjectType: "discussion", subjectId: open.id },
		});
		return null;
	});
}

/** Ends what only had to be seen: mentions, and the news that an approved draft was changed. */
export async function markSeen(storage: Storage, actor: Actor, code: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	const { discussions, tasks, reviews } = tables;
	return changeReview(storage, code, async (writer, { standard, review }) => {
		if (!may(actor, "read", subjectOf(standard, review))) refuseReview("forbidden");
		const mine = and(eq(tasks.personId, actor.id), isNull(tasks.doneAt), isNull(tasks.endedAt));
		const ofStandard = writer
			.select({ id: discussions.id })
			.from(discussions)
			.where(eq(discussions.standardId, standard.id));
		await writer
			.update(tasks)
			.set({ doneAt: at })
			.where(and(mine, eq(tasks.kind, "mention"), inArray(tasks.subjectId, ofStandard)));
		const reviewsOf = writer.select({ id: reviews.id }).from(reviews).where(eq(reviews.standardId, standard.id));
		await writer
			.update(tasks)
			.set({ doneAt: at })
			.where(and(mine, eq(tasks.kind, "put-back"), inArray(tasks.subjectId, reviewsOf)));
		await writer
			.update(tasks)
			.set({ doneAt: at })
			.where(and(mine, eq(tasks.kind, "unscheduled"), eq(tasks.subjectId, standard.id)));
		return null;
	});
}

async function openDiscussion(
	writer: Writer,
	{ discussions }: Tables,
	actor: Actor,
	{ standard, review }: ChangingReview,
	publicId: string,
) {
	if (!may(actor, "discuss", subjectOf(standard, review))) refuseReview("forbidden");
	const [row] = await writer
		.select()
		.from(discussions)
		.where(and(eq(discussions.publicId, publicId), eq(discussions.standardId, standard.id)));
	if (!row || row.closedAt) refuseReview("review.problem.discussion");
	return row;
}

async function ruleInDraft(
	writer: Writer,
	{ draftParts, rules }: Tables,
	{ standard }: ChangingReview,
	draftId: number,
	text: string,
): Promise<{ part: string; rule: number }> {
	const key = parseKey(text);
	const [row] = await writer
		.select({ part: draftParts.publicId, rule: rules.id })
		.from(draftParts)
		.innerJoin(rules, eq(rules.id, draftParts.ruleId))
		.where(
			and(
				eq(draftParts.draftId, draftId),
				isNull(draftParts.removedAt),
				eq(rules.number, key?.number ?? 0),
				eq(rules.standardId, standard.id),
			),
		);
	if (!row) refuseReview("review.problem.rule");
	return row;
}

async function say(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	{ standard, review }: ChangingReview,
	discussionId: number,
	{ text, mention }: { text: string; mention: string },
	at: Date,
): Promise<void> {
	const people = await mentionablePeople(writer, tables, subjectOf(standard, review).approvers);
	const chosen = people.filter((one) => one.publicId === mention).map((one) => one.id);
	const mentions = [...new Set([...chosen, ...findMentions(text, people)])];
	const told = mentions.filter((id) => id !== actor.id);
	const [row] = await writer
		.insert(tables.discussionComments)
		.values({ publicId: newPublicId(), discussionId, personId: actor.id, text, mentions, at })
		.returning({ id: tables.discussionComments.id });
	if (!row) throw new Error("the comment was not written");
	const of = { subjectType: "discussion", subjectId: discussionId } as const;
	await giveTask(writer, tables, { kind: "mention", people: told, ...of, at });
	if (told.length > 0) {
		await enqueue(writer, tables, {
			kind: mentionJob,
			key: `${mentionJob}:${row.id}`,
			payload: { comment: row.id },
			at,
		});
	}
	await record(writer, tables, {
		at,
		actorId: actor.id,
		kind: "discussion.commented",
		...of,
		details: { comment: row.id },
	});
}
