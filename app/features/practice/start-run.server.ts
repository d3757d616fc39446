import { and, count, eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { chooseRun } from "./choose-run.ts";
import { exercises } from "./exercises.server.ts";
import { newestRun, nextStep, passedKeys } from "./run.queries.server.ts";

/** Begins a run in the actor's language, or goes on with the open one; answers the step to do. Nobody else hears of it. */
export async function startRun(storage: Storage, actor: Actor, at: Date): Promise<number> {
	const passed = await passedKeys(storage, actor.id);
	return storage.write(async (writer) => {
		const begun = await newestRun(writer, storage.tables, actor.id);
		if (begun && !begun.finished) return nextStep(begun) ?? 1;
		await insertRun(writer, storage.tables, actor, passed, at);
		return 1;
	});
}

async function insertRun(
	writer: Writer,
	{ practiceRuns, practiceResults }: Storage["tables"],
	{ id: personId, language }: Actor,
	passed: ReadonlySet<string>,
	at: Date,
): Promise<void> {
	const [before] = await writer
		.select({ runs: count() })
		.from(practiceRuns)
		.where(and(eq(practiceRuns.personId, personId), eq(practiceRuns.language, language)));
	const [run] = await writer
		.insert(practiceRuns)
		.values({ personId, language, startedAt: at })
		.onConflictDoNothing()
		.returning({ id: practiceRuns.id });
	// Another tab was quicker: its run is the one to go on with.
	if (!run) return;
	const keys = chooseRun(exercises[language], passed, before?.runs ?? 0);
	await writer
		.insert(practiceResults)
		.values(keys.map((exercise, index) => ({ runId: run.id, position: index + 1, exercise })));
}
