import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type LinkKind, linkLimits } from "./model.ts";
import { hashToken, newToken } from "./tokens.server.ts";

export interface MadeLink {
	kind: LinkKind;
	token: string;
	expiresAt: Date;
	/** A mail with a link of its own is on its way. */
	mailed: boolean;
}

/**
 * An invitation for somebody who has not been here yet, else a reset. Earlier unused links of the person end.
 * `mail`: the installation can send mail. Problems: person.disabled, person.missing.
 */
export async function makeAccessLink(
	storage: Storage,
	actor: Actor,
	input: { personId: number; mail: boolean },
	at: Date,
): Promise<Outcome<MadeLink>> {
	const { tables } = storage;
	const { people } = tables;
	return storage.write(async (writer) => {
		const [person] = await writer.select().from(people).where(eq(people.id, input.personId));
		if (!person) return failed("person.missing");
		if (person.disabledAt) return failed("person.disabled");
		const kind: LinkKind = person.passwordHash === null ? "invite" : "reset";
		await endUnusedLinks(writer, tables, person.id);
		const made = await insertLink(writer, tables, { kind, personId: person.id, createdById: actor.id, at });
		const mailed = input.mail && person.email !== null;
		if (mailed) await queueMail(writer, tables, { personId: person.id, kind, params: { link: made.id }, at });
		await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: kind === "invite" ? "person.invited" : "person.reset-link-made",
			subjectType: "person",
			subjectId: person.id,
		});
		return done({ kind, token: made.token, expiresAt: made.expiresAt, mailed });
	});
}

/** Writes a link within a command's transaction; the token is known only now. */
export async function insertLink(
	writer: Writer,
	{ accessLinks }: Tables,
	link: { kind: LinkKind; personId: number; createdById: number | null; at: Date; expiresAt?: Date },
): Promise<{ id: number; token: string; expiresAt: Date }> {
	const token = newToken();
	const expiresAt = link.expiresAt ?? new Date(link.at.getTime() + linkLimits[link.kind]);
	const [row] = await writer
		.insert(accessLinks)
		.values({
			tokenHash: hashToken(token),
			kind: link.kind,
			personId: link.personId,
			createdById: link.createdById,
			createdAt: link.at,
			expiresAt,
		})
		.returning({ id: accessLinks.id });
	if (!row) throw new Error("the link was not written");
	return { id: row.id, token, expiresAt };
}

/** Ends the links of a person that nobody has used. */
export async function endUnusedLinks(writer: Writer, { accessLinks }: Tables, personId: number): Promise<void> {
	await writer.delete(accessLinks).where(and(eq(accessLinks.personId, personId), isNull(accessLinks.usedAt)));
}
