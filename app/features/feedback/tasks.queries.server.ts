import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { feedbackTaskKinds } from "./feedback-tasks.server.ts";
import { feedbackEntryPath, feedbackReportPath } from "./paths.ts";

/** Something about feedback that waits for the actor on Now. */
export interface FeedbackTask {
	id: number;
	kind: "unread" | "step" | "message" | "helped" | "report" | "decision";
	href: string;
	/** The other of the two; empty where it matters not. */
	name: string;
	/** The own next step, in the actor's own words. */
	words: string;
}

const kinds = Object.entries(feedbackTaskKinds) as [FeedbackTask["kind"], string][];

/** The actor's open tasks about feedback among `ids`. */
export async function feedbackTasks(storage: Storage, actor: Actor, ids: ReadonlySet<number>): Promise<FeedbackTask[]> {
	const { tasks } = storage.tables;
	const rows = await storage.read
		.select({ id: tasks.id, kind: tasks.kind, subjectId: tasks.subjectId })
		.from(tasks)
		.where(
			and(
				...[eq(tasks.personId, actor.id), inArray(tasks.id, [...ids])],
				...[isNull(tasks.doneAt), isNull(tasks.endedAt)],
			),
		);
	if (rows.length === 0) return [];
	const named = rows.flatMap((row) => {
		const kind = kinds.find(([, name]) => name === row.kind)?.[0];
		return kind ? [{ ...row, kind }] : [];
	});
	const subjects = (reports: boolean) =>
		named.filter(({ kind }) => isReport(kind) === reports).map((row) => row.subjectId);
	const [entries, reports] = await Promise.all([
		entriesOf(storage, actor, subjects(false)),
		reportsOf(storage, subjects(true)),
	]);
	return named.flatMap(({ id, kind, subjectId }): FeedbackTask[] => {
		if (isReport(kind)) {
			const report = reports.get(subjectId);
			return report ? [{ id, kind, href: feedbackReportPath(report), name: "", words: "" }] : [];
		}
		const entry = entries.get(subjectId);
		if (!entry) return [];
		const { publicId, name, step } = entry;
		return [{ id, kind, href: feedbackEntryPath(publicId), name, words: kind === "step" ? (step ?? "") : "" }];
	});
}

const isReport = (kind: FeedbackTask["kind"]) => kind === "report" || kind === "decision";

async function entriesOf({ read, tables }: Storage, actor: Actor, ids: number[]) {
	if (ids.length === 0) return new Map<number, { publicId: string; name: string; step: string | null }>();
	const { feedbackEntries, feedbackSteps, people } = tables;
	const rows = await read
		.select({
			...{ id: feedbackEntries.id, publicId: feedbackEntries.publicId, name: people.name },
			step: feedbackSteps.words,
		})
		.from(feedbackEntries)
		.innerJoin(
			people,
			eq(
				people.id,
				sql`case when ${feedbackEntries.authorId} = ${actor.id} then ${feedbackEntries.receiverId} else ${feedbackEntries.authorId} end`,
			),
		)
		.leftJoin(feedbackSteps, eq(feedbackSteps.entryId, feedbackEntries.id))
		.where(inArray(feedbackEntries.id, ids));
	return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

async function reportsOf({ read, tables: { feedbackReports } }: Storage, ids: number[]) {
	if (ids.length === 0) return new Map<number, string>();
	const rows = await read
		.select({ id: feedbackReports.id, publicId: feedbackReports.publicId })
		.from(feedbackReports)
		.where(inArray(feedbackReports.id, ids));
	return new Map(rows.map(({ id, publicId }) => [id, publicId]));
}
