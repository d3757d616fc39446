import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { formatDate, formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { CardTag, IdeaCard, IdeaComment } from "./card.ts";
import { ideaCards } from "./cards.queries.server.ts";
import { ideaComments } from "./comments.queries.server.ts";
import type { IdeaState } from "./model.ts";
import { mayTag, openTags } from "./tag-idea.server.ts";
import { isWithdrawable } from "./withdraw-idea.server.ts";

/** A written answer as everybody sees it. */
export interface ShownAnswer {
	publicId: string;
	state: IdeaState;
	words: string;
	reason: string;
	thanks: string;
	by: string;
	at: string;
}

export interface IdeaFacts {
	card: IdeaCard;
	/** The whole text; a subset of Markdown. */
	text: string;
	standard: { code: string; title: string } | null;
	answers: ShownAnswer[];
	/** The day of the next answer, in words. */
	dueOn: string | null;
	follows: number;
	following: boolean;
	supporters: string[];
	comments: IdeaComment[];
	/** The sentence about the name, for the author alone. */
	sentence: string | null;
	withdrawable: boolean;
	/** All tags, for whoever may choose among them. */
	tags: CardTag[] | null;
}

const supportersShown = 12;

/** One idea with everything that the actor can do about it; the public id of another where it was merged; null when it is gone. */
export async function ideaPage(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<IdeaFacts | { mergedInto: string } | null> {
	const { read, tables } = storage;
	const { ideas, ideaTallies, ideaFollows, standards } = tables;
	const [row] = await read
		.select({ idea: ideas, follows: ideaTallies.follows, code: standards.code, titles: standards.titles })
		.from(ideas)
		.innerJoin(ideaTallies, eq(ideaTallies.ideaId, ideas.id))
		.leftJoin(standards, and(eq(standards.id, ideas.standardId), isNull(standards.restrictedAt)))
		.where(and(eq(ideas.publicId, publicId), isNull(ideas.ended)));
	if (!row) return null;
	const { idea } = row;
	if (idea.mergedIntoId !== null) return mergedInto(storage, idea.mergedIntoId);
	const [cards, answers, supporters, comments, [follow], tags] = await Promise.all([
		ideaCards(storage, actor, [idea.id], now),
		shownAnswers(storage, actor, idea.id),
		supporterNames(storage, idea.id),
		ideaComments(storage, actor, idea.id),
		read
			.select({ id: ideaFollows.ideaId })
			.from(ideaFollows)
			.where(and(eq(ideaFollows.ideaId, idea.id), eq(ideaFollows.personId, actor.id))),
		mayTag(actor, idea) ? openTags(storage, actor.language) : null,
	]);
	const [card] = cards;
	if (!card) return null;
	const titles = row.titles ?? {};
	return {
		...{ card, text: idea.text, answers, supporters, comments, tags },
		standard:
			idea.ruleId === null && row.code !== null
				? { code: row.code, title: titles[actor.language] ?? Object.values(titles)[0] ?? row.code }
				: null,
		dueOn: idea.dueOn === null ? null : formatDay(idea.dueOn, actor.language),
		follows: row.follows,
		following: follow !== undefined,
		sentence: card.own ? idea.sentence : null,
		withdrawable: isWithdrawable(idea, actor),
	};
}

async function mergedInto({ read, tables }: Storage, id: number): Promise<{ mergedInto: string } | null> {
	const { ideas } = tables;
	const [target] = await read.select({ publicId: ideas.publicId }).from(ideas).where(eq(ideas.id, id));
	return target ? { mergedInto: target.publicId } : null;
}

async function shownAnswers({ read, tables }: Storage, actor: Actor, ideaId: number): Promise<ShownAnswer[]> {
	const { ideaAnswers, people } = tables;
	const rows = await read
		.select({ answer: ideaAnswers, by: people.name })
		.from(ideaAnswers)
		.innerJoin(people, eq(people.id, ideaAnswers.byId))
		.where(and(eq(ideaAnswers.ideaId, ideaId), isNotNull(ideaAnswers.shownAt)))
		.orderBy(desc(ideaAnswers.id));
	return rows.map(({ answer, by }) => ({
		...{ publicId: answer.publicId, state: answer.state as IdeaState, by },
		...{ words: answer.words, reason: answer.reason, thanks: answer.thanks },
		at: formatDate(answer.at, actor.language, actor.timeZone),
	}));
}

async function supporterNames({ read, tables }: Storage, ideaId: number): Promise<string[]> {
	const { ideaSupports, people } = tables;
	const rows = await read
		.select({ name: people.name })
		.from(ideaSupports)
		.innerJoin(people, eq(people.id, ideaSupports.personId))
		.where(eq(ideaSupports.ideaId, ideaId))
		.orderBy(asc(ideaSupports.personId))
		.limit(supportersShown);
	return rows.map(({ name }) => name);
}
