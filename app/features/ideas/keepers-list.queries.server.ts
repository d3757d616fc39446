import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { workingDaysBetween } from "#app/features/accounts/working-days.ts";
import { formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type AfterRow, writeAfter } from "#app/platform/keyset.ts";
import type { Storage } from "#db/storage.ts";
import { standInsOn } from "./keepers-away.server.ts";
import type { IdeaState } from "./model.ts";
import { companyDay } from "./promises.server.ts";

const shownAtOnce = 30;

/** One promise that is still to be kept. */
export interface DueIdea {
	publicId: string;
	title: string;
	state: IdeaState;
	kind: "receive" | "answer" | "next";
	/** Null while it has none. */
	keeper: string | null;
	/** The actor stands in for its keeper today. */
	inPlace: boolean;
	due: string;
	/** Working days; above 0 it is late. */
	late: number;
	supports: number;
}

export interface DuePage {
	ideas: DueIdea[];
	/** The place to go on from; null at the end. */
	next: string | null;
}

/**
 * What is to be answered, the earliest day first: the actor's own ideas, those of keepers for whom the actor stands in today, and
 * those that nobody has received; or all. An idea that nobody has received is named by that alone.
 */
export async function dueIdeas(
	storage: Storage,
	actor: Actor,
	{ of, after, now }: { of: "mine" | "all"; after: AfterRow | null; now: Date },
): Promise<DuePage> {
	const { read, tables } = storage;
	const { ideas, ideaPromises, ideaTallies, people } = tables;
	const { today, calendar } = await companyDay(storage, now);
	const covered = (await standInsOn(read, tables, today))
		.filter(({ standInId }) => standInId === actor.id)
		.map(({ keeperId }) => keeperId);
	const unreceived = sql`${ideaPromises.kind} = 'receive'`;
	const ranges =
		of === "all"
			? [or(unreceived, isNotNull(ideaPromises.keeperId))]
			: [unreceived, ...[actor.id, ...covered].map((keeperId) => eq(ideaPromises.keeperId, keeperId))];
	const first = await firstOpen(storage, ranges, after ?? { sortKey: "", id: 0 });
	const rows = await read
		.select({
			...{ id: ideaPromises.id, kind: ideaPromises.kind, dueOn: ideaPromises.dueOn, publicId: ideas.publicId },
			...{ title: ideas.title, state: ideas.state, keeperId: ideas.keeperId, keeper: people.name },
			supports: ideaTallies.supports,
		})
		.from(ideaPromises)
		.innerJoin(ideas, eq(ideas.id, ideaPromises.ideaId))
		.innerJoin(ideaTallies, eq(ideaTallies.ideaId, ideas.id))
		.leftJoin(people, eq(people.id, ideas.keeperId))
		.where(inArray(ideaPromises.id, first))
		.orderBy(asc(ideaPromises.dueOn), asc(ideaPromises.id));
	const shown = rows.slice(0, shownAtOnce);
	const last = rows.length > shownAtOnce ? shown.at(-1) : undefined;
	return {
		ideas: shown.map(({ publicId, title, state, kind, keeperId, keeper, dueOn, supports }) => ({
			...{ publicId, title, supports, keeper, state: state as IdeaState, kind: kind as DueIdea["kind"] },
			inPlace: keeperId !== null && keeperId !== actor.id && covered.includes(keeperId),
			due: formatDay(dueOn, actor.language),
			late: workingDaysBetween(calendar, dueOn, today),
		})),
		next: last ? writeAfter({ sortKey: last.dueOn, id: last.id }) : null,
	};
}

/** The open promises that are due first in some ranges of an index each, from a place on: one more than a page holds. */
async function firstOpen(
	{ read, tables }: Storage,
	ranges: readonly (SQL | undefined)[],
	{ sortKey, id }: AfterRow,
): Promise<number[]> {
	const { ideaPromises } = tables;
	const lists = ranges.map((range) => {
		const open = read
			.select({ id: ideaPromises.id, dueOn: ideaPromises.dueOn })
			.from(ideaPromises)
			.where(
				and(
					...[isNull(ideaPromises.keptAt), isNull(ideaPromises.endedAt), range],
					sql`(${ideaPromises.dueOn}, ${ideaPromises.id}) > (${sortKey}, ${id})`,
				),
			)
			.orderBy(asc(ideaPromises.dueOn), asc(ideaPromises.id))
			.limit(shownAtOnce + 1);
		return sql`select id, due_on from (${open}) one`;
	});
	const found = await read
		.select({ id: sql<number>`found.id`.mapWith(Number), dueOn: sql<string>`found.due_on` })
		.from(sql`(${sql.join(lists, sql` union all `)}) found`);
	return found
		.sort((a, b) => (a.dueOn === b.dueOn ? a.id - b.id : a.dueOn < b.dueOn ? -1 : 1))
		.slice(0, shownAtOnce + 1)
		.map((row) => row.id);
}
