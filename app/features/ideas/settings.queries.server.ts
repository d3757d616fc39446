import { eq, sql } from "drizzle-orm";
import type { Language } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { defaultSettings } from "./model.ts";

export interface IdeaSettings {
	/** The essay's question by language; a language without one has the product's own. */
	question: Partial<Record<Language, string>>;
	receiveDays: number;
	answerDays: number;
	inviteAfter: number;
	remindAfter: number;
	inviteUntil: number;
}

/** What the company has set for its idea box, or what holds without it. */
export async function ideaSettings(storage: Storage): Promise<IdeaSettings> {
	const [row] = await prepared(storage, "ideas.settings", (read, { ideaSettings: settings }) =>
		read
			.select()
			.from(settings)
			.where(eq(settings.id, sql.placeholder("id"))),
	)({ id: 1 });
	if (!row) return defaultSettings;
	const { id: _, changedAt: __, ...rest } = row;
	return rest;
}
