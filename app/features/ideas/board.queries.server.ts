import { and, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { formatKey, parseKey } from "#app/features/standards/keys.ts";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import type { IdeaCard } from "./card.ts";
import { ideaCards } from "./cards.queries.server.ts";
import { allTopic, type Group, listOf, ruleTopic, type Topic, tagTopic, teamTopic } from "./lists.ts";
import { type BoardTab, boardTabs, ideaStates, ideasAtOnce } from "./model.ts";
import type { BoardFilter } from "./paths.ts";

export interface BoardPage {
	cards: IdeaCard[];
	/** What to ask for the next page with; null on the last one. */
	next: string | null;
}

const nothing: BoardPage = { cards: [], next: null };
const longest = 40;

/** What an address narrows the board to. */
export function readBoardFilter(url: URL): BoardFilter & { tab: BoardTab } {
	const given = (name: string) => (url.searchParams.get(name) ?? "").trim().slice(0, longest);
	const key = parseKey(given("rule"));
	return {
		tab: boardTabs.find((tab) => tab === given("tab")) ?? "trending",
		rule: key ? formatKey(key.code, key.number) : given("rule"),
		tag: given("tag"),
		state: ideaStates.find((state) => state === given("state")),
		team: given("team"),
	};
}

/** A page of the board; its cost goes by the page, not by how many ideas or supports there are. */
export async function boardPage(
	storage: Storage,
	actor: Actor,
	{ filter, after, now }: { filter: BoardFilter & { tab: BoardTab }; after: string | null; now: Date },
): Promise<BoardPage> {
	const place = readPlace(after);
	const topics = await topicsOf(storage, filter);
	if (!topics) return nothing;
	const rows =
		filter.tab === "mine"
			? await ownIdeas(storage, actor, filter, place)
			: await listedIdeas(storage, filter.tab, topics, groupOf(filter), place);
	const shown = rows.slice(0, ideasAtOnce);
	const last = shown.at(-1);
	return {
		cards: await ideaCards(
			storage,
			actor,
			shown.map(({ id }) => id),
			now,
		),
		next: rows.length > ideasAtOnce && last ? `${last.value}~${last.id}` : null,
	};
}

interface Row {
	id: number;
	/** What the list is ordered by: heat, supports, milliseconds; 0 where the id alone orders. */
	value: number;
}

/** Where a page goes on. */
function readPlace(after: string | null): Row {
	const match = /^(\d{1,16})~(\d{1,15})$/.exec(after ?? "");
	return match ? { value: Number(match[1]), id: Number(match[2]) } : beginning;
}

/** Before all: the last moment that both engines can write is beyond every heat and count. */
const beginning: Row = { value: Date.parse("9999-12-31T00:00:00Z"), id: Number.MAX_SAFE_INTEGER };

/** What fits the 32 bits of a count. */
const mostSupports = 2_147_483_647;

function groupOf({ tab, state }: BoardFilter): Group {
	return state ?? (tab === "answered" ? "answered" : "open");
}

/** The topics that an idea must stand under, the narrowest first; null where the filter names nothing that is known. */
async function topicsOf({ read, tables }: Storage, { rule, tag, team }: BoardFilter): Promise<Topic[] | null> {
	const { rules, standards, ideaTags, teams } = tables;
	const key = rule ? parseKey(rule) : null;
	if (rule && !key) return null;
	const [ofRule, ofTag, ofTeam] = await Promise.all([
		key
			? read
					.select({ id: rules.id })
					.from(rules)
					.innerJoin(standards, eq(standards.id, rules.standardId))
					.where(and(eq(standards.code, key.code), eq(rules.number, key.number)))
			: null,
		tag ? read.select({ id: ideaTags.id }).from(ideaTags).where(eq(ideaTags.publicId, tag)) : null,
		team ? read.select({ id: teams.id }).from(teams).where(eq(teams.publicId, team)) : null,
	]);
	const named = [
		[ofRule, ruleTopic],
		[ofTag, tagTopic],
		[ofTeam, teamTopic],
	] as const;
	const topics: Topic[] = [];
	for (const [rows, topic] of named) {
		if (rows === null) continue;
		if (!rows[0]) return null;
		topics.push(topic(rows[0].id));
	}
	return topics.length > 0 ? topics : [allTopic];
}

/** Ideas of the first topic in a tab's order; those that do not stand under the others are passed over. */
async function listedIdeas(
	storage: Storage,
	tab: Exclude<BoardTab, "mine">,
	topics: readonly Topic[],
	group: Group,
	place: Row,
): Promise<Row[]> {
	const rows = await prepared(storage, `ideas.board-${tab}-${topics.length}`, (read, { ideaLists }) => {
		const { heat, supports, answeredAt, ideaId, list } = ideaLists;
		const ordered = { trending: heat, wanted: supports, answered: answeredAt, new: null }[tab];
		const [id, value] = [sql.placeholder("id"), sql.placeholder("value")];
		const others = topics.slice(1).map(
			(_, index) => sql`exists (select 1 from ${ideaLists} other
				where other.idea_id = ${ideaId} and other.list = ${sql.placeholder(`list${index + 1}`)})`,
		);
		return read
			.select({
				id: ideaId,
				value: ordered ?? sql<number>`0`,
			})
			.from(ideaLists)
			.where(
				and(
					eq(list, sql.placeholder("list0")),
					ordered ? sql`(${ordered}, ${ideaId}) < (${value}, ${id})` : lt(ideaId, id),
					// Said in full, so that the index of answered ideas alone is taken.
					ordered === answeredAt ? isNotNull(answeredAt) : undefined,
					...others,
				),
			)
			.orderBy(...(ordered ? [desc(ordered), desc(ideaId)] : [desc(ideaId)]))
			.limit(ideasAtOnce + 1);
	})({
		id: place.id,
		...(tab === "new" ? {} : { value: tab === "answered" ? new Date(place.value) : wanted(tab, place.value) }),
		...Object.fromEntries(topics.map((topic, index) => [`list${index}`, listOf(topic, group)])),
	});
	return rows.map(({ id, value }) => ({ id, value: value instanceof Date ? value.getTime() : Number(value ?? 0) }));
}

function wanted(tab: BoardTab, value: number): number {
	return tab === "wanted" ? Math.min(value, mostSupports) : value;
}

const ofRuleAtOnce = 3;

export interface RuleIdeas {
	/** How many name the rule, in whatever state. */
	count: number;
	/** The warmest ones that wait for an answer. */
	cards: IdeaCard[];
}

/** A rule's ideas for its own page. */
export async function ideasOfRule(storage: Storage, actor: Actor, ruleId: number, now: Date): Promise<RuleIdeas> {
	const { read, tables } = storage;
	const { ruleTallies } = tables;
	const [[tally], rows] = await Promise.all([
		read.select({ ideas: ruleTallies.ideas }).from(ruleTallies).where(eq(ruleTallies.ruleId, ruleId)),
		listedIdeas(storage, "trending", [ruleTopic(ruleId)], "open", beginning),
	]);
	const ids = rows.slice(0, ofRuleAtOnce).map(({ id }) => id);
	return { count: tally?.ideas ?? 0, cards: await ideaCards(storage, actor, ids, now) };
}

/** One's own ideas, newest first, in whatever state. */
async function ownIdeas({ read, tables }: Storage, actor: Actor, { state }: BoardFilter, place: Row): Promise<Row[]> {
	const { ideas } = tables;
	const rows = await read
		.select({ id: ideas.id })
		.from(ideas)
		.where(
			and(
				...[eq(ideas.authorId, actor.id), isNull(ideas.ended), lt(ideas.id, place.id)],
				state ? eq(ideas.state, state) : undefined,
			),
		)
		.orderBy(desc(ideas.id))
		.limit(ideasAtOnce + 1);
	return rows.map(({ id }) => ({ id, value: 0 }));
}
