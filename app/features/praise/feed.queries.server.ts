import { and, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { teamIdsToday } from "./audience.queries.server.ts";
import type { Card } from "./card.ts";
import { cardsOf } from "./cards.queries.server.ts";
import { cardsAtOnce } from "./model.ts";
import type { FeedFilter } from "./paths.ts";
import {
	type Audience,
	everybody,
	personAudience,
	personTopic,
	ruleTopic,
	scopeOf,
	type Topic,
	teamAudience,
	teamTopic,
} from "./scopes.ts";

/** The word for "the teams that I am in" in a filter. */
export const ownTeams = "mine";

export interface FeedPage {
	cards: Card[];
	/** What to ask for the next page with; null on the last one. */
	next: number | null;
	/** The newest entry there is for this reader and filter; newer ones are told of. 0 while there is none. */
	newest: number;
}

const nobody: FeedPage = { cards: [], next: null, newest: 0 };

/** The lists that a reader's feed is merged from; null when the filter names nothing that is known. */
export async function feedScopes(
	storage: Storage,
	actor: Actor,
	filter: FeedFilter,
	now: Date,
): Promise<string[] | null> {
	const teams = await teamIdsToday(storage, actor.id, dayIn(actor.timeZone, now));
	const audiences: Audience[] = [everybody, personAudience(actor.id), ...teams.map(teamAudience)];
	const topics = await topicsOfFilter(storage, filter, teams);
	return topics && audiences.flatMap((audience) => topics.map((topic) => scopeOf(audience, topic)));
}

async function topicsOfFilter(storage: Storage, filter: FeedFilter, own: number[]): Promise<Topic[] | null> {
	const { read, tables } = storage;
	if (filter.team === ownTeams) return own.length > 0 ? own.map(teamTopic) : null;
	if (filter.team) {
		const { teams } = tables;
		const [team] = await read.select({ id: teams.id }).from(teams).where(eq(teams.publicId, filter.team));
		return team ? [teamTopic(team.id)] : null;
	}
	if (filter.person) {
		const { people } = tables;
		const [person] = await read.select({ id: people.id }).from(people).where(eq(people.publicId, filter.person));
		return person ? [personTopic(person.id)] : null;
	}
	if (filter.rule) {
		const { rules, standards } = tables;
		const dash = filter.rule.lastIndexOf("-");
		const [rule] = await read
			.select({ id: rules.id })
			.from(rules)
			.innerJoin(standards, eq(standards.id, rules.standardId))
			.where(
				and(
					eq(standards.code, filter.rule.slice(0, Math.max(0, dash))),
					eq(rules.number, Number(filter.rule.slice(dash + 1)) || 0),
				),
			);
		return rule ? [ruleTopic(rule.id)] : null;
	}
	return [null];
}

/**
 * The newest ids of several lists merged: each list gives at most `limit` ids from its index, so that the cost goes by the page
 * and not by what was ever written.
 */
async function newestIds(
	storage: Storage,
	scopes: readonly string[],
	limit: number,
	before: number,
): Promise<number[]> {
	const rows = await prepared(storage, `praise.newest-of-${scopes.length}`, (read, { praiseScopes }) => {
		const lists = scopes.map(
			(_, index) => sql`select praise_id from (
				select ${praiseScopes.praiseId} as praise_id from ${praiseScopes}
				where ${praiseScopes.scope} = ${sql.placeholder(`scope${index}`)} and ${praiseScopes.praiseId} < ${sql.placeholder("before")}
				order by ${praiseScopes.praiseId} desc limit ${sql.placeholder("limit")}
			) one`,
		);
		return read
			.select({ id: sql<number>`merged.praise_id`.mapWith(Number) })
			.from(sql`(${sql.join(lists, sql` union `)}) merged`)
			.orderBy(sql`merged.praise_id desc`)
			.limit(sql.placeholder("limit"));
	})({ before, limit, ...Object.fromEntries(scopes.map((scope, index) => [`scope${index}`, scope])) });
	return rows.map(({ id }) => id);
}

const beyondAll = Number.MAX_SAFE_INTEGER;

/** A page of praise that the actor may see, newest first; `before` is the last id of the page before. */
export async function feedPage(
	storage: Storage,
	actor: Actor,
	{
		filter,
		before,
		now,
		limit = cardsAtOnce,
	}: { filter: FeedFilter; before: number | null; now: Date; limit?: number },
): Promise<FeedPage> {
	const scopes = await feedScopes(storage, actor, filter, now);
	if (!scopes) return nobody;
	const cards = await cardsOf(storage, actor, await newestIds(storage, scopes, limit + 1, before ?? beyondAll), now);
	const shown = cards.slice(0, limit);
	return {
		cards: shown,
		next: cards.length > limit ? (shown.at(-1)?.id ?? null) : null,
		newest: shown[0]?.id ?? 0,
	};
}

const newerAtMost = 20;

/** How many entries came after one, 20 at most. */
export async function newerCount(
	storage: Storage,
	actor: Actor,
	{ filter, since, now }: { filter: FeedFilter; since: number; now: Date },
): Promise<number> {
	const scopes = await feedScopes(storage, actor, filter, now);
	if (!scopes) return 0;
	const { praiseScopes, praises } = storage.tables;
	const lists = scopes.map(
		(scope) => sql`select praise_id from (
			select ${praiseScopes.praiseId} as praise_id from ${praiseScopes}
			where ${praiseScopes.scope} = ${scope} and ${praiseScopes.praiseId} > ${since}
			order by ${praiseScopes.praiseId} desc limit ${newerAtMost}
		) one`,
	);
	const rows = await storage.read
		.select({ id: praises.id })
		.from(sql`(${sql.join(lists, sql` union `)}) newer`)
		.innerJoin(praises, eq(praises.id, sql`newer.praise_id`))
		.where(sql`${praises.authorId} <> ${actor.id}`)
		.limit(newerAtMost);
	return rows.length;
}

/** One praise as its own page shows it, if the actor may see it. */
export async function praiseCard(storage: Storage, actor: Actor, publicId: string, now: Date): Promise<Card | null> {
	const scopes = await feedScopes(storage, actor, {}, now);
	if (!scopes) return null;
	const { praises, praiseScopes } = storage.tables;
	const [row] = await storage.read
		.select({ id: praises.id })
		.from(praises)
		.innerJoin(praiseScopes, and(eq(praiseScopes.praiseId, praises.id), inArray(praiseScopes.scope, scopes)))
		.where(eq(praises.publicId, publicId))
		.limit(1);
	if (!row) return null;
	const [card] = await cardsOf(storage, actor, [row.id], now, "all comments");
	return card ?? null;
}

/** The newest public praise of a rule, for the rule's own page. */
export async function newestOfRule(
	storage: Storage,
	actor: Actor,
	ruleId: number,
	now: Date,
	limit: number,
): Promise<Card[]> {
	const audiences = await feedScopes(storage, actor, {}, now);
	const scopes = (audiences ?? []).map((audience) => scopeOf(audience as Audience, ruleTopic(ruleId)));
	return cardsOf(storage, actor, await newestIds(storage, scopes, limit, beyondAll), now);
}
