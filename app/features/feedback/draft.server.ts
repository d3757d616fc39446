import { eq } from "drizzle-orm";
import { check } from "#app/coach/packs.ts";
import { wordsFor } from "#app/features/coach/coach-page.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { coachedFields, coachFeedback } from "./coach-feedback.ts";
import { type FeedbackFields, fieldsFrom, isEmpty } from "./feedback.form.ts";

/**
 * Keeps what somebody has begun to write, and which habits the coach met in it; an empty sheet takes the draft away. It is the writer's
 * alone, and no event tells of it. `attempted`: the writer wanted to go on, so that a missing proposal counts.
 */
export async function keepFeedbackDraft(
	storage: Storage,
	actor: Actor,
	fields: FeedbackFields,
	at: Date,
	attempted = false,
): Promise<void> {
	const { feedbackDrafts } = storage.tables;
	const findings = coachFeedback(check, fields, await wordsFor(storage, actor));
	const met = coachedFields.flatMap((field) =>
		findings[field].filter(({ stops, words }) => stops && (words !== "" || attempted)).map(({ check: name }) => name),
	);
	await storage.write(async (writer) => {
		if (isEmpty(fields)) {
			await writer.delete(feedbackDrafts).where(eq(feedbackDrafts.personId, actor.id));
			return;
		}
		const [before] = await writer.select().from(feedbackDrafts).where(eq(feedbackDrafts.personId, actor.id));
		const kept = { ...fields, met: [...new Set([...metIn(before?.fields), ...met])] };
		await writer
			.insert(feedbackDrafts)
			.values({ personId: actor.id, fields: kept, savedAt: at })
			.onConflictDoUpdate({ target: feedbackDrafts.personId, set: { fields: kept, savedAt: at } });
	});
}

/** The checks that met something while a draft was being written. */
export function metIn(fields: Readonly<Record<string, string | string[]>> | undefined): string[] {
	const met = fields?.met;
	return Array.isArray(met) ? met : [];
}

/** What the actor has begun to write; null when there is nothing. */
export async function ownFeedbackDraft({ read, tables }: Storage, actor: Actor): Promise<FeedbackFields | null> {
	const { feedbackDrafts } = tables;
	const [row] = await read.select().from(feedbackDrafts).where(eq(feedbackDrafts.personId, actor.id));
	return row ? fieldsFrom(row.fields) : null;
}
