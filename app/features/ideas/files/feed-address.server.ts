import { and, eq, isNull } from "drizzle-orm";
import { hashToken, newToken } from "#app/features/accounts/tokens.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";

/** When the actor's private address of the feed was made; null without one. The address itself is not kept. */
export async function feedMadeAt({ read, tables: { ideaFeeds } }: Storage, actor: Actor): Promise<Date | null> {
	const [row] = await read.select({ at: ideaFeeds.createdAt }).from(ideaFeeds).where(eq(ideaFeeds.personId, actor.id));
	return row?.at ?? null;
}

/** Makes a new private address; the one before ends at once. Answers the token, which is shown this once. */
export async function makeFeedAddress(storage: Storage, actor: Actor, at: Date): Promise<string> {
	const { tables } = storage;
	const { ideaFeeds } = tables;
	const token = newToken();
	const row = { tokenHash: hashToken(token), createdAt: at };
	await storage.write(async (writer) => {
		await writer
			.insert(ideaFeeds)
			.values({ personId: actor.id, ...row })
			.onConflictDoUpdate({ target: ideaFeeds.personId, set: row });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea.feed-made", subjectType: "person", subjectId: actor.id },
		});
	});
	return token;
}

/** Ends the private address. */
export async function endFeedAddress(storage: Storage, actor: Actor, at: Date): Promise<void> {
	const { tables } = storage;
	const { ideaFeeds } = tables;
	await storage.write(async (writer) => {
		const gone = await writer.delete(ideaFeeds).where(eq(ideaFeeds.personId, actor.id)).returning();
		if (gone.length === 0) return;
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea.feed-ended", subjectType: "person", subjectId: actor.id },
		});
	});
}

/** The language of the person whose address this is; null where there is none, or the person has left. */
export async function readerOfFeed({ read, tables }: Storage, token: string): Promise<{ language: string } | null> {
	const { ideaFeeds, people } = tables;
	const [row] = await read
		.select({ language: people.language })
		.from(ideaFeeds)
		.innerJoin(people, eq(people.id, ideaFeeds.personId))
		.where(and(eq(ideaFeeds.tokenHash, hashToken(token)), isNull(people.disabledAt)));
	return row ?? null;
}
