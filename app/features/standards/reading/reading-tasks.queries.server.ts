import { and, asc, eq, isNull, max, sql } from "drizzle-orm";
import { formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import { standardPath } from "../paths.ts";
import { versionByNumber } from "../version.queries.server.ts";
import { changedSince } from "./changed-since.server.ts";
import { type ChangeSummary, summaryOf } from "./components/change-words.ts";
import { ownChangesPath, settingAsidePath } from "./paths.ts";

export interface ReadingTask {
	id: number;
	title: string;
	href: string;
	version: number;
	rules: number;
	seconds: number;
	/** What changed since the actor's own last confirmation; null where the whole is read. */
	changed: ChangeSummary | null;
	dueOn: string | null;
	/** The day of the last reminder in words. */
	reminded: string | null;
	/** Where a recommended reading is put aside; null where it is required. */
	aside: string | null;
}

const tasksAtMost = 200;

/** The standards that wait for the actor to be read, or of them those with these task ids; undated ones last. */
export async function readingTasks(storage: Storage, actor: Actor, ids?: ReadonlySet<number>): Promise<ReadingTask[]> {
	const { acknowledgements, readingReminders } = storage.tables;
	const lastReminded = (read: Reader) => {
		const { tasks } = storage.tables;
		const reminded = read.select({ at: max(readingReminders.at) }).from(readingReminders);
		return sql<Date | null>`(${reminded.where(eq(readingReminders.taskId, tasks.id))})`.mapWith(readingReminders.at);
	};
	const lastConfirmed = (read: Reader) => {
		const { versions, standards } = storage.tables;
		const confirmed = read
			.select({ number: max(versions.number) })
			.from(versions)
			.innerJoin(acknowledgements, eq(acknowledgements.versionId, versions.id))
			.where(and(eq(versions.standardId, standards.id), eq(acknowledgements.personId, sql.placeholder("person"))));
		return sql<number | null>`(${confirmed})`;
	};
	const rows = await prepared(storage, "now.reading-tasks", (read, { tasks, versions, standards }) =>
		read
			.select({
				id: tasks.id,
				dueOn: tasks.dueOn,
				standardId: versions.standardId,
				number: standards.latestVersion,
				reading: standards.reading,
				confirmed: lastConfirmed(read),
				reminded: lastReminded(read),
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
			.limit(tasksAtMost),
	)({ person: actor.id });
	const wanted = ids ? rows.filter(({ id }) => ids.has(id)) : rows;
	return Promise.all(
		wanted.map(async (row) => {
			const version = await versionByNumber(storage, row.standardId, row.number);
			const since = row.confirmed === null ? undefined : Number(row.confirmed);
			const changed = version && (await changedSince(storage, version, since, actor.language));
			return {
				id: row.id,
				title: wordingFor(row.titles, actor.language, row.language as Language) ?? row.code,
				href: changed ? ownChangesPath(row.code) : standardPath(row.code),
				version: row.number,
				rules: version?.rules ?? 0,
				seconds: changed?.seconds ?? version?.seconds[actor.language] ?? 0,
				changed: changed ? summaryOf(changed) : null,
				reminded: row.reminded ? formatDay(dayIn(actor.timeZone, row.reminded), actor.language) : null,
				aside: row.reading === "recommended" ? settingAsidePath(row.code) : null,
				dueOn: row.dueOn,
			};
		}),
	);
}
