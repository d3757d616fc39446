import { and, eq, inArray } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { isPublic } from "./audience.queries.server.ts";
import { endPraiseTasks, praiseTaskKinds } from "./consent-tasks.server.ts";
import { countForRule } from "./rule-tally.server.ts";
import { takeUpJob } from "./take-up.server.ts";

/**
 * Takes away everything that was answered to a praise and every list in which it stands; rules count it no more. The counts go
 * first: whoever is answering at this moment waits for them and finds nothing.
 */
export async function clearAnswers(
	writer: Writer,
	tables: Tables,
	{ praiseId, ruleId, at }: { praiseId: number; ruleId: number | null; at: Date },
): Promise<void> {
	const { praiseTallies, praiseScopes, praiseReactions, praiseComments, praiseTakeUps, jobs } = tables;
	const [tally] = await writer
		.delete(praiseTallies)
		.where(eq(praiseTallies.praiseId, praiseId))
		.returning({ takeUps: praiseTallies.takeUps });
	if (await isPublic(writer, tables, praiseId)) {
		await countForRule(writer, tables, ruleId, { praises: -1, takeUps: -(tally?.takeUps ?? 0) });
	}
	await writer.delete(praiseScopes).where(eq(praiseScopes.praiseId, praiseId));
	await writer.delete(praiseReactions).where(eq(praiseReactions.praiseId, praiseId));
	await writer.delete(praiseComments).where(eq(praiseComments.praiseId, praiseId));
	await writer.update(praiseTakeUps).set({ closedById: null }).where(eq(praiseTakeUps.closedById, praiseId));
	const takeUps = await writer
		.delete(praiseTakeUps)
		.where(eq(praiseTakeUps.praiseId, praiseId))
		.returning({ id: praiseTakeUps.id });
	const ids = takeUps.map(({ id }) => id);
	const end = { at, because: "withdrawn" };
	await endPraiseTasks(writer, tables, { kind: praiseTaskKinds.tried, subjectIds: ids }, end);
	if (ids.length > 0) {
		await writer.delete(jobs).where(
			inArray(
				jobs.key,
				ids.map((id) => `${takeUpJob}:${id}`),
			),
		);
	}
	await endQuestions(writer, tables, praiseId, end);
}

/** Ends open questions to those named, and proposals that are not yet in a draft. */
async function endQuestions(
	writer: Writer,
	tables: Tables,
	praiseId: number,
	end: { at: Date; because: string },
): Promise<void> {
	const { praiseConsents, praiseStories } = tables;
	const asked = await writer
		.select({ id: praiseConsents.id })
		.from(praiseConsents)
		.where(eq(praiseConsents.praiseId, praiseId));
	await endPraiseTasks(writer, tables, { kind: praiseTaskKinds.consent, subjectIds: asked.map(({ id }) => id) }, end);
	const stories = await writer
		.update(praiseStories)
		.set({ state: "ended", settledAt: end.at })
		.where(and(eq(praiseStories.praiseId, praiseId), inArray(praiseStories.state, ["asking", "proposed"])))
		.returning({ id: praiseStories.id });
	await endPraiseTasks(writer, tables, { kind: praiseTaskKinds.story, subjectIds: stories.map(({ id }) => id) }, end);
}
