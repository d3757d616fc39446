import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type Changed, ChangeRefused, changeDraft } from "../change-draft.server.ts";
import { findImport, type StoredImport } from "../import/import.queries.server.ts";
import { piecesProblem } from "../import/stored-pieces.ts";
import { insertParts } from "../insert-parts.server.ts";
import { limits, rulesOf, type StandardContent } from "../model.ts";
import { openDraft, partsOf } from "../open-draft.server.ts";
import { GAP } from "../order.ts";
import { type PartState, partStates, restoreStep, writeStates } from "./part-states.server.ts";
import { reimport } from "./reimport.ts";
import { reimportGround } from "./reimport-ground.server.ts";
import { sameValue } from "./same-value.ts";

export interface ApplyImport {
	id: string;
	/** The preview's revision, and the draft's (0: none was open), that were looked at. */
	revision: number;
	ground: number;
}

/**
 * Makes the draft of a standard say what its changed document says, as it was shown; opens the draft where there is none. Undo
 * takes all of it back. Problems: "import.missing", "import.done", "import.stale" when the preview, "import.ground" when the draft
 * changed since it was looked at, "import.too-many-rules", "import.too-many-parts", "import.too-long", "forbidden".
 */
export async function applyImport(
	storage: Storage,
	actor: Actor,
	{ id, revision, ground: seen }: ApplyImport,
	clock: Clock,
): Promise<Outcome<{ code: string; draftRevision: number }>> {
	const { read, tables } = storage;
	const stored = await findImport(read, tables, actor, id);
	const ground = stored?.target ? await reimportGround(storage, stored.target) : null;
	if (!stored || !ground) return failed("import.missing");
	if (stored.standardId !== null) return failed("import.done");
	if (stored.revision !== revision) return failed("import.stale");
	if (ground.revision !== seen) return failed("import.ground");
	const problem = piecesProblem(stored.pieces);
	if (problem) return failed(problem.code, { params: problem.params });
	const { content } = reimport(ground.content, stored.pieces, stored.language, ground.ended);
	const { code } = ground.standard;
	if (rulesOf(content).length > limits.rules) {
		return failed("import.too-many-rules", { params: { count: limits.rules } });
	}
	if (partsOf(content).length >= limits.parts) {
		return failed("import.too-many-parts", { params: { count: limits.parts - 1 } });
	}
	if (seen === 0) {
		const opened = await openDraft(storage, actor, { code }, clock);
		if (!opened.ok) return opened;
	}
	const at = clock.now();
	return changeDraft(storage, actor, code, at, async (writer, draft) => {
		if (draft.revision !== Math.max(seen, 1) + 1) throw new ChangeRefused({ code: "import.ground" });
		await settle(writer, tables, stored, draft.standard.id);
		const change = { draftId: draft.id, personId: actor.id, at };
		const undo = await rewrite(writer, tables, { ...change, standardId: draft.standard.id }, content);
		return { value: { code }, undo, event: { kind: "draft.reimported", details: { import: stored.rowId } } };
	});
}

/** The preview is used up; two forms at once make one change. */
async function settle(writer: Writer, { imports }: Tables, stored: StoredImport, standardId: number): Promise<void> {
	const [row] = await writer
		.update(imports)
		.set({ standardId })
		.where(and(eq(imports.id, stored.rowId), isNull(imports.standardId), eq(imports.revision, stored.revision)))
		.returning({ id: imports.id });
	if (!row) throw new ChangeRefused({ code: "import.stale" });
}

type Target = Parameters<typeof insertParts>[2];

/** Makes a draft's parts say what a content says: known parts change, others go, new ones come; all in its order. */
async function rewrite(
	writer: Writer,
	tables: Tables,
	target: Target,
	content: StandardContent,
): Promise<NonNullable<Changed<object>["undo"]>> {
	const now = await partStates(writer, tables, target.draftId);
	const known = new Map(now.map((state) => [state.id, state]));
	const parts = partsOf(content).map((part) => ({
		...part,
		id: part.id.startsWith("piece-") ? newPublicId() : part.id,
	}));
	const fresh = parts.filter(({ id }) => !known.has(id));
	const rowIds = [...(await insertParts(writer, tables, target, fresh)).values()];
	const added = rowIds.length > 0 ? await partStates(writer, tables, target.draftId, rowIds) : [];
	for (const state of added) known.set(state.id, state);
	const wanted: PartState[] = parts.flatMap(({ id, leadIn, wordings }, place) => {
		const state = known.get(id);
		const position = (place + 2) * GAP;
		return state ? [{ ...state, leadIn, wordings, position, removed: false, mergedIntoRuleId: null }] : [];
	});
	const stays = new Set(wanted.map(({ rowId }) => rowId));
	const gone = now.filter((state) => !state.removed && state.kind !== "title" && !stays.has(state.rowId));
	const ending = gone.map((state) => ({ ...state, removed: true }));
	const all = [...wanted, ...ending];
	await writeStates(writer, tables, target, [...now, ...added], all);
	const after = new Map(all.map((state) => [state.rowId, state]));
	const before = now.filter((state) => after.has(state.rowId) && !sameValue(state, after.get(state.rowId)));
	return restoreStep(writer, tables, target.draftId, { act: "import", before, added: rowIds, places: true });
}
