import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changeIdea } from "./change-idea.server.ts";
import { heatOf, warmed } from "./heat.ts";
import { type IdeaState, isOpen } from "./model.ts";

/** Supports an idea, once a person; the same again changes nothing. No event tells who supports what. */
export async function supportIdea(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeIdea(storage, publicId, async (writer, idea) => {
		if (!isOpen(idea.state as IdeaState)) refuseChange("ideas.problem.closed");
		const [given] = await writer
			.insert(tables.ideaSupports)
			.values({ ideaId: idea.id, personId: actor.id, at, viaMergeId: null })
			.onConflictDoNothing()
			.returning({ id: tables.ideaSupports.ideaId });
		if (given) await addSupport(writer, tables, idea.id, at);
		return null;
	});
}

/** Takes a support back, in whatever state the idea is: from the idea and from all that was merged into it. */
export async function withdrawSupport(storage: Storage, actor: Actor, publicId: string): Promise<Outcome<null>> {
	const { tables } = storage;
	const { ideas, ideaSupports } = tables;
	return changeIdea(storage, publicId, async (writer, idea) => {
		if (idea.mergedIntoId !== null) refuseChange("ideas.problem.closed");
		const merged = writer.select({ id: ideas.id }).from(ideas).where(eq(ideas.mergedIntoId, idea.id));
		const [taken] = await writer
			.delete(ideaSupports)
			.where(
				and(
					or(eq(ideaSupports.ideaId, idea.id), inArray(ideaSupports.ideaId, merged)),
					eq(ideaSupports.personId, actor.id),
				),
			)
			.returning({ id: ideaSupports.ideaId });
		if (taken) await recountSupports(writer, tables, idea);
		return null;
	});
}

async function addSupport(writer: Writer, tables: Tables, ideaId: number, at: Date): Promise<void> {
	const { ideaTallies } = tables;
	const [tally] = await writer.select().from(ideaTallies).where(eq(ideaTallies.ideaId, ideaId));
	if (!tally) throw new Error("the idea has no counts");
	await setSupports(writer, tables, ideaId, { supports: tally.supports + 1, heat: warmed(tally.heat, at) });
}

/** Counts an idea's supports from their rows; for whoever takes some away or brings many at once. The idea must be held. */
export async function recountSupports(
	writer: Writer,
	tables: Tables,
	idea: { id: number; sentAt: Date },
): Promise<void> {
	const { ideaSupports } = tables;
	const rows = await writer
		.select({ at: ideaSupports.at })
		.from(ideaSupports)
		.where(eq(ideaSupports.ideaId, idea.id))
		.orderBy(asc(ideaSupports.at), asc(ideaSupports.personId));
	const heat = heatOf(
		idea.sentAt,
		rows.map(({ at }) => at),
	);
	await setSupports(writer, tables, idea.id, { supports: rows.length, heat });
}

async function setSupports(
	writer: Writer,
	{ ideaTallies, ideaLists }: Tables,
	ideaId: number,
	counted: { supports: number; heat: number },
): Promise<void> {
	await writer.update(ideaTallies).set(counted).where(eq(ideaTallies.ideaId, ideaId));
	await writer.update(ideaLists).set(counted).where(eq(ideaLists.ideaId, ideaId));
}
