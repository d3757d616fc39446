import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { rulesOfTheirDay } from "#app/features/standards/rules-of-their-day.queries.server.ts";
import { formatDate } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import type { CardTag, IdeaCard } from "./card.ts";
import type { IdeaState } from "./model.ts";
import { plainLines } from "./plain-lines.ts";

const linesOf = 220;

/** The cards of some ideas, in the order of the ids; for everybody in the company, with names as their authors chose. */
export async function ideaCards(
	storage: Storage,
	actor: Actor,
	ids: readonly number[],
	now: Date,
): Promise<IdeaCard[]> {
	if (ids.length === 0) return [];
	const { read, tables } = storage;
	const { ideas, people, ideaTallies, ideaSupports } = tables;
	const keepers = alias(people, "keepers");
	const [found, supported, tags] = await Promise.all([
		read
			.select({
				idea: ideas,
				author: people.name,
				keeper: keepers.name,
				supports: ideaTallies.supports,
				comments: ideaTallies.comments,
			})
			.from(ideas)
			.innerJoin(people, eq(people.id, ideas.authorId))
			.innerJoin(ideaTallies, eq(ideaTallies.ideaId, ideas.id))
			.leftJoin(keepers, eq(keepers.id, ideas.keeperId))
			.where(inArray(ideas.id, [...ids])),
		read
			.select({ id: ideaSupports.ideaId })
			.from(ideaSupports)
			.where(and(inArray(ideaSupports.ideaId, [...ids]), eq(ideaSupports.personId, actor.id))),
		tagsOf(storage, actor.language, ids),
	]);
	const rules = await rulesOfTheirDay(
		storage,
		actor,
		found.flatMap(({ idea: { ruleId, versionId } }) => (ruleId && versionId ? [{ ruleId, versionId }] : [])),
		now,
	);
	const mine = new Set(supported.map(({ id }) => id));
	const byId = new Map(found.map((row) => [row.idea.id, row]));
	return ids
		.flatMap((id) => byId.get(id) ?? [])
		.map(({ idea, author, keeper, supports, comments }): IdeaCard => {
			const own = idea.authorId === actor.id;
			return {
				...{ id: idea.id, publicId: idea.publicId, title: idea.title, place: idea.place },
				...{ lines: plainLines(idea.text, linesOf), state: idea.state as IdeaState },
				author: seesName(actor, idea) ? author : null,
				hidden: idea.name === "keepers",
				own,
				rule: rules.get(`${idea.ruleId}/${idea.versionId}`) ?? null,
				tags: tags.get(idea.id) ?? [],
				...{ supports, comments, keeper, supported: mine.has(idea.id) },
				at: formatDate(idea.sentAt, actor.language, actor.timeZone),
			};
		});
}

/** Whether a reader sees who wrote an idea: as its author chose. */
export function seesName(actor: Actor, idea: { authorId: number; name: string }): boolean {
	return idea.name === "signed" || idea.authorId === actor.id || hasRole(actor, "keeper");
}

async function tagsOf(
	{ read, tables }: Storage,
	language: Language,
	ids: readonly number[],
): Promise<Map<number, CardTag[]>> {
	const { ideaTagMarks, ideaTags } = tables;
	const rows = await read
		.select({ ideaId: ideaTagMarks.ideaId, publicId: ideaTags.publicId, names: ideaTags.names })
		.from(ideaTagMarks)
		.innerJoin(ideaTags, eq(ideaTags.id, ideaTagMarks.tagId))
		.where(inArray(ideaTagMarks.ideaId, [...ids]))
		.orderBy(asc(ideaTags.sortKey));
	const found = new Map<number, CardTag[]>();
	for (const { ideaId, publicId, names } of rows) {
		found.set(ideaId, [...(found.get(ideaId) ?? []), { publicId, name: tagName(names, language) }]);
	}
	return found;
}

/** A tag's name in the reader's language, or the first that it has. */
export function tagName(names: Record<string, string>, language: Language): string {
	return names[language] || Object.values(names).find(Boolean) || "";
}
