import { and, asc, desc, eq, exists, gt, gte, isNull, ne, not, type SQL, sql } from "drizzle-orm";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { withTeamsBelow } from "#app/features/accounts/teams.ts";
import { addDays } from "#app/features/accounts/working-days.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn, startOfDay } from "#app/platform/clock.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { belongsTo } from "../audience.queries.server.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import { isOpenReading } from "./conditions.server.ts";
import { insertReminders } from "./insert-reminders.server.ts";
import { inCareOf } from "./sight.server.ts";

/** Somebody who was reminded is left in peace for so many days. */
const daysOfPeace = 3;

const peopleAtOnce = 300;

interface Hand {
	at: Date;
	/** Whether mails can be sent. */
	mail: boolean;
}

type Standard = Pick<ReadableStandard, "id">;

/**
 * Reminds everybody else in the actor's care who is still to read a standard, of one team where one is named; those who were
 * reminded in the last three days are left in peace. Answers how many were reminded.
 */
export async function remindReaders(
	storage: Storage,
	actor: Actor,
	standard: Standard,
	{ teamId, ...hand }: Hand & { teamId?: number },
): Promise<number> {
	const { read, tables } = storage;
	const { teams } = tables;
	const today = dayIn(actor.timeZone, hand.at);
	const tree = teamId === undefined ? [] : await read.select({ id: teams.id, parentId: teams.parentId }).from(teams);
	const ofTeam = teamId === undefined ? undefined : belongsTo(read, tables, [...withTeamsBelow(tree, teamId)], today);
	const others = ne(tables.people.id, actor.id);
	return remind(storage, actor, standard, and(others, ofTeam, inCareOf(storage, actor, today)), hand);
}

/**
 * Reminds one person in the actor's care of a standard. Problems: "reading.nothing-waits"; "reading.reminded" with the day
 * from which it is possible again.
 */
export async function remindReader(
	storage: Storage,
	actor: Actor,
	standard: Standard,
	{ personId, ...hand }: Hand & { personId: number },
): Promise<Outcome<null>> {
	const { people } = storage.tables;
	const which = and(eq(people.id, personId), inCareOf(storage, actor, dayIn(actor.timeZone, hand.at)));
	if ((await remind(storage, actor, standard, which, hand)) > 0) return done(null);
	const last = await lastReminder(storage, standard, personId);
	if (!last) return failed("reading.nothing-waits");
	return failed("reading.reminded", { params: { day: await peaceUntil(storage, last) } });
}

/** The first day on which somebody may be reminded by hand after a reminder. */
export async function peaceUntil(storage: Storage, last: Date): Promise<string> {
	return addDays(dayIn(await companyZone(storage), last), daysOfPeace);
}

/** The moment since which a reminder still counts as recent. */
export async function recentSince(storage: Storage, now: Date): Promise<Date> {
	const timeZone = await companyZone(storage);
	return startOfDay(timeZone, addDays(dayIn(timeZone, now), 1 - daysOfPeace));
}

async function companyZone(storage: Storage): Promise<string> {
	return (await loadCompany(storage))?.timeZone ?? "UTC";
}

async function remind(
	storage: Storage,
	actor: Actor,
	standard: Standard,
	which: SQL | undefined,
	{ at, mail }: Hand,
): Promise<number> {
	const { read, tables } = storage;
	const { tasks, people, readingReminders } = tables;
	const step = `hand:${dayIn(await companyZone(storage), at)}`;
	const recently = read
		.select({ one: sql`1` })
		.from(readingReminders)
		.where(and(eq(readingReminders.taskId, tasks.id), gte(readingReminders.at, await recentSince(storage, at))));
	let after = 0;
	let reminded = 0;
	do {
		const chunk = await waiting(storage)
			.where(
				and(isWaiting(storage, standard), which, gt(tasks.id, after), not(exists(recently)), isNull(people.disabledAt)),
			)
			.orderBy(asc(tasks.id))
			.limit(peopleAtOnce);
		if (chunk.length > 0) {
			reminded += await storage.write(async (writer) => {
				const reminders = chunk.map(({ taskId, personId, email }) => ({
					...{ taskId, personId, step, byId: actor.id },
					mail: mail && email !== null,
				}));
				const told = await insertReminders(writer, tables, reminders, at);
				await record(writer, tables, {
					at,
					actorId: actor.id,
					kind: "reading.reminded",
					subjectType: "standard",
					subjectId: standard.id,
					details: { people: told.length },
				});
				return told.length;
			});
		}
		after = chunk.length === peopleAtOnce ? (chunk.at(-1)?.taskId ?? 0) : 0;
	} while (after);
	return reminded;
}

/** Readings with their people. */
function waiting({ read, tables }: Storage) {
	const { tasks, versions, people } = tables;
	return read
		.select({ taskId: tasks.id, personId: people.id, email: people.email })
		.from(tasks)
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.innerJoin(people, eq(people.id, tasks.personId));
}

function isWaiting({ tables }: Storage, standard: Standard): SQL | undefined {
	return and(isOpenReading(tables), eq(tables.versions.standardId, standard.id));
}

async function lastReminder(storage: Storage, standard: Standard, personId: number): Promise<Date | null> {
	const { tasks, versions, readingReminders } = storage.tables;
	const [row] = await storage.read
		.select({ at: readingReminders.at })
		.from(readingReminders)
		.innerJoin(tasks, eq(tasks.id, readingReminders.taskId))
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.where(and(isWaiting(storage, standard), eq(tasks.personId, personId)))
		.orderBy(desc(readingReminders.at))
		.limit(1);
	return row?.at ?? null;
}
