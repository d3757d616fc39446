import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { IdeaSettings } from "./settings.queries.server.ts";

/** Sets the company's idea box: the essay's question, the promise, the days of the invitation. Problem: "ideas.problem.days". */
export async function setIdeaSettings(
	storage: Storage,
	actor: Actor,
	settings: IdeaSettings,
	at: Date,
): Promise<Outcome<null>> {
	const { inviteAfter, remindAfter, inviteUntil } = settings;
	if (inviteAfter >= remindAfter || remindAfter >= inviteUntil)
		return failed("ideas.problem.days", { field: "remindAfter" });
	const { tables } = storage;
	const { ideaSettings } = tables;
	const question = Object.fromEntries(Object.entries(settings.question).filter(([, words]) => words));
	const set = { ...settings, question, changedAt: at };
	await storage.write(async (writer) => {
		await writer
			.insert(ideaSettings)
			.values({ id: 1, ...set })
			.onConflictDoUpdate({ target: ideaSettings.id, set });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea-settings.changed", subjectType: "company", subjectId: 1 },
		});
	});
	return done(null);
}
