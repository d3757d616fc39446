import { and, asc, eq, gt, isNull, ne } from "drizzle-orm";
import { queueMails } from "#app/platform/queue-mail.server.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Timer } from "#db/jobs/timers.ts";
import type { JobPayload } from "#db/schema/platform.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { mergeToldJob } from "./merges.server.ts";
import { remindKeepers } from "./promise-reminders.server.ts";
import { showAnswer, showJob, tellJob } from "./show-answer.server.ts";

const dailyJob = "ideas.day";

export const answeredMail = "idea-answered";
export const mergedMail = "idea-merged";
export const separatedMail = "idea-separated";

/** Followers told by one job; the next ones are told by another. */
const atOnce = 500;

/** What the keepers' side of ideas does by itself; mails are written only where they can be sent. */
export function createKeepersJobs({ mail }: { mail: boolean }): Record<string, Handler> {
	return {
		[showJob]: async (job, { storage: { tables }, now }) => {
			return (writer) => showAnswer(writer, tables, Number(job.payload.answer), now);
		},
		[tellJob]: async (job, { storage, now }) => {
			const answer = mail ? await toldAnswer(storage, Number(job.payload.answer)) : null;
			if (answer) return tellFollowers(storage, answer, { kind: answeredMail, job, now });
		},
		[mergeToldJob]: async (job, { storage, now }) => {
			const merge = mail ? await toldMerge(storage, Number(job.payload.merge)) : null;
			const kind = job.payload.way === "in" ? mergedMail : separatedMail;
			if (merge) return tellFollowers(storage, merge, { kind, job, now });
		},
		[dailyJob]: (_job, { storage, now, signal }) => remindKeepers(storage, { now, signal, mail }),
	};
}

/** Each morning, before people begin. */
export function keepersTimer(timeZone: string): Timer {
	return { name: "ideas.daily", pattern: "20 7 * * *", timeZone, job: { kind: dailyJob } };
}

/** Of which idea people are told: its followers and its author, but whoever did it. */
interface Told {
	ideaId: number;
	authorId: number;
	byId: number;
	params: Record<string, number>;
}

async function toldAnswer({ read, tables }: Storage, id: number): Promise<Told | null> {
	const { ideaAnswers, ideas } = tables;
	const [row] = await read
		.select({ ideaId: ideas.id, authorId: ideas.authorId, byId: ideaAnswers.byId })
		.from(ideaAnswers)
		.innerJoin(ideas, eq(ideas.id, ideaAnswers.ideaId))
		.where(and(eq(ideaAnswers.id, id), isNull(ideas.ended)));
	return row ? { ...row, params: { answer: id } } : null;
}

async function toldMerge({ read, tables }: Storage, id: number): Promise<Told | null> {
	const { ideaMerges, ideas } = tables;
	const [row] = await read
		.select({ ideaId: ideas.id, authorId: ideas.authorId, byId: ideaMerges.byId })
		.from(ideaMerges)
		.innerJoin(ideas, eq(ideas.id, ideaMerges.fromId))
		.where(and(eq(ideaMerges.id, id), isNull(ideas.ended)));
	return row ? { ...row, params: { merge: id } } : null;
}

async function tellFollowers(
	{ read, tables }: Storage,
	{ ideaId, authorId, byId, params }: Told,
	{ kind, job, now }: { kind: string; job: { kind: string; key: string; payload: JobPayload }; now: Date },
): Promise<(writer: Writer) => Promise<void>> {
	const { ideaFollows, people } = tables;
	const after = Number(job.payload.after ?? 0);
	const rows = await read
		.select({ id: people.id })
		.from(ideaFollows)
		.innerJoin(people, eq(people.id, ideaFollows.personId))
		.where(
			and(
				...[eq(ideaFollows.ideaId, ideaId), gt(people.id, after), isNull(people.disabledAt)],
				...[ne(people.id, byId), ne(people.id, authorId)],
			),
		)
		.orderBy(asc(people.id))
		.limit(atOnce);
	const followers = rows.map(({ id }) => id);
	const told = after === 0 && authorId !== byId ? [authorId, ...followers] : followers;
	const last = followers.at(-1);
	return async (writer) => {
		await queueMails(
			writer,
			tables,
			told.map((personId) => ({ personId, kind, params, at: now })),
		);
		if (followers.length < atOnce || last === undefined) return;
		const next = { kind: job.kind, key: `${job.key}>${last}`, payload: { ...job.payload, after: last } };
		await enqueue(writer, tables, { ...next, at: now });
	};
}
