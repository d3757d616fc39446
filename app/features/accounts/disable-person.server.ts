import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { askPersonAgain } from "#app/platform/ask-again.server.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { hasOtherAdministrator } from "./change-person.server.ts";
import { endUnusedLinks } from "./make-access-link.server.ts";
import { endSessions } from "./sessions.server.ts";

/** Shuts the door for somebody: sessions and links end at once, all else stays. Problems: person.self, person.last-administrator. */
export async function disablePerson(
	storage: Storage,
	actor: Actor,
	input: { personId: number },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { people } = tables;
	const { personId } = input;
	if (personId === actor.id) return failed("person.self");
	return storage.write(async (writer) => {
		if (!(await hasOtherAdministrator(writer, tables, personId))) return failed("person.last-administrator");
		const changed = await writer
			.update(people)
			.set({ disabledAt: at })
			.where(and(eq(people.id, personId), isNull(people.disabledAt)))
			.returning({ id: people.id });
		await endSessions(writer, tables, personId);
		await endUnusedLinks(writer, tables, personId);
		if (changed.length > 0) {
			const cause = await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "person.disabled",
				subjectType: "person",
				subjectId: personId,
			});
			await askPersonAgain(writer, tables, { personId, cause, at });
		}
		return done(null);
	});
}

/** Opens the door again. */
export async function enablePerson(
	storage: Storage,
	actor: Actor,
	input: { personId: number },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { people } = tables;
	return storage.write(async (writer) => {
		const changed = await writer
			.update(people)
			.set({ disabledAt: null })
			.where(and(eq(people.id, input.personId), isNotNull(people.disabledAt)))
			.returning({ id: people.id });
		if (changed.length > 0) {
			const cause = await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "person.enabled",
				subjectType: "person",
				subjectId: input.personId,
			});
			await askPersonAgain(writer, tables, { personId: input.personId, cause, at });
		}
		return done(null);
	});
}
