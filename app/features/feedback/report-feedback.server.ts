import { and, asc, eq, isNull } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";
import { changeFeedback, type FoundEntry, goneCode, needRead } from "./change-feedback.server.ts";
import { endFeedbackTasks, feedbackTaskKinds, giveFeedbackTask, showNextStep } from "./feedback-tasks.server.ts";
import { feedbackEntryPath, feedbackReportPath } from "./paths.ts";
import { tell } from "./tell.server.ts";

/** Keepers who can look at an entry: those without a part in it. */
export async function keepersFor(
	read: Reader,
	{ personRoles, people }: Tables,
	entry: Pick<FoundEntry, "authorId" | "receiverId" | "leaderId">,
): Promise<{ id: number; publicId: string; name: string }[]> {
	const rows = await read
		.select({ id: people.id, publicId: people.publicId, name: people.name })
		.from(personRoles)
		.innerJoin(people, eq(people.id, personRoles.personId))
		.where(and(eq(personRoles.role, "keeper"), isNull(people.disabledAt)))
		.orderBy(asc(people.sortKey), asc(people.id));
	const part = new Set([entry.authorId, entry.receiverId, entry.leaderId]);
	return rows.filter(({ id }) => !part.has(id));
}

/**
 * "This is not fair": the receiver asks a keeper, by name, to look at the words. Once for each entry; a report that its keeper can look
 * at no more is passed on to another. Problems: "feedback.problem.gone", "forbidden", "feedback.problem.unread", ".keeper".
 */
export async function reportFeedback(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, keeper, words }: { token: string; keeper: string; words: string },
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { feedbackReports } = tables;
	return changeFeedback(storage, actor, publicId, ["receiver"], (writer, entry) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			needRead(entry);
			const keepers = await keepersFor(writer, tables, entry);
			const chosen = keepers.find((one) => one.publicId === keeper);
			if (!chosen) refuseChange("feedback.problem.keeper", { field: "keeper" });
			const [report] = await writer
				.insert(feedbackReports)
				.values({
					...{ publicId: newPublicId(), entryId: entry.id, reporterId: actor.id, authorId: entry.authorId },
					...{ keeperId: chosen.id, words, at },
				})
				.onConflictDoNothing()
				.returning({ id: feedbackReports.id, publicId: feedbackReports.publicId });
			if (!report) return passOn(writer, tables, entry, { chosen: chosen.id, able: keepers.map(({ id }) => id), at });
			await askKeeper(writer, tables, { reportId: report.id, by: actor.id, keeperId: chosen.id, at });
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "feedback.reported", subjectType: "feedback", subjectId: entry.id },
				details: { report: report.id, keeper: chosen.id },
			});
			return feedbackReportPath(report.publicId);
		}),
	);
}

async function passOn(
	writer: Writer,
	tables: Tables,
	entry: FoundEntry,
	{ chosen, able, at }: { chosen: number; able: number[]; at: Date },
): Promise<string> {
	const { feedbackReports } = tables;
	const [known] = await writer.select().from(feedbackReports).where(eq(feedbackReports.entryId, entry.id));
	if (!known) return feedbackEntryPath(entry.publicId);
	if (known.decidedAt === null && !able.includes(known.keeperId)) {
		await writer.update(feedbackReports).set({ keeperId: chosen }).where(eq(feedbackReports.id, known.id));
		const which = { kinds: [feedbackTaskKinds.report], subjectId: known.id };
		await endFeedbackTasks(writer, tables, which, { at, because: "superseded" });
		await askKeeper(writer, tables, { reportId: known.id, by: entry.receiverId, keeperId: chosen, at });
		await record(writer, tables, {
			...{ at, actorId: entry.receiverId, kind: "feedback.report-passed-on", subjectType: "feedback" },
			...{ subjectId: entry.id, details: { report: known.id, keeper: chosen } },
		});
	}
	return feedbackReportPath(known.publicId);
}

async function askKeeper(
	writer: Writer,
	tables: Tables,
	{ reportId, by, keeperId, at }: { reportId: number; by: number; keeperId: number; at: Date },
): Promise<void> {
	const kind = feedbackTaskKinds.report;
	await giveFeedbackTask(writer, tables, { kind, people: [keeperId], subjectId: reportId, at });
	const name = `${reportId}:${keeperId}`;
	await tell(writer, tables, { what: "report", subject: reportId, by, person: keeperId, name, at });
}

export interface Decision {
	decision: "stays" | "removed";
	wordsToReporter: string;
	wordsToAuthor: string;
}

/**
 * The keeper who was named decides, with words to both. A removed entry leaves the receiver's page.
 * Problems: "feedback.problem.gone", "feedback.problem.decided".
 */
export async function decideFeedbackReport(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ decision, wordsToReporter, wordsToAuthor }: Decision,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { feedbackReports, feedbackEntries } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [found] = await writer
				.select({ report: feedbackReports, entry: feedbackEntries })
				.from(feedbackReports)
				.innerJoin(feedbackEntries, eq(feedbackEntries.id, feedbackReports.entryId))
				.where(and(eq(feedbackReports.publicId, publicId), eq(feedbackReports.keeperId, actor.id)));
			if (!found || !hasRole(actor, "keeper")) refuseChange(goneCode);
			const { report, entry } = found;
			const [settled] = await writer
				.update(feedbackReports)
				.set({ decision, wordsToReporter, wordsToAuthor, decidedAt: at })
				.where(and(eq(feedbackReports.id, report.id), isNull(feedbackReports.decidedAt)))
				.returning({ id: feedbackReports.id });
			if (!settled) refuseChange("feedback.problem.decided");
			if (decision === "removed") await removeEntry(writer, tables, { id: entry.id, receiverId: entry.receiverId, at });
			await endFeedbackTasks(writer, tables, { kinds: [feedbackTaskKinds.report], subjectId: report.id }, { at });
			const both = [report.reporterId, report.authorId];
			const kind = feedbackTaskKinds.decision;
			await giveFeedbackTask(writer, tables, { kind, people: both, subjectId: report.id, at });
			for (const person of both) {
				const name = `${report.id}:${person}`;
				await tell(writer, tables, { what: "decided", subject: report.id, by: actor.id, person, name, at });
			}
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "feedback.report-decided", subjectType: "feedback", subjectId: entry.id },
				details: { report: report.id, decision },
			});
			return null;
		}),
	);
}

/** Takes an entry off the receiver's page, with everything that it asked of the two. */
async function removeEntry(
	writer: Writer,
	tables: Tables,
	{ id, receiverId, at }: { id: number; receiverId: number; at: Date },
): Promise<void> {
	const { feedbackEntries, feedbackTalks } = tables;
	await writer.update(feedbackEntries).set({ state: "removed" }).where(eq(feedbackEntries.id, id));
	await writer
		.update(feedbackTalks)
		.set({ closedAt: at })
		.where(and(eq(feedbackTalks.entryId, id), isNull(feedbackTalks.closedAt)));
	const { step, message, helped } = feedbackTaskKinds;
	const which = { kinds: [step, message, helped], subjectId: id };
	await endFeedbackTasks(writer, tables, which, { at, because: "withdrawn" });
	await showNextStep(writer, tables, receiverId, at);
}

/** The reporter or the author has read what the keeper decided. Problem: "feedback.problem.gone". */
export async function seeFeedbackDecision(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { feedbackReports } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [report] = await writer.select().from(feedbackReports).where(eq(feedbackReports.publicId, publicId));
			if (!report || (report.reporterId !== actor.id && report.authorId !== actor.id)) refuseChange(goneCode);
			const which = { kinds: [feedbackTaskKinds.decision], subjectId: report.id, personId: actor.id };
			await endFeedbackTasks(writer, tables, which, { at });
			return null;
		}),
	);
}
