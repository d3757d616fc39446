import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import { type ChosenRule, chosenRule } from "#app/features/praise/give-praise.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { queueMails } from "#app/platform/queue-mail.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import { enqueueAll } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { endsAfter, limits, remindAfter } from "./model.ts";
import { requestPath } from "./paths.ts";
import type { RequestFields } from "./request.form.ts";
import { giveRequestTasks } from "./request-tasks.server.ts";

export const endJob = "feedback-request.end";
export const remindJob = "feedback-request.remind";
export const askedMail = "request-asked";
export const reminderMail = "request-reminder";

/**
 * Asks up to three colleagues for feedback with an own question. It ends by itself after 14 days and reminds once after seven.
 * The same token again leads to the same request. Problems: "field.missing" (question), "requests.problem.nobody" (who), ".people",
 * ".self", ".rule", ".open".
 */
export async function askForFeedback(
	storage: Storage,
	actor: Actor,
	input: RequestFields & { token: string },
	{ at, mail }: { at: Date; mail: boolean },
): Promise<Outcome<{ leadsTo: string; again: boolean }>> {
	const { tables } = storage;
	const rule = await chosenRule(storage, actor, input.rule, at);
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
				if (input.question === "") refuseChange("field.missing", { field: "question" });
				if (rule === "unknown") refuseChange("requests.problem.rule", { field: "rule" });
				const asked = await whomItAsks(writer, tables, actor, input.to);
				await needRoom(writer, tables, actor.id);
				return requestPath(await insertRequest(writer, tables, actor, { ...input, rule, asked }, { at, mail }));
			}),
		),
	);
}

interface Asked {
	id: number;
	publicId: string;
	name: string;
}

async function whomItAsks(writer: Writer, { people }: Tables, actor: Actor, to: readonly string[]): Promise<Asked[]> {
	const wanted = [...new Set(to)];
	if (wanted.length === 0) refuseChange("requests.problem.nobody", { field: "who" });
	if (wanted.length > limits.people) refuseChange("requests.problem.people", { field: "who" });
	if (wanted.includes(actor.publicId)) refuseChange("requests.problem.self", { field: "who" });
	const found = await writer
		.select({ id: people.id, publicId: people.publicId, name: people.name })
		.from(people)
		.where(and(inArray(people.publicId, wanted), isNull(people.disabledAt)));
	if (found.length < wanted.length) refuseChange("requests.problem.nobody", { field: "who" });
	return wanted.flatMap((publicId) => found.find((person) => person.publicId === publicId) ?? []);
}

/** A person has a few requests open at a time. */
async function needRoom(writer: Writer, { people, feedbackRequests }: Tables, askerId: number): Promise<void> {
	// Requests of one person come one after the other, on both engines.
	await writer
		.update(people)
		.set({ disabledAt: sql`${people.disabledAt}` })
		.where(eq(people.id, askerId));
	const [open] = await writer
		.select({ many: count() })
		.from(feedbackRequests)
		.where(and(eq(feedbackRequests.askerId, askerId), eq(feedbackRequests.state, "open")));
	if ((open?.many ?? 0) >= limits.open) refuseChange("requests.problem.open", { params: { count: limits.open } });
}

async function insertRequest(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	{ question, rule, asked }: RequestFieldsChosen,
	{ at, mail }: { at: Date; mail: boolean },
): Promise<string> {
	const publicId = newPublicId();
	const endsAt = new Date(at.getTime() + endsAfter);
	const names = asked.map(({ name }) => name).join(", ");
	const [request] = await writer
		.insert(tables.feedbackRequests)
		.values({
			...{ publicId, askerId: actor.id, ruleId: rule?.ruleId ?? null, versionId: rule?.versionId ?? null },
			...{ question, sentence: translator(actor.language)("requests.sees", { names }), state: "open" },
			...{ askedAt: at, endsAt },
		})
		.returning({ id: tables.feedbackRequests.id });
	if (!request) throw new Error("the request was not written");
	const requestId = request.id;
	const parts = await writer
		.insert(tables.feedbackRequestPeople)
		.values(asked.map(({ id }) => ({ requestId, personId: id, state: "asked" })))
		.returning({ id: tables.feedbackRequestPeople.id, personId: tables.feedbackRequestPeople.personId });
	await giveRequestTasks(writer, tables, parts, { dueOn: dayIn(actor.timeZone, endsAt), at });
	if (mail) {
		await queueMails(
			writer,
			tables,
			parts.map(({ id, personId }) => ({ personId, kind: askedMail, params: { part: id }, at })),
		);
	}
	const job = (kind: string, runAt: Date) => ({
		kind,
		key: `${kind}:${requestId}`,
		payload: { request: requestId },
		runAt,
		at,
	});
	await enqueueAll(writer, tables, [job(remindJob, new Date(at.getTime() + remindAfter)), job(endJob, endsAt)]);
	await record(writer, tables, {
		...{ at, actorId: actor.id, kind: "feedback.asked", subjectType: "feedback-request", subjectId: requestId },
	});
	return publicId;
}

type RequestFieldsChosen = Pick<RequestFields, "question"> & { rule: ChosenRule | null; asked: Asked[] };
