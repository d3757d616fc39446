import { and, desc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import {
	ChangeRefused,
	type ChangingDraft,
	changeDraft,
	markOf,
	orderOf,
	placeParts,
	type UndoStep,
} from "./change-draft.server.ts";
import { restoreParts } from "./diff/part-states.server.ts";
import { moved, positionsFor } from "./order.ts";
import { entitle, putWords } from "./write-part.server.ts";

export interface Undone {
	act: UndoStep["act"];
	/** The part to look at, where it stands in the draft. */
	part: string | null;
}

/**
 * Takes back the actor's last change that still stands. Problems: "undo.nothing"; "undo.changed-since" when somebody
 * has written over it meanwhile.
 */
export async function undoChange(
	storage: Storage,
	actor: Actor,
	{ code }: { code: string },
	clock: Clock,
): Promise<Outcome<Undone & { draftRevision: number }>> {
	const { tables } = storage;
	const { draftChanges, draftParts } = tables;
	const at = clock.now();
	return changeDraft(storage, actor, code, at, async (writer, draft) => {
		const [change] = await writer
			.select()
			.from(draftChanges)
			.where(
				and(eq(draftChanges.draftId, draft.id), eq(draftChanges.personId, actor.id), isNull(draftChanges.undoneAt)),
			)
			.orderBy(desc(draftChanges.id))
			.limit(1);
		if (!change) throw new ChangeRefused({ code: "undo.nothing" });
		const step = change.undo as UndoStep;
		const rowId = await takeBack(writer, tables, actor, draft, step, at);
		await writer.update(draftChanges).set({ undoneAt: at }).where(eq(draftChanges.id, change.id));
		const [part] = await writer
			.select({ id: draftParts.publicId })
			.from(draftParts)
			.where(and(eq(draftParts.id, rowId), isNull(draftParts.removedAt)));
		return {
			value: { act: step.act, part: part?.id ?? null },
			event: { kind: "draft.undone", details: { change: change.id } },
		};
	});
}

/** Does the opposite of a step and gives the row it was about. */
async function takeBack(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	draft: ChangingDraft,
	step: UndoStep,
	at: Date,
): Promise<number> {
	const { draftParts } = tables;
	switch (step.act) {
		case "write":
			await unwrite(writer, tables, actor, draft, step, at);
			return step.part;
		case "add":
			await refuseOthersWords(writer, tables, actor, step.part);
			await writer.update(draftParts).set({ removedAt: at }).where(eq(draftParts.id, step.part));
			return step.part;
		case "remove":
			await writer.update(draftParts).set({ removedAt: null }).where(eq(draftParts.id, step.part));
			return step.part;
		case "move": {
			const order = await orderOf(writer, tables, draft);
			const back = moved(order, { rows: step.rows, after: step.behind });
			await placeParts(writer, tables, positionsFor(back, new Set(step.rows)));
			return step.rows[0] ?? 0;
		}
		case "exception": {
			const [part] = await writer.select().from(draftParts).where(eq(draftParts.id, step.part));
			if (!part || markOf(part.exception) !== step.after) throw new ChangeRefused({ code: "undo.changed-since" });
			await writer.update(draftParts).set({ exception: step.before }).where(eq(draftParts.id, step.part));
			return step.part;
		}
		case "split":
		case "merge":
		case "import":
			return restoreParts(writer, tables, draft, step, { personId: actor.id, at });
	}
}

async function unwrite(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	draft: ChangingDraft,
	step: Extract<UndoStep, { act: "write" }>,
	at: Date,
): Promise<void> {
	const { draftWordings, draftParts } = tables;
	const [stands] = await writer
		.select()
		.from(draftWordings)
		.where(and(eq(draftWordings.partId, step.part), eq(draftWordings.language, step.language)));
	if (!stands || markOf(stands) !== step.after) throw new ChangeRefused({ code: "undo.changed-since" });
	await putWords(writer, tables, actor, { part: step.part, language: step.language, words: step.before, at });
	const [part] = await writer
		.update(draftParts)
		.set({ leadIn: step.leadIn })
		.where(eq(draftParts.id, step.part))
		.returning({ kind: draftParts.kind });
	if (part?.kind === "title") await entitle(writer, tables, draft, step.language, step.before.heading);
}

/** A part that somebody else has written in meanwhile is not taken away by undoing its addition. */
async function refuseOthersWords(writer: Writer, { draftWordings }: Tables, actor: Actor, part: number): Promise<void> {
	const others = await writer
		.select({ language: draftWordings.language })
		.from(draftWordings)
		.where(and(inArray(draftWordings.partId, [part]), ne(draftWordings.changedById, actor.id)))
		.limit(1);
	if (others.length > 0) throw new ChangeRefused({ code: "undo.changed-since" });
}
