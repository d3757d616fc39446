import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { withMentions } from "#app/features/accounts/named-text.ts";
import { formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { IdeaComment } from "./card.ts";

const commentsAtMost = 500;

/** What was said about an idea and about those that were merged into it, in the order in which it was written. */
export async function ideaComments(storage: Storage, actor: Actor, ideaId: number): Promise<IdeaComment[]> {
	const { read, tables } = storage;
	const { ideaComments: comments, ideas, people } = tables;
	// Asked for first: with a condition on either side, PostgreSQL would go through the comments of all ideas.
	const merged = await read.select({ id: ideas.id }).from(ideas).where(eq(ideas.mergedIntoId, ideaId));
	const rows = await read
		.select({ comment: comments, name: people.name })
		.from(comments)
		.innerJoin(people, eq(people.id, comments.personId))
		.where(and(inArray(comments.ideaId, [ideaId, ...merged.map(({ id }) => id)]), ne(comments.text, "")))
		.orderBy(asc(comments.id))
		.limit(commentsAtMost);
	const ids = [...new Set(rows.flatMap(({ comment }) => comment.mentions))];
	const named =
		ids.length === 0
			? []
			: await read.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));
	return rows.map(({ comment, name }) => ({
		publicId: comment.publicId,
		name,
		parts: withMentions(
			comment.text,
			named.filter(({ id }) => comment.mentions.includes(id)).map((one) => one.name),
		),
		at: formatMoment(comment.at, actor.language, actor.timeZone),
		own: comment.personId === actor.id && comment.ideaId === ideaId,
		reportable: comment.personId !== actor.id,
	}));
}
