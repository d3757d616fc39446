import { eq, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome, type Problem } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type FoundPraise, readerAudiences, visiblePraise } from "./audience.queries.server.ts";

/** What stops a change; nothing of it is kept. */
class PraiseRefused extends Error {
	override readonly name = "PraiseRefused";
	constructor(readonly problem: Problem) {
		super(problem.code);
	}
}

/** Ends a change with a problem. @throws always */
export function refusePraise(code: string, rest: Omit<Problem, "code"> = {}): never {
	throw new PraiseRefused({ code, ...rest });
}

/** Runs a write whose work may refuse. */
export async function orRefused<T>(work: () => Promise<T>): Promise<Outcome<T>> {
	try {
		return done(await work());
	} catch (error) {
		if (!(error instanceof PraiseRefused)) throw error;
		const { code, ...rest } = error.problem;
		return failed(code, rest);
	}
}

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
	return orRefused(() =>
		storage.write(async (writer) => {
			const praise = await visiblePraise(writer, storage.tables, audiences, publicId);
			if (!praise) refusePraise(goneCode);
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
	if (!held) refusePraise(goneCode);
}
