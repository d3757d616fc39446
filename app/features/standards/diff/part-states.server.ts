import { createHash } from "node:crypto";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Language, languages } from "#app/platform/languages.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { ChangeRefused, type ChangingDraft } from "../change-draft.server.ts";
import {
	type ByLanguage,
	isBlank,
	noWords,
	type PartKind,
	type RuleException,
	sameWords,
	type Words,
} from "../model.ts";
import { sameValue } from "./same-value.ts";

/** Everything of a draft's part that a change of many parts may change. */
export interface PartState {
	rowId: number;
	id: string;
	kind: PartKind;
	position: number;
	ruleId: number | null;
	leadIn: string;
	exception: RuleException | null;
	removed: boolean;
	cameFromRuleId: number | null;
	mergedIntoRuleId: number | null;
	wordings: ByLanguage<Words>;
}

/** What takes back a change of several parts: how they stood, the parts it added, and the mark of what it left behind. */
export interface RestoreStep {
	act: "split" | "merge" | "import";
	before: PartState[];
	added: number[];
	after: string;
	/** Places are put back as well. */
	places?: true;
}

/** The state of parts of a draft in their order, of all of them when no rows are named. */
export async function partStates(
	writer: Writer,
	{ draftParts, draftWordings }: Tables,
	draftId: number,
	rowIds?: readonly number[],
): Promise<PartState[]> {
	const rows = await writer
		.select({ part: draftParts, words: draftWordings })
		.from(draftParts)
		.leftJoin(draftWordings, eq(draftWordings.partId, draftParts.id))
		.where(and(eq(draftParts.draftId, draftId), rowIds ? inArray(draftParts.id, [...rowIds]) : undefined))
		.orderBy(asc(draftParts.position), asc(draftParts.id));
	const states: PartState[] = [];
	for (const { part, words } of rows) {
		let state = states.at(-1);
		if (state?.rowId !== part.id) {
			const { id: rowId, publicId: id, kind, removedAt, ...rest } = part;
			const { position, ruleId, leadIn, exception, cameFromRuleId, mergedIntoRuleId } = rest;
			state = {
				...{ rowId, id, kind: kind as PartKind, position, ruleId, leadIn, exception, cameFromRuleId, mergedIntoRuleId },
				removed: removedAt !== null,
				wordings: {},
			};
			states.push(state);
		}
		if (!words) continue;
		const { heading, text, why, example } = words;
		if (!isBlank(words)) state.wordings[words.language as Language] = { heading, text, why, example };
	}
	return states;
}

/** So many rows go into one statement. */
const ROWS_AT_ONCE = 50;

interface Change {
	draftId: number;
	personId: number;
	at: Date;
}

/** Makes parts stand as wanted; only rows and words that differ from how they stand now are written. */
export async function writeStates(
	writer: Writer,
	tables: Tables,
	{ draftId, personId, at }: Change,
	now: readonly PartState[],
	wanted: readonly PartState[],
): Promise<void> {
	const { draftParts, draftWordings } = tables;
	const stands = new Map(now.map((state) => [state.rowId, state]));
	const rows: (typeof draftParts.$inferInsert)[] = [];
	const words: (typeof draftWordings.$inferInsert)[] = [];
	for (const { wordings, removed, rowId, id, ...state } of wanted) {
		const current = stands.get(rowId);
		if (!current) continue;
		if (!sameValue({ ...current, wordings }, { ...state, wordings, removed, rowId, id })) {
			rows.push({ ...state, id: rowId, publicId: id, draftId, removedAt: removed ? at : null });
		}
		for (const language of languages) {
			const [was, is] = [current.wordings[language] ?? noWords, wordings[language] ?? noWords];
			if (sameWords(was, is)) continue;
			words.push({ partId: rowId, language, ...is, revision: 1, changedAt: at, changedById: personId });
		}
	}
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
		await writer
			.insert(draftParts)
			.values(rows.slice(from, from + ROWS_AT_ONCE))
			.onConflictDoUpdate({
				target: draftParts.id,
				set: {
					position: sql`excluded.position`,
					leadIn: sql`excluded.lead_in`,
					exception: sql`excluded.exception`,
					removedAt: sql`excluded.removed_at`,
					cameFromRuleId: sql`excluded.came_from_rule_id`,
					mergedIntoRuleId: sql`excluded.merged_into_rule_id`,
				},
			});
	}
	for (let from = 0; from < words.length; from += ROWS_AT_ONCE) {
		await writer
			.insert(draftWordings)
			.values(words.slice(from, from + ROWS_AT_ONCE))
			.onConflictDoUpdate({
				target: [draftWordings.partId, draftWordings.language],
				set: {
					heading: sql`excluded.heading`,
					text: sql`excluded.text`,
					why: sql`excluded.why`,
					example: sql`excluded.example`,
					changedAt: sql`excluded.changed_at`,
					changedById: sql`excluded.changed_by_id`,
					revision: sql`${draftWordings.revision} + 1`,
				},
			});
	}
}

/** The mark of a part's words in every language; a form carries it to tell whether they were changed meanwhile. */
export function wordsMark(wordings: ByLanguage<Words>): string {
	return hash(saidIn(wordings));
}

function saidIn(wordings: ByLanguage<Words>): string[][] {
	return languages.map((language) => {
		const { heading, text, why, example } = wordings[language] ?? noWords;
		return [heading, text, why, example];
	});
}

function hash(value: unknown): string {
	return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}

/** The mark of states, by which a later look tells whether they still stand; places do not count. */
export function markOfStates(states: readonly PartState[]): string {
	const sorted = [...states].sort((a, b) => a.rowId - b.rowId);
	const said = sorted.map(({ rowId, removed, leadIn, exception, wordings }) => [
		...[rowId, removed, leadIn, exception && [exception.kind, exception.words]],
		saidIn(wordings),
	]);
	return hash(said);
}

/** The step that takes back what was done to some parts since `before`; reads how they stand now. */
export async function restoreStep(
	writer: Writer,
	tables: Tables,
	draftId: number,
	{ act, before, added, places }: Omit<RestoreStep, "after">,
): Promise<RestoreStep> {
	const now = await partStates(writer, tables, draftId, [...before.map(({ rowId }) => rowId), ...added]);
	return { act, before, added, after: markOfStates(now), ...(places ? { places } : {}) };
}

/** Puts parts back as they stood; refuses with "undo.changed-since" when somebody has changed one of them meanwhile. */
export async function restoreParts(
	writer: Writer,
	tables: Tables,
	draft: ChangingDraft,
	{ before, added, after, places }: RestoreStep,
	{ personId, at }: Omit<Change, "draftId">,
): Promise<number> {
	const now = await partStates(writer, tables, draft.id, [...before.map(({ rowId }) => rowId), ...added]);
	if (markOfStates(now) !== after) throw new ChangeRefused({ code: "undo.changed-since" });
	const stands = new Map(now.map((state) => [state.rowId, state]));
	const wanted = before.map((state) => ({
		...state,
		position: places ? state.position : (stands.get(state.rowId)?.position ?? state.position),
	}));
	const gone = added.flatMap((rowId) => {
		const state = stands.get(rowId);
		return state ? [{ ...state, removed: true, cameFromRuleId: null }] : [];
	});
	await writeStates(writer, tables, { draftId: draft.id, personId, at }, now, [...wanted, ...gone]);
	return before[0]?.rowId ?? 0;
}
