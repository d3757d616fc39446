import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { searchPatterns } from "#app/features/accounts/names.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { seesName } from "./cards.queries.server.ts";

const offeredAtMost = 6;

/**
 * Names for an @ in a comment on an idea, in any letters: of everybody, since everybody reads ideas. Nothing typed yet offers those
 * who take part in it; its author only where the actor sees the name. Null where the idea is gone.
 */
export async function mentionableOnIdea(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
	typed: string,
): Promise<string[] | null> {
	const { ideas, ideaComments, people } = tables;
	const [idea] = await read
		.select({ id: ideas.id, authorId: ideas.authorId, name: ideas.name, keeperId: ideas.keeperId })
		.from(ideas)
		.where(and(eq(ideas.publicId, publicId), isNull(ideas.ended)));
	if (!idea) return null;
	const patterns = searchPatterns(typed);
	const known = [seesName(actor, idea) ? idea.authorId : null, idea.keeperId].filter((id) => id !== null);
	const spoke = () =>
		read
			.select({ id: ideaComments.personId })
			.from(ideaComments)
			.where(and(eq(ideaComments.ideaId, idea.id), ne(ideaComments.text, "")));
	const rows = await read
		.selectDistinct({ name: people.name, sortKey: people.sortKey })
		.from(people)
		.where(
			and(
				...[isNull(people.disabledAt), ne(people.id, actor.id)],
				...(patterns.length > 0
					? patterns.map((pattern) => sql`${people.searchText} like ${pattern} escape '\\'`)
					: [or(inArray(people.id, known), inArray(people.id, spoke()))]),
			),
		)
		.orderBy(asc(people.sortKey))
		.limit(offeredAtMost);
	return rows.map(({ name }) => name);
}
