import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { allTeams } from "#app/features/accounts/teams.queries.server.ts";
import { formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type ShownAnswer, waitingWords } from "./answers.queries.server.ts";
import { judgementsOf, type ShownJudgement } from "./judgement.server.ts";
import { type AnswerState, answersOn, keepsLedger } from "./keepers.model.ts";
import { allKeepers, type Keeper } from "./keepers.server.ts";
import type { IdeaState } from "./model.ts";
import { companyDay, inWorkingDays } from "./promises.server.ts";
import { rewardsShown, type ShownReward } from "./rewards.queries.server.ts";
import { ideaSettings } from "./settings.queries.server.ts";
import { openTrial } from "./trials.server.ts";

/** An idea as its keepers have it before them. */
export interface DeskIdea {
	id: number;
	publicId: string;
	title: string;
	state: IdeaState;
	author: string;
	/** The author's name is for keepers only. */
	hidden: boolean;
	keeper: string | null;
	keeperId: number | null;
	/** The day of the next answer, in words. */
	due: string | null;
	/** Where it was merged to. */
	mergedInto: string | null;
}

/** An idea for those who keep the ledger or keep ideas; null for others and where it is gone. */
export async function deskIdea({ read, tables }: Storage, actor: Actor, publicId: string): Promise<DeskIdea | null> {
	if (!keepsLedger(actor)) return null;
	const { ideas, people } = tables;
	const [row] = await read
		.select({ idea: ideas, author: people.name })
		.from(ideas)
		.innerJoin(people, eq(people.id, ideas.authorId))
		.where(and(eq(ideas.publicId, publicId), isNull(ideas.ended)));
	if (!row) return null;
	const { idea, author } = row;
	const other = async (id: number) => {
		const [found] = await read.select({ publicId: ideas.publicId }).from(ideas).where(eq(ideas.id, id));
		return found?.publicId ?? null;
	};
	const keeper = async (id: number) => {
		const [found] = await read.select({ name: people.name }).from(people).where(eq(people.id, id));
		return found?.name ?? null;
	};
	return {
		...{ id: idea.id, publicId, title: idea.title, state: idea.state as IdeaState, author },
		...{ hidden: idea.name === "keepers", keeperId: idea.keeperId },
		keeper: idea.keeperId === null ? null : await keeper(idea.keeperId),
		due: idea.dueOn === null ? null : formatDay(idea.dueOn, actor.language),
		mergedInto: idea.mergedIntoId === null ? null : await other(idea.mergedIntoId),
	};
}

export interface DeskFacts {
	idea: DeskIdea;
	ways: AnswerState[];
	first: ShownAnswer | null;
	keepers: Pick<Keeper, "publicId" | "name">[];
	/** The actor's own public id where the idea is in other hands or none. */
	take: string | null;
	judgements: ShownJudgement[];
	rewards: ShownReward[];
}

/** All that a keeper does about one idea. */
export async function deskFacts(storage: Storage, actor: Actor, idea: DeskIdea): Promise<DeskFacts> {
	const [first, keepers, judgements, { rewards }] = await Promise.all([
		waitingWords(storage, actor, idea.id),
		allKeepers(storage.read, storage.tables),
		judgementsOf(storage, actor, [idea.id]),
		rewardsShown(storage, actor, { ideaId: idea.id }),
	]);
	return {
		...{ idea, first, judgements, rewards },
		ways: first ? [] : answersOn(idea.state),
		keepers: keepers.map(({ publicId, name }) => ({ publicId, name })),
		take: idea.keeperId === actor.id ? null : actor.publicId,
	};
}

export interface AnswerFacts {
	idea: DeskIdea;
	ways: AnswerState[];
	state: AnswerState;
	/** A trial goes on and ends with an answer that leads on. */
	trying: boolean;
	/** What the trial began with. */
	before: { words: string; figure: string };
	teams: { publicId: string; name: string }[];
	/** A day to begin with for the next answer. */
	nextDueOn: string;
	today: string;
}

/** What the form of an answer is made of; null where the idea has no way on. */
export async function answerFacts(
	storage: Storage,
	actor: Actor,
	idea: DeskIdea,
	{ wanted, now }: { wanted: string | null; now: Date },
): Promise<AnswerFacts | null> {
	const ways = (await waitingWords(storage, actor, idea.id)) ? [] : answersOn(idea.state);
	const [firstWay] = ways;
	if (!firstWay) return null;
	const { ideaTrials } = storage.tables;
	const [trial, teams, day, settings] = await Promise.all([
		openTrial(storage.read, storage.tables, idea.id),
		allTeams(storage),
		companyDay(storage, now),
		ideaSettings(storage),
	]);
	const [begun] = trial
		? await storage.read
				.select({ words: ideaTrials.before, figure: ideaTrials.figureBefore })
				.from(ideaTrials)
				.where(eq(ideaTrials.id, trial.id))
		: [];
	return {
		...{ idea, ways, state: ways.find((way) => way === wanted) ?? firstWay, trying: trial !== undefined },
		before: begun ?? { words: "", figure: "" },
		teams: teams.map(({ publicId, name }) => ({ publicId, name })),
		...{ nextDueOn: inWorkingDays(day, settings.answerDays), today: day.today },
	};
}

const foundAtMost = 12;

/** Ideas into which another may be merged: those with all the words in their titles, the newest first. */
export async function ideasToMergeInto(
	{ read, tables: { ideas, ideaTallies } }: Storage,
	idea: DeskIdea,
	search: string,
): Promise<{ publicId: string; title: string; supports: number }[]> {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6);
	if (words.length === 0) return [];
	const rows = await read
		.select({ publicId: ideas.publicId, title: ideas.title, supports: ideaTallies.supports })
		.from(ideas)
		.innerJoin(ideaTallies, eq(ideaTallies.ideaId, ideas.id))
		.where(
			and(
				...[ne(ideas.id, idea.id), isNull(ideas.mergedIntoId), isNull(ideas.ended)],
				...words.map((word) => {
					const escaped = word.replace(/[\\%_]/g, "\\$&");
					const capital = escaped.charAt(0).toUpperCase() + escaped.slice(1);
					// The engines fold letters differently, so a word is looked for in small letters and with a capital.
					return sql`(${ideas.title} like ${`%${escaped}%`} escape '\\' or ${ideas.title} like ${`%${capital}%`} escape '\\')`;
				}),
			),
		)
		.orderBy(desc(ideas.id), asc(ideas.publicId))
		.limit(foundAtMost);
	return rows;
}
