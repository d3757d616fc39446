import { and, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { endRequestTasks } from "./request-tasks.server.ts";

/** The code of everything that is not there, or not for the actor's eyes. */
export const goneCode = "requests.problem.gone";

/** Takes hold of an open request until the transaction ends, so that answers, refusals and its end come one after the other. */
async function holdOpen(
	writer: Writer,
	{ feedbackRequests }: Tables,
	which: { publicId: string } | { id: number },
): Promise<{ id: number; askerId: number } | null> {
	const [held] = await writer
		.update(feedbackRequests)
		.set({ state: sql`${feedbackRequests.state}` })
		.where(
			and(
				"id" in which ? eq(feedbackRequests.id, which.id) : eq(feedbackRequests.publicId, which.publicId),
				eq(feedbackRequests.state, "open"),
			),
		)
		.returning({ id: feedbackRequests.id, askerId: feedbackRequests.askerId });
	return held ?? null;
}

/** Settles one person's part; false when it was settled before or never asked for. The request ends with the last one. */
async function settlePart(
	writer: Writer,
	tables: Tables,
	{ requestId, personId, state, entryId, at }: SettledPart,
): Promise<boolean> {
	const { feedbackRequestPeople, feedbackRequests } = tables;
	const [part] = await writer
		.update(feedbackRequestPeople)
		.set({ state, settledAt: at, entryId })
		.where(
			and(
				...[eq(feedbackRequestPeople.requestId, requestId), eq(feedbackRequestPeople.personId, personId)],
				eq(feedbackRequestPeople.state, "asked"),
			),
		)
		.returning({ id: feedbackRequestPeople.id });
	if (!part) return false;
	await endRequestTasks(writer, tables, [part.id], { at });
	const [open] = await writer
		.select({ id: feedbackRequestPeople.id })
		.from(feedbackRequestPeople)
		.where(and(eq(feedbackRequestPeople.requestId, requestId), eq(feedbackRequestPeople.state, "asked")))
		.limit(1);
	if (!open) {
		await writer.update(feedbackRequests).set({ state: "over", endedAt: at }).where(eq(feedbackRequests.id, requestId));
	}
	return true;
}

interface SettledPart {
	requestId: number;
	personId: number;
	state: "answered" | "declined";
	entryId: number | null;
	at: Date;
}

/**
 * Joins a sent entry to the request that it answers, in the transaction of sending it. Problem (thrown): "requests.problem.gone" when
 * the request is over, asks somebody else, or comes from somebody else.
 */
export async function answerRequest(
	writer: Writer,
	tables: Tables,
	{
		entryId,
		request,
		authorId,
		receiverId,
		at,
	}: { entryId: number; request: string; authorId: number; receiverId: number; at: Date },
): Promise<void> {
	const held = await holdOpen(writer, tables, { publicId: request });
	if (held?.askerId !== receiverId) refuseChange(goneCode);
	const part = { requestId: held.id, personId: authorId, state: "answered" as const, entryId, at };
	if (!(await settlePart(writer, tables, part))) refuseChange(goneCode);
	await record(writer, tables, {
		...{
			at,
			actorId: authorId,
			kind: "feedback.answered-request",
			subjectType: "feedback-request",
			subjectId: held.id,
		},
	});
}

/** Somebody who was asked will not this time; no reason is asked for or kept. Problem: "requests.problem.gone". */
export async function declineRequest(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const held = await holdOpen(writer, tables, { publicId });
			if (!held) refuseChange(goneCode);
			const part = { requestId: held.id, personId: actor.id, state: "declined" as const, entryId: null, at };
			if (!(await settlePart(writer, tables, part))) refuseChange(goneCode);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "feedback.declined", subjectType: "feedback-request", subjectId: held.id },
			});
			return null;
		}),
	);
}

/** The asker takes a request back: its question is emptied, and those who said nothing are left alone. Problem: "requests.problem.gone". */
export async function withdrawRequest(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const held = await holdOpen(writer, tables, { publicId });
			if (held?.askerId !== actor.id) refuseChange(goneCode);
			await endOpenParts(writer, tables, held.id, { at, because: "withdrawn" });
			await writer
				.update(tables.feedbackRequests)
				.set({ state: "withdrawn", question: "", endedAt: at })
				.where(eq(tables.feedbackRequests.id, held.id));
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "feedback.request-withdrawn", subjectType: "feedback-request" },
				subjectId: held.id,
			});
			return null;
		}),
	);
}

/** The time is up: the request ends, once. */
export async function endRequest(writer: Writer, tables: Tables, requestId: number, at: Date): Promise<void> {
	const held = await holdOpen(writer, tables, { id: requestId });
	if (!held) return;
	await endOpenParts(writer, tables, held.id, { at, because: "over" });
	await writer
		.update(tables.feedbackRequests)
		.set({ state: "over", endedAt: at })
		.where(eq(tables.feedbackRequests.id, held.id));
	await record(writer, tables, {
		...{ at, actorId: null, kind: "feedback.request-ended", subjectType: "feedback-request", subjectId: held.id },
	});
}

async function endOpenParts(
	writer: Writer,
	tables: Tables,
	requestId: number,
	{ at, because }: { at: Date; because: string },
): Promise<void> {
	const { feedbackRequestPeople } = tables;
	const ended = await writer
		.update(feedbackRequestPeople)
		.set({ state: "over", settledAt: at })
		.where(and(eq(feedbackRequestPeople.requestId, requestId), inArray(feedbackRequestPeople.state, ["asked"])))
		.returning({ id: feedbackRequestPeople.id });
	await endRequestTasks(
		writer,
		tables,
		ended.map(({ id }) => id),
		{ at, because },
	);
}
