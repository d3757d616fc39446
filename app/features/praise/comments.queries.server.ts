import { eq, inArray, sql } from "drizzle-orm";
import { withMentions } from "#app/features/accounts/named-text.ts";
import { formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { CardComment } from "./card.ts";

/** The last comments of each of some praise, in the order in which they were written. */
export async function commentsOf(
	{ read, tables }: Storage,
	actor: Actor,
	praiseIds: readonly number[],
	limit: number,
): Promise<Map<number, CardComment[]>> {
	const found = new Map<number, CardComment[]>();
	if (praiseIds.length === 0) return found;
	const { praiseComments, people } = tables;
	const lists = praiseIds.map(
		(id) => sql`select id from (
			select ${praiseComments.id} as id from ${praiseComments}
			where ${praiseComments.praiseId} = ${id} order by ${praiseComments.id} desc limit ${limit}
		) one`,
	);
	const rows = await read
		.select({ comment: praiseComments, by: { publicId: people.publicId, name: people.name } })
		.from(sql`(${sql.join(lists, sql` union all `)}) last`)
		.innerJoin(praiseComments, eq(praiseComments.id, sql`last.id`))
		.innerJoin(people, eq(people.id, praiseComments.personId))
		.orderBy(praiseComments.id);
	const named = [...new Set(rows.flatMap(({ comment }) => comment.mentions))];
	const names = new Map(
		named.length === 0
			? []
			: (await read.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, named))).map(
					({ id, name }) => [id, name],
				),
	);
	for (const { comment, by } of rows) {
		const list = found.get(comment.praiseId) ?? [];
		found.set(comment.praiseId, list);
		list.push({
			publicId: comment.publicId,
			by,
			parts: withMentions(
				comment.text,
				comment.mentions.flatMap((id) => names.get(id) ?? []),
			),
			at: formatMoment(comment.at, actor.language, actor.timeZone),
			own: comment.personId === actor.id,
		});
	}
	return found;
}
