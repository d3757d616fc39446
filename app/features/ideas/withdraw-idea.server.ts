import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changeIdea, type FoundIdea } from "./change-idea.server.ts";
import { countIdeaOfRule } from "./count-idea-of-rule.server.ts";
import { endIdeaTasks } from "./idea-tasks.server.ts";
import { indexWords } from "./index-words.server.ts";
import { partAll } from "./merges.server.ts";
import { endPromises } from "./promises.server.ts";
import { standInLists } from "./stand-in-lists.server.ts";

/** Whether the author may still take an idea back: until others work with it. */
export function isWithdrawable(idea: { state: string; authorId: number }, actor: Actor): boolean {
	return idea.authorId === actor.id && (idea.state === "new" || idea.state === "under-consideration");
}

/** The author takes an idea back: it leaves every list and its words are emptied. Problems: "ideas.problem.gone", "forbidden". */
export async function withdrawIdea(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeIdea(storage, publicId, async (writer, idea) => {
		if (!isWithdrawable(idea, actor)) refuseChange("forbidden");
		await endIdea(writer, tables, idea, { ended: "withdrawn", at });
		await record(writer, tables, {
			...{ at, actorId: null, kind: "idea.withdrawn", subjectType: "idea", subjectId: idea.id },
		});
		return null;
	});
}

/** Takes an idea off every list and empties its words; its promises end. The idea must be held. */
export async function endIdea(
	writer: Writer,
	tables: Tables,
	idea: FoundIdea,
	{ ended, at }: { ended: "withdrawn" | "removed"; at: Date },
): Promise<void> {
	const { ideas } = tables;
	await partAll(writer, tables, idea, at);
	await writer
		.update(ideas)
		.set({ ended, endedAt: at, title: "", text: "", place: "", dueOn: null })
		.where(eq(ideas.id, idea.id));
	await endPromises(writer, tables, { ideaId: idea.id, because: ended, at });
	await endIdeaTasks(writer, tables, { ideaId: idea.id, because: ended, at });
	await standInLists(writer, tables, idea.id);
	await indexWords(writer, tables, idea.id);
	if (idea.state !== "merged") await countIdeaOfRule(writer, tables, idea.ruleId, -1);
}
