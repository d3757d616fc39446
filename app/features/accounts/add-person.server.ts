import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { askPersonAgain } from "#app/platform/ask-again.server.ts";
import { done, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Storage, Writer } from "#db/storage.ts";
import type { AddPerson } from "./add-person.form.ts";
import { insertLink, type MadeLink } from "./make-access-link.server.ts";
import { hashPassword, type PasswordCost } from "./passwords.server.ts";
import { personPath } from "./paths.ts";
import { personColumns } from "./person-row.ts";
import { newReadableCode } from "./tokens.server.ts";
import { freeUserName, takenProblem } from "./user-names.server.ts";

export interface Added {
	userName: string;
	/** Where the person's page is. */
	path: string;
	/** The form had been sent before; link and password were shown then. */
	again: boolean;
	link: MadeLink | null;
	temporaryPassword: string | null;
}

/** A new person with roles, a first team, and a link or a temporary password to come in by. Problems: taken names. */
export async function addPerson(
	storage: Storage,
	actor: Actor,
	input: AddPerson,
	{ at, mail, cost }: { at: Date; mail: boolean; cost?: PasswordCost },
): Promise<Outcome<Added>> {
	const { tables } = storage;
	const temporaryPassword = input.entrance === "temporary" ? newReadableCode(3) : null;
	const passwordHash = temporaryPassword === null ? null : await hashPassword(temporaryPassword, cost);
	const userName = input.userName || (await freeUserName(storage, input.name));
	let link: MadeLink | null = null;

	async function insert(writer: Writer): Promise<string> {
		const publicId = newPublicId();
		const [row] = await writer
			.insert(tables.people)
			.values({
				...personColumns({ ...input, userName }),
				publicId,
				passwordHash,
				temporaryPasswordAt: temporaryPassword === null ? null : at,
				createdAt: at,
			})
			.returning({ id: tables.people.id });
		if (!row) throw new Error("the person was not written");
		const personId = row.id;
		const roles = [...new Set(input.roles)];
		if (roles.length > 0) {
			await writer
				.insert(tables.personRoles)
				.values(roles.map((role) => ({ personId, role, grantedById: actor.id, grantedAt: at })));
		}
		await joinTeam(writer, personId);
		if (temporaryPassword === null) {
			const made = await insertLink(writer, tables, { kind: "invite", personId, createdById: actor.id, at });
			const mailed = mail && input.email !== "";
			if (mailed) await queueMail(writer, tables, { personId, kind: "invite", params: { link: made.id }, at });
			link = { kind: "invite", token: made.token, expiresAt: made.expiresAt, mailed };
		}
		const cause = await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "person.added",
			subjectType: "person",
			subjectId: personId,
			details: { roles },
		});
		await askPersonAgain(writer, tables, { personId, cause, at });
		return personPath(publicId);
	}

	async function joinTeam(writer: Writer, personId: number): Promise<void> {
		const { teams, memberships } = tables;
		if (input.team === "") return;
		const [team] = await writer.select({ id: teams.id }).from(teams).where(eq(teams.publicId, input.team));
		if (!team) return;
		await writer.insert(memberships).values({ teamId: team.id, personId, place: "member", fromDay: input.startedOn });
	}

	try {
		const form = { token: input.token, personId: actor.id, at };
		const carried = await storage.write((writer) => once(writer, tables, form, () => insert(writer)));
		return done({
			userName,
			path: carried.leadsTo,
			again: carried.again,
			link,
			temporaryPassword: carried.again ? null : temporaryPassword,
		});
	} catch (error) {
		const problem = takenProblem(error);
		if (problem) return { ok: false, problem };
		throw error;
	}
}
