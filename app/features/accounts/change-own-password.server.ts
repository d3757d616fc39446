import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import { newPasswordFields } from "./account-fields.ts";
import { companyName } from "./company.queries.server.ts";
import { endUnusedLinks } from "./make-access-link.server.ts";
import { checkNewPassword } from "./new-password.server.ts";
import { hashPassword, type PasswordCost, passwordMatches } from "./passwords.server.ts";
import { createSessions, endSessions, insertSession, type SessionParts } from "./sessions.server.ts";
import { countTry, type LimitParts } from "./sign-in-limits.server.ts";

/** Whoever has just come in by a temporary password need not repeat it. */
export const changePasswordForm = z.object({
	currentPassword: z.string().max(1000).optional(),
	...newPasswordFields,
});

/**
 * Changes one's own password. All sessions end; this one goes on under a new token, whose Set-Cookie header is the answer.
 * Problems: password.wrong, password.same, sign-in.wait, and those of a new password.
 */
export async function changeOwnPassword(
	parts: SessionParts & LimitParts,
	actor: Actor,
	input: z.output<typeof changePasswordForm>,
	{ userAgent, cost }: { userAgent: string | null; cost?: PasswordCost },
): Promise<Outcome<string>> {
	const { storage, clock } = parts;
	const { tables } = storage;
	const { people } = tables;
	const [person] = await storage.read.select().from(people).where(eq(people.id, actor.id));
	if (!person) return failed("person.missing");
	if (!actor.mustChangePassword) {
		const attempt = await countTry(parts, `person ${actor.id}`);
		if (attempt.wait !== null) return failed("sign-in.wait", { params: { count: attempt.wait } });
		if (!(await passwordMatches(input.currentPassword ?? "", person.passwordHash))) {
			return failed("password.wrong", { field: "currentPassword" });
		}
		await attempt.succeeded();
	}
	const context = [person.name, person.userName, person.email ?? "", await companyName(storage)];
	const problem = checkNewPassword(input, context);
	if (problem) return { ok: false, problem };
	if (await passwordMatches(input.newPassword, person.passwordHash)) {
		return failed("password.same", { field: "newPassword" });
	}
	const passwordHash = await hashPassword(input.newPassword, cost);
	const session = createSessions(parts).newSession(actor.session.kind, userAgent);
	return storage.write(async (writer) => {
		await writer.update(people).set({ passwordHash, temporaryPasswordAt: null }).where(eq(people.id, actor.id));
		await endSessions(writer, tables, actor.id);
		await endUnusedLinks(writer, tables, actor.id);
		await insertSession(writer, tables, actor.id, session);
		await record(writer, tables, {
			at: clock.now(),
			actorId: actor.id,
			kind: "person.password-changed",
			subjectType: "person",
			subjectId: actor.id,
		});
		return done(session.cookie);
	});
}
