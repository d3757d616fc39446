import { and, asc, eq, gte, inArray, lt, ne } from "drizzle-orm";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { audienceOf } from "../audience.queries.server.ts";
import { isOpenReading } from "./conditions.server.ts";
import { isCurrent } from "./sight.server.ts";

/** How many other standards the people of a team have to read in a month. */
export interface TeamLoad {
	team: string;
	/** "2026-05". */
	month: string;
	standards: number;
}

/** From so many standards on a month counts as full. */
const fullFrom = 2;
const teamsAtMost = 6;

/**
 * The teams of a standard's audience whose months are full already: those with the day until which a version is to be read,
 * and the one after it. One read over the open readings.
 */
export async function readingLoad(
	storage: Storage,
	standard: { id: number; forEveryone: boolean },
	dueOn: string,
	now: Date,
): Promise<TeamLoad[]> {
	const { read, tables } = storage;
	const { tasks, versions, memberships, teams } = tables;
	const audience = await audienceOf(read, tables, standard);
	const rows = await read
		.selectDistinct({
			teamId: teams.id,
			sortKey: teams.sortKey,
			team: teams.name,
			standardId: versions.standardId,
			dueOn: tasks.dueOn,
		})
		.from(tasks)
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.innerJoin(memberships, eq(memberships.personId, tasks.personId))
		.innerJoin(teams, eq(teams.id, memberships.teamId))
		.where(
			and(
				isOpenReading(tables),
				ne(versions.standardId, standard.id),
				...[gte(tasks.dueOn, `${dueOn.slice(0, 7)}-01`), lt(tasks.dueOn, `${monthAfter(dueOn, 2)}-01`)],
				isCurrent(storage, dayIn("UTC", now)),
				audience.everyone ? undefined : inArray(teams.id, [...audience.teamIds, 0]),
			),
		)
		.orderBy(asc(teams.sortKey), asc(teams.id));
	const loads = new Map<string, TeamLoad & { seen: Set<number> }>();
	for (const row of rows) {
		const month = row.dueOn?.slice(0, 7) ?? "";
		const load = loads.get(`${row.teamId}/${month}`) ?? {
			team: row.team,
			month,
			standards: 0,
			seen: new Set<number>(),
		};
		load.standards = load.seen.add(row.standardId).size;
		loads.set(`${row.teamId}/${month}`, load);
	}
	return [...loads.values()]
		.filter(({ standards }) => standards >= fullFrom)
		.sort((a, b) => a.month.localeCompare(b.month) || b.standards - a.standards)
		.slice(0, teamsAtMost)
		.map(({ team, month, standards }) => ({ team, month, standards }));
}

function monthAfter(day: string, months: number): string {
	const [year = 0, month = 0] = day.split("-").map(Number);
	return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}
