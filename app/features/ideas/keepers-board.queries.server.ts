import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { formatShortDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { judgementsOf, type ShownJudgement } from "./judgement.server.ts";
import { answersOn, type Column, columns } from "./keepers.model.ts";
import { allTopic, listOf } from "./lists.ts";
import type { IdeaState } from "./model.ts";

const shownInColumn = 20;

export interface BoardCard {
	publicId: string;
	title: string;
	supports: number;
	keeper: string | null;
	due: string | null;
	judgements: ShownJudgement[];
	/** The author is told first and others do not see its answer yet. */
	waits: boolean;
	/** Columns that an answer may lead it to. */
	ways: Column[];
}

export interface BoardColumn {
	state: Column;
	cards: BoardCard[];
	/** There are more than are shown. */
	more: boolean;
}

/** The keepers' board: for each state the ideas with the most supporters. */
export async function keepersBoard(storage: Storage, actor: Actor): Promise<BoardColumn[]> {
	const { read, tables } = storage;
	const { ideas, ideaAnswers, ideaLists, people } = tables;
	const found = await Promise.all(
		columns.map((state) =>
			read
				.select({ id: ideaLists.ideaId })
				.from(ideaLists)
				.where(eq(ideaLists.list, listOf(allTopic, state)))
				.orderBy(desc(ideaLists.supports), desc(ideaLists.ideaId))
				.limit(shownInColumn + 1),
		),
	);
	const ids = found.flatMap((rows) => rows.slice(0, shownInColumn).map(({ id }) => id));
	if (ids.length === 0) return columns.map((state) => ({ state, cards: [], more: false }));
	const [rows, told, judgements] = await Promise.all([
		read
			.select({
				...{ id: ideas.id, publicId: ideas.publicId, title: ideas.title, dueOn: ideas.dueOn },
				...{ supports: tables.ideaTallies.supports, keeper: people.name, state: ideas.state },
			})
			.from(ideas)
			.innerJoin(tables.ideaTallies, eq(tables.ideaTallies.ideaId, ideas.id))
			.leftJoin(people, eq(people.id, ideas.keeperId))
			.where(inArray(ideas.id, ids)),
		read
			.select({ ideaId: ideaAnswers.ideaId })
			.from(ideaAnswers)
			.where(and(inArray(ideaAnswers.ideaId, ids), isNull(ideaAnswers.shownAt))),
		judgementsOf(storage, actor, ids),
	]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const waiting = new Set(told.map(({ ideaId }) => ideaId));
	return columns.map((state, index) => ({
		state,
		more: (found[index]?.length ?? 0) > shownInColumn,
		cards: (found[index] ?? []).slice(0, shownInColumn).flatMap(({ id }) => {
			const row = byId.get(id);
			if (!row) return [];
			const { publicId, title, supports, keeper, dueOn } = row;
			const ways = answersOn(row.state as IdeaState).filter((way) => way !== row.state);
			return {
				...{ publicId, title, supports, keeper, ways: waiting.has(id) ? [] : ways },
				due: dueOn === null ? null : formatShortDay(dueOn, actor.language),
				judgements: judgements.filter(({ ideaId }) => ideaId === id),
				waits: waiting.has(id),
			};
		}),
	}));
}
