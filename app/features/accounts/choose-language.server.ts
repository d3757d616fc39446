import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";

/** Remembers the language that a person reads the product in. */
export async function chooseLanguage(storage: Storage, actor: Actor, language: Language): Promise<void> {
	const { people } = storage.tables;
	await storage.write(async (write) => {
		await write.update(people).set({ language }).where(eq(people.id, actor.id));
	});
}
