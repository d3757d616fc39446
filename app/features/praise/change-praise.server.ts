import { eq, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type FoundPraise, readerAudiences, visiblePraise } from "./audience.queries.server.ts";

/** The code of everything that is not there, or not for the actor's eyes. */
export const goneCode = "praise.problem.gone";

/** Changes something about a praise that the actor may see. Problem: "praise.problem.gone". */
export async function changePraise<T>(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
	work: (writer: Writer, praise: FoundPraise) => Promise<T>,
): Promise<Outcome<T>> {
	const audiences = await readerAudiences(storage, actor, at);
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const praise = await visiblePraise(writer, storage.tables, audiences, publicId);
			if (!praise) refuseChange(goneCode);
			return work(writer, praise);
		}),
	);
}

/**
 * Takes hold of a praise's counts until the transaction ends, so that answers to it come one after the other and none
 * after it was taken away. Refuses where it is gone.
 */
export async function holdTally(writer: Writer, { praiseTallies }: Tables, praiseId: number): Promise<void> {
	const [held] = await writer
		.update(praiseTallies)
		.set({ praiseId: sql`${praiseTallies.praiseId}` })
		.where(eq(praiseTallies.praiseId, praiseId))
		.returning({ id: praiseTallies.praiseId });
	if (!held) refuseChange(goneCode);
}
