import { and, eq, isNull, sql } from "drizzle-orm";
import type { Outcome } from "#app/platform/problem.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";

/** The code of an idea that is not there. */
export const goneCode = "ideas.problem.gone";

export type FoundIdea = Tables["ideas"]["$inferSelect"];

/**
 * Changes something about an idea that still stands, and holds it until the transaction ends: changes of one idea come
 * one after the other. Problem: "ideas.problem.gone".
 */
export async function changeIdea<T>(
	storage: Storage,
	publicId: string,
	work: (writer: Writer, idea: FoundIdea) => Promise<T>,
): Promise<Outcome<T>> {
	return changeOrRefused(() =>
		storage.write(async (writer) => work(writer, await heldIdea(writer, storage.tables, publicId))),
	);
}

/** An idea that still stands, held until the transaction ends. Refuses where it is gone. */
export async function heldIdea(writer: Writer, tables: Tables, publicId: string): Promise<FoundIdea> {
	const { ideas } = tables;
	const [idea] = await writer
		.select({ id: ideas.id })
		.from(ideas)
		.where(and(eq(ideas.publicId, publicId), isNull(ideas.ended)));
	if (!idea) return refuseChange(goneCode);
	await holdIdea(writer, tables, idea.id);
	const [now] = await writer.select().from(ideas).where(eq(ideas.id, idea.id));
	return now && now.ended === null ? now : refuseChange(goneCode);
}

/** Takes hold of an idea's counts until the transaction ends. Whoever needs two takes the lower id first. */
export async function holdIdea(writer: Writer, { ideaTallies }: Tables, ideaId: number): Promise<void> {
	const [held] = await writer
		.update(ideaTallies)
		.set({ ideaId: sql`${ideaTallies.ideaId}` })
		.where(eq(ideaTallies.ideaId, ideaId))
		.returning({ id: ideaTallies.ideaId });
	if (!held) refuseChange(goneCode);
}
