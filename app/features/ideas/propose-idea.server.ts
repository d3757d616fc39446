import { and, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";
import { workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { openQuestion } from "./campaigns/asked.queries.server.ts";
import { countIdeaOfRule } from "./count-idea-of-rule.server.ts";
import { indexWords } from "./index-words.server.ts";
import { type NamedRule, namedRule } from "./named-rule.queries.server.ts";
import { ideaPath } from "./paths.ts";
import type { IdeaFields } from "./propose-idea.form.ts";
import { ideaSettings } from "./settings.queries.server.ts";
import { standInLists } from "./stand-in-lists.server.ts";

export interface NewIdea extends IdeaFields {
	token: string;
	/** The sentence about who sees the name, as the writer read it. */
	sentence: string;
}

/**
 * Proposes an idea: it is on the board at once, with the days by which it is received and answered. The same token again leads
 * to the same idea. Problems: "field.missing" (title, text), "ideas.problem.rule", ".campaign".
 */
export async function proposeIdea(
	storage: Storage,
	actor: Actor,
	input: NewIdea,
	at: Date,
): Promise<Outcome<{ leadsTo: string; again: boolean }>> {
	const rule = await namedRule(storage, actor, input.rule, at);
	const promises = await promisedDays(storage, actor, at);
	const campaign = await openQuestion(storage, actor, input.campaign, at);
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, storage.tables, { token: input.token, personId: actor.id, at }, async () => {
				if (input.title === "") refuseChange("field.missing", { field: "title" });
				if (input.text === "") refuseChange("field.missing", { field: "text" });
				if (rule === "unknown") return refuseChange("ideas.problem.rule", { field: "rule" });
				if (input.campaign !== "" && !campaign) refuseChange("ideas.problem.campaign");
				const idea = { ...input, rule, promises, campaignId: campaign?.id ?? null };
				const { publicId } = await insertIdea(writer, storage.tables, actor, idea, at);
				const { ideaDrafts } = storage.tables;
				await writer.delete(ideaDrafts).where(eq(ideaDrafts.personId, actor.id));
				return ideaPath(publicId);
			}),
		),
	);
}

export interface PromisedDays {
	receive: string;
	answer: string;
}

/** The days by which an idea that is sent now is received and answered. */
export async function promisedDays(storage: Storage, actor: Actor, at: Date): Promise<PromisedDays> {
	const [settings, calendar] = await Promise.all([ideaSettings(storage), workingCalendar(storage)]);
	const today = dayIn(actor.timeZone, at);
	return {
		receive: addWorkingDays(calendar, today, settings.receiveDays),
		answer: addWorkingDays(calendar, today, settings.answerDays),
	};
}

export interface IdeaToInsert extends Omit<NewIdea, "rule" | "token" | "campaign"> {
	rule: NamedRule | null;
	/** The campaign that it answers. */
	campaignId: number | null;
	promises: PromisedDays;
	language?: Language;
}

/** Writes an idea with all that belongs to it; for whoever has checked what it says. */
export async function insertIdea(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	input: IdeaToInsert,
	at: Date,
): Promise<{ id: number; publicId: string }> {
	const { ideas, ideaTallies, ideaTagMarks, ideaPromises, ideaTeams } = tables;
	const { rule, promises, title, text, place, name, sentence, campaignId } = input;
	const today = dayIn(actor.timeZone, at);
	const publicId = newPublicId();
	const [idea] = await writer
		.insert(ideas)
		.values({
			...{ publicId, authorId: actor.id, name, sentence, title, text, place, campaignId },
			...{ ruleId: rule?.ruleId ?? null, versionId: rule?.versionId ?? null, standardId: rule?.standardId ?? null },
			...{ language: input.language ?? actor.language, state: "new", sentAt: at, stateAt: at },
			dueOn: promises.answer,
		})
		.returning({ id: ideas.id });
	if (!idea) throw new Error("the idea was not written");
	const ideaId = idea.id;
	await writer.insert(ideaTallies).values({ ideaId, heat: at.getTime() });
	const tags = await openTags(writer, tables, input.tags);
	if (tags.length > 0) await writer.insert(ideaTagMarks).values(tags.map((tagId) => ({ ideaId, tagId })));
	// A team would say who wrote it, so an idea whose name is the keepers' alone stands in no team's list.
	const teams = name === "signed" ? await teamsToday(writer, tables, actor.id, today) : [];
	if (teams.length > 0) await writer.insert(ideaTeams).values(teams.map((teamId) => ({ ideaId, teamId })));
	await writer.insert(ideaPromises).values([
		{ ideaId, kind: "receive", madeAt: at, dueOn: promises.receive },
		{ ideaId, kind: "answer", madeAt: at, dueOn: promises.answer },
	]);
	await standInLists(writer, tables, ideaId);
	await indexWords(writer, tables, ideaId);
	await countIdeaOfRule(writer, tables, rule?.ruleId ?? null, 1);
	await record(writer, tables, {
		...{
			at,
			actorId: name === "signed" ? actor.id : null,
			kind: "idea.proposed",
			subjectType: "idea",
			subjectId: ideaId,
		},
		details: { rule: rule?.ruleId ?? null, standard: rule?.standardId ?? null, campaign: campaignId },
	});
	return { id: ideaId, publicId };
}

async function openTags(writer: Writer, { ideaTags }: Tables, publicIds: readonly string[]): Promise<number[]> {
	if (publicIds.length === 0) return [];
	const rows = await writer
		.select({ id: ideaTags.id })
		.from(ideaTags)
		.where(and(inArray(ideaTags.publicId, [...publicIds]), isNull(ideaTags.closedAt)));
	return rows.map(({ id }) => id);
}

async function teamsToday(
	writer: Writer,
	{ memberships, teams }: Tables,
	personId: number,
	today: string,
): Promise<number[]> {
	const rows = await writer
		.selectDistinct({ id: teams.id })
		.from(memberships)
		.innerJoin(teams, eq(teams.id, memberships.teamId))
		.where(
			and(
				...[eq(memberships.personId, personId), isNull(teams.closedAt), lte(memberships.fromDay, today)],
				or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
			),
		);
	return rows.map(({ id }) => id);
}
