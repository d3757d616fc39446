import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { wordingFor } from "#app/features/standards/model.ts";
import { draftPath, standardPath } from "#app/features/standards/paths.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { formatDay, formatMoment } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";

export interface ReadingTask {
	id: number;
	title: string;
	href: string;
	version: number;
	rules: number;
	minutes: number;
	/** The due day in words. */
	due: string | null;
}

const tasksShown = 5;
const tasksAtMost = 50;

/** What waits for the actor, in order of due date; undated things last. */
export async function readingTasks(storage: Storage, actor: Actor, all: boolean): Promise<ReadingTask[]> {
	const rows = await prepared(storage, "now.reading-tasks", (read, { tasks, versions, standards }) =>
		read
			.select({
				id: tasks.id,
				dueOn: tasks.dueOn,
				standardId: versions.standardId,
				number: versions.number,
				code: standards.code,
				titles: standards.titles,
				language: standards.language,
			})
			.from(tasks)
			.innerJoin(versions, eq(versions.id, tasks.subjectId))
			.innerJoin(standards, eq(standards.id, versions.standardId))
			.where(
				and(
					eq(tasks.personId, sql.placeholder("person")),
					isNull(tasks.doneAt),
					isNull(tasks.endedAt),
					eq(tasks.subjectType, "version"),
					eq(tasks.kind, "read"),
				),
			)
			.orderBy(sql`case when ${tasks.dueOn} is null then 1 else 0 end`, asc(tasks.dueOn), asc(tasks.id))
			.limit(sql.placeholder("limit")),
	)({ person: actor.id, limit: all ? tasksAtMost : tasksShown });
	return Promise.all(
		rows.map(async (row) => {
			const version = await versionByNumber(storage, row.standardId, row.number);
			return {
				id: row.id,
				title: wordingFor(row.titles, actor.language, row.language as Language) ?? row.code,
				href: standardPath(row.code),
				version: row.number,
				rules: version?.rules ?? 0,
				minutes: Math.max(1, Math.round((version?.seconds[actor.language] ?? 0) / 60)),
				due: row.dueOn ? formatDay(row.dueOn, actor.language) : null,
			};
		}),
	);
}

export interface OwnDraft {
	title: string;
	href: string;
	code: string;
	changed: string;
}

const draftsShown = 5;

/** The drafts that an author worked on last; nothing for others. */
export async function ownDrafts(storage: Storage, actor: Actor): Promise<OwnDraft[]> {
	if (!hasRole(actor, "author", "administrator")) return [];
	const rows = await prepared(storage, "now.own-drafts", (read, { drafts, standards }) =>
		read
			.select({
				code: standards.code,
				titles: standards.titles,
				language: standards.language,
				changedAt: drafts.changedAt,
			})
			.from(drafts)
			.innerJoin(standards, eq(standards.id, drafts.standardId))
			.where(eq(drafts.changedById, sql.placeholder("person")))
			.orderBy(desc(drafts.changedAt))
			.limit(sql.placeholder("limit")),
	)({ person: actor.id, limit: draftsShown });
	return rows.map((row) => ({
		title: wordingFor(row.titles, actor.language, row.language as Language) || row.code,
		href: draftPath(row.code),
		code: row.code,
		changed: formatMoment(row.changedAt, actor.language, actor.timeZone),
	}));
}
