import { and, eq, isNull } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { changePraise, goneCode } from "./change-praise.server.ts";
import { endPraiseTasks, givePraiseTask, praiseTaskKinds } from "./consent-tasks.server.ts";
import { praiseEntryPath, reportsPath } from "./paths.ts";
import { endPraise } from "./withdraw-praise.server.ts";

/**
 * Asks a keeper to look at an entry, in own words; once for each reader. The keeper will read the entry as it stood, and who reports it.
 * Problems: "praise.problem.gone", ".own", ".no-keeper".
 */
export async function reportPraise(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, words }: { token: string; words: string },
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { praises, praiseReports } = tables;
	return changePraise(storage, actor, publicId, at, (writer, praise) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			if (praise.authorId === actor.id) refuseChange("praise.problem.own");
			const keepers = (await keepersOf(writer, tables)).filter((id) => id !== actor.id && id !== praise.authorId);
			if (keepers.length === 0) refuseChange("praise.problem.no-keeper");
			const [entry] = await writer
				.select({ deed: praises.deed, effect: praises.effect })
				.from(praises)
				.where(eq(praises.id, praise.id));
			if (!entry || praise.state === "withdrawn") refuseChange(goneCode);
			const [report] = await writer
				.insert(praiseReports)
				.values({ publicId: newPublicId(), praiseId: praise.id, reporterId: actor.id, words, at, ...entry })
				.onConflictDoNothing()
				.returning({ id: praiseReports.id });
			if (!report) return reportsPath;
			const task = { kind: praiseTaskKinds.report, people: keepers, subjectId: report.id, at };
			await givePraiseTask(writer, tables, task);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "praise.reported", subjectType: "praise", subjectId: praise.id },
				details: { report: report.id },
			});
			return praiseEntryPath(publicId);
		}),
	);
}

export interface Decision {
	decision: "stays" | "removed";
	wordsToReporter: string;
	wordsToAuthor: string;
}

/**
 * A keeper decides on a report, with words to both. A removed entry loses its words and answers, and rules count it no more.
 * Problems: "forbidden" (no keeper, or part of it), "praise.problem.gone", "praise.problem.decided".
 */
export async function decideReport(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ decision, wordsToReporter, wordsToAuthor }: Decision,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praises, praiseReports } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [found] = await writer
				.select({ id: praiseReports.id, reporterId: praiseReports.reporterId, praise: praises })
				.from(praiseReports)
				.innerJoin(praises, eq(praises.id, praiseReports.praiseId))
				.where(eq(praiseReports.publicId, publicId));
			if (!found) refuseChange(goneCode);
			if (!mayDecide(actor, { reporterId: found.reporterId, authorId: found.praise.authorId })) {
				refuseChange("forbidden");
			}
			const [settled] = await writer
				.update(praiseReports)
				.set({ decision, wordsToReporter, wordsToAuthor, decidedAt: at, decidedById: actor.id })
				.where(and(eq(praiseReports.id, found.id), isNull(praiseReports.decidedAt)))
				.returning({ id: praiseReports.id });
			if (!settled) refuseChange("praise.problem.decided");
			const { id: praiseId, ruleId, authorId } = found.praise;
			if (decision === "removed") await endPraise(writer, tables, { praiseId, ruleId, state: "removed", at });
			await endPraiseTasks(writer, tables, { kind: praiseTaskKinds.report, subjectIds: [found.id] }, { at });
			await givePraiseTask(writer, tables, {
				...{ kind: praiseTaskKinds.decision, people: [found.reporterId, authorId], subjectId: found.id, at },
			});
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "praise.report-decided", subjectType: "praise", subjectId: praiseId },
				details: { report: found.id, decision },
			});
			return null;
		}),
	);
}

/** The reporter or the author has read what the keeper decided. */
export async function seeDecision(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [report] = await writer
				.select({ id: tables.praiseReports.id })
				.from(tables.praiseReports)
				.where(eq(tables.praiseReports.publicId, publicId));
			if (!report) refuseChange(goneCode);
			const task = { kind: praiseTaskKinds.decision, subjectIds: [report.id], personId: actor.id };
			await endPraiseTasks(writer, tables, task, { at });
			return null;
		}),
	);
}

/** Keepers decide on what others reported about others. */
export function mayDecide(actor: Actor, { reporterId, authorId }: { reporterId: number; authorId: number }): boolean {
	return hasRole(actor, "keeper") && actor.id !== reporterId && actor.id !== authorId;
}

async function keepersOf(read: Reader, { personRoles, people }: Tables): Promise<number[]> {
	const rows = await read
		.select({ id: people.id })
		.from(personRoles)
		.innerJoin(people, eq(people.id, personRoles.personId))
		.where(and(eq(personRoles.role, "keeper"), isNull(people.disabledAt)));
	return rows.map(({ id }) => id);
}
