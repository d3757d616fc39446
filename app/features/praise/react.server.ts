import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changePraise, holdTally } from "./change-praise.server.ts";
import type { ReactionKind } from "./model.ts";

/** Answers a praise with one of the fixed reactions; the same again changes nothing. No event tells who tapped what. */
export async function react(
	storage: Storage,
	actor: Actor,
	publicId: string,
	kind: ReactionKind,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changePraise(storage, actor, publicId, at, async (writer, { id: praiseId }) => {
		await holdTally(writer, tables, praiseId);
		const [given] = await writer
			.insert(tables.praiseReactions)
			.values({ praiseId, personId: actor.id, kind })
			.onConflictDoNothing()
			.returning({ kind: tables.praiseReactions.kind });
		if (given) await count(writer, tables, praiseId, kind, 1);
		return null;
	});
}

/** Takes a reaction back. */
export async function takeReactionBack(
	storage: Storage,
	actor: Actor,
	publicId: string,
	kind: ReactionKind,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praiseReactions } = tables;
	return changePraise(storage, actor, publicId, at, async (writer, { id: praiseId }) => {
		await holdTally(writer, tables, praiseId);
		const [taken] = await writer
			.delete(praiseReactions)
			.where(
				and(
					eq(praiseReactions.praiseId, praiseId),
					eq(praiseReactions.personId, actor.id),
					eq(praiseReactions.kind, kind),
				),
			)
			.returning({ kind: praiseReactions.kind });
		if (taken) await count(writer, tables, praiseId, kind, -1);
		return null;
	});
}

const columns = {
	thanks: "thanks",
	"well-done": "wellDone",
	"seen-too": "seenToo",
	"new-to-me": "newToMe",
} as const satisfies Record<ReactionKind, string>;

async function count(
	writer: Writer,
	{ praiseTallies }: Tables,
	praiseId: number,
	kind: ReactionKind,
	by: 1 | -1,
): Promise<void> {
	const column = columns[kind];
	await writer
		.update(praiseTallies)
		.set({ [column]: sql`${praiseTallies[column]} + ${by}` })
		.where(eq(praiseTallies.praiseId, praiseId));
}
