import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type FeedbackFields, fieldsFrom, isEmpty } from "./feedback.form.ts";

/** Keeps what somebody has begun to write; an empty sheet takes the draft away. It is the writer's alone, and no event tells of it. */
export async function keepFeedbackDraft(
	storage: Storage,
	actor: Actor,
	fields: FeedbackFields,
	at: Date,
): Promise<void> {
	const { feedbackDrafts } = storage.tables;
	const kept: Record<string, string | string[]> = { ...fields };
	await storage.write(async (writer) => {
		if (isEmpty(fields)) {
			await writer.delete(feedbackDrafts).where(eq(feedbackDrafts.personId, actor.id));
			return;
		}
		await writer
			.insert(feedbackDrafts)
			.values({ personId: actor.id, fields: kept, savedAt: at })
			.onConflictDoUpdate({ target: feedbackDrafts.personId, set: { fields: kept, savedAt: at } });
	});
}

/** What the actor has begun to write; null when there is nothing. */
export async function ownFeedbackDraft({ read, tables }: Storage, actor: Actor): Promise<FeedbackFields | null> {
	const { feedbackDrafts } = tables;
	const [row] = await read.select().from(feedbackDrafts).where(eq(feedbackDrafts.personId, actor.id));
	return row ? fieldsFrom(row.fields) : null;
}
