import { and, eq } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { goneCode } from "../change-idea.server.ts";
import type { NameChoice } from "../model.ts";
import { namedRule } from "../named-rule.queries.server.ts";
import { ideaPath, sentEssayPath } from "../paths.ts";
import { insertIdea, promisedDays } from "../propose-idea.server.ts";
import { openCutTask, settleCutTask } from "./cut-tasks.server.ts";
import type { EssayRow } from "./own-essay.server.ts";
import { passageIn } from "./passages.ts";

export interface NewCut {
	token: string;
	passage: string;
	title: string;
	rule: string;
	place: string;
}

/**
 * A keeper marks a passage of a sent essay and proposes to make an idea of it; its author is asked. The essay stays as it is.
 * Problems: "ideas.problem.gone", "forbidden" (no keeper, or the own essay), "essay.problem.passage", "ideas.problem.rule".
 */
export async function proposeCut(
	storage: Storage,
	actor: Actor,
	publicId: string,
	input: NewCut,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const rule = await namedRule(storage, actor, input.rule, at);
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
				const essay = await sentEssay(writer, tables, publicId);
				if (!hasRole(actor, "keeper") || essay.personId === actor.id) refuseChange("forbidden");
				if (rule === "unknown") return refuseChange("ideas.problem.rule", { field: "rule" });
				const place = passageIn(essay.text, input.passage);
				if (!place) return refuseChange("essay.problem.passage", { field: "passage" });
				const { essayCuts } = tables;
				const [cut] = await writer
					.insert(essayCuts)
					.values({
						...{ publicId: newPublicId(), essayId: essay.id, keeperId: actor.id },
						...{ startsAt: place.start, endsAt: place.end, passage: essay.text.slice(place.start, place.end) },
						...{ title: input.title, place: input.place, ruleId: rule?.ruleId ?? null },
						...{ state: "proposed", proposedAt: at },
					})
					.returning({ id: essayCuts.id });
				await openCutTask(writer, tables, { essayId: essay.id, personId: essay.personId, at });
				await tellOfCut(writer, tables, {
					essay,
					actorId: actor.id,
					kind: "essay.cut-proposed",
					cut: cut?.id ?? 0,
					at,
				});
				return sentEssayPath(publicId);
			}),
		),
	);
}

/** A keeper takes back a proposal that was not answered. Problems: "ideas.problem.gone", "forbidden". */
export async function removeCut(
	storage: Storage,
	actor: Actor,
	publicId: string,
	cutId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { essayCuts } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			if (!hasRole(actor, "keeper")) refuseChange("forbidden");
			const essay = await sentEssay(writer, tables, publicId);
			const cut = await openCut(writer, tables, essay.id, cutId);
			await writer.update(essayCuts).set({ state: "ended", answeredAt: at }).where(eq(essayCuts.id, cut.id));
			await settleCutTask(writer, tables, essay.id, at);
			await tellOfCut(writer, tables, { essay, actorId: actor.id, kind: "essay.cut-removed", cut: cut.id, at });
			return null;
		}),
	);
}

export interface CutAnswer {
	token: string;
	answer: "agree" | "refuse";
	/** As the author words it; the proposed one where it is left empty. */
	title: string;
	name: NameChoice;
	sentence: string;
}

/** The author agrees that a passage becomes an idea, with its title and name, or leaves it in the essay alone. */
export async function answerCut(
	storage: Storage,
	actor: Actor,
	publicId: string,
	cutId: string,
	input: CutAnswer,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { essayCuts } = tables;
	const promises = await promisedDays(storage, actor, at);
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
				const essay = await sentEssay(writer, tables, publicId);
				if (essay.personId !== actor.id) refuseChange(goneCode);
				const cut = await openCut(writer, tables, essay.id, cutId);
				if (input.answer === "refuse") {
					await writer.update(essayCuts).set({ state: "refused", answeredAt: at }).where(eq(essayCuts.id, cut.id));
					await settleCutTask(writer, tables, essay.id, at);
					return sentEssayPath(publicId);
				}
				const { name, sentence } = input;
				const idea = await insertIdea(
					writer,
					tables,
					actor,
					{
						...{ title: input.title || cut.title, text: cut.passage, place: cut.place, tags: [], campaignId: null },
						...{ name, sentence, promises, language: essay.language as Language },
						rule: await ruleNow(writer, tables, cut.ruleId),
					},
					at,
				);
				await writer
					.update(essayCuts)
					.set({ state: "agreed", answeredAt: at, ideaId: idea.id, title: input.title || cut.title })
					.where(eq(essayCuts.id, cut.id));
				await settleCutTask(writer, tables, essay.id, at);
				return ideaPath(idea.publicId);
			}),
		),
	);
}

/** A keeper has read an essay to its end. Problems: "ideas.problem.gone", "forbidden". */
export async function markEssayRead(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { essays } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			if (!hasRole(actor, "keeper")) refuseChange("forbidden");
			const essay = await sentEssay(writer, tables, publicId);
			if (essay.readAt !== null) return null;
			await writer.update(essays).set({ readAt: at, readById: actor.id }).where(eq(essays.id, essay.id));
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "essay.read", subjectType: "essay", subjectId: essay.id },
			});
			return null;
		}),
	);
}

async function sentEssay(writer: Writer, { essays }: Tables, publicId: string): Promise<EssayRow> {
	const [essay] = await writer
		.select()
		.from(essays)
		.where(and(eq(essays.publicId, publicId), eq(essays.state, "sent")));
	return essay ?? refuseChange(goneCode);
}

async function openCut(writer: Writer, { essayCuts }: Tables, essayId: number, publicId: string) {
	const [cut] = await writer
		.update(essayCuts)
		.set({ essayId })
		.where(and(eq(essayCuts.publicId, publicId), eq(essayCuts.essayId, essayId), eq(essayCuts.state, "proposed")))
		.returning();
	return cut ?? refuseChange(goneCode);
}

async function ruleNow(writer: Writer, { rules, standards, versions }: Tables, ruleId: number | null) {
	if (ruleId === null) return null;
	const [row] = await writer
		.select({ standardId: standards.id, ruleId: rules.id, versionId: versions.id })
		.from(rules)
		.innerJoin(standards, eq(standards.id, rules.standardId))
		.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.latestVersion)))
		.where(eq(rules.id, ruleId));
	return row ?? null;
}

async function tellOfCut(
	writer: Writer,
	tables: Tables,
	{ essay, actorId, kind, cut, at }: { essay: EssayRow; actorId: number; kind: string; cut: number; at: Date },
): Promise<void> {
	await record(writer, tables, { at, actorId, kind, subjectType: "essay", subjectId: essay.id, details: { cut } });
}
