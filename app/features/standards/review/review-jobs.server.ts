import { eq } from "drizzle-orm";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Timer } from "#db/jobs/timers.ts";
import { askToReview } from "./ask-to-review.server.ts";
import { mentionJob } from "./discuss.server.ts";
import { idsOf, tellJob } from "./log-step.server.ts";
import { runScheduled } from "./run-scheduled.server.ts";
import { publishJob } from "./schedule-publication.server.ts";

const datesJob = "standards.review-dates";

/** The jobs between a draft and its publication; letters are written where `mail` can be sent. */
export function createReviewJobs({ mail }: { mail: boolean }): Record<string, Handler> {
	const silent: Handler = async () => undefined;
	return {
		[publishJob]: runScheduled,
		[datesJob]: askToReview,
		[tellJob]: mail ? tellStep : silent,
		[mentionJob]: mail ? tellMention : silent,
	};
}

/** Early each morning: standards whose review date comes near. */
export function reviewTimer(timeZone: string): Timer {
	return { name: "standards.review-dates", pattern: "20 5 * * *", timeZone, job: { kind: datesJob } };
}

/** One letter to each person whom a step of the log concerns. */
const tellStep: Handler = async (job, { storage, now }) => {
	const { read, tables } = storage;
	const step = Number(job.payload.step);
	const [row] = await read.select().from(tables.standardSteps).where(eq(tables.standardSteps.id, step));
	if (!row) return;
	const people = idsOf(row.details.tells);
	return async (writer) => {
		for (const personId of people) {
			await queueMail(writer, tables, { personId, kind: `review.${row.kind}`, params: { step }, at: now });
		}
	};
};

/** One letter to each person whom a comment mentions. */
const tellMention: Handler = async (job, { storage, now }) => {
	const { read, tables } = storage;
	const comment = Number(job.payload.comment);
	const [row] = await read.select().from(tables.discussionComments).where(eq(tables.discussionComments.id, comment));
	if (!row) return;
	return async (writer) => {
		for (const personId of row.mentions.filter((id) => id !== row.personId)) {
			await queueMail(writer, tables, { personId, kind: "review.mention", params: { comment }, at: now });
		}
	};
};
