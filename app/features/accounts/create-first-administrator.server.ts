import { dayIn } from "#app/platform/clock.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { record } from "#db/events.ts";
import { checkNewPassword } from "./new-password.server.ts";
import { hashPassword, type PasswordCost } from "./passwords.server.ts";
import { personColumns } from "./person-row.ts";
import { createSessions, insertSession, type SessionParts } from "./sessions.server.ts";
import type { SetUp } from "./set-up.form.ts";
import { hasAccounts, isSetupCode, spendSetupCode } from "./setup-code.server.ts";

export interface FirstAdministrator {
	personId: number;
	/** The Set-Cookie header of the session that is open now. */
	cookie: string;
}

/**
 * The first run: company, administrator, roles and session in one transaction, once.
 * Problems: setup.done (an account exists), setup.code, and those of a new password.
 */
export async function createFirstAdministrator(
	parts: SessionParts,
	input: SetUp,
	{ userAgent, cost }: { userAgent: string | null; cost?: PasswordCost },
): Promise<Outcome<FirstAdministrator>> {
	const { storage, clock } = parts;
	const { tables } = storage;
	if (await hasAccounts(storage.read, tables)) return failed("setup.done");
	if (!(await isSetupCode(storage.read, tables, input.code))) return failed("setup.code", { field: "code" });
	const problem = checkNewPassword(input, [input.name, input.userName, input.email, input.companyName]);
	if (problem) return { ok: false, problem };

	const passwordHash = await hashPassword(input.newPassword, cost);
	const session = createSessions(parts).newSession("plain", userAgent);
	const now = clock.now();
	return storage.write(async (writer) => {
		if (!(await spendSetupCode(writer, tables, input.code))) return failed("setup.done");
		await writer.insert(tables.company).values({
			id: 1,
			name: input.companyName,
			language: input.language,
			languages: [input.language],
			timeZone: input.timeZone,
			workingDays: [1, 2, 3, 4, 5],
			welcome: {},
			createdAt: now,
		});
		const facts = { ...input, occupation: "", startedOn: dayIn(input.timeZone, now) };
		const [person] = await writer
			.insert(tables.people)
			.values({ ...personColumns(facts), publicId: newPublicId(), passwordHash, createdAt: now })
			.returning({ id: tables.people.id });
		if (!person) throw new Error("the person was not written");
		const personId = person.id;
		await writer
			.insert(tables.personRoles)
			.values((["administrator", "author", "approver"] as const).map((role) => ({ personId, role, grantedAt: now })));
		await insertSession(writer, tables, personId, session);
		await record(writer, tables, {
			at: now,
			actorId: personId,
			kind: "company.set-up",
			subjectType: "person",
			subjectId: personId,
		});
		return done({ personId, cookie: session.cookie });
	});
}
