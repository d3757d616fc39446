import { and, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { withTeamsBelow } from "#app/features/accounts/teams.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { mayCampaign } from "./model.ts";

/** Which campaigns ask an actor today: those of the company, of the own teams, and of teams above them; all ask who runs them. */
export async function asksActor(
	read: Reader,
	{ campaigns, memberships, teams }: Tables,
	actor: Actor,
	today: string,
): Promise<SQL | undefined> {
	if (mayCampaign(actor)) return undefined;
	const [own, tree, asked] = await Promise.all([
		read
			.select({ teamId: memberships.teamId })
			.from(memberships)
			.where(
				and(
					...[eq(memberships.personId, actor.id), lte(memberships.fromDay, today)],
					or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
				),
			),
		read.select({ id: teams.id, parentId: teams.parentId }).from(teams),
		read.selectDistinct({ teamId: campaigns.teamId }).from(campaigns),
	]);
	const mine = new Set(own.map(({ teamId }) => teamId));
	const reached = asked.flatMap(({ teamId }) =>
		teamId !== null && [...withTeamsBelow(tree, teamId)].some((one) => mine.has(one)) ? [teamId] : [],
	);
	return or(isNull(campaigns.teamId), inArray(campaigns.teamId, reached));
}

/** A question that takes ideas. */
export interface OpenQuestion {
	id: number;
	publicId: string;
	question: string;
	language: string;
}

/** The open campaign that an idea is to answer; null where there is none that is open today and asks the actor. */
export async function openQuestion(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<OpenQuestion | null> {
	if (publicId === "") return null;
	const { campaigns } = tables;
	const today = dayIn(actor.timeZone, now);
	const [found] = await read
		.select({
			...{ id: campaigns.id, publicId: campaigns.publicId },
			...{ question: campaigns.question, language: campaigns.language },
		})
		.from(campaigns)
		.where(
			and(
				...[eq(campaigns.publicId, publicId), isNull(campaigns.closedAt), lte(campaigns.fromDay, today)],
				...[gte(campaigns.untilDay, today), await asksActor(read, tables, actor, today)],
			),
		);
	return found ?? null;
}
