import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { listsOf } from "./lists.ts";
import type { IdeaState } from "./model.ts";

/**
 * Puts an idea into the lists that fit its state, rule, campaign, tags and teams, and out of all others; an idea that was taken
 * back or removed stands in none. Whatever changes one of these calls it in the same transaction, after the change.
 */
export async function standInLists(writer: Writer, tables: Tables, ideaId: number): Promise<void> {
	const { ideas, ideaLists, ideaTallies, ideaTagMarks, ideaTeams } = tables;
	const [idea] = await writer
		.select({
			...{ state: ideas.state, ended: ideas.ended, ruleId: ideas.ruleId, campaignId: ideas.campaignId },
			...{ answeredAt: ideas.answeredAt, heat: ideaTallies.heat, supports: ideaTallies.supports },
		})
		.from(ideas)
		.innerJoin(ideaTallies, eq(ideaTallies.ideaId, ideas.id))
		.where(eq(ideas.id, ideaId));
	if (!idea || idea.ended !== null) {
		await writer.delete(ideaLists).where(eq(ideaLists.ideaId, ideaId));
		return;
	}
	const tags = await writer
		.select({ id: ideaTagMarks.tagId })
		.from(ideaTagMarks)
		.where(eq(ideaTagMarks.ideaId, ideaId));
	const teams = await writer.select({ id: ideaTeams.teamId }).from(ideaTeams).where(eq(ideaTeams.ideaId, ideaId));
	const lists = listsOf({
		state: idea.state as IdeaState,
		answered: idea.answeredAt !== null,
		...{ ruleId: idea.ruleId, campaignId: idea.campaignId },
		...{ tags: tags.map(({ id }) => id), teams: teams.map(({ id }) => id) },
	});
	await writer.delete(ideaLists).where(and(eq(ideaLists.ideaId, ideaId), notInArray(ideaLists.list, lists)));
	const { heat, supports, answeredAt } = idea;
	await writer
		.insert(ideaLists)
		.values(lists.map((list) => ({ ideaId, list, heat, supports, answeredAt })))
		.onConflictDoUpdate({
			target: [ideaLists.ideaId, ideaLists.list],
			set: { heat: sql`excluded.heat`, supports: sql`excluded.supports`, answeredAt: sql`excluded.answered_at` },
		});
}
