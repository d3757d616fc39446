import { and, eq, inArray, isNull, lt, ne, or } from "drizzle-orm";
import { check } from "#app/coach/packs.ts";
import { noteWording } from "#app/features/mirror/note-wording.server.ts";
import { habitsAmong } from "#app/features/mirror/wording.ts";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import { record } from "#db/events.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { givePraiseTask, praiseTaskKinds } from "./consent-tasks.server.ts";
import { settleJob } from "./give-praise.server.ts";
import { takeUpJob } from "./take-up.server.ts";
import { namedPeople } from "./withdraw-praise.server.ts";

export const receivedMail = "praise-received";

/** What praise does by itself; mails are written only where they can be sent. */
export function createPraiseJobs({ mail }: { mail: boolean }): Record<string, Handler> {
	return { [settleJob]: settling(mail), [takeUpJob]: askAboutTakeUp };
}

function settling(mail: boolean): Handler {
	return async (job, { storage: { tables }, now }) => {
		return (writer) => settlePraise(writer, tables, Number(job.payload.praise), { at: now, mail });
	};
}

/** The time to undo is over: the praise is told of, and who had taken the same rule up is shown the closed circle. */
export async function settlePraise(
	writer: Writer,
	tables: Tables,
	praiseId: number,
	{ at, mail }: { at: Date; mail: boolean },
): Promise<void> {
	const { praises } = tables;
	const [praise] = await writer
		.update(praises)
		.set({ settledAt: at })
		.where(and(eq(praises.id, praiseId), isNull(praises.settledAt)))
		.returning();
	if (!praise || (praise.state !== "open" && praise.state !== "asked")) return;
	const { id, authorId, ruleId } = praise;
	const checks = check(praise.deed, { kind: "praise", suggestions: 0 }).map((finding) => finding.check);
	const day = praise.sentAt.toISOString().slice(0, 10);
	await noteWording(writer, tables, { personId: authorId, day, met: habitsAmong(checks) });
	await record(writer, tables, { at, actorId: authorId, kind: "praise.given", subjectType: "praise", subjectId: id });
	const people = await namedPeople(writer, tables, id);
	if (ruleId !== null) await closeCircles(writer, tables, { praiseId: id, authorId, ruleId, people });
	if (!mail) return;
	for (const personId of people) {
		await queueMail(writer, tables, { personId, kind: receivedMail, params: { praise: id }, at });
	}
}

/** Those named had taken up a deed of this rule before: their oldest open circle is closed by this praise. */
async function closeCircles(
	writer: Writer,
	{ praiseTakeUps }: Tables,
	{ praiseId, authorId, ruleId, people }: { praiseId: number; authorId: number; ruleId: number; people: number[] },
): Promise<void> {
	if (people.length === 0) return;
	await writer
		.update(praiseTakeUps)
		.set({ closedById: praiseId })
		.where(
			and(
				inArray(praiseTakeUps.personId, people),
				eq(praiseTakeUps.ruleId, ruleId),
				lt(praiseTakeUps.praiseId, praiseId),
				ne(praiseTakeUps.personId, authorId),
				isNull(praiseTakeUps.closedById),
				or(isNull(praiseTakeUps.answer), ne(praiseTakeUps.answer, "drop")),
			),
		);
}

/** Two weeks after "I take this up": one question, never a second. */
const askAboutTakeUp: Handler = async (job, { storage: { tables }, now }) => {
	const { praiseTakeUps, people } = tables;
	return async (writer) => {
		const [row] = await writer
			.update(praiseTakeUps)
			.set({ askedAt: now })
			.where(
				and(
					eq(praiseTakeUps.id, Number(job.payload.takeUp)),
					isNull(praiseTakeUps.askedAt),
					isNull(praiseTakeUps.answer),
				),
			)
			.returning({ id: praiseTakeUps.id, personId: praiseTakeUps.personId });
		if (!row) return;
		const [active] = await writer
			.select({ id: people.id })
			.from(people)
			.where(and(eq(people.id, row.personId), isNull(people.disabledAt)));
		if (!active) return;
		await givePraiseTask(writer, tables, {
			...{ kind: praiseTaskKinds.tried, people: [row.personId], subjectId: row.id, at: now },
		});
	};
};
