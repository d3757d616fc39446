import { and, eq, isNull } from "drizzle-orm";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Writer } from "#db/storage.ts";
import type { AnswerFields } from "./answer-idea.form.ts";

/** The trial of an idea that goes on; undefined without one. */
export async function openTrial(
	read: Reader,
	{ ideaTrials }: Tables,
	ideaId: number,
): Promise<{ id: number; publicId: string } | undefined> {
	const [trial] = await read
		.select({ id: ideaTrials.id, publicId: ideaTrials.publicId })
		.from(ideaTrials)
		.where(and(eq(ideaTrials.ideaId, ideaId), isNull(ideaTrials.endedAt)));
	return trial;
}

export interface TrialPeople {
	/** Those who try it. */
	people: readonly number[];
	teamId: number | null;
}

/** Begins a trial: who tries it, where, until when. Refuses without somebody, a place or a day that is still to come. */
export async function startTrial(
	writer: Writer,
	tables: Tables,
	fields: Pick<AnswerFields, "place" | "untilDay" | "before" | "figureBefore">,
	{ ideaId, people, teamId, byId, today, at }: TrialPeople & { ideaId: number; byId: number; today: string; at: Date },
): Promise<void> {
	const { place, untilDay, before, figureBefore } = fields;
	if (people.length === 0 && teamId === null) refuseChange("keepers.problem.nobody-tries", { field: "tries" });
	if (place === "" && teamId === null) refuseChange("field.missing", { field: "place" });
	if (untilDay === "") refuseChange("field.missing", { field: "untilDay" });
	if (untilDay < today) refuseChange("keepers.problem.past-day", { field: "untilDay" });
	const [trial] = await writer
		.insert(tables.ideaTrials)
		.values({
			...{ publicId: newPublicId(), ideaId, teamId, place, fromDay: today, untilDay, before, figureBefore },
			...{ startedById: byId, startedAt: at },
		})
		.returning({ id: tables.ideaTrials.id });
	const trialId = trial?.id ?? null;
	await nameHands(writer, tables, { ideaId, people, kind: "tries", trialId, at });
}

/** Ends a trial with what came out: before and after in words, and as figures where there are any. */
export async function endTrial(
	writer: Writer,
	{ ideaTrials }: Tables,
	fields: Pick<AnswerFields, "before" | "after" | "figureBefore" | "figureAfter">,
	{ trialId, byId, at }: { trialId: number; byId: number; at: Date },
): Promise<void> {
	const { before, after, figureBefore, figureAfter } = fields;
	if (before === "") refuseChange("field.missing", { field: "before" });
	if (after === "") refuseChange("field.missing", { field: "after" });
	await writer
		.update(ideaTrials)
		.set({ before, after, figureBefore, figureAfter, endedAt: at, endedById: byId })
		.where(eq(ideaTrials.id, trialId));
}

/** Names people with an idea: who tries it, or who made it happen. */
export async function nameHands(
	writer: Writer,
	{ ideaHands }: Tables,
	named: { ideaId: number; people: readonly number[]; kind: "tries" | "made"; trialId: number | null; at: Date },
): Promise<void> {
	const { ideaId, people, kind, trialId, at } = named;
	if (people.length === 0) return;
	await writer
		.insert(ideaHands)
		.values(people.map((personId) => ({ ideaId, personId, kind, trialId, at })))
		.onConflictDoUpdate({ target: [ideaHands.ideaId, ideaHands.personId, ideaHands.kind], set: { trialId, at } });
}
