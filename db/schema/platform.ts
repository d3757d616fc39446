import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";

/** What a job carries: ids and codes only, never personal text. */
export type JobPayload = Record<string, string | number | boolean | null>;

/** Events, jobs, timers, tasks and form tokens: what every feature's commands write beside their own rows. */
export function platformTables(kit: Kit, { people }: Pick<AccountTables, "people">) {
	const { table, id, ref, text, integer, instant, day, json, index, uniqueIndex } = kit;

	/** One row for each command that changed something; append-only, ordered by id. */
	const events = table(
		"events",
		{
			id: id(),
			at: instant("at").notNull(),
			actorId: ref("actor_id").references(() => people.id),
			kind: text("kind").notNull(),
			subjectType: text("subject_type").notNull(),
			subjectId: ref("subject_id").notNull(),
			/** Ids, numbers and codes only. */
			details: json<Record<string, unknown>>("details").notNull(),
		},
		(t) => [index("events_subject").on(t.subjectType, t.subjectId, t.id), index("events_kind").on(t.kind, t.id)],
	);

	const jobs = table(
		"jobs",
		{
			id: id(),
			kind: text("kind").notNull(),
			/** At most one job of a key, ever. */
			key: text("key").notNull(),
			payload: json<JobPayload>("payload").notNull(),
			runAt: instant("run_at").notNull(),
			attempts: integer("attempts").notNull().default(0),
			leaseToken: text("lease_token"),
			leaseUntil: instant("lease_until"),
			/** The problem's code of the last attempt. */
			lastProblem: text("last_problem"),
			finishedAt: instant("finished_at"),
			/** Given up after the last attempt. */
			failedAt: instant("failed_at"),
			createdAt: instant("created_at").notNull(),
		},
		(t) => [uniqueIndex("jobs_key").on(t.key), index("jobs_due").on(t.finishedAt, t.failedAt, t.runAt)],
	);

	/** The last slot that a timer ran, so that each slot runs once over restarts, clocks and processes. */
	const timers = table("timers", {
		name: text("name").primaryKey(),
		lastSlot: text("last_slot").notNull(),
		ranAt: instant("ran_at").notNull(),
	});

	/** What waits for a person on Now. One open or ended row for each (person, kind, subject). */
	const tasks = table(
		"tasks",
		{
			id: id(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			kind: text("kind").notNull(),
			subjectType: text("subject_type").notNull(),
			subjectId: ref("subject_id").notNull(),
			dueOn: day("due_on"),
			createdAt: instant("created_at").notNull(),
			doneAt: instant("done_at"),
			/** Ended without being done: "superseded", "left", "withdrawn", "excused". */
			endedAt: instant("ended_at"),
			endedBecause: text("ended_because"),
		},
		(t) => [
			uniqueIndex("tasks_once").on(t.personId, t.kind, t.subjectType, t.subjectId),
			index("tasks_open").on(t.personId, t.doneAt, t.endedAt, t.dueOn, t.id),
			index("tasks_subject").on(t.subjectType, t.subjectId, t.kind),
		],
	);

	/** A form that was carried out: the same token leads to the same page instead of a second entry. */
	const formTokens = table("form_tokens", {
		token: text("token").primaryKey(),
		personId: ref("person_id").references(() => people.id),
		leadsTo: text("leads_to").notNull(),
		createdAt: instant("created_at").notNull(),
	});

	/** Values of this installation: the hash of the set-up code, the schema's counters. */
	const instanceValues = table("instance_values", {
		key: text("key").primaryKey(),
		value: text("value").notNull(),
		writtenAt: instant("written_at").notNull(),
	});

	/** Mails to be sent, written in the transaction of what they tell. */
	const mails = table(
		"mails",
		{
			id: id(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** The message's code; its words are made when it is sent, in the person's language. */
			kind: text("kind").notNull(),
			params: json<Record<string, string | number>>("params").notNull(),
			createdAt: instant("created_at").notNull(),
			sentAt: instant("sent_at"),
		},
		(t) => [index("mails_unsent").on(t.sentAt, t.id)],
	);

	/** Counters of the sign-in limits where several processes share a database; keys are hashed. */
	const rateLimits = table(
		"rate_limits",
		{
			key: text("key").primaryKey(),
			points: integer("points").notNull(),
			expiresAt: instant("expires_at").notNull(),
		},
		(t) => [index("rate_limits_expiry").on(t.expiresAt)],
	);

	return { events, jobs, timers, tasks, formTokens, instanceValues, mails, rateLimits };
}

export type PlatformTables = ReturnType<typeof platformTables>;
