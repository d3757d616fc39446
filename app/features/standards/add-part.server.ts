import { and, count, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import {
	type Changed,
	ChangeRefused,
	type ChangingDraft,
	changeDraft,
	orderOf,
	placeParts,
} from "./change-draft.server.ts";
import { anchorOf, isBlank, limits, type PartKind, type Words } from "./model.ts";
import { endOf, moved, positionsFor } from "./order.ts";
import { numbered, problemOf, putWords } from "./write-part.server.ts";

export interface AddPart {
	code: string;
	kind: Exclude<PartKind, "title">;
	language: Language;
	words: Words;
	leadIn: string;
	/** The part to stand behind; else the end of `section` ("" = before all headings); else the end of the kind's place. */
	behind?: string;
	section?: string;
	token: string;
}

export interface AddedPart {
	id: string;
	key: string | null;
	revision: number;
	anchor: string;
}

/**
 * Adds a part, with words or still without. The same token again adds nothing and leads to the same part.
 * Problems: "draft.full" with the limit, "field.too-long", "part.missing".
 */
export async function addPart(
	storage: Storage,
	actor: Actor,
	input: AddPart,
	clock: Clock,
): Promise<Outcome<AddedPart & { draftRevision: number }>> {
	const at = clock.now();
	return changeDraft(storage, actor, input.code, at, async (writer, draft) => {
		let changed: Changed<AddedPart> | undefined;
		const { leadsTo, again } = await once(
			writer,
			storage.tables,
			{ token: input.token, personId: actor.id, at },
			async () => {
				changed = await add(writer, storage.tables, actor, draft, input, at);
				return JSON.stringify(changed.value);
			},
		);
		return again || !changed ? { value: JSON.parse(leadsTo) as AddedPart } : changed;
	});
}

async function add(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	draft: ChangingDraft,
	input: AddPart,
	at: Date,
): Promise<Changed<AddedPart>> {
	const problem = problemOf(input.kind, input.words, input.leadIn);
	if (problem) throw new ChangeRefused(problem);
	await refuseFull(writer, tables, draft, input.kind);
	const order = await orderOf(writer, tables, draft);
	const visible = order.filter((part) => !part.removed);
	const behind = input.behind === undefined ? undefined : visible.find((part) => part.id === input.behind);
	if (input.behind !== undefined && !behind) throw new ChangeRefused({ code: "part.missing" });
	const after = behind ? behind.rowId : endOf(visible, input.kind, input.section);
	const id = newPublicId();
	const [row] = await writer
		.insert(tables.draftParts)
		.values({ publicId: id, draftId: draft.id, kind: input.kind, position: 0, leadIn: input.leadIn })
		.returning({ rowId: tables.draftParts.id });
	if (!row) throw new Error("the part was not written");
	const placed = moved([...order, { rowId: row.rowId, position: 0 }], { rows: [row.rowId], after });
	await placeParts(writer, tables, positionsFor(placed, new Set([row.rowId])));
	let revision = 0;
	let key: string | null = null;
	if (!isBlank(input.words)) {
		revision = await putWords(writer, tables, actor, {
			part: row.rowId,
			language: input.language,
			words: input.words,
			at,
		});
		if (input.kind === "rule") {
			key = await numbered(writer, tables, actor, draft, { id: row.rowId, ruleId: null }, input.words, at);
		}
	}
	return {
		value: { id, key, revision, anchor: anchorOf({ id, rule: key ? { id: 0, number: 0, key } : null }) },
		undo: { act: "add", part: row.rowId },
		event: { kind: "draft.part-added", details: { part: row.rowId, what: input.kind } },
	};
}

/** Refuses what a draft cannot hold any more: "draft.full-rules", "draft.full-parts". */
export async function refuseFull(
	writer: Writer,
	{ draftParts }: Tables,
	draft: ChangingDraft,
	kind: PartKind,
	adding = 1,
): Promise<void> {
	const rows = await writer
		.select({ kind: draftParts.kind, many: count() })
		.from(draftParts)
		.where(and(eq(draftParts.draftId, draft.id), isNull(draftParts.removedAt)))
		.groupBy(draftParts.kind);
	const all = rows.reduce((sum, row) => sum + row.many, 0);
	const rules = rows.find((row) => row.kind === "rule")?.many ?? 0;
	if (kind === "rule" && rules + adding > limits.rules) {
		throw new ChangeRefused({ code: "draft.full-rules", params: { count: limits.rules } });
	}
	if (all + adding > limits.parts)
		throw new ChangeRefused({ code: "draft.full-parts", params: { count: limits.parts } });
}
