import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { endUnusedLinks } from "./make-access-link.server.ts";
import { hashPassword, type PasswordCost } from "./passwords.server.ts";
import { endSessions } from "./sessions.server.ts";
import { newReadableCode } from "./tokens.server.ts";

/**
 * A password to tell somebody who has no e-mail. It must be changed at the next sign-in, within 7 days;
 * sessions and links of the person end. Answers the password, which is known only now. Problems: person.disabled.
 */
export async function giveTemporaryPassword(
	storage: Storage,
	actor: Actor,
	input: { personId: number },
	{ at, cost }: { at: Date; cost?: PasswordCost },
): Promise<Outcome<string>> {
	const { tables } = storage;
	const { people } = tables;
	const { personId } = input;
	const password = newReadableCode(3);
	const passwordHash = await hashPassword(password, cost);
	return storage.write(async (writer) => {
		const changed = await writer
			.update(people)
			.set({ passwordHash, temporaryPasswordAt: at })
			.where(and(eq(people.id, personId), isNull(people.disabledAt)))
			.returning({ id: people.id });
		if (changed.length === 0) return failed("person.disabled");
		await endSessions(writer, tables, personId);
		await endUnusedLinks(writer, tables, personId);
		await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "person.temporary-password-given",
			subjectType: "person",
			subjectId: personId,
		});
		return done(password);
	});
}
