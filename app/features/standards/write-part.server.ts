import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Outcome, Problem } from "#app/platform/problem.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import {
	type Changed,
	ChangeRefused,
	type ChangingDraft,
	changeDraft,
	lastChange,
	markOf,
	partOf,
} from "./change-draft.server.ts";
import { formatKey } from "./keys.ts";
import { hasHeading, isHeadingOnly, limits, noWords, type PartKind, sameWords, type Words } from "./model.ts";

export interface WritePart {
	code: string;
	part: string;
	language: Language;
	/** The wording's revision that the writer saw; 0 where there was none. */
	seen: number;
	/** Fields that are left out stay as they are. */
	words: Partial<Words>;
	/** Left out: the lead-in stays as it is. */
	leadIn?: string;
}

export interface WrittenPart {
	/** The wording's revision now. */
	revision: number;
	/** The rule's key, from its first words on. */
	key: string | null;
	savedAt: Date;
}

/** What stands there instead of what the writer saw. */
export interface Theirs {
	words: Words;
	revision: number;
	by: string;
	at: Date;
}

export type WriteOutcome = Outcome<WrittenPart & { draftRevision: number }> & { theirs?: Theirs };

/** Changes by the same person to the same words within this time are one step for undo. */
const ONE_STEP = 60_000;

class Stale extends ChangeRefused {
	constructor(readonly theirs: Theirs) {
		super({ code: "draft.stale" });
	}
}

/**
 * Saves the words of one part in one language, if they still are what the writer saw; else answers "draft.stale" with
 * `theirs`, and nothing is changed. The same words again are no change. A rule gets its number with its first words.
 */
export async function writePart(storage: Storage, actor: Actor, input: WritePart, clock: Clock): Promise<WriteOutcome> {
	let theirs: Theirs | undefined;
	const at = clock.now();
	const outcome = await changeDraft(storage, actor, input.code, at, async (writer, draft) => {
		try {
			return await write(writer, storage.tables, actor, draft, input, at);
		} catch (error) {
			if (error instanceof Stale) theirs = error.theirs;
			throw error;
		}
	});
	return theirs ? { ...outcome, theirs } : outcome;
}

async function write(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	draft: ChangingDraft,
	input: WritePart,
	at: Date,
): Promise<Changed<WrittenPart>> {
	const part = await partOf(writer, tables, draft, input.part);
	const stands = await standing(writer, tables, part.id, input.language);
	const before = stands ? pick(stands) : noWords;
	const words = fitting(part.kind, { ...before, ...input.words });
	const leadIn = part.kind === "rule" ? (input.leadIn ?? part.leadIn) : "";
	const problem = problemOf(part.kind, words, leadIn);
	if (problem) throw new ChangeRefused(problem);
	if (sameWords(before, words) && leadIn === part.leadIn) {
		const key = part.ruleId === null ? null : await keyOfRule(writer, tables, draft, part.ruleId);
		return { value: { revision: stands?.revision ?? 0, key, savedAt: stands?.changedAt ?? at } };
	}
	if ((stands?.revision ?? 0) !== input.seen) {
		throw new Stale({
			words: before,
			revision: stands?.revision ?? 0,
			by: stands?.by ?? "",
			at: stands?.changedAt ?? at,
		});
	}
	const revision = await putWords(writer, tables, actor, { part: part.id, language: input.language, words, at });
	if (leadIn !== part.leadIn) {
		await writer.update(tables.draftParts).set({ leadIn }).where(eq(tables.draftParts.id, part.id));
	}
	if (part.kind === "title") await entitle(writer, tables, draft, input.language, words.heading);
	const key = part.kind === "rule" ? await numbered(writer, tables, actor, draft, part, words, at) : null;
	const value = { revision, key, savedAt: at };
	const last = await lastChange(writer, tables, draft);
	const step = last?.undo;
	const goesOn =
		last !== null &&
		step?.act === "write" &&
		step.part === part.id &&
		step.language === input.language &&
		step.after === markOf(before) &&
		last.personId === actor.id &&
		last.undoneAt === null &&
		at.getTime() - last.at.getTime() < ONE_STEP;
	if (goesOn) {
		const undo = { ...step, after: markOf(words) };
		await writer
			.update(tables.draftChanges)
			.set({ undo, revision: draft.revision })
			.where(eq(tables.draftChanges.id, last.id));
		return { value };
	}
	return {
		value,
		undo: { act: "write", part: part.id, language: input.language, before, leadIn: part.leadIn, after: markOf(words) },
		event: { kind: "draft.written", details: { part: part.id, language: input.language } },
	};
}

function pick({ heading, text, why, example }: Words): Words {
	return { heading, text, why, example };
}

/** Only the fields that a kind has, without blanks around. */
function fitting(kind: PartKind, words: Words): Words {
	return {
		heading: hasHeading(kind) ? words.heading.replace(/\s+/gu, " ").trim() : "",
		text: isHeadingOnly(kind) ? "" : words.text.trim(),
		why: kind === "rule" ? words.why.trim() : "",
		example: kind === "rule" ? words.example.trim() : "",
	};
}

/** What stops words from being saved: only that they are too long. */
export function problemOf(kind: PartKind, words: Words, leadIn: string): Problem | null {
	const tooLong = (field: string, count: number) => ({ code: "field.too-long", field, params: { count } });
	if (words.heading.length > limits.heading) return tooLong("heading", limits.heading);
	if (leadIn.length > limits.leadIn) return tooLong("leadIn", limits.leadIn);
	const most = kind === "rule" ? limits.words : limits.prose;
	for (const field of ["text", "why", "example"] as const) if (words[field].length > most) return tooLong(field, most);
	return null;
}

async function standing(writer: Writer, { draftWordings, people }: Tables, partId: number, language: Language) {
	const [row] = await writer
		.select({
			heading: draftWordings.heading,
			text: draftWordings.text,
			why: draftWordings.why,
			example: draftWordings.example,
			revision: draftWordings.revision,
			changedAt: draftWordings.changedAt,
			by: people.name,
		})
		.from(draftWordings)
		.innerJoin(people, eq(people.id, draftWordings.changedById))
		.where(and(eq(draftWordings.partId, partId), eq(draftWordings.language, language)));
	return row;
}

/** Puts words where none stood, or over what stood; the caller has compared. Gives the new revision. */
export async function putWords(
	writer: Writer,
	{ draftWordings }: Tables,
	actor: Pick<Actor, "id">,
	{ part, language, words, at }: { part: number; language: Language; words: Words; at: Date },
): Promise<number> {
	const changed = { ...words, changedAt: at, changedById: actor.id };
	const [row] = await writer
		.insert(draftWordings)
		.values({ ...changed, partId: part, language, revision: 1 })
		.onConflictDoUpdate({
			target: [draftWordings.partId, draftWordings.language],
			set: { ...changed, revision: sql`${draftWordings.revision} + 1` },
		})
		.returning({ revision: draftWordings.revision });
	return row?.revision ?? 0;
}

/** A standard that was never published is called what its draft says. */
export async function entitle(
	writer: Writer,
	{ standards }: Tables,
	draft: ChangingDraft,
	language: Language,
	title: string,
): Promise<void> {
	if (draft.standard.latestVersion > 0) return;
	const titles = { ...draft.standard.titles, [language]: title };
	if (title === "") delete titles[language];
	const shown = titles[draft.standard.language] ?? Object.values(titles)[0] ?? draft.standard.code;
	await writer
		.update(standards)
		.set({ titles, sortKey: sortKey(shown) })
		.where(eq(standards.id, draft.standard.id));
}

/** The rule's key; its number is given here, once, when it first has words. */
export async function numbered(
	writer: Writer,
	tables: Tables,
	actor: Pick<Actor, "id">,
	draft: ChangingDraft,
	part: { id: number; ruleId: number | null },
	words: Words,
	at: Date,
): Promise<string | null> {
	const { standards, rules, draftParts } = tables;
	if (part.ruleId !== null) return keyOfRule(writer, tables, draft, part.ruleId);
	if (words.text === "") return null;
	const [given] = await writer
		.update(standards)
		.set({ latestRule: sql`${standards.latestRule} + 1` })
		.where(eq(standards.id, draft.standard.id))
		.returning({ number: standards.latestRule });
	if (!given) throw new ChangeRefused({ code: "standard.missing" });
	const [rule] = await writer
		.insert(rules)
		.values({ standardId: draft.standard.id, number: given.number, createdAt: at, createdById: actor.id })
		.returning({ id: rules.id });
	await writer
		.update(draftParts)
		.set({ ruleId: rule?.id ?? null })
		.where(eq(draftParts.id, part.id));
	return formatKey(draft.standard.code, given.number);
}

async function keyOfRule(
	writer: Writer,
	{ rules }: Tables,
	draft: ChangingDraft,
	ruleId: number,
): Promise<string | null> {
	const [rule] = await writer.select({ number: rules.number }).from(rules).where(eq(rules.id, ruleId));
	return rule ? formatKey(draft.standard.code, rule.number) : null;
}
