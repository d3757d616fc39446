import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { keeperTaskKinds } from "./keepers-tasks.server.ts";

/** Ends what waits on people's Now about an idea that leaves the board: its answers, rewards and ways to a rule lead nowhere now. */
export async function endIdeaTasks(
	writer: Writer,
	{ tasks, ideaAnswers, ideaRewards, ideaRules }: Tables,
	{ ideaId, because, at }: { ideaId: number; because: string; at: Date },
): Promise<void> {
	const of = (table: typeof ideaAnswers | typeof ideaRewards | typeof ideaRules) =>
		writer.select({ id: table.id }).from(table).where(eq(table.ideaId, ideaId));
	const about = (subjectType: string, ids: ReturnType<typeof of>) =>
		and(eq(tasks.subjectType, subjectType), inArray(tasks.subjectId, ids));
	await writer
		.update(tasks)
		.set({ endedAt: at, endedBecause: because })
		.where(
			and(
				...[isNull(tasks.doneAt), isNull(tasks.endedAt)],
				or(
					and(eq(tasks.subjectType, "idea"), eq(tasks.subjectId, ideaId)),
					about(keeperTaskKinds.answer, of(ideaAnswers)),
					about(keeperTaskKinds.reward, of(ideaRewards)),
					about("idea-rule", of(ideaRules)),
				),
			),
		);
}
