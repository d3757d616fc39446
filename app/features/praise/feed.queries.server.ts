import { and, count, eq, inArray, ne, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { prepared } from "#db/prepared.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { teamIdsToday } from "./audience.queries.server.ts";
import type { Card } from "./card.ts";
import { cardsOf } from "./cards.queries.server.ts";
import { type ListPlace, top, writePlace } from "./list-place.ts";
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
	next: string | null;
	/** The place of the newest entry on the page; newer ones are told of. Null while there is none. */
	newest: string | null;
}

const nobody: FeedPage = { cards: [], next: null, newest: null };

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
 * The newest entries of so many lists merged: each list gives at most `limit` of them from its index, so that the cost goes by
 * the page and not by what was ever written.
 */
export function newestOf(read: Reader, { praiseScopes }: Storage["tables"], many: number) {
	const { scope, shownSince, praiseId } = praiseScopes;
	const lists = Array.from(
		{ length: many },
		(_, index) => sql`select shown_since, praise_id from (
			select ${shownSince} as shown_since, ${praiseId} as praise_id from ${praiseScopes}
			where ${scope} = ${sql.placeholder(`scope${index}`)}
			and (${shownSince}, ${praiseId}) < (${sql.placeholder("since")}, ${sql.placeholder("id")})
			order by ${shownSince} desc, ${praiseId} desc limit ${sql.placeholder("limit")}
		) one`,
	);
	return read
		.select({
			since: sql<Date>`merged.shown_since`.mapWith(shownSince),
			id: sql<number>`merged.praise_id`.mapWith(Number),
		})
		.from(sql`(${sql.join(lists, sql` union `)}) merged`)
		.orderBy(sql`merged.shown_since desc`, sql`merged.praise_id desc`)
		.limit(sql.placeholder("limit"));
}

/** The places of the newest entries of some lists, or of those before a place. */
export async function newestPlaces(
	storage: Storage,
	scopes: readonly string[],
	limit: number,
	before: ListPlace | null,
): Promise<ListPlace[]> {
	const { since, id } = before ?? top;
	return prepared(storage, `praise.newest-of-${scopes.length}`, (read, tables) =>
		newestOf(read, tables, scopes.length),
	)({
		...{ since, id, limit },
		...Object.fromEntries(scopes.map((scope, index) => [`scope${index}`, scope])),
	});
}

const idsOf = (places: readonly ListPlace[]) => places.map(({ id }) => id);

/** A page of praise that the actor may see, newest first; `before` is the last place of the page before. */
export async function feedPage(
	storage: Storage,
	actor: Actor,
	{
		filter,
		before,
		now,
		limit = cardsAtOnce,
	}: { filter: FeedFilter; before: ListPlace | null; now: Date; limit?: number },
): Promise<FeedPage> {
	const scopes = await feedScopes(storage, actor, filter, now);
	if (!scopes) return nobody;
	const found = await newestPlaces(storage, scopes, limit + 1, before);
	const shown = found.slice(0, limit);
	const last = shown.at(-1);
	return {
		cards: await cardsOf(storage, actor, idsOf(shown), now),
		next: found.length > limit && last ? writePlace(last) : null,
		newest: shown[0] ? writePlace(shown[0]) : null,
	};
}

const newerAtMost = 20;

const isNewer = (place: ListPlace, than: ListPlace) =>
	place.since > than.since || (place.since.getTime() === than.since.getTime() && place.id > than.id);

/** How many entries of others came after a place, 20 at most; without a place all that there are. */
export async function newerCount(
	storage: Storage,
	actor: Actor,
	{ filter, since, now }: { filter: FeedFilter; since: ListPlace | null; now: Date },
): Promise<number> {
	const scopes = await feedScopes(storage, actor, filter, now);
	if (!scopes) return 0;
	const { praises } = storage.tables;
	const found = await newestPlaces(storage, scopes, newerAtMost, null);
	const newer = since === null ? found : found.filter((place) => isNewer(place, since));
	if (newer.length === 0) return 0;
	const [row] = await storage.read
		.select({ many: count() })
		.from(praises)
		.where(and(inArray(praises.id, idsOf(newer)), ne(praises.authorId, actor.id)));
	return row?.many ?? 0;
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
	return cardsOf(storage, actor, idsOf(await newestPlaces(storage, scopes, limit, null)), now);
}
