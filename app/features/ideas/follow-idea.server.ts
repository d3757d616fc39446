import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changeIdea } from "./change-idea.server.ts";

/** Follows an idea: its answers are told to whoever follows. The same again changes nothing. */
export async function followIdea(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeIdea(storage, publicId, async (writer, idea) => {
		const [added] = await writer
			.insert(tables.ideaFollows)
			.values({ ideaId: idea.id, personId: actor.id, at })
			.onConflictDoNothing()
			.returning({ id: tables.ideaFollows.ideaId });
		if (added) await countFollows(writer, tables, idea.id, 1);
		return null;
	});
}

/** Follows an idea no longer, nor anything that was merged into it. */
export async function unfollowIdea(storage: Storage, actor: Actor, publicId: string): Promise<Outcome<null>> {
	const { tables } = storage;
	const { ideas, ideaFollows } = tables;
	return changeIdea(storage, publicId, async (writer, idea) => {
		const merged = writer.select({ id: ideas.id }).from(ideas).where(eq(ideas.mergedIntoId, idea.id));
		const gone = await writer
			.delete(ideaFollows)
			.where(
				and(
					or(eq(ideaFollows.ideaId, idea.id), inArray(ideaFollows.ideaId, merged)),
					eq(ideaFollows.personId, actor.id),
				),
			)
			.returning({ id: ideaFollows.ideaId });
		if (gone.some(({ id }) => id === idea.id)) await countFollows(writer, tables, idea.id, -1);
		return null;
	});
}

async function countFollows(writer: Writer, { ideaTallies }: Tables, ideaId: number, by: 1 | -1): Promise<void> {
	await writer
		.update(ideaTallies)
		.set({ follows: sql`${ideaTallies.follows} + ${by}` })
		.where(eq(ideaTallies.ideaId, ideaId));
}
