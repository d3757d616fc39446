import { and, asc, eq, inArray, isNull, min, sql } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import { visibleStandards } from "#app/features/standards/standard.queries.server.ts";
import { formatDate } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";

/** An idea that a rule came from, as a reader of the rule sees it. */
export interface RuleOrigin {
	/** Of the idea; null once it was taken back or removed. */
	idea: string | null;
	title: string;
	/** Null where the name is the keepers' alone. */
	author: string | null;
	/** The day of the first version with the rule. */
	since: string;
}

/** The ideas that a published rule came from; none before it was published. */
export async function originsOfRule(storage: Storage, actor: Actor, ruleId: number): Promise<RuleOrigin[]> {
	const rows = await prepared(
		storage,
		"ideas.origins-of-rule",
		(read, { ideaRules, ideas, people, versionRules, versions }) =>
			read
				.select({
					...{ idea: ideas.publicId, title: ideas.title, ended: ideas.ended, name: ideas.name, author: people.name },
					since: min(versions.publishedAt),
				})
				.from(ideaRules)
				.innerJoin(ideas, eq(ideas.id, ideaRules.ideaId))
				.innerJoin(people, eq(people.id, ideas.authorId))
				.innerJoin(versionRules, eq(versionRules.ruleId, ideaRules.ruleId))
				.innerJoin(versions, eq(versions.id, versionRules.versionId))
				.where(eq(ideaRules.ruleId, sql.placeholder("rule")))
				.groupBy(ideaRules.id, ideas.id, people.id)
				.orderBy(asc(ideaRules.id)),
	)({ rule: ruleId });
	return rows.flatMap(({ idea, title, ended, name, author, since }) =>
		since
			? [
					{
						...{ idea: ended === null ? idea : null, title },
						author: name === "signed" && ended === null ? author : null,
						since: formatDate(since, actor.language, actor.timeZone),
					},
				]
			: [],
	);
}

/** A rule that an idea became, or is becoming, for readers of the idea. */
export interface IdeaRule {
	key: string;
	standard: string;
	/** In words; null while it stands in a draft. */
	since: string | null;
}

/** What became of an idea in the standards that the actor may read; what the draft dropped is left out. */
export async function rulesOfIdea(storage: Storage, actor: Actor, ideaId: number, now: Date): Promise<IdeaRule[]> {
	const { ideaRules, rules, standards, versionRules, versions } = storage.tables;
	const rows = await storage.read
		.select({
			...{ number: rules.number, code: standards.code, titles: standards.titles, language: standards.language },
			since: min(versions.publishedAt),
		})
		.from(ideaRules)
		.innerJoin(rules, eq(rules.id, ideaRules.ruleId))
		.innerJoin(standards, eq(standards.id, ideaRules.standardId))
		.leftJoin(versionRules, eq(versionRules.ruleId, ideaRules.ruleId))
		.leftJoin(versions, eq(versions.id, versionRules.versionId))
		.where(and(eq(ideaRules.ideaId, ideaId), isNull(ideaRules.endedAt), await visibleStandards(storage, actor, now)))
		.groupBy(ideaRules.id, rules.id, standards.id)
		.orderBy(asc(ideaRules.id));
	return rows.map(({ number, code, titles, language, since }) => ({
		key: formatKey(code, number),
		standard: titles[actor.language] ?? titles[language as keyof typeof titles] ?? code,
		since: since ? formatDate(since, actor.language, actor.timeZone) : null,
	}));
}

/** What a way from an idea to a rule is about, for the idea's author; by its id. */
export async function originSubjects({ read, tables }: Storage, ids: readonly number[]) {
	const { ideaRules, ideas, rules, standards } = tables;
	if (ids.length === 0) return [];
	return read
		.select({
			...{ id: ideaRules.id, idea: ideas.publicId, title: ideas.title, authorId: ideas.authorId },
			...{ number: rules.number, code: standards.code, publishedAt: ideaRules.publishedAt },
		})
		.from(ideaRules)
		.innerJoin(ideas, eq(ideas.id, ideaRules.ideaId))
		.innerJoin(rules, eq(rules.id, ideaRules.ruleId))
		.innerJoin(standards, eq(standards.id, ideaRules.standardId))
		.where(inArray(ideaRules.id, [...ids]));
}
