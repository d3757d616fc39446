import { and, asc, count, countDistinct, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage } from "#db/storage.ts";
import type { IdeaState } from "../model.ts";
import { asksActor } from "./asked.queries.server.ts";
import { type CampaignState, campaignState, mayCampaign } from "./model.ts";

export interface CampaignLine {
	publicId: string;
	question: string;
	language: string;
	/** The team that is asked; null = the whole company. */
	team: string | null;
	from: string;
	until: string;
	state: CampaignState;
	ideas: number;
}

const listedAtMost = 100;

/** The campaigns that ask the actor; keepers and administrators see all. */
export async function listCampaigns(storage: Storage, actor: Actor, now: Date): Promise<CampaignLine[]> {
	const { read, tables } = storage;
	const { campaigns, teams } = tables;
	const today = dayIn(actor.timeZone, now);
	const rows = await read
		.select({ campaign: campaigns, team: teams.name })
		.from(campaigns)
		.leftJoin(teams, eq(teams.id, campaigns.teamId))
		.where(await asksActor(read, tables, actor, today))
		.orderBy(desc(campaigns.untilDay), desc(campaigns.id))
		.limit(listedAtMost);
	const counts = await ideasOf(
		storage,
		rows.map(({ campaign }) => campaign.id),
	);
	return rows.map(({ campaign, team }) => lineOf({ campaign, team, many: counts.get(campaign.id) ?? 0, today, actor }));
}

/** How many live ideas each of these campaigns has, by id; those without are left out. */
async function ideasOf({ read, tables }: Storage, campaignIds: readonly number[]): Promise<Map<number, number>> {
	const { ideas } = tables;
	if (campaignIds.length === 0) return new Map();
	const rows = await read
		.select({ campaignId: ideas.campaignId, many: count() })
		.from(ideas)
		.where(and(inArray(ideas.campaignId, [...campaignIds]), isNull(ideas.ended)))
		.groupBy(ideas.campaignId);
	return new Map(rows.flatMap(({ campaignId, many }) => (campaignId === null ? [] : [[campaignId, many] as const])));
}

export interface CampaignPage extends CampaignLine {
	id: number;
	words: string;
	closingWords: string;
	closedBy: string | null;
	/** How many of its ideas stand where. */
	states: { state: IdeaState; count: number }[];
	/** Rules in force that came from its ideas. */
	rules: number;
	runs: boolean;
}

/** One campaign with what came of it; null for those whom it does not ask. */
export async function campaignPage(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<CampaignPage | null> {
	const { read, tables } = storage;
	const { campaigns, teams, people, ideas, ideaRules } = tables;
	const today = dayIn(actor.timeZone, now);
	const [row] = await read
		.select({ campaign: campaigns, team: teams.name, closedBy: people.name })
		.from(campaigns)
		.leftJoin(teams, eq(teams.id, campaigns.teamId))
		.leftJoin(people, eq(people.id, campaigns.closedById))
		.where(and(eq(campaigns.publicId, publicId), await asksActor(read, tables, actor, today)));
	if (!row) return null;
	const { campaign, team, closedBy } = row;
	const [states, [rules]] = await Promise.all([
		read
			.select({ state: ideas.state, count: count() })
			.from(ideas)
			.where(and(eq(ideas.campaignId, campaign.id), isNull(ideas.ended)))
			.groupBy(ideas.state)
			.orderBy(asc(ideas.state)),
		read
			.select({ rules: countDistinct(ideaRules.ruleId) })
			.from(ideaRules)
			.innerJoin(ideas, eq(ideas.id, ideaRules.ideaId))
			.where(and(eq(ideas.campaignId, campaign.id), isNotNull(ideaRules.publishedAt))),
	]);
	const many = states.reduce((sum, one) => sum + one.count, 0);
	return {
		...lineOf({ campaign, team, many, today, actor }),
		...{ id: campaign.id, words: campaign.words, closingWords: campaign.closingWords, closedBy },
		states: states.map((one) => ({ state: one.state as IdeaState, count: one.count })),
		...{ rules: rules?.rules ?? 0, runs: mayCampaign(actor) },
	};
}

function lineOf({
	campaign,
	team,
	many,
	today,
	actor,
}: {
	campaign: Tables["campaigns"]["$inferSelect"];
	team: string | null;
	many: number;
	today: string;
	actor: Actor;
}): CampaignLine {
	const { publicId, question, language, fromDay, untilDay, closedAt } = campaign;
	return {
		...{ publicId, question, language, team, ideas: many },
		...{ from: formatDay(fromDay, actor.language), until: formatDay(untilDay, actor.language) },
		state: campaignState({ fromDay, untilDay, closed: closedAt !== null }, today),
	};
}
