import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";

/** The code of everything that is not there, or not for the actor's eyes. */
export const goneCode = "feedback.problem.gone";

/** What somebody is to an entry. */
export type Part = "author" | "receiver" | "leader";

export interface FoundEntry {
	id: number;
	publicId: string;
	authorId: number;
	receiverId: number;
	leaderId: number | null;
	state: string;
	part: Part;
}

/**
 * An entry by its public id, for those alone who have a part in it: its author; its receiver while it stands on their page; the leader
 * whom the author included, once the receiver has read it. Null for everybody else, whatever their role.
 */
export async function ownEntry(
	read: Reader,
	{ feedbackEntries }: Tables,
	actorId: number,
	publicId: string,
): Promise<FoundEntry | null> {
	const [row] = await read
		.select({
			id: feedbackEntries.id,
			publicId: feedbackEntries.publicId,
			authorId: feedbackEntries.authorId,
			receiverId: feedbackEntries.receiverId,
			leaderId: feedbackEntries.leaderId,
			state: feedbackEntries.state,
		})
		.from(feedbackEntries)
		.where(eq(feedbackEntries.publicId, publicId));
	const part = row && partOf(row, actorId);
	return part ? { ...row, part } : null;
}

function partOf(entry: Omit<FoundEntry, "part">, actorId: number): Part | null {
	if (entry.authorId === actorId) return "author";
	if (entry.receiverId === actorId) return entry.state === "sent" || entry.state === "read" ? "receiver" : null;
	return entry.leaderId === actorId && entry.state === "read" ? "leader" : null;
}

/** Changes something about an entry that the actor has one of these parts in. Problems: "feedback.problem.gone", "forbidden". */
export async function changeFeedback<T>(
	storage: Storage,
	actor: Actor,
	publicId: string,
	parts: readonly Part[],
	work: (writer: Writer, entry: FoundEntry) => Promise<T>,
): Promise<Outcome<T>> {
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const entry = await ownEntry(writer, storage.tables, actor.id, publicId);
			if (!entry) refuseChange(goneCode);
			if (!parts.includes(entry.part)) refuseChange("forbidden");
			return work(writer, entry);
		}),
	);
}

/** Refuses what can only be done with an entry that was read. */
export function needRead(entry: FoundEntry): void {
	if (entry.state !== "read") refuseChange("feedback.problem.unread");
}

/** The other of the two. */
export function otherOf(entry: FoundEntry, actorId: number): number {
	return entry.authorId === actorId ? entry.receiverId : entry.authorId;
}
