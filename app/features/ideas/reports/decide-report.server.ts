import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { goneCode, holdIdea } from "../change-idea.server.ts";
import { endKeeperTasks, giveKeeperTasks, reportTaskKinds } from "../keepers-tasks.server.ts";
import { heldApart } from "../merges.server.ts";
import { endIdea } from "../withdraw-idea.server.ts";
import type { Decision } from "./report.form.ts";
import { mayDecide, reportWithEntry } from "./reported-entry.server.ts";

/**
 * A keeper decides on a report, with words to both. A removed idea leaves every list and loses its words; of a removed comment
 * nothing is left. Problems: "forbidden" (no keeper, or part of it), "ideas.problem.gone", "ideas.problem.decided".
 */
export async function decideIdeaReport(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ decision, wordsToReporter, wordsToAuthor }: Decision,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { ideaReports } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const found = await reportWithEntry(writer, tables, publicId);
			if (!found) return refuseChange(goneCode);
			const { report, authorId } = found;
			if (!mayDecide(actor, { reporterId: report.reporterId, authorId })) refuseChange("forbidden");
			const [settled] = await writer
				.update(ideaReports)
				.set({ decision, wordsToReporter, wordsToAuthor, decidedAt: at, decidedById: actor.id })
				.where(and(eq(ideaReports.id, report.id), isNull(ideaReports.decidedAt)))
				.returning({ id: ideaReports.id });
			if (!settled) refuseChange("ideas.problem.decided");
			if (decision === "removed") {
				if (report.commentId === null) await removeIdea(writer, tables, report.ideaId, at);
				else await removeComment(writer, tables, { ideaId: report.ideaId, commentId: report.commentId });
			}
			const subjectId = report.id;
			await endKeeperTasks(writer, tables, { kind: reportTaskKinds.report, subjectIds: [subjectId] }, { at });
			await giveKeeperTasks(writer, tables, [
				{ kind: reportTaskKinds.decision, people: [report.reporterId, authorId], subjectId, at },
			]);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "idea.report-decided", subjectType: "idea", subjectId: report.ideaId },
				details: { report: report.id, decision },
			});
			return null;
		}),
	);
}

/** The reporter or the author has read what the keeper decided. */
export async function seeIdeaDecision(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const found = await reportWithEntry(writer, tables, publicId);
			if (!found) return refuseChange(goneCode);
			const { report, authorId } = found;
			if (report.decision === null || (actor.id !== report.reporterId && actor.id !== authorId)) refuseChange(goneCode);
			const task = { kind: reportTaskKinds.decision, subjectIds: [report.id], personId: actor.id };
			await endKeeperTasks(writer, tables, task, { at });
			return null;
		}),
	);
}

/** Nothing where its author has taken it back meanwhile, or another report has led to the same. */
async function removeIdea(writer: Writer, tables: Tables, ideaId: number, at: Date): Promise<void> {
	const idea = await heldApart(writer, tables, ideaId, at);
	if (idea) await endIdea(writer, tables, idea, { ended: "removed", at });
}

/** The row stays, without words, so that the report may name it; it is neither shown nor counted. */
async function removeComment(
	writer: Writer,
	tables: Tables,
	{ ideaId, commentId }: { ideaId: number; commentId: number },
): Promise<void> {
	const { ideaComments, ideaTallies } = tables;
	await holdIdea(writer, tables, ideaId);
	const [emptied] = await writer
		.update(ideaComments)
		.set({ text: "", mentions: [] })
		.where(and(eq(ideaComments.id, commentId), ne(ideaComments.text, "")))
		.returning({ id: ideaComments.id });
	if (!emptied) return;
	await writer
		.update(ideaTallies)
		.set({ comments: sql`${ideaTallies.comments} - 1` })
		.where(eq(ideaTallies.ideaId, ideaId));
}
