import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { FrameFacts } from "#app/platform/app-frame.tsx";
import type { Storage } from "#db/storage.ts";
import { openTaskCount } from "./queries.server.ts";

/** What the frame around a signed-in person's pages shows of them. */
export async function frameFacts(storage: Storage, actor: Actor): Promise<FrameFacts> {
	return {
		person: { name: actor.name },
		administers: hasRole(actor, "administrator"),
		toDo: await openTaskCount(storage, actor.id),
	};
}
