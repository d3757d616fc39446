import { and, desc, inArray, isNotNull, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import type { IdeaCard } from "./card.ts";
import { ideaCards } from "./cards.queries.server.ts";
import { similarAtMost } from "./model.ts";
import { rarity, type Wanted, type Worded, wantedTerms } from "./terms.ts";

/** The newest ideas that are looked at for one term. */
const looked = 200;

/** What two ideas must share to be offered: a pair, or two telling words. */
const enough = 1.4;

/** Of the ideas that say much the same, so many are looked at for each that is offered: some stand in one idea by now. */
const lookedForEach = 8;

/**
 * Ideas that say much the same, most alike first; the cost goes by the number of words and not by how many ideas there are. For
 * one that was merged the idea that took it in is offered, once.
 */
export async function similarIdeas(
	storage: Storage,
	actor: Actor,
	written: Worded,
	now: Date,
	{ but = 0, least = enough, limit = similarAtMost }: { but?: number; least?: number; limit?: number } = {},
): Promise<IdeaCard[]> {
	const wanted = wantedTerms(written);
	if (wanted.length === 0) return [];
	const scores = await scored(storage, wanted);
	scores.delete(but);
	const best = [...scores]
		.filter(([, score]) => score >= least)
		.sort(([a, one], [b, other]) => other - one || b - a)
		.slice(0, limit * lookedForEach)
		.map(([id]) => id);
	const standing = (await whereTheyStand(storage, best)).filter((id) => id !== but);
	return ideaCards(storage, actor, standing.slice(0, limit), now);
}

/** Ideas, or those into which they were merged; each once, in the given order. */
async function whereTheyStand({ read, tables: { ideas } }: Storage, ids: readonly number[]): Promise<number[]> {
	if (ids.length === 0) return [];
	const merged = await read
		.select({ id: ideas.id, into: ideas.mergedIntoId })
		.from(ideas)
		.where(and(inArray(ideas.id, [...ids]), isNotNull(ideas.mergedIntoId)));
	const into = new Map(merged.map((row) => [row.id, row.into]));
	return [...new Set(ids.map((id) => into.get(id) ?? id))];
}

/** One telling word is enough for somebody who searches. */
const enoughForSearch = 0.1;
const foundAtMost = 20;

/** Ideas that hold words of a search, those that hold most of them first. */
export async function findIdeas(storage: Storage, actor: Actor, words: string, now: Date): Promise<IdeaCard[]> {
	const written = { title: words, text: "", place: words, ruleId: null, tags: [] };
	return similarIdeas(storage, actor, written, now, { least: enoughForSearch, limit: foundAtMost });
}

/** How much each idea shares with what is looked for. */
async function scored(storage: Storage, wanted: readonly Wanted[]): Promise<Map<number, number>> {
	const [rows, newest] = await Promise.all([postings(storage, wanted), newestIdea(storage)]);
	const byTerm = wanted.map((): number[] => []);
	for (const { n, id } of rows) byTerm[n]?.push(id);
	const scores = new Map<number, number>();
	for (const [n, ids] of byTerm.entries()) {
		const weight = (wanted[n]?.weight ?? 0) * rarity(ids, newest, ids.length === looked);
		for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight);
	}
	return scores;
}

function postings(storage: Storage, wanted: readonly Wanted[]): Promise<{ n: number; id: number }[]> {
	return prepared(storage, `ideas.postings-${wanted.length}`, (read, { ideaTerms }) => {
		const lists = wanted.map(
			(_, n) => sql`select n, idea_id from (
				select cast(${n} as integer) as n, ${ideaTerms.ideaId} as idea_id from ${ideaTerms}
				where ${ideaTerms.term} = ${sql.placeholder(`term${n}`)}
				order by ${ideaTerms.ideaId} desc limit ${sql.placeholder("looked")}
			) one`,
		);
		return read
			.select({ n: sql<number>`found.n`.mapWith(Number), id: sql<number>`found.idea_id`.mapWith(Number) })
			.from(sql`(${sql.join(lists, sql` union all `)}) found`);
	})({ looked, ...Object.fromEntries(wanted.map(({ term }, n) => [`term${n}`, term])) });
}

async function newestIdea(storage: Storage): Promise<number> {
	const [row] = await prepared(storage, "ideas.newest-id", (read, { ideas }) =>
		read.select({ id: ideas.id }).from(ideas).orderBy(desc(ideas.id)).limit(1),
	)();
	return row?.id ?? 0;
}

const tagsAtMost = 20;

/** The inner ids of tags by their public ones. */
export async function tagIds({ read, tables }: Storage, publicIds: readonly string[]): Promise<number[]> {
	const { ideaTags } = tables;
	if (publicIds.length === 0) return [];
	const rows = await read
		.select({ id: ideaTags.id })
		.from(ideaTags)
		.where(inArray(ideaTags.publicId, publicIds.slice(0, tagsAtMost)));
	return rows.map(({ id }) => id);
}
