import { createHash } from "node:crypto";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome, type Problem } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import type { RestoreStep } from "./diff/part-states.server.ts";
import { findStandard } from "./draft.queries.server.ts";
import type { DraftStandard, PartKind, RuleException, Words } from "./model.ts";
import type { Placed } from "./order.ts";
import { may } from "./policy.ts";
import { putBack } from "./review/put-back.server.ts";

/**
 * What takes one change back. `after` is the mark of what the change left behind (see `markOf`): it is undone only
 * while that still stands, so that nobody's later words are overwritten.
 */
export type UndoStep =
	| { act: "write"; part: number; language: Language; before: Words; leadIn: string; after: string }
	| { act: "add"; part: number }
	| { act: "remove"; part: number }
	| { act: "move"; rows: number[]; behind: number | null }
	| { act: "exception"; part: number; before: RuleException | null; after: string }
	| RestoreStep;

/** What a command changed. `quiet` changes go on with the person's last one and leave neither undo nor event of their own. */
export interface Changed<T> {
	value: T;
	undo?: UndoStep;
	event?: { kind: string; details: Record<string, unknown> };
}

/** The draft that a command changes; it is locked for everybody else until the transaction ends. */
export interface ChangingDraft {
	id: number;
	standard: DraftStandard;
	revision: number;
}

/** Ends a change with a problem; nothing of it stays. */
export class ChangeRefused extends Error {
	override readonly name = "ChangeRefused";
	constructor(readonly problem: Problem) {
		super(problem.code);
	}
}

/**
 * Carries out one change of a standard's draft in one transaction: bumps the draft's revision first, which makes
 * changes of one draft follow each other on both engines, puts back a review of the draft (review/put-back.server.ts),
 * then does `work`, keeps its undo and records its event.
 * Problems: "standard.missing", "draft.missing", "forbidden", and what `work` refuses with.
 */
export async function changeDraft<T extends object>(
	storage: Storage,
	actor: Actor,
	code: string,
	at: Date,
	work: (writer: Writer, draft: ChangingDraft) => Promise<Changed<T>>,
): Promise<Outcome<T & { draftRevision: number }>> {
	const { tables } = storage;
	const { drafts, draftChanges } = tables;
	try {
		return await storage.write(async (writer) => {
			const standard = await findStandard(writer, tables, code);
			if (!standard) throw new ChangeRefused({ code: "standard.missing" });
			if (!may(actor, "edit-draft", standard)) throw new ChangeRefused({ code: "forbidden" });
			const [draft] = await writer
				.update(drafts)
				.set({ revision: sql`${drafts.revision} + 1`, changedAt: at, changedById: actor.id })
				.where(eq(drafts.standardId, standard.id))
				.returning({ id: drafts.id, revision: drafts.revision });
			if (!draft) throw new ChangeRefused({ code: "draft.missing" });
			await putBack(writer, tables, { standardId: standard.id, revision: draft.revision, actorId: actor.id, at });
			const { value, undo, event } = await work(writer, { ...draft, standard });
			if (undo) {
				await writer
					.insert(draftChanges)
					.values({ draftId: draft.id, personId: actor.id, revision: draft.revision, at, undo: { ...undo } });
			}
			if (event) {
				await record(writer, tables, {
					at,
					actorId: actor.id,
					kind: event.kind,
					subjectType: "standard",
					subjectId: standard.id,
					details: { draft: draft.id, revision: draft.revision, ...event.details },
				});
			}
			return done({ ...value, draftRevision: draft.revision });
		});
	} catch (error) {
		if (error instanceof ChangeRefused) {
			const { code: problem, ...rest } = error.problem;
			return failed(problem, rest);
		}
		throw error;
	}
}

/** The mark of some words or an exception, by which a later look tells whether they still stand. */
export function markOf(value: Words | RuleException | null): string {
	const text =
		value && "heading" in value
			? [value.heading, value.text, value.why, value.example]
			: value && { kind: value.kind, words: value.words };
	return createHash("sha256").update(JSON.stringify(text)).digest("base64url").slice(0, 22);
}

/** A part of the draft as it stands within the change; refuses with "part.missing" when it is gone. */
export async function partOf(writer: Writer, { draftParts }: Tables, draft: ChangingDraft, publicId: string) {
	const [part] = await writer
		.select()
		.from(draftParts)
		.where(and(eq(draftParts.publicId, publicId), eq(draftParts.draftId, draft.id), isNull(draftParts.removedAt)));
	if (!part) throw new ChangeRefused({ code: "part.missing" });
	return { ...part, kind: part.kind as PartKind };
}

/** Every part in order. Removed ones keep their place among the others, for the undo that brings them back. */
export async function orderOf(
	writer: Writer,
	{ draftParts }: Tables,
	draft: ChangingDraft,
): Promise<(Placed & { removed: boolean })[]> {
	const rows = await writer
		.select({
			rowId: draftParts.id,
			id: draftParts.publicId,
			kind: draftParts.kind,
			position: draftParts.position,
			removedAt: draftParts.removedAt,
		})
		.from(draftParts)
		.where(eq(draftParts.draftId, draft.id))
		.orderBy(asc(draftParts.position), asc(draftParts.id));
	return rows.map(({ kind, removedAt, ...row }) => ({ ...row, kind: kind as PartKind, removed: removedAt !== null }));
}

/** Writes positions in one statement. */
export async function placeParts(
	writer: Writer,
	{ draftParts }: Tables,
	positions: ReadonlyMap<number, number>,
): Promise<void> {
	const cases = [...positions].map(([rowId, position]) => sql`when ${rowId} then cast(${position} as integer)`);
	await writer
		.update(draftParts)
		.set({ position: sql`case ${draftParts.id} ${sql.join(cases, sql` `)} else ${draftParts.position} end` })
		.where(inArray(draftParts.id, [...positions.keys()]));
}

/** The last change of the draft, whoever made it. */
export async function lastChange(writer: Writer, { draftChanges }: Tables, draft: ChangingDraft) {
	const [change] = await writer
		.select()
		.from(draftChanges)
		.where(eq(draftChanges.draftId, draft.id))
		.orderBy(desc(draftChanges.id))
		.limit(1);
	return change ? { ...change, undo: change.undo as UndoStep } : null;
}
