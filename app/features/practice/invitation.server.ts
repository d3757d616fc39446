import { and, eq } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { finishedRuns } from "./run.queries.server.ts";

/** Whether the company asks people to practise before their first critical feedback. */
export async function practiceIsAsked({ read, tables: { practiceSwitches } }: Storage): Promise<boolean> {
	const [row] = await read
		.select({ asked: practiceSwitches.asked })
		.from(practiceSwitches)
		.where(eq(practiceSwitches.id, 1));
	return row?.asked ?? true;
}

/** Administrators choose whether people are asked. Problem: "forbidden". */
export async function setPracticeIsAsked(
	storage: Storage,
	actor: Actor,
	asked: boolean,
	at: Date,
): Promise<Outcome<null>> {
	if (!hasRole(actor, "administrator")) return failed("forbidden");
	const { tables } = storage;
	const { practiceSwitches } = tables;
	await storage.write(async (writer) => {
		const row = { asked, changedAt: at };
		await writer
			.insert(practiceSwitches)
			.values({ id: 1, ...row })
			.onConflictDoUpdate({ target: practiceSwitches.id, set: row });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "practice.switched", subjectType: "company", subjectId: 1 },
			details: { asked },
		});
	});
	return done(null);
}

/**
 * Whether somebody is to be asked to practise before their first critical feedback: once, only where the company asks, and
 * only of those who have neither finished a run nor sent such feedback before.
 */
export async function practiceAskedFor(storage: Storage, actor: Actor): Promise<boolean> {
	const { practiceInvitations } = storage.tables;
	const { feedbackEntries } = storage.tables;
	const [[before], [critical], asked, { runs }] = await Promise.all([
		storage.read
			.select({ id: practiceInvitations.personId })
			.from(practiceInvitations)
			.where(eq(practiceInvitations.personId, actor.id)),
		storage.read
			.select({ id: feedbackEntries.id })
			.from(feedbackEntries)
			.where(and(eq(feedbackEntries.authorId, actor.id), eq(feedbackEntries.wants, "change")))
			.limit(1),
		practiceIsAsked(storage),
		finishedRuns(storage, actor.id),
	]);
	return asked && !before && !critical && runs === 0;
}

/** Notes that somebody was asked, so that they are asked once; no event tells of it. */
export async function noteInvitation(storage: Storage, actor: Actor, at: Date): Promise<void> {
	await storage.write((writer) =>
		writer.insert(storage.tables.practiceInvitations).values({ personId: actor.id, at }).onConflictDoNothing(),
	);
}
