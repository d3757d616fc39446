import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { nameBegins, searchPatterns } from "#app/features/accounts/names.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { prepared } from "#db/prepared.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { teamIdsToday } from "./audience.queries.server.ts";
import type { Receiver } from "./card.ts";

const peopleShown = 8;
/** So many are looked at that somebody whose name fits stands before those whose occupation does. */
const peopleLookedAt = 60;
const teamsShown = 3;

/** People, whose name fits before whose occupation fits, and open teams whose words begin with what was typed, in Latin or Cyrillic letters, with or without accents. */
export async function findReceivers(storage: Storage, actor: Actor, typed: string): Promise<Receiver[]> {
	const asked = typed.replace(/^@/, "");
	const patterns = searchPatterns(asked);
	if (patterns.length === 0) return [];
	const { teams } = storage.tables;
	const [found, open] = await Promise.all([
		peopleNamed(storage.read, storage.tables, patterns),
		prepared(storage, "praise.open-teams", (read) =>
			read
				.select({ publicId: teams.publicId, name: teams.name })
				.from(teams)
				.where(isNull(teams.closedAt))
				.orderBy(asc(teams.sortKey), asc(teams.id)),
		)(),
	]);
	const others = found.filter(({ id }) => id !== actor.id);
	const named = others.filter(({ name }) => nameBegins(name, asked));
	return [
		...[...named, ...others.filter((person) => !named.includes(person))]
			.slice(0, peopleShown)
			.map(({ publicId, name, about }): Receiver => ({ kind: "person", publicId, name, about })),
		...open
			.filter(({ name }) => nameBegins(name, asked))
			.slice(0, teamsShown)
			.map(({ publicId, name }): Receiver => ({ kind: "team", publicId, name, about: "" })),
	];
}

/** The first active people of the sorted list whose words begin with what was typed. */
export function peopleNamed(read: Reader, { people }: Storage["tables"], patterns: readonly string[]) {
	return read
		.select({ publicId: people.publicId, name: people.name, about: people.occupation, id: people.id })
		.from(people)
		.where(
			and(
				isNull(people.disabledAt),
				...patterns.map((pattern) => sql`${people.searchText} like ${pattern} escape '\\'`),
			),
		)
		.orderBy(asc(people.sortKey), asc(people.id))
		.limit(peopleLookedAt);
}

/** Whom one praises most easily: the people of the own teams, and those teams. */
export async function nearReceivers(storage: Storage, actor: Actor, now: Date): Promise<Receiver[]> {
	const today = dayIn(actor.timeZone, now);
	const teamIds = await teamIdsToday(storage, actor.id, today);
	if (teamIds.length === 0) return [];
	const { people, memberships, teams } = storage.tables;
	const [near, own] = await Promise.all([
		storage.read
			.selectDistinct({
				publicId: people.publicId,
				name: people.name,
				about: people.occupation,
				id: people.id,
				sortKey: people.sortKey,
			})
			.from(memberships)
			.innerJoin(people, eq(people.id, memberships.personId))
			.where(
				and(
					inArray(memberships.teamId, teamIds),
					isNull(people.disabledAt),
					sql`${memberships.fromDay} <= ${today} and (${memberships.untilDay} is null or ${memberships.untilDay} >= ${today})`,
				),
			)
			.orderBy(asc(people.sortKey), asc(people.id))
			.limit(peopleShown + 1),
		storage.read
			.select({ publicId: teams.publicId, name: teams.name })
			.from(teams)
			.where(inArray(teams.id, teamIds))
			.orderBy(asc(teams.sortKey))
			.limit(teamsShown),
	]);
	return [
		...near
			.filter(({ id }) => id !== actor.id)
			.slice(0, peopleShown)
			.map(({ publicId, name, about }): Receiver => ({ kind: "person", publicId, name, about })),
		...own.map(({ publicId, name }): Receiver => ({ kind: "team", publicId, name, about: "" })),
	];
}

/** People and teams by their marks ("p:" or "t:" and a public id), in the order given; unknown ones, disabled people and closed teams are left out. */
export async function receiversByMarks(
	read: Reader,
	{ people, teams }: Storage["tables"],
	marks: readonly string[],
): Promise<(Receiver & { id: number })[]> {
	const ids = (kind: string) => marks.filter((mark) => mark.startsWith(kind)).map((mark) => mark.slice(2));
	const wantedPeople = ids("p:");
	const wantedTeams = ids("t:");
	const found = new Map<string, Receiver & { id: number }>();
	if (wantedPeople.length > 0) {
		const rows = await read
			.select({ id: people.id, publicId: people.publicId, name: people.name, about: people.occupation })
			.from(people)
			.where(and(inArray(people.publicId, wantedPeople), isNull(people.disabledAt)));
		for (const row of rows) found.set(`p:${row.publicId}`, { kind: "person", ...row });
	}
	if (wantedTeams.length > 0) {
		const rows = await read
			.select({ id: teams.id, publicId: teams.publicId, name: teams.name })
			.from(teams)
			.where(and(inArray(teams.publicId, wantedTeams), isNull(teams.closedAt)));
		for (const row of rows) found.set(`t:${row.publicId}`, { kind: "team", about: "", ...row });
	}
	return [...new Set(marks)].flatMap((mark) => found.get(mark) ?? []);
}
