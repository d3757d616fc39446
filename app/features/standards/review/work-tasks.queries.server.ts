import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import { publicationPath, reviewDatePath, reviewPath } from "../paths.ts";
import { discussionAnchor } from "./discuss.server.ts";
import { type WorkTaskKind, workTaskKinds } from "./review-tasks.server.ts";

/** Something to do for a standard, beside reading it. */
export interface ShownWork {
	id: number;
	kind: WorkTaskKind;
	/** The standard's title. */
	title: string;
	code: string;
	href: string;
}

const workAtMost = 200;

/** What others wait for the actor to do for a standard, the oldest first. */
export async function workTasks(storage: Storage, actor: Actor): Promise<ShownWork[]> {
	const rows = await prepared(storage, "now.work-tasks", (read, { tasks, reviews, discussions, standards }) =>
		read
			.select({
				id: tasks.id,
				kind: tasks.kind,
				code: standards.code,
				titles: standards.titles,
				language: standards.language,
				discussion: discussions.publicId,
			})
			.from(tasks)
			.leftJoin(reviews, and(eq(tasks.subjectType, "review"), eq(reviews.id, tasks.subjectId)))
			.leftJoin(discussions, and(eq(tasks.subjectType, "discussion"), eq(discussions.id, tasks.subjectId)))
			.innerJoin(
				standards,
				eq(
					standards.id,
					sql`coalesce(${reviews.standardId}, ${discussions.standardId}, case when ${tasks.subjectType} = 'standard' then ${tasks.subjectId} end)`,
				),
			)
			.where(
				and(
					eq(tasks.personId, sql.placeholder("person")),
					isNull(tasks.doneAt),
					isNull(tasks.endedAt),
					inArray(tasks.kind, [...workTaskKinds]),
				),
			)
			.orderBy(asc(tasks.id))
			.limit(workAtMost),
	)({ person: actor.id });
	return rows.map(({ kind, titles, language, discussion, ...row }) => ({
		...row,
		kind: kind as WorkTaskKind,
		title: wordingFor(titles, actor.language, language as Language) || row.code,
		href: hrefOf(kind as WorkTaskKind, row.code, discussion),
	}));
}

function hrefOf(kind: WorkTaskKind, code: string, discussion: string | null): string {
	if (kind === "publish") return publicationPath(code);
	if (kind === "review-standard") return reviewDatePath(code);
	return reviewPath(code, discussion ? discussionAnchor(discussion) : undefined);
}
