import { and, asc, eq, isNull } from "drizzle-orm";
import { wordingFor } from "#app/features/standards/model.ts";
import { visibleStandards } from "#app/features/standards/standard.queries.server.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { type IdeaRule, rulesOfIdea } from "./origins.queries.server.ts";

const offeredAtMost = 300;

export interface MakeRuleFacts {
	idea: { publicId: string; title: string; text: string; place: string };
	/** Where the rule may go; empty for a keeper who does not write standards. */
	standards: { code: string; title: string; language: Language }[];
	/** The standard that the idea names, or "". */
	named: string;
	/** Whom to ask instead. */
	authors: { publicId: string; name: string }[];
	rules: IdeaRule[];
}

/** What is needed to make a rule of an idea; null where the idea is gone. */
export async function makeRulePage(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<MakeRuleFacts | null> {
	const { read, tables } = storage;
	const { ideas, standards } = tables;
	const [idea] = await read
		.select({
			...{ id: ideas.id, publicId: ideas.publicId, title: ideas.title, text: ideas.text, place: ideas.place },
			code: standards.code,
		})
		.from(ideas)
		.leftJoin(standards, eq(standards.id, ideas.standardId))
		.where(and(eq(ideas.publicId, publicId), isNull(ideas.ended), isNull(ideas.mergedIntoId)));
	if (!idea) return null;
	const writes = hasRole(actor, "author", "administrator");
	const [offered, authors, rules] = await Promise.all([
		writes ? writable(storage, actor, now) : [],
		writes ? [] : authorsOf(storage),
		rulesOfIdea(storage, actor, idea.id, now),
	]);
	const { id: _, code, ...shown } = idea;
	return { idea: shown, standards: offered, named: code ?? "", authors, rules };
}

async function writable(storage: Storage, actor: Actor, now: Date) {
	const { standards } = storage.tables;
	const rows = await storage.read
		.select({ code: standards.code, titles: standards.titles, language: standards.language })
		.from(standards)
		.where(and(isNull(standards.withdrawnAt), await visibleStandards(storage, actor, now)))
		.orderBy(asc(standards.code))
		.limit(offeredAtMost);
	return rows.map(({ code, titles, language }) => ({
		...{ code, language: language as Language },
		title: wordingFor<string>(titles, actor.language, language as Language) ?? code,
	}));
}

async function authorsOf({ read, tables }: Storage) {
	const { people, personRoles } = tables;
	return read
		.select({ publicId: people.publicId, name: people.name })
		.from(people)
		.innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "author")))
		.where(isNull(people.disabledAt))
		.orderBy(asc(people.sortKey))
		.limit(offeredAtMost);
}
