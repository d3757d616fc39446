import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import type { EssayReaders } from "../model.ts";
import { essayPath, sentEssayPath } from "../paths.ts";
import { endCutTask } from "./cut-tasks.server.ts";
import type { EssayFields } from "./essay.form.ts";

export type EssayRow = Tables["essays"]["$inferSelect"];

/** The actor's own essay in whatever state; null while nothing is written. */
export async function ownEssay(
	{ read, tables }: Pick<Storage, "read" | "tables">,
	actor: Actor,
): Promise<EssayRow | null> {
	const { essays } = tables;
	const [row] = await read.select().from(essays).where(eq(essays.personId, actor.id));
	return row ?? null;
}

export const staleCode = "essay.problem.stale";

/**
 * Keeps what is being written, for its writer alone; an empty first draft leaves no row. No event tells of it, so that whoever
 * writes and keeps it, whoever begins and stops, and whoever only looks are alike to everybody else.
 * Problems: "essay.problem.stale" when a newer text was saved elsewhere, "essay.problem.sent".
 */
export async function keepEssay(
	storage: Storage,
	actor: Actor,
	fields: EssayFields,
	at: Date,
): Promise<Outcome<{ revision: number }>> {
	return changeOrRefused(() =>
		storage.write(async (writer) => ({
			revision: await writeEssay(writer, storage.tables, actor, fields, "draft", at),
		})),
	);
}

/** The writer keeps the essay: nobody else reads it. Problems as keepEssay. */
export async function keepEssayPrivate(
	storage: Storage,
	actor: Actor,
	fields: EssayFields,
	at: Date,
): Promise<Outcome<null>> {
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			await writeEssay(writer, storage.tables, actor, fields, "private", at);
			return null;
		}),
	);
}

async function writeEssay(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	{ text, readers, revision }: EssayFields,
	state: "draft" | "private",
	at: Date,
): Promise<number> {
	const { essays } = tables;
	const own = await ownEssay({ read: writer, tables }, actor);
	if ((own?.revision ?? 0) !== revision) return refuseChange(staleCode);
	if (!own) {
		if (text.trim() === "") return 0;
		const [made] = await writer
			.insert(essays)
			.values({
				...{ publicId: newPublicId(), personId: actor.id, question: "", language: actor.language },
				...{ text, state, readers, sentence: "", savedAt: at },
			})
			.returning({ revision: essays.revision });
		return made?.revision ?? 0;
	}
	if (own.state === "sent") return refuseChange("essay.problem.sent");
	const [saved] = await writer
		.update(essays)
		.set({ text, readers, state, savedAt: at, revision: revision + 1 })
		.where(and(eq(essays.id, own.id), eq(essays.revision, revision)))
		.returning({ revision: essays.revision });
	return saved ? saved.revision : refuseChange(staleCode);
}

export interface EssayToSend extends EssayFields {
	token: string;
	/** The question and the sentence about its readers, as the author read them. */
	question: string;
	sentence: string;
	readers: EssayReaders;
}

/** Sends the essay to those whom its author chose. Problems: "field.missing" (text) and those of keepEssay. */
export async function sendEssay(
	storage: Storage,
	actor: Actor,
	{ token, question, sentence, ...fields }: EssayToSend,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { essays } = tables;
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token, personId: actor.id, at }, async () => {
				if (fields.text.trim() === "") refuseChange("field.missing", { field: "text" });
				await writeEssay(writer, tables, actor, fields, "draft", at);
				const [sent] = await writer
					.update(essays)
					.set({
						state: "sent",
						question,
						sentence,
						sentAt: at,
						language: actor.language,
						readAt: null,
						readById: null,
					})
					.where(eq(essays.personId, actor.id))
					.returning({ id: essays.id, publicId: essays.publicId });
				if (!sent) throw new Error("the essay was not sent");
				await record(writer, tables, {
					...{ at, actorId: actor.id, kind: "essay.sent", subjectType: "essay", subjectId: sent.id },
				});
				return sentEssayPath(sent.publicId);
			}),
		),
	);
}

/** Takes a sent essay back: from now on it is its author's alone, and cuts that were not agreed to are gone. */
export async function withdrawEssay(storage: Storage, actor: Actor, at: Date): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { essays, essayCuts } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const own = await ownEssay({ read: writer, tables }, actor);
			if (own?.state !== "sent") return refuseChange("essay.problem.not-sent");
			await writer
				.update(essays)
				.set({ state: "private", sentAt: null, readAt: null, readById: null, revision: own.revision + 1, savedAt: at })
				.where(eq(essays.id, own.id));
			await writer
				.delete(essayCuts)
				.where(and(eq(essayCuts.essayId, own.id), inArray(essayCuts.state, ["proposed", "refused", "ended"])));
			await endCutTask(writer, tables, own.id, at);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "essay.withdrawn", subjectType: "essay", subjectId: own.id },
			});
			return { leadsTo: essayPath };
		}),
	);
}

/** Takes away an essay that is not sent; ideas that were cut out of it earlier stay. Nothing tells of it. */
export async function removeEssay(storage: Storage, actor: Actor): Promise<Outcome<null>> {
	const { tables } = storage;
	const { essays, essayCuts, tasks } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const own = await ownEssay({ read: writer, tables }, actor);
			if (!own) return null;
			if (own.state === "sent") refuseChange("essay.problem.sent");
			await writer.delete(essayCuts).where(eq(essayCuts.essayId, own.id));
			await writer.delete(tasks).where(and(eq(tasks.subjectType, "essay"), eq(tasks.subjectId, own.id)));
			await writer.delete(essays).where(eq(essays.id, own.id));
			return null;
		}),
	);
}
