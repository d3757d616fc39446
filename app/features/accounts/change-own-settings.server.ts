import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { languageField } from "#app/platform/fields.ts";
import type { Storage } from "#db/storage.ts";
import { timeZoneField } from "./account-fields.ts";

export const ownSettingsForm = z.object({ language: languageField, timeZone: timeZoneField });

/** The language and the time zone that a person reads the product in. */
export async function changeOwnSettings(
	storage: Storage,
	actor: Actor,
	input: z.output<typeof ownSettingsForm>,
): Promise<void> {
	const { people } = storage.tables;
	await storage.write(async (writer) => {
		await writer
			.update(people)
			.set({ language: input.language, timeZone: input.timeZone })
			.where(eq(people.id, actor.id));
	});
}
