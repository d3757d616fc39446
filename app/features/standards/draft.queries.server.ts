import { and, asc, desc, eq, gt, isNull, ne } from "drizzle-orm";
import type { Language } from "#app/platform/languages.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";
import { draftLineage } from "./diff/lineage.queries.server.ts";
import {
	anchorOf,
	type Draft,
	type DraftPart,
	type DraftStandard,
	keyOf,
	type PartKind,
	type Wording,
} from "./model.ts";

/** A standard by its code, whoever asks; the caller decides by policy what may be shown of it. */
export async function findStandard(read: Reader, { standards }: Tables, code: string): Promise<DraftStandard | null> {
	const [row] = await read.select().from(standards).where(eq(standards.code, code)).limit(1);
	return row ? { ...row, language: row.language as Language } : null;
}

/** Whether a standard has an open draft. */
export async function hasOpenDraft(read: Reader, { drafts }: Tables, standardId: number): Promise<boolean> {
	const rows = await read.select({ id: drafts.id }).from(drafts).where(eq(drafts.standardId, standardId));
	return rows.length > 0;
}

/** The whole draft of a standard in a few reads; null when there is none. Removed parts are left out. */
export async function loadDraft(read: Reader, tables: Tables, code: string): Promise<Draft | null> {
	const { standards, drafts } = tables;
	const [row] = await read
		.select({ standard: standards, draft: drafts })
		.from(standards)
		.innerJoin(drafts, eq(drafts.standardId, standards.id))
		.where(eq(standards.code, code))
		.limit(1);
	if (!row) return null;
	const standard = { ...row.standard, language: row.standard.language as Language };
	const { id, revision, basedOn, changedAt, changedById } = row.draft;
	const parts = await loadParts(read, tables, id, standard.code);
	const present = new Set(parts.flatMap((part) => part.rule?.id ?? []));
	const lineage = await draftLineage(read, tables, { id, standardId: standard.id, code: standard.code }, present);
	for (const part of parts) {
		const found = part.rule && lineage.get(part.rule.id);
		if (found) part.lineage = found;
	}
	return { standard, id, revision, basedOn, changedAt, changedById, parts };
}

async function loadParts(read: Reader, tables: Tables, draftId: number, code: string): Promise<DraftPart[]> {
	const { draftParts, draftWordings, rules } = tables;
	const rows = await read
		.select({
			rowId: draftParts.id,
			id: draftParts.publicId,
			kind: draftParts.kind,
			position: draftParts.position,
			leadIn: draftParts.leadIn,
			exception: draftParts.exception,
			ruleId: rules.id,
			ruleNumber: rules.number,
			language: draftWordings.language,
			heading: draftWordings.heading,
			text: draftWordings.text,
			why: draftWordings.why,
			example: draftWordings.example,
			revision: draftWordings.revision,
			changedAt: draftWordings.changedAt,
			changedById: draftWordings.changedById,
		})
		.from(draftParts)
		.leftJoin(draftWordings, eq(draftWordings.partId, draftParts.id))
		.leftJoin(rules, eq(rules.id, draftParts.ruleId))
		.where(and(eq(draftParts.draftId, draftId), isNull(draftParts.removedAt)))
		.orderBy(asc(draftParts.position), asc(draftParts.id));
	const parts: DraftPart[] = [];
	for (const row of rows) {
		let part = parts.at(-1);
		if (part?.rowId !== row.rowId) {
			const { rowId, id, kind, position, leadIn, exception, ruleId, ruleNumber } = row;
			const rule = ruleId === null || ruleNumber === null ? null : keyOf(code, { id: ruleId, number: ruleNumber });
			part = { rowId, id, kind: kind as PartKind, position, rule, leadIn, exception, wordings: {} };
			parts.push(part);
		}
		if (row.language !== null) part.wordings[row.language as Language] = wordingOf(row);
	}
	return parts;
}

type JoinedWording = { [K in keyof Wording]: Wording[K] | null };

function wordingOf({ heading, text, why, example, revision, changedAt, changedById }: JoinedWording): Wording {
	return {
		heading: heading ?? "",
		text: text ?? "",
		why: why ?? "",
		example: example ?? "",
		revision: revision ?? 0,
		changedAt: changedAt ?? new Date(0),
		changedById: changedById ?? 0,
	};
}

/** Others who have the draft open, with the part they are at. `since` bounds how long ago they were last seen. */
export async function othersAt(
	read: Reader,
	{ draftVisits, people }: Tables,
	draftId: number,
	besides: number,
	since: Date,
): Promise<{ name: string; part: string | null }[]> {
	return read
		.select({ name: people.name, part: draftVisits.partPublicId })
		.from(draftVisits)
		.innerJoin(people, eq(people.id, draftVisits.personId))
		.where(and(eq(draftVisits.draftId, draftId), ne(draftVisits.personId, besides), gt(draftVisits.lastSeenAt, since)))
		.orderBy(asc(people.sortKey), asc(people.id))
		.limit(20);
}

/** Whether a person has a change in the draft that can be taken back. */
export async function hasUndo(
	read: Reader,
	{ draftChanges }: Tables,
	draftId: number,
	personId: number,
): Promise<boolean> {
	const rows = await read
		.select({ id: draftChanges.id })
		.from(draftChanges)
		.where(and(eq(draftChanges.draftId, draftId), eq(draftChanges.personId, personId), isNull(draftChanges.undoneAt)))
		.orderBy(desc(draftChanges.id))
		.limit(1);
	return rows.length > 0;
}

/** Where a part is addressed within the draft's page; undefined when it is gone. */
export async function partAnchor(
	read: Reader,
	{ draftParts, drafts, standards, rules }: Tables,
	id: string,
): Promise<string | undefined> {
	const [row] = await read
		.select({ code: standards.code, number: rules.number })
		.from(draftParts)
		.innerJoin(drafts, eq(drafts.id, draftParts.draftId))
		.innerJoin(standards, eq(standards.id, drafts.standardId))
		.leftJoin(rules, eq(rules.id, draftParts.ruleId))
		.where(and(eq(draftParts.publicId, id), isNull(draftParts.removedAt)));
	if (!row) return undefined;
	return anchorOf({ id, rule: row.number === null ? null : keyOf(row.code, { id: 0, number: row.number }) });
}
