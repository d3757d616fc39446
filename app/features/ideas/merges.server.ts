import { and, desc, eq, inArray, isNull, lt, ne } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";
import { waitingAnswer } from "./answer-idea.server.ts";
import { type FoundIdea, goneCode, holdIdea } from "./change-idea.server.ts";
import { countIdeaOfRule } from "./count-idea-of-rule.server.ts";
import { keepsIdeas } from "./keepers.model.ts";
import { broughtBy, mergedInto, mergesOf, unite } from "./merge-tree.server.ts";
import { ideaPath } from "./paths.ts";
import { endPromises, reopenPromises } from "./promises.server.ts";
import { standInLists } from "./stand-in-lists.server.ts";

/** Tells those who follow an idea that it went into another, or has parted from it. */
export const mergeToldJob = "ideas.merge-told";

interface Words {
	token: string;
	words: string;
}

/**
 * Merges an idea into another in one transaction: supporters and followers are united, each once; comments stay with it; its
 * page and those of all that it had taken in lead to the other in one hop. Problems: "forbidden", "ideas.problem.gone",
 * "keepers.problem.itself", ".merged", ".waits", "field.missing" (words, into).
 */
export async function mergeIdeas(
	storage: Storage,
	actor: Actor,
	{ from, into }: { from: string; into: string },
	{ token, words }: Words,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	if (!keepsIdeas(actor)) return failed("forbidden");
	const { tables } = storage;
	const { ideas, ideaMerges } = tables;
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token, personId: actor.id, at }, async () => {
				if (into === "") refuseChange("field.missing", { field: "into" });
				if (words === "") refuseChange("field.missing", { field: "words" });
				if (from === into) refuseChange("keepers.problem.itself", { field: "into" });
				const [left, stays] = await heldBoth(writer, tables, [from, into]);
				if (left.mergedIntoId !== null || stays.mergedIntoId !== null) refuseChange("keepers.problem.merged");
				if (await waitingAnswer(writer, tables, left.id)) refuseChange("keepers.problem.waits");
				const [merge] = await writer
					.insert(ideaMerges)
					.values({
						...{ publicId: newPublicId(), fromId: left.id, intoId: stays.id, byId: actor.id, at },
						...{ fromState: left.state, fromDueOn: left.dueOn },
					})
					.returning({ id: ideaMerges.id });
				if (!merge) throw new Error("the merge was not written");
				const moved = [left.id, ...(await mergedInto(writer, tables, left.id))];
				await writer.update(ideas).set({ mergedIntoId: stays.id }).where(inArray(ideas.id, moved));
				await writer.update(ideas).set({ state: "merged", stateAt: at, dueOn: null }).where(eq(ideas.id, left.id));
				await endPromises(writer, tables, { ideaId: left.id, because: "merged", at });
				await writeDown(writer, tables, { idea: left, byId: actor.id, state: "merged", words, dueOn: null, at });
				// What it had taken in itself now comes to the other directly.
				await unite(writer, tables, left);
				await unite(writer, tables, stays);
				await standInLists(writer, tables, left.id);
				await countIdeaOfRule(writer, tables, left.ruleId, -1);
				await tell(writer, tables, { byId: actor.id, kind: "idea.merged", merge: merge.id, left, stays, at });
				return ideaPath(stays.publicId);
			}),
		),
	);
}

/**
 * Undoes a merge: both ideas have their own supporters, followers, state and dates again, and what the one had brought goes
 * with it. Problems: "forbidden", "ideas.problem.gone", "keepers.problem.moved", "field.missing" (words).
 */
export async function separateIdeas(
	storage: Storage,
	actor: Actor,
	mergePublicId: string,
	{ token, words }: Words,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	if (!keepsIdeas(actor)) return failed("forbidden");
	const { tables } = storage;
	const { ideas, ideaMerges } = tables;
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token, personId: actor.id, at }, async () => {
				if (words === "") refuseChange("field.missing", { field: "words" });
				const [found] = await writer.select().from(ideaMerges).where(eq(ideaMerges.publicId, mergePublicId));
				if (!found || found.undoneAt !== null) return refuseChange(goneCode);
				const [{ rootId } = { rootId: null }] = await writer
					.select({ rootId: ideas.mergedIntoId })
					.from(ideas)
					.where(eq(ideas.id, found.fromId));
				if (rootId === null) return refuseChange(goneCode);
				const [left, root] = await heldByIds(writer, tables, [found.fromId, rootId]);
				if (left.mergedIntoId !== root.id) refuseChange("keepers.problem.moved");
				await part(writer, tables, { merge: found, left, root, byId: actor.id, words, at });
				return ideaPath(left.publicId);
			}),
		),
	);
}

/**
 * Parts everything from an idea that was merged into it, before it leaves the board; as the keepers who had merged it. The idea
 * must be held.
 */
export async function partAll(writer: Writer, tables: Tables, root: FoundIdea, at: Date): Promise<void> {
	const { ideas } = tables;
	const merges = await mergesOf(writer, tables, await mergedInto(writer, tables, root.id));
	for (const merge of merges.filter(({ intoId }) => intoId === root.id)) {
		const [left] = await writer.select().from(ideas).where(eq(ideas.id, merge.fromId));
		if (left) await part(writer, tables, { merge, left, root, byId: merge.byId, words: "", at });
	}
}

/**
 * Holds an idea that is about to leave the board, parted from the one where it was merged to, as the keeper who had merged it; null
 * where it has left already.
 */
export async function heldApart(writer: Writer, tables: Tables, id: number, at: Date): Promise<FoundIdea | null> {
	const { ideas } = tables;
	const [idea] = await writer.select().from(ideas).where(eq(ideas.id, id));
	if (!idea || idea.ended !== null) return null;
	if (idea.mergedIntoId === null) await holdIdea(writer, tables, id);
	else {
		const [left, root] = await heldByIds(writer, tables, [id, idea.mergedIntoId]);
		const [merge] = await mergesOf(writer, tables, [id]);
		if (merge && left.mergedIntoId === root.id) {
			await part(writer, tables, { merge, left, root, byId: merge.byId, words: "", at });
		}
	}
	const [now] = await writer.select().from(ideas).where(eq(ideas.id, id));
	return now?.ended === null ? now : null;
}

interface Parting {
	merge: Tables["ideaMerges"]["$inferSelect"];
	left: FoundIdea;
	root: FoundIdea;
	byId: number;
	words: string;
	at: Date;
}

async function part(writer: Writer, tables: Tables, { merge, left, root, byId, words, at }: Parting): Promise<void> {
	const { ideas, ideaMerges } = tables;
	const [undone] = await writer
		.update(ideaMerges)
		.set({ undoneAt: at, undoneById: byId })
		.where(and(eq(ideaMerges.id, merge.id), isNull(ideaMerges.undoneAt)))
		.returning({ id: ideaMerges.id });
	if (!undone) return refuseChange(goneCode);
	const merges = await mergesOf(writer, tables, await mergedInto(writer, tables, root.id));
	const along = broughtBy(left.id, merges);
	if (along.length > 0) await writer.update(ideas).set({ mergedIntoId: left.id }).where(inArray(ideas.id, along));
	const { fromState: state, fromDueOn: dueOn } = merge;
	const stateAt = await stateSince(writer, tables, left, merge.at);
	await writer.update(ideas).set({ mergedIntoId: null, state, dueOn, stateAt }).where(eq(ideas.id, left.id));
	await reopenPromises(writer, tables, { ideaId: left.id, keeperId: left.keeperId, endedAt: merge.at });
	await writeDown(writer, tables, { idea: left, byId, state, words, dueOn, at });
	await unite(writer, tables, left);
	await unite(writer, tables, root);
	await standInLists(writer, tables, left.id);
	await countIdeaOfRule(writer, tables, left.ruleId, 1);
	await tell(writer, tables, { byId, kind: "idea.separated", merge: merge.id, left, stays: root, at });
}

/** Since when an idea had been in the state that it had before it was merged. */
async function stateSince(
	read: Reader,
	{ ideaAnswers }: Tables,
	idea: Pick<FoundIdea, "id" | "sentAt">,
	before: Date,
): Promise<Date> {
	const [last] = await read
		.select({ at: ideaAnswers.shownAt })
		.from(ideaAnswers)
		.where(
			and(
				...[eq(ideaAnswers.ideaId, idea.id), ne(ideaAnswers.fromState, ideaAnswers.state)],
				...[ne(ideaAnswers.state, "merged"), ne(ideaAnswers.fromState, "merged"), lt(ideaAnswers.shownAt, before)],
			),
		)
		.orderBy(desc(ideaAnswers.id))
		.limit(1);
	return last?.at ?? idea.sentAt;
}

/** The written answer of a merge or of its undoing, which stands in the idea's line of answers. */
async function writeDown(
	writer: Writer,
	{ ideaAnswers }: Tables,
	said: { idea: FoundIdea; byId: number; state: string; words: string; dueOn: string | null; at: Date },
): Promise<void> {
	const { idea, byId, state, words, dueOn, at } = said;
	await writer.insert(ideaAnswers).values({
		...{ publicId: newPublicId(), ideaId: idea.id, byId, fromState: idea.state, state, words, at, shownAt: at },
		nextDueOn: dueOn,
	});
}

async function tell(
	writer: Writer,
	tables: Tables,
	told: { byId: number; kind: string; merge: number; left: FoundIdea; stays: FoundIdea; at: Date },
): Promise<void> {
	const { byId, kind, merge, left, stays, at } = told;
	await record(writer, tables, {
		...{ at, actorId: byId, kind, subjectType: "idea", subjectId: left.id },
		details: { merge, into: stays.id },
	});
	const way = kind === "idea.merged" ? "in" : "out";
	const job = { kind: mergeToldJob, key: `${mergeToldJob}:${merge}:${way}`, payload: { merge, way } };
	await enqueue(writer, tables, { ...job, at });
}

async function heldBoth(
	writer: Writer,
	tables: Tables,
	publicIds: readonly [string, string],
): Promise<[FoundIdea, FoundIdea]> {
	const { ideas } = tables;
	const rows = await writer
		.select({ id: ideas.id, publicId: ideas.publicId })
		.from(ideas)
		.where(inArray(ideas.publicId, [...publicIds]));
	const idOf = (publicId: string) => rows.find((row) => row.publicId === publicId)?.id ?? refuseChange(goneCode);
	return heldByIds(writer, tables, [idOf(publicIds[0]), idOf(publicIds[1])]);
}

/** Two ideas that still stand, held in the order of their ids so that two merges never wait for each other. */
async function heldByIds(
	writer: Writer,
	tables: Tables,
	ids: readonly [number, number],
): Promise<[FoundIdea, FoundIdea]> {
	const { ideas } = tables;
	const [first, second] = ids[0] < ids[1] ? ids : [ids[1], ids[0]];
	await holdIdea(writer, tables, first);
	await holdIdea(writer, tables, second);
	const rows = await writer
		.select()
		.from(ideas)
		.where(inArray(ideas.id, [...ids]));
	const one = (id: number) => rows.find((row) => row.id === id && row.ended === null) ?? refuseChange(goneCode);
	return [one(ids[0]), one(ids[1])];
}
