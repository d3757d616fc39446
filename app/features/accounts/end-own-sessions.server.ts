import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { endSessions } from "./sessions.server.ts";

/** The number of one session, or all but the one in use. */
export const endSessionsForm = z.object({
	session: z.union([z.literal("others"), z.coerce.number({ error: "field.choose" }).int().positive()]),
});

/** Ends one of the own sessions, or all others. False when there is no such session. */
export async function endOwnSessions(storage: Storage, actor: Actor, which: number | "others"): Promise<boolean> {
	const { tables } = storage;
	const { sessions } = tables;
	return storage.write(async (writer) => {
		if (which === "others") {
			await endSessions(writer, tables, actor.id, actor.session.id);
			return true;
		}
		const gone = await writer
			.delete(sessions)
			.where(and(eq(sessions.id, which), eq(sessions.personId, actor.id)))
			.returning({ id: sessions.id });
		return gone.length > 0;
	});
}
