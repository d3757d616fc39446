import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";

/** Who can own a standard: people who may write one, and who owns it now. */
export async function possibleOwners(
	read: Reader,
	{ people, personRoles }: Tables,
	ownerId = 0,
): Promise<{ id: string; name: string }[]> {
	return read
		.selectDistinct({ id: people.publicId, name: people.name, sortKey: people.sortKey })
		.from(people)
		.leftJoin(personRoles, eq(personRoles.personId, people.id))
		.where(
			and(
				or(inArray(personRoles.role, ["author", "administrator"]), eq(people.id, ownerId)),
				isNull(people.disabledAt),
			),
		)
		.orderBy(asc(people.sortKey))
		.limit(500);
}

export interface ChoosableTeam {
	id: string;
	name: string;
	/** How many teams stand above it. */
	depth: number;
}

/** The open teams, each below the one it belongs to. */
export async function choosableTeams(read: Reader, { teams }: Tables): Promise<ChoosableTeam[]> {
	const rows = await read
		.select({ rowId: teams.id, id: teams.publicId, name: teams.name, parentId: teams.parentId })
		.from(teams)
		.where(isNull(teams.closedAt))
		.orderBy(asc(teams.sortKey), asc(teams.id))
		.limit(2_000);
	const open = new Set(rows.map((row) => row.rowId));
	const below = new Map<number | null, typeof rows>();
	for (const row of rows) {
		const parent = row.parentId !== null && open.has(row.parentId) ? row.parentId : null;
		below.set(parent, [...(below.get(parent) ?? []), row]);
	}
	const listed: ChoosableTeam[] = [];
	const list = (parent: number | null, depth: number) => {
		for (const { rowId, id, name } of below.get(parent) ?? []) {
			listed.push({ id, name, depth });
			if (depth < 20) list(rowId, depth + 1);
		}
	};
	list(null, 0);
	return listed;
}

/** The owner and the asked teams of a standard by their public ids, and how reading is asked for. */
export async function settingsOf(
	read: Reader,
	{ people, teams, standards, standardAudiences }: Tables,
	standard: { id: number },
): Promise<{ owner: string; teams: string[]; reading: string }> {
	const [own] = await read
		.select({ owner: people.publicId, reading: standards.reading })
		.from(standards)
		.innerJoin(people, eq(people.id, standards.ownerId))
		.where(eq(standards.id, standard.id));
	const audience = await read
		.select({ id: teams.publicId })
		.from(standardAudiences)
		.innerJoin(teams, eq(teams.id, standardAudiences.teamId))
		.where(eq(standardAudiences.standardId, standard.id));
	return { owner: own?.owner ?? "", reading: own?.reading ?? "required", teams: audience.map((team) => team.id) };
}
