import { and, asc, eq, gt, gte, lte, or } from "drizzle-orm";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { addDays } from "#app/features/accounts/working-days.ts";
import { personReadingsJob, teamReadingsJob } from "#app/platform/ask-again.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { enqueueAll } from "#db/jobs/enqueue.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Timer } from "#db/jobs/timers.ts";
import { askToRead } from "./ask-to-read.server.ts";
import { remindByRhythm } from "./remind-by-rhythm.server.ts";
import { settlePerson } from "./settle-person.server.ts";
import { settleStandard } from "./settle-standard.server.ts";
import { standardReadingsJob } from "./standard-changed.server.ts";

const dailyJob = "reading.day";

/** Days looked back for memberships that began or ended, so that a server that was off misses nobody. */
const daysLookedBack = 14;

/** The jobs that keep reading tasks in line with who is asked, and the reminders; `mail` where mails can be sent. */
export function createReadingJobs({ mail }: { mail: boolean }): Record<string, Handler> {
	return {
		"reading.ask": askToRead,
		[standardReadingsJob]: (job, { storage, now, signal }) =>
			settleStandard(storage, Number(job.payload.standard), { now, signal }),
		[personReadingsJob]: (job, { storage, now }) => settlePerson(storage, Number(job.payload.person), now),
		[teamReadingsJob]: settleTeams,
		[dailyJob]: async (job, context) => {
			await settleMovers(job, context);
			await remindByRhythm(context.storage, { now: context.now, signal: context.signal, mail });
		},
	};
}

/** Each morning, at an hour at which people are at work. */
export function readingTimer(timeZone: string): Timer {
	return { name: "reading.daily", pattern: "0 9 * * *", timeZone, job: { kind: dailyJob } };
}

/** All standards that ask teams, one job for each. */
const settleTeams: Handler = async (job, { storage, now }) => {
	const { standards } = storage.tables;
	const asking = await storage.read
		.select({ id: standards.id })
		.from(standards)
		.where(and(eq(standards.forEveryone, false), gt(standards.askedVersion, 0)))
		.orderBy(asc(standards.id));
	return async (writer) => {
		await enqueueAll(
			writer,
			storage.tables,
			asking.map(({ id }) => ({
				kind: standardReadingsJob,
				key: `${standardReadingsJob}:${id}@${job.key}`,
				payload: { standard: id },
				at: now,
			})),
		);
	};
};

/** People whose membership of a team began or ended by the calendar, which no command tells of. */
const settleMovers: Handler = async (_job, { storage, now, signal }) => {
	const { memberships } = storage.tables;
	const company = await loadCompany(storage);
	const today = dayIn(company?.timeZone ?? "UTC", now);
	const since = addDays(today, -daysLookedBack);
	const movers = await storage.read
		.selectDistinct({ id: memberships.personId })
		.from(memberships)
		.where(
			or(
				and(gte(memberships.fromDay, since), lte(memberships.fromDay, today)),
				and(gte(memberships.untilDay, since), lte(memberships.untilDay, today)),
			),
		);
	for (const { id } of movers) {
		if (signal.aborted) throw new Error("interrupted");
		await settlePerson(storage, id, now);
	}
};
