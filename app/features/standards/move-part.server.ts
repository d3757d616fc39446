import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { ChangeRefused, changeDraft, orderOf, placeParts } from "./change-draft.server.ts";
import { type Destination, moved, planMove, positionsFor } from "./order.ts";

export interface MovePart {
	code: string;
	part: string;
	to: Destination;
}

/**
 * Moves a part; a section takes its parts along. Problems: "part.missing", "move.nowhere" when the destination is gone
 * or changes nothing.
 */
export async function movePart(
	storage: Storage,
	actor: Actor,
	{ code, part, to }: MovePart,
	clock: Clock,
): Promise<Outcome<{ draftRevision: number }>> {
	const { tables } = storage;
	return changeDraft(storage, actor, code, clock.now(), async (writer, draft) => {
		const order = await orderOf(writer, tables, draft);
		const visible = order.filter((one) => !one.removed);
		if (!visible.some((one) => one.id === part)) throw new ChangeRefused({ code: "part.missing" });
		const move = planMove(visible, part, to);
		if (!move) throw new ChangeRefused({ code: "move.nowhere" });
		const first = order.findIndex((one) => one.rowId === move.rows[0]);
		const behind = order[first - 1]?.rowId ?? null;
		await placeParts(writer, tables, positionsFor(moved(order, move), new Set(move.rows)));
		return {
			value: {},
			undo: { act: "move", rows: move.rows, behind },
			event: { kind: "draft.part-moved", details: { part: move.rows[0] } },
		};
	});
}
