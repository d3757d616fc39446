import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** What praise puts on people's Now, by the kind of the task and the type of its subject. */
export const praiseTaskKinds = {
	/** May it be seen by more people, or become a story? */
	consent: "praise-consent",
	/** What became of what you took up? */
	tried: "praise-tried",
	/** A story is proposed for your standard. */
	story: "praise-story",
	/** A keeper decides on a report. */
	report: "praise-report",
	/** A keeper has decided: for author and reporter. */
	decision: "praise-decision",
} as const;

export type PraiseTaskKind = (typeof praiseTaskKinds)[keyof typeof praiseTaskKinds];

export async function givePraiseTask(
	writer: Writer,
	{ tasks }: Tables,
	{ kind, people, subjectId, at }: { kind: PraiseTaskKind; people: readonly number[]; subjectId: number; at: Date },
): Promise<void> {
	if (people.length === 0) return;
	await writer
		.insert(tasks)
		.values(people.map((personId) => ({ personId, kind, subjectType: kind, subjectId, createdAt: at })))
		.onConflictDoNothing();
}

/** Ends tasks: as done, or because what they asked about went away. */
export async function endPraiseTasks(
	writer: Writer,
	tables: Tables,
	{ kind, ...about }: { kind: PraiseTaskKind; subjectIds: readonly number[]; personId?: number },
	end: { at: Date; because?: string },
): Promise<void> {
	await endTasks(writer, tables, { kinds: [kind], ...about }, end);
}

/** Asks people whether a praise that names them may be celebrated in public, or become a story. */
export async function askForConsent(
	writer: Writer,
	tables: Tables,
	{ praiseId, storyId, people, at }: { praiseId: number; storyId: number | null; people: readonly number[]; at: Date },
): Promise<void> {
	if (people.length === 0) return;
	const asked = await writer
		.insert(tables.praiseConsents)
		.values(people.map((personId) => ({ praiseId, storyId, personId, askedAt: at })))
		.returning({ id: tables.praiseConsents.id, personId: tables.praiseConsents.personId });
	await writer.insert(tables.tasks).values(
		asked.map(({ id, personId }) => ({
			...{ personId, kind: praiseTaskKinds.consent, subjectType: praiseTaskKinds.consent, subjectId: id },
			createdAt: at,
		})),
	);
}
