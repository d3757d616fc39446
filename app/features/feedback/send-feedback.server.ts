import { and, eq } from "drizzle-orm";
import { check } from "#app/coach/packs.ts";
import { wordsFor } from "#app/features/coach/coach-page.server.ts";
import { noteWording } from "#app/features/mirror/note-wording.server.ts";
import { habitsAmong } from "#app/features/mirror/wording.ts";
import { type ChosenRule, chosenRule } from "#app/features/praise/give-praise.server.ts";
import { answerRequest } from "#app/features/requests/settle-request.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { KeptRemark } from "#db/schema/feedback.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { coachFeedback, keptRemarks, openFindings } from "./coach-feedback.ts";
import { metIn } from "./draft.server.ts";
import { type FeedbackFields, keptOf } from "./feedback.form.ts";
import { feedbackTaskKinds, giveFeedbackTask } from "./feedback-tasks.server.ts";
import { activePerson, leadersOf } from "./leaders.queries.server.ts";
import { tellAfter } from "./model.ts";
import { feedbackEntryPath } from "./paths.ts";
import { seenBySentence } from "./sentences.ts";
import { tell } from "./tell.server.ts";

export interface NewFeedback extends FeedbackFields {
	token: string;
}

/**
 * Sends feedback to one colleague. The coach reads it again: what it finds is mended, or kept with a reason that the receiver can read.
 * The same token again leads to the same entry. A request that it answers is joined to it.
 * Problems: "field.missing" (to, situation, happenedOn, deed, effect), "field.day", "feedback.problem.future", ".nobody", ".self", ".rule",
 * ".leader", ".corrects", ".coach" (count), "requests.problem.gone".
 */
export async function sendFeedback(
	storage: Storage,
	actor: Actor,
	input: NewFeedback,
	at: Date,
): Promise<Outcome<{ leadsTo: string; again: boolean }>> {
	const { tables } = storage;
	const rule = await chosenRule(storage, actor, input.rule, at);
	const findings = coachFeedback(check, input, await wordsFor(storage, actor));
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
				needWords(input, dayIn(actor.timeZone, at));
				if (rule === "unknown") refuseChange("feedback.problem.rule", { field: "rule" });
				const reasons = keptOf(input);
				const open = openFindings(findings, reasons);
				if (open.length > 0) refuseChange("feedback.problem.coach", { params: { count: open.length } });
				const kept = keptRemarks(findings, reasons);
				const sent = await insertEntry(writer, tables, actor, input, { rule, kept, at });
				if (input.request !== "") {
					const { entryId, receiverId } = sent;
					await answerRequest(writer, tables, { entryId, request: input.request, authorId: actor.id, receiverId, at });
				}
				return feedbackEntryPath(sent.publicId);
			}),
		),
	);
}

/** The words that make feedback: where and when, what was done, what came of it. */
export function missingWords(input: FeedbackFields, today: string): { code: string; field: string } | null {
	if (input.to === "") return { code: "feedback.problem.nobody", field: "who" };
	for (const field of ["situation", "happenedOn", "deed", "effect"] as const) {
		if (input[field] === "") return { code: "field.missing", field };
	}
	const day = Date.parse(`${input.happenedOn}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(input.happenedOn) || Number.isNaN(day)) {
		return { code: "field.day", field: "happenedOn" };
	}
	return input.happenedOn > today ? { code: "feedback.problem.future", field: "happenedOn" } : null;
}

function needWords(input: FeedbackFields, today: string): void {
	const missing = missingWords(input, today);
	if (missing) refuseChange(missing.code, { field: missing.field });
}

async function insertEntry(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	input: FeedbackFields,
	{ rule, kept, at }: { rule: ChosenRule | null; kept: KeptRemark[]; at: Date },
): Promise<{ publicId: string; entryId: number; receiverId: number }> {
	const { feedbackEntries, feedbackDrafts } = tables;
	const receiver = await activePerson(writer, tables, input.to);
	if (!receiver) refuseChange("feedback.problem.nobody", { field: "who" });
	if (receiver.id === actor.id) refuseChange("feedback.problem.self", { field: "who" });
	const today = dayIn(actor.timeZone, at);
	const leaders = input.leader
		? await leadersOf(writer, tables, { personId: receiver.id, authorId: actor.id, today })
		: [];
	const leader = leaders.find(({ publicId }) => publicId === input.leader) ?? null;
	if (input.leader && !leader) refuseChange("feedback.problem.leader", { field: "leader" });
	const correctsId = await corrected(writer, tables, actor, receiver.id, input.corrects);
	const { situation, happenedOn, deed, effect, proposal, wants } = input;
	const names = { name: receiver.name, leader: leader?.name ?? null };
	const publicId = newPublicId();
	const [entry] = await writer
		.insert(feedbackEntries)
		.values({
			...{ publicId, authorId: actor.id, receiverId: receiver.id, leaderId: leader?.id ?? null },
			...{ ruleId: rule?.ruleId ?? null, versionId: rule?.versionId ?? null },
			...{ situation, happenedOn, deed, effect, wants, kept, correctsId },
			proposal: wants === "change" ? proposal : "",
			sentence: seenBySentence(translator(actor.language), names),
			...{ state: "sent", sentAt: at },
		})
		.returning({ id: feedbackEntries.id });
	if (!entry) throw new Error("the feedback was not written");
	const entryId = entry.id;
	await giveFeedbackTask(writer, tables, {
		...{ kind: feedbackTaskKinds.unread, people: [receiver.id], subjectId: entryId, at },
	});
	await tell(writer, tables, {
		...{ what: "received", subject: entryId, by: actor.id, person: receiver.id, name: entryId },
		...{ at, runAt: new Date(at.getTime() + tellAfter) },
	});
	await record(writer, tables, {
		...{ at, actorId: actor.id, kind: "feedback.sent", subjectType: "feedback", subjectId: entryId },
	});
	const [draft] = await writer.delete(feedbackDrafts).where(eq(feedbackDrafts.personId, actor.id)).returning();
	const met = habitsAmong([...metIn(draft?.fields), ...kept.map(({ check: name }) => name)]);
	await noteWording(writer, tables, { personId: actor.id, day: today, met });
	return { publicId, entryId, receiverId: receiver.id };
}

/** The entry that is corrected: an own one to the same person that was read. */
async function corrected(
	writer: Writer,
	{ feedbackEntries }: Tables,
	actor: Actor,
	receiverId: number,
	publicId: string,
): Promise<number | null> {
	if (publicId === "") return null;
	const [old] = await writer
		.select({ id: feedbackEntries.id })
		.from(feedbackEntries)
		.where(
			and(
				...[eq(feedbackEntries.publicId, publicId), eq(feedbackEntries.authorId, actor.id)],
				...[eq(feedbackEntries.receiverId, receiverId), eq(feedbackEntries.state, "read")],
			),
		);
	if (!old) refuseChange("feedback.problem.corrects", { field: "who" });
	return old.id;
}
