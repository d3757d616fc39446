import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changePraise } from "./change-praise.server.ts";
import { clearAnswers } from "./clear-answers.server.ts";
import { isUndoable } from "./model.ts";
import { personAudience, teamAudience } from "./scopes.ts";

/**
 * Takes a praise back after the time to undo: its words and all answers go, and those it named keep one line that says so.
 * Problems: "praise.problem.gone", "forbidden", "praise.problem.still-undo" (undo it instead).
 */
export async function withdrawPraise(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changePraise(storage, actor, publicId, at, async (writer, praise) => {
		if (praise.authorId !== actor.id) refuseChange("forbidden");
		if (isUndoable(praise, at)) refuseChange("praise.problem.still-undo");
		if (praise.state === "withdrawn") return null;
		await endPraise(writer, tables, { praiseId: praise.id, ruleId: praise.ruleId, state: "withdrawn", at });
		const named = await namedOf(writer, tables, praise.id);
		await writer
			.insert(tables.praiseScopes)
			.values(named.map((scope) => ({ praiseId: praise.id, scope, shownSince: praise.sentAt })))
			.onConflictDoNothing();
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "praise.withdrawn", subjectType: "praise", subjectId: praise.id },
		});
		return null;
	});
}

/** Empties a praise of its words and answers; only the row stays. */
export async function endPraise(
	writer: Writer,
	tables: Tables,
	{
		praiseId,
		ruleId,
		state,
		at,
	}: { praiseId: number; ruleId: number | null; state: "withdrawn" | "removed"; at: Date },
): Promise<void> {
	const { praises } = tables;
	await clearAnswers(writer, tables, { praiseId, ruleId, at });
	await writer
		.update(praises)
		.set({ state, deed: "", effect: "", searchText: "", endedAt: at })
		.where(and(eq(praises.id, praiseId), inArray(praises.state, ["open", "asked"])));
}

async function namedOf(writer: Writer, { praiseReceivers }: Tables, praiseId: number): Promise<string[]> {
	const rows = await writer
		.select({ personId: praiseReceivers.personId, teamId: praiseReceivers.teamId })
		.from(praiseReceivers)
		.where(eq(praiseReceivers.praiseId, praiseId));
	return rows.map(({ personId, teamId }) => (personId === null ? teamAudience(teamId ?? 0) : personAudience(personId)));
}

/** The people that a praise names. */
export async function namedPeople(writer: Writer, { praiseReceivers }: Tables, praiseId: number): Promise<number[]> {
	const rows = await writer
		.select({ personId: praiseReceivers.personId })
		.from(praiseReceivers)
		.where(and(eq(praiseReceivers.praiseId, praiseId), isNotNull(praiseReceivers.personId)));
	return rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));
}
