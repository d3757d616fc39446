import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Writer } from "#db/storage.ts";
import { recountSupports } from "./support-idea.server.ts";

type Merge = Tables["ideaMerges"]["$inferSelect"];

/** Ids of the ideas that were merged into one, directly or over others: each names it, so that one hop leads there. */
export async function mergedInto(read: Reader, { ideas }: Tables, rootId: number): Promise<number[]> {
	const rows = await read
		.select({ id: ideas.id })
		.from(ideas)
		.where(eq(ideas.mergedIntoId, rootId))
		.orderBy(asc(ideas.id));
	return rows.map(({ id }) => id);
}

/** The merges in force that brought these ideas where they are. */
export async function mergesOf(read: Reader, { ideaMerges }: Tables, fromIds: readonly number[]): Promise<Merge[]> {
	if (fromIds.length === 0) return [];
	return read
		.select()
		.from(ideaMerges)
		.where(and(inArray(ideaMerges.fromId, [...fromIds]), isNull(ideaMerges.undoneAt)))
		.orderBy(asc(ideaMerges.id));
}

/** Of merged ideas those that came with one of them. */
export function broughtBy(id: number, merges: readonly Pick<Merge, "fromId" | "intoId">[]): number[] {
	const own = merges.filter(({ intoId }) => intoId === id).map(({ fromId }) => fromId);
	return own.flatMap((one) => [one, ...broughtBy(one, merges)]);
}

/**
 * Unites the supports and follows of an idea with those of all that was merged into it, once a person. What was given to each
 * idea itself stays in its own rows; only the united copies are made anew, so that undoing a merge restores both exactly.
 * The idea must be held.
 */
export async function unite(writer: Writer, tables: Tables, idea: { id: number; sentAt: Date }): Promise<void> {
	await uniteRows(writer, tables, tables.ideaSupports, idea.id);
	await uniteRows(writer, tables, tables.ideaFollows, idea.id);
	await recountSupports(writer, tables, idea);
	await recountFollows(writer, tables, idea.id);
}

async function uniteRows(
	writer: Writer,
	{ ideas, ideaMerges }: Tables,
	rows: Tables["ideaSupports"] | Tables["ideaFollows"],
	rootId: number,
): Promise<void> {
	await writer.delete(rows).where(and(eq(rows.ideaId, rootId), isNotNull(rows.viaMergeId)));
	await writer
		.insert(rows)
		.select(
			writer
				.select({
					ideaId: sql<number>`${rootId}`.as("idea_id"),
					personId: rows.personId,
					at: rows.at,
					viaMergeId: ideaMerges.id,
				})
				.from(rows)
				.innerJoin(ideas, and(eq(ideas.id, rows.ideaId), eq(ideas.mergedIntoId, rootId)))
				.innerJoin(ideaMerges, and(eq(ideaMerges.fromId, rows.ideaId), isNull(ideaMerges.undoneAt)))
				.where(isNull(rows.viaMergeId))
				.orderBy(asc(rows.at), asc(ideaMerges.id)) as never,
		)
		.onConflictDoNothing();
}

async function recountFollows(writer: Writer, { ideaFollows, ideaTallies }: Tables, ideaId: number): Promise<void> {
	const [row] = await writer.select({ all: count() }).from(ideaFollows).where(eq(ideaFollows.ideaId, ideaId));
	await writer
		.update(ideaTallies)
		.set({ follows: row?.all ?? 0 })
		.where(eq(ideaTallies.ideaId, ideaId));
}
