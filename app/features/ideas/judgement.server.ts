import { asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { changeIdea } from "./change-idea.server.ts";
import { type JudgementSide, keepsIdeas } from "./keepers.model.ts";

export type Judgement = Record<JudgementSide, number> & { words: string };

/** Keeps a keeper's own judgement of an idea; a newer one takes the older one's place. Problems: "forbidden", "ideas.problem.gone". */
export async function judgeIdea(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ effect, effort, cost, words }: Judgement,
	at: Date,
): Promise<Outcome<null>> {
	if (!keepsIdeas(actor)) return failed("forbidden");
	const { tables } = storage;
	const { ideaJudgements } = tables;
	return changeIdea(storage, publicId, async (writer, idea) => {
		const row = { effect, effort, cost, words, at };
		await writer
			.insert(ideaJudgements)
			.values({ ideaId: idea.id, keeperId: actor.id, ...row })
			.onConflictDoUpdate({ target: [ideaJudgements.ideaId, ideaJudgements.keeperId], set: row });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea.judged", subjectType: "idea", subjectId: idea.id },
			details: {},
		});
		return null;
	});
}

export interface ShownJudgement extends Judgement {
	ideaId: number;
	keeperId: number;
	keeper: string;
}

/** What keepers think of some ideas, for keepers' eyes; nothing for others. */
export async function judgementsOf(
	{ read, tables }: Storage,
	actor: Actor,
	ideaIds: readonly number[],
): Promise<ShownJudgement[]> {
	if (!keepsIdeas(actor) || ideaIds.length === 0) return [];
	const { ideaJudgements, people } = tables;
	return read
		.select({
			...{ ideaId: ideaJudgements.ideaId, keeperId: ideaJudgements.keeperId, keeper: people.name },
			...{ effect: ideaJudgements.effect, effort: ideaJudgements.effort, cost: ideaJudgements.cost },
			words: ideaJudgements.words,
		})
		.from(ideaJudgements)
		.innerJoin(people, eq(people.id, ideaJudgements.keeperId))
		.where(inArray(ideaJudgements.ideaId, [...ideaIds]))
		.orderBy(asc(ideaJudgements.ideaId), asc(ideaJudgements.at), asc(ideaJudgements.keeperId));
}
