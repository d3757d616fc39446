import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { changePraise } from "./change-praise.server.ts";
import { endPraiseTasks, praiseTaskKinds } from "./consent-tasks.server.ts";
import type { TakeUpAnswer } from "./model.ts";

/** Says what became of a deed that one took up. Problems: "praise.problem.gone", "praise.problem.not-taken-up". */
export async function answerTakeUp(
	storage: Storage,
	actor: Actor,
	publicId: string,
	answer: TakeUpAnswer,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praiseTakeUps } = tables;
	return changePraise(storage, actor, publicId, at, async (writer, praise) => {
		const [row] = await writer
			.update(praiseTakeUps)
			.set({ answer, answeredAt: at })
			.where(and(eq(praiseTakeUps.praiseId, praise.id), eq(praiseTakeUps.personId, actor.id)))
			.returning({ id: praiseTakeUps.id });
		if (!row) refuseChange("praise.problem.not-taken-up");
		const task = { kind: praiseTaskKinds.tried, subjectIds: [row.id], personId: actor.id };
		await endPraiseTasks(writer, tables, task, { at });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "take-up.answered", subjectType: "praise", subjectId: praise.id },
			details: { answer },
		});
		return null;
	});
}
