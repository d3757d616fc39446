import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type Actor, type Role, roles } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";

/**
 * The person in whose name the product acts without a sign-in: a command line for the author of a user name, else the first
 * administrator; the clock for who told it to publish. Null when they have left or lost the role.
 */
export async function actingPerson(
	storage: Storage,
	who: { userName: string | null } | { id: number },
	at: Date,
): Promise<Actor | null> {
	const { people, personRoles } = storage.tables;
	const [person] = await storage.read
		.select({
			id: people.id,
			publicId: people.publicId,
			name: people.name,
			language: people.language,
			timeZone: people.timeZone,
		})
		.from(people)
		.innerJoin(personRoles, eq(personRoles.personId, people.id))
		.where(
			and(
				isNull(people.disabledAt),
				"id" in who
					? and(eq(people.id, who.id), inArray(personRoles.role, ["author", "administrator", "approver"]))
					: who.userName === null
						? eq(personRoles.role, "administrator")
						: and(
								eq(people.userName, who.userName.toLowerCase()),
								inArray(personRoles.role, ["author", "administrator"]),
							),
			),
		)
		.orderBy(asc(people.id))
		.limit(1);
	if (!person) return null;
	const held = await storage.read
		.select({ role: personRoles.role })
		.from(personRoles)
		.where(eq(personRoles.personId, person.id));
	return {
		...person,
		language: person.language as Language,
		roles: new Set(roles.filter((role: Role) => held.some((row) => row.role === role))),
		leads: new Set(),
		session: { id: 0, kind: "plain", provedAt: at },
		mustChangePassword: false,
	};
}
