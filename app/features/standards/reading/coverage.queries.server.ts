import { and, asc, count, desc, eq, gt, inArray, lt, max, or, type SQL, sql } from "drizzle-orm";
import { withTeamsBelow } from "#app/features/accounts/teams.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { AfterRow } from "#app/platform/keyset.ts";
import type { Storage } from "#db/storage.ts";
import { audienceOf, belongsTo, inAudience } from "../audience.queries.server.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import { hasConfirmed, isExcused } from "./conditions.server.ts";
import { type CoverageCounts, type CoverageState, coverageStates, noCoverage } from "./coverage.ts";
import { isCurrent, leadsToday, seenBy } from "./sight.server.ts";

/** What a coverage is of: a standard in the actor's sight, of one team and those below it where one is named. */
export interface CoverageOf {
	standard: Pick<ReadableStandard, "id" | "forEveryone" | "askedVersion" | "withdrawnAt">;
	teamId?: number;
	/** One person alone. */
	personId?: number;
}

export interface CoverageRow {
	id: number;
	publicId: string;
	/** 1 for leaders, who come first. */
	leads: number;
	sortKey: string;
	name: string;
	occupation: string;
	state: CoverageState;
	/** The newest version that the person has confirmed. */
	number: number | null;
	/** When the person confirmed the version that asks, or a later one. */
	confirmedAt: Date | null;
	/** An open task, when it is due, and the last reminder of it. */
	dueOn: string | null;
	remindedAt: Date | null;
}

export const coverageAtOnce = 50;

/** How many people stand how, within the actor's sight. */
export async function coverageCounts(
	storage: Storage,
	actor: Actor,
	of: CoverageOf,
	now: Date,
): Promise<CoverageCounts> {
	const covered = await coveredPeople(storage, actor, of, now);
	const rows = await storage.read
		.select({ state: covered.state, people: count() })
		.from(covered)
		.groupBy(covered.state);
	return countsOf(rows);
}

export interface TeamCoverage {
	publicId: string;
	name: string;
	counts: CoverageCounts;
}

const teamsAtMost = 200;

/** The same for each team with people of its own, by name. */
export async function coverageByTeam(
	storage: Storage,
	actor: Actor,
	of: CoverageOf,
	now: Date,
): Promise<TeamCoverage[]> {
	const { memberships, teams } = storage.tables;
	const covered = await coveredPeople(storage, actor, of, now);
	const rows = await storage.read
		.select({ publicId: teams.publicId, name: teams.name, state: covered.state, people: count() })
		.from(covered)
		.innerJoin(memberships, eq(memberships.personId, covered.id))
		.innerJoin(teams, eq(teams.id, memberships.teamId))
		.where(isCurrent(storage, dayIn(actor.timeZone, now)))
		.groupBy(teams.publicId, teams.name, teams.sortKey, covered.state)
		.orderBy(asc(teams.sortKey), asc(teams.publicId))
		.limit(teamsAtMost * coverageStates.length);
	const found = new Map<string, TeamCoverage>();
	for (const { publicId, name, state, people } of rows) {
		const team = found.get(publicId) ?? { publicId, name, counts: { ...noCoverage } };
		team.counts[state] += Number(people);
		found.set(publicId, team);
	}
	return [...found.values()];
}

/** The people of a coverage in some states, leaders first, then by name, a page at a time. */
export async function coverageRows(
	storage: Storage,
	actor: Actor,
	of: CoverageOf,
	now: Date,
	{ after, states, limit }: { after: AfterRow | null; states: readonly CoverageState[]; limit: number },
): Promise<CoverageRow[]> {
	const covered = await coveredPeople(storage, actor, of, now);
	return storage.read
		.select()
		.from(covered)
		.where(
			and(
				states.length < coverageStates.length ? inArray(covered.state, [...states]) : undefined,
				after ? isAfter(covered, after) : undefined,
			),
		)
		.orderBy(desc(covered.leads), asc(covered.sortKey), asc(covered.id))
		.limit(limit);
}

/** A row's place in the list: leaders come first. */
export function placeOf({ leads, sortKey, id }: Pick<CoverageRow, "leads" | "sortKey" | "id">): AfterRow {
	return { id, sortKey: `${leads}${sortKey}` };
}

type Covered = Awaited<ReturnType<typeof coveredPeople>>;

function isAfter(covered: Covered, { id, sortKey: place }: AfterRow): SQL | undefined {
	const leads = place.startsWith("1") ? 1 : 0;
	const sortKey = place.slice(1);
	return or(
		lt(covered.leads, leads),
		and(
			eq(covered.leads, leads),
			or(gt(covered.sortKey, sortKey), and(eq(covered.sortKey, sortKey), gt(covered.id, id))),
		),
	);
}

/** How many people within the actor's sight had confirmed at each of some moments. One read, whatever the number of moments. */
export async function confirmedBefore(
	storage: Storage,
	actor: Actor,
	of: CoverageOf,
	now: Date,
	moments: readonly Date[],
): Promise<number[]> {
	if (moments.length === 0) return [];
	const covered = await coveredPeople(storage, actor, of, now);
	const { at } = storage.tables.acknowledgements;
	const fields = Object.fromEntries(
		moments.map((moment, index) => [
			`m${index}`,
			sql<number>`sum(case when ${covered.confirmedAt} < ${sql.param(moment, at)} then 1 else 0 end)`,
		]),
	);
	const [row] = await storage.read.select(fields).from(covered);
	return moments.map((_, index) => Number(row?.[`m${index}`] ?? 0));
}

function countsOf(rows: readonly { state: CoverageState; people: number }[]): CoverageCounts {
	const counts = { ...noCoverage };
	for (const { state, people } of rows) counts[state] += Number(people);
	return counts;
}

/** Everybody of a coverage with how they stand, as a table to read from. */
async function coveredPeople(storage: Storage, actor: Actor, { standard, teamId, personId }: CoverageOf, now: Date) {
	const { read, tables } = storage;
	const { people, acknowledgements, versions, tasks, teams, readingReminders } = tables;
	const today = dayIn(actor.timeZone, now);
	const asked = standard.askedVersion;
	const last = read
		.select({
			personId: acknowledgements.personId,
			number: max(versions.number).as("last_number"),
			confirmedAt: sql<Date | null>`min(case when ${versions.number} >= ${asked} then ${acknowledgements.at} end)`
				.mapWith(acknowledgements.at)
				.as("confirmed_at"),
		})
		.from(acknowledgements)
		.innerJoin(versions, eq(versions.id, acknowledgements.versionId))
		.where(eq(versions.standardId, standard.id))
		.groupBy(acknowledgements.personId)
		.as("last_confirmations");
	const [asking] = await read
		.select({ id: versions.id })
		.from(versions)
		.where(and(eq(versions.standardId, standard.id), eq(versions.number, asked)));
	const reminded = read
		.select({ at: max(readingReminders.at) })
		.from(readingReminders)
		.where(eq(readingReminders.taskId, tasks.id));
	const state = sql<CoverageState>`case
		when ${last.number} >= ${asked} then 'confirmed'
		when ${isExcused(read, tables, { person: people.id, standard: standard.id })} then 'excused'
		when ${tasks.endedBecause} in ('left', 'withdrawn') then 'left'
		when ${tasks.endedBecause} = 'put-aside' then 'aside'
		when ${last.number} is not null then 'older'
		else 'not-yet' end`;
	const audience = await audienceOf(read, tables, standard);
	const left = inArray(tasks.endedBecause, ["left", "withdrawn"]);
	const withdrawn = standard.withdrawnAt !== null;
	const who = withdrawn
		? or(left, hasConfirmed(read, tables, { person: people.id, standard: standard.id, from: asked }))
		: or(inAudience(read, tables, audience, today), left);
	const tree = teamId === undefined ? [] : await read.select({ id: teams.id, parentId: teams.parentId }).from(teams);
	return read
		.select({
			id: people.id,
			publicId: people.publicId,
			leads: leadsToday(storage, today).as("leads"),
			sortKey: people.sortKey,
			name: people.name,
			occupation: people.occupation,
			state: state.as("state"),
			number: last.number,
			confirmedAt: last.confirmedAt,
			dueOn: tasks.dueOn,
			remindedAt: sql<Date | null>`(${reminded})`.mapWith(readingReminders.at).as("reminded_at"),
		})
		.from(people)
		.leftJoin(last, eq(last.personId, people.id))
		.leftJoin(
			tasks,
			and(
				eq(tasks.personId, people.id),
				...[eq(tasks.kind, "read"), eq(tasks.subjectType, "version"), eq(tasks.subjectId, asking?.id ?? 0)],
			),
		)
		.where(
			and(
				who,
				seenBy(storage, actor, today),
				personId === undefined ? undefined : eq(people.id, personId),
				teamId === undefined ? undefined : belongsTo(read, tables, [...withTeamsBelow(tree, teamId)], today),
			),
		)
		.as("covered");
}
