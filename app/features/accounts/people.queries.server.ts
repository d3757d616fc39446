import { and, asc, eq, gt, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Role, roles } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { personState } from "./model.ts";
import { emailKey, isEmail, searchPatterns } from "./names.ts";
import type { Colleague, ListedPerson, PeopleFilter, PersonDetails } from "./people.model.ts";

const pageSize = 50;

/**
 * A page of the people list for administrators, in the order of names. `after` is the public id of the last one seen.
 * `next` is what to ask for the next page with; null at the end.
 */
export async function listPeople(
	storage: Storage,
	{ search, filter, after }: { search: string; filter: PeopleFilter; after: string | null },
): Promise<{ people: ListedPerson[]; next: string | null }> {
	const { people } = storage.tables;
	const conditions: (SQL | undefined)[] = [matches(storage, search, "with addresses")];
	if (filter === "active") conditions.push(isNull(people.disabledAt));
	if (filter === "disabled") conditions.push(isNotNull(people.disabledAt));
	if (after) conditions.push(await behind(storage, after));
	const rows = await storage.read
		.select()
		.from(people)
		.where(and(...conditions))
		.orderBy(asc(people.sortKey), asc(people.id))
		.limit(pageSize + 1);
	const shown = rows.slice(0, pageSize);
	const held = await rolesOf(
		storage,
		shown.map((row) => row.id),
	);
	return {
		people: shown.map((row) => ({
			id: row.id,
			publicId: row.publicId,
			name: row.name,
			occupation: row.occupation,
			userName: row.userName,
			email: row.email,
			roles: held.get(row.id) ?? [],
			state: personState(row),
		})),
		next: rows.length > pageSize ? (shown.at(-1)?.publicId ?? null) : null,
	};
}

/** Colleagues whose name or occupation begins with what was typed; for choosing a person. */
export async function findColleagues(storage: Storage, search: string, limit = 20): Promise<Colleague[]> {
	const { people } = storage.tables;
	return storage.read
		.select({ id: people.id, publicId: people.publicId, name: people.name, occupation: people.occupation })
		.from(people)
		.where(and(isNull(people.disabledAt), matches(storage, search)))
		.orderBy(asc(people.sortKey), asc(people.id))
		.limit(limit);
}

/** One person for the people page; null when there is none. */
export async function personByPublicId(storage: Storage, publicId: string): Promise<PersonDetails | null> {
	const { people } = storage.tables;
	const [row] = await storage.read.select().from(people).where(eq(people.publicId, publicId));
	if (!row) return null;
	const held = await rolesOf(storage, [row.id]);
	return {
		id: row.id,
		publicId: row.publicId,
		name: row.name,
		occupation: row.occupation,
		userName: row.userName,
		email: row.email,
		roles: held.get(row.id) ?? [],
		state: personState(row),
		language: row.language as Language,
		timeZone: row.timeZone,
		startedOn: row.startedOn,
		createdAt: row.createdAt,
		disabledAt: row.disabledAt,
		hasPassword: row.passwordHash !== null,
	};
}

function matches(storage: Storage, search: string, addresses?: "with addresses"): SQL | undefined {
	const { people } = storage.tables;
	const words = searchPatterns(search).map((pattern) => sql`${people.searchText} like ${pattern} escape '\\'`);
	if (words.length === 0) return undefined;
	return addresses && isEmail(search.trim()) ? eq(people.emailKey, emailKey(search)) : and(...words);
}

async function behind(storage: Storage, publicId: string): Promise<SQL | undefined> {
	const { people } = storage.tables;
	const [last] = await storage.read
		.select({ id: people.id, sortKey: people.sortKey })
		.from(people)
		.where(eq(people.publicId, publicId));
	if (!last) return undefined;
	return or(gt(people.sortKey, last.sortKey), and(eq(people.sortKey, last.sortKey), gt(people.id, last.id)));
}

async function rolesOf(storage: Storage, ids: number[]): Promise<Map<number, Role[]>> {
	const held = new Map<number, Role[]>();
	if (ids.length === 0) return held;
	const { personRoles } = storage.tables;
	const rows = await storage.read
		.select({ personId: personRoles.personId, role: personRoles.role })
		.from(personRoles)
		.where(inArray(personRoles.personId, ids));
	const known = new Set(rows.map((row) => `${row.personId} ${row.role}`));
	for (const id of ids) {
		held.set(
			id,
			roles.filter((role) => known.has(`${id} ${role}`)),
		);
	}
	return held;
}
