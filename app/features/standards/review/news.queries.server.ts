import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Storage } from "#db/storage.ts";

/** What has happened to a person's part in a review and only has to be seen. */
export interface News {
	/** Public ids of the discussions that mention them. */
	mentions: string[];
	/** What they had agreed to was changed. */
	putBack: boolean;
	/** A publication that they had scheduled did not come about. */
	unscheduled: boolean;
}

/** The open tasks of one person in one standard's review that end by being seen. */
export async function ownNews({ read, tables }: Storage, personId: number, standardId: number): Promise<News> {
	const { tasks, discussions, reviews } = tables;
	const ofReviews = read.select({ id: reviews.id }).from(reviews).where(eq(reviews.standardId, standardId));
	const rows = await read
		.select({ kind: tasks.kind, discussion: discussions.publicId })
		.from(tasks)
		.leftJoin(discussions, and(eq(tasks.kind, "mention"), eq(discussions.id, tasks.subjectId)))
		.where(
			and(
				eq(tasks.personId, personId),
				isNull(tasks.doneAt),
				isNull(tasks.endedAt),
				or(
					and(eq(tasks.kind, "mention"), eq(discussions.standardId, standardId)),
					and(eq(tasks.kind, "put-back"), inArray(tasks.subjectId, ofReviews)),
					and(eq(tasks.kind, "unscheduled"), eq(tasks.subjectId, standardId)),
				),
			),
		);
	return {
		mentions: rows.flatMap(({ discussion }) => discussion ?? []),
		putBack: rows.some(({ kind }) => kind === "put-back"),
		unscheduled: rows.some(({ kind }) => kind === "unscheduled"),
	};
}
