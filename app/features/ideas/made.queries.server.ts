import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { formatDate, formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type ShownAnswer, waitingWords } from "./answers.queries.server.ts";
import { keepsIdeas } from "./keepers.model.ts";
import { rewardsShown, type ShownReward } from "./rewards.queries.server.ts";

/** A trial as everybody sees it. */
export interface ShownTrial {
	publicId: string;
	people: string[];
	team: string | null;
	place: string;
	from: string;
	until: string;
	ended: boolean;
	before: string;
	after: string;
	figureBefore: string;
	figureAfter: string;
}

/** An idea that was merged into another. */
export interface MergedIdea {
	publicId: string;
	/** Of the merge that brought it, for its undoing. */
	merge: string;
	title: string;
	text: string;
	/** Null where the name is the keepers' alone and the reader is none. */
	author: string | null;
	at: string;
	words: string;
	comments: { publicId: string; name: string; text: string; at: string }[];
}

export interface MadeOfIdea {
	trials: ShownTrial[];
	/** Who made it happen. */
	made: string[];
	merged: MergedIdea[];
	/** The actor keeps ideas. */
	keeps: boolean;
	/** An answer that the author is told before others: for the author and keepers. */
	first: ShownAnswer | null;
	/** The actor's own rewards for it. */
	rewards: ShownReward[];
}

const commentsShown = 50;

/** What became of an idea: its trials, who made it happen, what was merged into it, and what only the reader sees. */
export async function madeOfIdea(storage: Storage, actor: Actor, publicId: string): Promise<MadeOfIdea> {
	const { read, tables } = storage;
	const { ideas } = tables;
	const [idea] = await read
		.select({ id: ideas.id, authorId: ideas.authorId })
		.from(ideas)
		.where(and(eq(ideas.publicId, publicId), isNull(ideas.ended)));
	const keeps = keepsIdeas(actor);
	if (!idea) return { trials: [], made: [], merged: [], keeps, first: null, rewards: [] };
	const [hands, trials, merged, first, { rewards }] = await Promise.all([
		handsOf(storage, idea.id),
		trialsOf(storage, idea.id),
		mergedHere(storage, actor, idea.id),
		keeps || idea.authorId === actor.id ? waitingWords(storage, actor, idea.id) : null,
		rewardsShown(storage, actor, { ideaId: idea.id, personId: actor.id }),
	]);
	const names = (of: (hand: (typeof hands)[number]) => boolean) => hands.filter(of).map(({ name }) => name);
	return {
		trials: trials.map(({ trial, team }) => ({
			...{ publicId: trial.publicId, team, place: trial.place, ended: trial.endedAt !== null },
			people: names(({ kind, trialId }) => kind === "tries" && trialId === trial.id),
			...{ from: formatDay(trial.fromDay, actor.language), until: formatDay(trial.untilDay, actor.language) },
			...{ before: trial.before, after: trial.after },
			...{ figureBefore: trial.figureBefore, figureAfter: trial.figureAfter },
		})),
		made: names(({ kind }) => kind === "made"),
		...{ merged, keeps, first, rewards },
	};
}

async function handsOf({ read, tables: { ideaHands, people } }: Storage, ideaId: number) {
	return read
		.select({ kind: ideaHands.kind, trialId: ideaHands.trialId, name: people.name })
		.from(ideaHands)
		.innerJoin(people, eq(people.id, ideaHands.personId))
		.where(eq(ideaHands.ideaId, ideaId))
		.orderBy(asc(people.sortKey), asc(people.id));
}

async function trialsOf({ read, tables: { ideaTrials, teams } }: Storage, ideaId: number) {
	return read
		.select({ trial: ideaTrials, team: teams.name })
		.from(ideaTrials)
		.leftJoin(teams, eq(teams.id, ideaTrials.teamId))
		.where(eq(ideaTrials.ideaId, ideaId))
		.orderBy(asc(ideaTrials.id));
}

async function mergedHere({ read, tables }: Storage, actor: Actor, ideaId: number): Promise<MergedIdea[]> {
	const { ideas, ideaAnswers, ideaComments, ideaMerges, people } = tables;
	const rows = await read
		.select({ idea: ideas, merge: ideaMerges.publicId, author: people.name })
		.from(ideas)
		.innerJoin(ideaMerges, and(eq(ideaMerges.fromId, ideas.id), isNull(ideaMerges.undoneAt)))
		.innerJoin(people, eq(people.id, ideas.authorId))
		.where(eq(ideas.mergedIntoId, ideaId))
		.orderBy(asc(ideaMerges.id));
	if (rows.length === 0) return [];
	const ids = rows.map(({ idea }) => idea.id);
	const [comments, answers] = await Promise.all([
		read
			.select({ comment: ideaComments, name: people.name })
			.from(ideaComments)
			.innerJoin(people, eq(people.id, ideaComments.personId))
			.where(and(inArray(ideaComments.ideaId, ids), ne(ideaComments.text, "")))
			.orderBy(asc(ideaComments.id))
			.limit(commentsShown),
		read
			.select({ ideaId: ideaAnswers.ideaId, words: ideaAnswers.words })
			.from(ideaAnswers)
			.where(and(inArray(ideaAnswers.ideaId, ids), eq(ideaAnswers.state, "merged")))
			.orderBy(asc(ideaAnswers.id)),
	]);
	const day = (at: Date) => formatDate(at, actor.language, actor.timeZone);
	return rows.map(({ idea, merge, author }) => ({
		...{ publicId: idea.publicId, merge, title: idea.title, text: idea.text, at: day(idea.sentAt) },
		author: idea.name === "signed" || keepsIdeas(actor) || idea.authorId === actor.id ? author : null,
		words: answers.findLast((answer) => answer.ideaId === idea.id)?.words ?? "",
		comments: comments
			.filter(({ comment }) => comment.ideaId === idea.id)
			.map(({ comment, name }) => ({ publicId: comment.publicId, name, text: comment.text, at: day(comment.at) })),
	}));
}
