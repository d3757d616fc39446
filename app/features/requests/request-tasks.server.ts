import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** A colleague asks for feedback; the subject is one's own part in the request. */
export const requestTaskKind = "feedback-asked";

export async function giveRequestTasks(
	writer: Writer,
	{ tasks }: Tables,
	parts: readonly { id: number; personId: number }[],
	{ dueOn, at }: { dueOn: string; at: Date },
): Promise<void> {
	const kind = requestTaskKind;
	await writer
		.insert(tasks)
		.values(
			parts.map(({ id, personId }) => ({ personId, kind, subjectType: kind, subjectId: id, dueOn, createdAt: at })),
		)
		.onConflictDoNothing();
}

/** Ends tasks: as done, or because what they asked for went away. */
export async function endRequestTasks(
	writer: Writer,
	tables: Tables,
	partIds: readonly number[],
	end: { at: Date; because?: string },
): Promise<void> {
	await endTasks(writer, tables, { kinds: [requestTaskKind], subjectIds: partIds }, end);
}
