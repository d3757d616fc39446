import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type IdeaFields, typedIdea } from "./propose-idea.form.ts";

/** Keeps what somebody has begun to propose; an empty form takes the draft away. It is the writer's alone, and no event tells of it. */
export async function keepIdeaDraft(storage: Storage, actor: Actor, fields: IdeaFields, at: Date): Promise<void> {
	const { ideaDrafts } = storage.tables;
	await storage.write(async (writer) => {
		if (fields.title === "" && fields.text === "" && fields.place === "") {
			await writer.delete(ideaDrafts).where(eq(ideaDrafts.personId, actor.id));
			return;
		}
		await writer
			.insert(ideaDrafts)
			.values({ personId: actor.id, fields: { ...fields }, savedAt: at })
			.onConflictDoUpdate({ target: ideaDrafts.personId, set: { fields: { ...fields }, savedAt: at } });
	});
}

/** What the actor has begun to propose; null when there is nothing. */
export async function ownIdeaDraft({ read, tables }: Storage, actor: Actor): Promise<IdeaFields | null> {
	const { ideaDrafts } = tables;
	const [row] = await read.select().from(ideaDrafts).where(eq(ideaDrafts.personId, actor.id));
	if (!row) return null;
	const values = Object.entries(row.fields).map(([name, value]) => [
		name,
		Array.isArray(value) ? value.join("\n") : value,
	]);
	return typedIdea(Object.fromEntries(values));
}
