import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import { formatDate } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import type { Place } from "./model.ts";
import { findColleagues } from "./people.queries.server.ts";
import type { ShownTeam } from "./teams.model.ts";
import { type Branch, teamPath, teamTree, withTeamsBelow } from "./teams.ts";

export interface Team {
	id: number;
	publicId: string;
	name: string;
	parentId: number | null;
	closedAt: Date | null;
}

export interface Member {
	membershipId: number;
	personId: number;
	publicId: string;
	name: string;
	occupation: string;
	place: Place;
	fromDay: string;
	untilDay: string | null;
}

/** All teams in the order of names; closed ones only when asked for. */
export async function allTeams(storage: Storage, closed?: "with closed"): Promise<Team[]> {
	const { teams } = storage.tables;
	return storage.read
		.select({
			id: teams.id,
			publicId: teams.publicId,
			name: teams.name,
			parentId: teams.parentId,
			closedAt: teams.closedAt,
		})
		.from(teams)
		.where(closed ? undefined : isNull(teams.closedAt))
		.orderBy(asc(teams.sortKey), asc(teams.id));
}

export interface TeamInTree extends Branch<Team> {
	members: number;
	leaders: string[];
}

/** The tree of teams with the number of people in each on a day, and who leads. */
export async function teamsWithPeople(storage: Storage, day: string): Promise<TeamInTree[]> {
	const { memberships, people } = storage.tables;
	const teams = await allTeams(storage, "with closed");
	const rows = await storage.read
		.select({ teamId: memberships.teamId, place: memberships.place, name: people.name })
		.from(memberships)
		.innerJoin(people, eq(people.id, memberships.personId))
		.where(and(...lasting(storage, day), isNull(people.disabledAt)))
		.orderBy(asc(people.sortKey), asc(people.id));
	const counts = new Map<number, number>();
	const leaders = new Map<number, string[]>();
	for (const row of rows) {
		counts.set(row.teamId, (counts.get(row.teamId) ?? 0) + 1);
		if (row.place === "leader") leaders.set(row.teamId, [...(leaders.get(row.teamId) ?? []), row.name]);
	}
	return teamTree(teams).map((team) => ({
		...team,
		members: counts.get(team.id) ?? 0,
		leaders: leaders.get(team.id) ?? [],
	}));
}

/** One team by its public id; null when there is none. */
export async function teamByPublicId(storage: Storage, publicId: string): Promise<Team | null> {
	const { teams } = storage.tables;
	const [row] = await storage.read.select().from(teams).where(eq(teams.publicId, publicId));
	return row ?? null;
}

/** Who has ever been in a team, leaders first; the past ones at the end. */
export async function membersOf(storage: Storage, teamId: number, day: string): Promise<Member[]> {
	const { memberships, people } = storage.tables;
	const rows = await storage.read
		.select({
			membershipId: memberships.id,
			personId: people.id,
			publicId: people.publicId,
			name: people.name,
			occupation: people.occupation,
			place: memberships.place,
			fromDay: memberships.fromDay,
			untilDay: memberships.untilDay,
		})
		.from(memberships)
		.innerJoin(people, eq(people.id, memberships.personId))
		.where(eq(memberships.teamId, teamId))
		.orderBy(asc(people.sortKey), asc(memberships.id));
	const order: Record<string, number> = { leader: 0, deputy: 1, member: 2 };
	const rank = (row: { place: string; untilDay: string | null }) =>
		(row.untilDay !== null && row.untilDay < day ? 3 : 0) + (order[row.place] ?? 2);
	return rows.map((row) => ({ ...row, place: row.place as Place })).sort((a, b) => rank(a) - rank(b));
}

/** The teams that a person is in on a day. */
export async function teamsOf(storage: Storage, personId: number, day: string): Promise<(Team & { place: Place })[]> {
	const { memberships, teams } = storage.tables;
	const rows = await storage.read
		.select({
			id: teams.id,
			publicId: teams.publicId,
			name: teams.name,
			parentId: teams.parentId,
			closedAt: teams.closedAt,
			place: memberships.place,
		})
		.from(memberships)
		.innerJoin(teams, eq(teams.id, memberships.teamId))
		.where(and(eq(memberships.personId, personId), ...lasting(storage, day), isNull(teams.closedAt)))
		.orderBy(asc(teams.sortKey), asc(teams.id));
	return rows.map((row) => ({ ...row, place: row.place as Place }));
}

/** Conditions on memberships: in force on a day, both ends included. */
function lasting({ tables: { memberships } }: Storage, day: string) {
	return [lte(memberships.fromDay, day), or(isNull(memberships.untilDay), gte(memberships.untilDay, day))];
}

/** A team's page; `search` finds somebody to add. Null when there is no such team. */
export async function loadTeamPage(
	storage: Storage,
	actor: Pick<Actor, "language" | "timeZone">,
	publicId: string,
	search: string,
	now: Date,
): Promise<ShownTeam | null> {
	const teams = await allTeams(storage, "with closed");
	const team = teams.find((one) => one.publicId === publicId);
	if (!team) return null;
	const today = dayIn(actor.timeZone, now);
	const [members, found] = await Promise.all([
		membersOf(storage, team.id, today),
		search.trim() === "" ? null : findColleagues(storage, search, 10),
	]);
	const below = withTeamsBelow(teams, team.id);
	const written = (day: string) => formatDate(new Date(`${day}T00:00:00Z`), actor.language, "UTC");
	return {
		team: {
			publicId,
			name: team.name,
			parent: teams.find((one) => one.id === team.parentId)?.publicId ?? "",
			closed: team.closedAt !== null,
		},
		above: teamPath(teams, team.id).slice(0, -1),
		others: teamTree(teams.filter((one) => one.closedAt === null && !below.has(one.id))).map((one) => {
			return { publicId: one.publicId, name: one.name, depth: one.depth };
		}),
		members: members.map((member) => ({
			membershipId: member.membershipId,
			publicId: member.publicId,
			name: member.name,
			occupation: member.occupation,
			place: member.place,
			from: written(member.fromDay),
			until: member.untilDay && written(member.untilDay),
			over: member.untilDay !== null && member.untilDay < today,
		})),
		found:
			found?.map((person) => ({ publicId: person.publicId, name: person.name, occupation: person.occupation })) ?? null,
		today,
	};
}
