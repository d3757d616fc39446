import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type FoundPraise, isPublic } from "./audience.queries.server.ts";
import { changePraise, goneCode, holdTally } from "./change-praise.server.ts";
import { askForConsent, endPraiseTasks, givePraiseTask, praiseTaskKinds } from "./consent-tasks.server.ts";
import { storyProposalPath } from "./paths.ts";

/**
 * Proposes a public praise as a story of a standard. Its author and those it names are asked; when all agree it waits for the
 * standard's owner. Problems: "praise.problem.gone", ".narrow" (not everybody sees it), ".standard" (field).
 */
export async function proposeStory(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, code }: { token: string; code: string },
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { praiseStories } = tables;
	const standard = await readableStandard(storage, actor, code, at);
	return changePraise(storage, actor, publicId, at, (writer, praise) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			if (!standard) refuseChange("praise.problem.standard", { field: "code" });
			await holdTally(writer, tables, praise.id);
			if (!(await isPublic(writer, tables, praise.id))) refuseChange("praise.problem.narrow");
			const where = and(eq(praiseStories.praiseId, praise.id), eq(praiseStories.standardId, standard.id));
			const [known] = await writer.select({ publicId: praiseStories.publicId }).from(praiseStories).where(where);
			if (known) return storyProposalPath(known.publicId);
			const asked = (await namedIn(writer, tables, praise)).filter((id) => id !== actor.id);
			const [story] = await writer
				.insert(praiseStories)
				.values({
					...{ publicId: newPublicId(), praiseId: praise.id, standardId: standard.id, proposedById: actor.id, at },
					state: asked.length > 0 ? "asking" : "proposed",
				})
				.returning({ id: praiseStories.id, publicId: praiseStories.publicId });
			if (!story) throw new Error("the proposal was not written");
			await askForConsent(writer, tables, { praiseId: praise.id, storyId: story.id, people: asked, at });
			if (asked.length === 0) await tellOwner(writer, tables, { storyId: story.id, ownerId: standard.ownerId, at });
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "story.proposed", subjectType: "praise", subjectId: praise.id },
				details: { story: story.id, standard: standard.id },
			});
			return storyProposalPath(story.publicId);
		}),
	);
}

/** The author and the people that a praise names; for a team, those who lead it. */
async function namedIn(writer: Writer, tables: Tables, praise: FoundPraise): Promise<number[]> {
	const { praiseReceivers, memberships } = tables;
	const rows = await writer.select().from(praiseReceivers).where(eq(praiseReceivers.praiseId, praise.id));
	const people = rows.flatMap(({ personId }) => personId ?? []);
	const teams = rows.flatMap(({ teamId }) => teamId ?? []);
	const leaders =
		teams.length === 0
			? []
			: await writer
					.select({ id: memberships.personId })
					.from(memberships)
					.where(
						and(inArray(memberships.teamId, teams), eq(memberships.place, "leader"), isNull(memberships.untilDay)),
					);
	return [...new Set([praise.authorId, ...people, ...leaders.map(({ id }) => id)])];
}

async function tellOwner(
	writer: Writer,
	tables: Tables,
	{ storyId, ownerId, at }: { storyId: number; ownerId: number; at: Date },
): Promise<void> {
	await givePraiseTask(writer, tables, { kind: praiseTaskKinds.story, people: [ownerId], subjectId: storyId, at });
}

/** Somebody named agrees that the praise becomes a story, or does not; one "no" ends it. Problem: "praise.problem.gone". */
export async function answerStoryConsent(
	storage: Storage,
	actor: Actor,
	publicId: string,
	answer: "yes" | "no",
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praiseStories, praiseConsents, standards } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [story] = await writer
				.select({ id: praiseStories.id, praiseId: praiseStories.praiseId, ownerId: standards.ownerId })
				.from(praiseStories)
				.innerJoin(standards, eq(standards.id, praiseStories.standardId))
				.where(and(eq(praiseStories.publicId, publicId), eq(praiseStories.state, "asking")));
			if (!story) refuseChange(goneCode);
			await holdTally(writer, tables, story.praiseId);
			const ofStory = eq(praiseConsents.storyId, story.id);
			const [mine] = await writer
				.update(praiseConsents)
				.set({ answer, answeredAt: at })
				.where(and(ofStory, eq(praiseConsents.personId, actor.id), isNull(praiseConsents.answer)))
				.returning({ id: praiseConsents.id });
			if (!mine) refuseChange(goneCode);
			await endPraiseTasks(writer, tables, { kind: praiseTaskKinds.consent, subjectIds: [mine.id] }, { at });
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "story.consent", subjectType: "praise", subjectId: story.praiseId },
				details: { story: story.id, answer },
			});
			const open = await writer
				.select({ id: praiseConsents.id })
				.from(praiseConsents)
				.where(and(ofStory, or(isNull(praiseConsents.answer), ne(praiseConsents.answer, "yes"))));
			if (answer === "no") {
				await settleStory(writer, tables, story.id, "refused", at);
				const others = { kind: praiseTaskKinds.consent, subjectIds: open.map(({ id }) => id) };
				await endPraiseTasks(writer, tables, others, { at, because: "settled" });
			} else if (open.length === 0) {
				await writer.update(praiseStories).set({ state: "proposed" }).where(eq(praiseStories.id, story.id));
				await tellOwner(writer, tables, { storyId: story.id, ownerId: story.ownerId, at });
			}
			return null;
		}),
	);
}

/** The standard's owner has put the story into the draft, or does without it. Problems: "forbidden", "praise.problem.gone". */
export async function settleProposal(
	storage: Storage,
	actor: Actor,
	publicId: string,
	state: "placed" | "declined",
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praiseStories } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [story] = await writer
				.update(praiseStories)
				.set({ state, settledAt: at })
				.where(and(eq(praiseStories.publicId, publicId), eq(praiseStories.state, "proposed")))
				.returning({ id: praiseStories.id, praiseId: praiseStories.praiseId });
			if (!story) refuseChange(goneCode);
			await endPraiseTasks(writer, tables, { kind: praiseTaskKinds.story, subjectIds: [story.id] }, { at });
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: `story.${state}`, subjectType: "praise", subjectId: story.praiseId },
				details: { story: story.id },
			});
			return null;
		}),
	);
}

async function settleStory(
	writer: Writer,
	{ praiseStories }: Tables,
	storyId: number,
	state: "refused",
	at: Date,
): Promise<void> {
	await writer.update(praiseStories).set({ state, settledAt: at }).where(eq(praiseStories.id, storyId));
}
