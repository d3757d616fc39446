import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { changeIdea, goneCode } from "../change-idea.server.ts";
import { allKeepers } from "../keepers.server.ts";
import { giveKeeperTasks, reportTaskKinds } from "../keepers-tasks.server.ts";
import { ideaReportPath } from "../paths.ts";
import { type ReportedEntry, reportedEntry } from "./reported-entry.server.ts";

/**
 * Asks keepers to look at an idea or a comment, in own words; once for each reader. They will read the entry as it stood, and who
 * reports it. Problems: "ideas.problem.gone", ".own-report", ".no-keeper".
 */
export async function reportIdea(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, comment, words }: { token: string; comment: string; words: string },
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { ideaReports } = tables;
	return changeIdea(storage, publicId, (writer, idea) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			const entry = await reportedEntry(writer, tables, idea, comment);
			if (!entry) return refuseChange(goneCode);
			const { ideaId, commentId, authorId, named, title, text } = entry;
			if (authorId === actor.id) refuseChange("ideas.problem.own-report");
			const keepers = (await allKeepers(writer, tables)).map(({ id }) => id).filter((id) => id !== actor.id);
			const deciding = keepers.filter((id) => id !== authorId);
			// Whose name is the keepers' alone must not be told by there being nobody else to decide: the report waits for one.
			if ((named ? deciding : keepers).length === 0) refuseChange("ideas.problem.no-keeper");
			const [report] = await writer
				.insert(ideaReports)
				.values({ publicId: newPublicId(), ideaId, commentId, reporterId: actor.id, words, at, title, text })
				.onConflictDoNothing()
				.returning({ id: ideaReports.id, publicId: ideaReports.publicId });
			if (!report) return ideaReportPath(await earlierReport(writer, tables, entry, actor.id));
			await giveKeeperTasks(writer, tables, [
				{ kind: reportTaskKinds.report, people: deciding, subjectId: report.id, at },
			]);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "idea.reported", subjectType: "idea", subjectId: ideaId },
				details: { report: report.id },
			});
			return ideaReportPath(report.publicId);
		}),
	);
}

async function earlierReport(
	read: Reader,
	{ ideaReports }: Tables,
	{ ideaId, commentId }: ReportedEntry,
	reporterId: number,
): Promise<string> {
	const [earlier] = await read
		.select({ publicId: ideaReports.publicId })
		.from(ideaReports)
		.where(
			and(
				...[eq(ideaReports.ideaId, ideaId), eq(ideaReports.reporterId, reporterId)],
				commentId === null ? isNull(ideaReports.commentId) : eq(ideaReports.commentId, commentId),
			),
		);
	return earlier?.publicId ?? refuseChange(goneCode);
}
