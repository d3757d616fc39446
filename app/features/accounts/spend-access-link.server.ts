import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import { newPasswordFields } from "./account-fields.ts";
import { companyName } from "./company.queries.server.ts";
import { openLink } from "./links.queries.server.ts";
import { endUnusedLinks } from "./make-access-link.server.ts";
import { sessionKinds } from "./model.ts";
import { checkNewPassword } from "./new-password.server.ts";
import { hashPassword, type PasswordCost } from "./passwords.server.ts";
import { createSessions, endSessions, insertSession, type SessionParts } from "./sessions.server.ts";

export const accessLinkForm = z.object({ ...newPasswordFields, device: z.enum(sessionKinds).catch("plain") });

/**
 * Spends an invitation or reset: sets the password, ends the person's other sessions and opens one here.
 * Of many at once one succeeds. Problems: link.over, and those of a new password. Answers the Set-Cookie header.
 */
export async function spendAccessLink(
	parts: SessionParts,
	input: z.output<typeof accessLinkForm> & { token: string },
	{ userAgent, cost }: { userAgent: string | null; cost?: PasswordCost },
): Promise<Outcome<{ personId: number; cookie: string }>> {
	const { storage, clock } = parts;
	const { tables } = storage;
	const link = await openLink(storage, input.token, clock.now());
	if (!link) return failed("link.over");
	const { id: personId, name, userName, email } = link.person;
	const context = [name, userName, email ?? "", await companyName(storage)];
	const problem = checkNewPassword(input, context);
	if (problem) return { ok: false, problem };

	const passwordHash = await hashPassword(input.newPassword, cost);
	const session = createSessions(parts).newSession(input.device, userAgent);
	const now = clock.now();
	return storage.write(async (writer) => {
		const { accessLinks, people } = tables;
		const spent = await writer
			.update(accessLinks)
			.set({ usedAt: now })
			.where(and(eq(accessLinks.id, link.id), isNull(accessLinks.usedAt), gt(accessLinks.expiresAt, now)))
			.returning({ id: accessLinks.id });
		if (spent.length === 0) return failed("link.over");
		const set = await writer
			.update(people)
			.set({ passwordHash, temporaryPasswordAt: null })
			.where(and(eq(people.id, personId), isNull(people.disabledAt)))
			.returning({ id: people.id });
		// Somebody who was disabled this moment: the link is spent all the same.
		if (set.length === 0) return failed("link.over");
		await endUnusedLinks(writer, tables, personId);
		await endSessions(writer, tables, personId);
		await insertSession(writer, tables, personId, session);
		const kind = link.kind === "invite" ? "person.joined" : "person.password-reset";
		await record(writer, tables, { at: now, actorId: personId, kind, subjectType: "person", subjectId: personId });
		return done({ personId, cookie: session.cookie });
	});
}
