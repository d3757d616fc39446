import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Actor, Role } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import type { ChangePerson } from "./add-person.form.ts";
import { personColumns } from "./person-row.ts";
import { freeUserName, takenProblem } from "./user-names.server.ts";

/**
 * What an administrator writes on a person's page: names, address, first day, roles. A change of roles counts at once.
 * Problems: person.missing, person.last-administrator, taken names.
 */
export async function changePerson(
	storage: Storage,
	actor: Actor,
	input: ChangePerson & { personId: number },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { people, personRoles } = tables;
	const userName = input.userName || (await freeUserName(storage, input.name));
	try {
		return await storage.write(async (writer) => {
			const { personId } = input;
			const held = await writer.select().from(personRoles).where(eq(personRoles.personId, personId));
			const had = held.map((row) => row.role as Role);
			const withdrawn = had.filter((role) => !input.roles.includes(role));
			const granted = [...new Set(input.roles)].filter((role) => !had.includes(role));
			if (withdrawn.includes("administrator") && !(await hasOtherAdministrator(writer, tables, personId))) {
				return failed("person.last-administrator", { field: "roles" });
			}
			const changed = await writer
				.update(people)
				.set(personColumns({ ...input, userName }))
				.where(eq(people.id, personId))
				.returning({ id: people.id });
			if (changed.length === 0) return failed("person.missing");
			if (withdrawn.length > 0) {
				await writer
					.delete(personRoles)
					.where(and(eq(personRoles.personId, personId), inArray(personRoles.role, withdrawn)));
			}
			if (granted.length > 0) {
				await writer
					.insert(personRoles)
					.values(granted.map((role) => ({ personId, role, grantedById: actor.id, grantedAt: at })));
			}
			await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "person.changed",
				subjectType: "person",
				subjectId: personId,
				details: { granted, withdrawn },
			});
			return done(null);
		});
	} catch (error) {
		const problem = takenProblem(error);
		if (problem) return { ok: false, problem };
		throw error;
	}
}

/** Whether anybody else administrates and can sign in. */
export async function hasOtherAdministrator(writer: Writer, tables: Tables, personId: number): Promise<boolean> {
	const { people, personRoles, company } = tables;
	// Two administrators who take each other's right away at the same moment wait for one another here.
	await writer.update(company).set({ id: 1 }).where(eq(company.id, 1));
	const others = await writer
		.select({ id: people.id })
		.from(personRoles)
		.innerJoin(people, eq(people.id, personRoles.personId))
		.where(and(eq(personRoles.role, "administrator"), ne(people.id, personId), isNull(people.disabledAt)))
		.limit(1);
	return others.length > 0;
}
