import { and, desc, eq } from "drizzle-orm";
import { formatDay, formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import { coverageRows } from "./coverage.queries.server.ts";
import { type CoverageState, coverageStates } from "./coverage.ts";
import { confirmationRecordPath } from "./paths.ts";
import { peaceUntil, recentSince } from "./remind-readers.server.ts";
import { inCareOf, personWithin, seenBy } from "./sight.server.ts";

/** How one person stands with one standard, dates written out. */
export interface ReaderFacts {
	code: string;
	heading: string;
	person: { publicId: string; name: string; occupation: string };
	/** Null where the standard asks nothing of them. */
	state: CoverageState | null;
	due: string | null;
	confirmations: { number: number; on: string; since: number | null; shown: number; record: string }[];
	reminders: { id: number; day: string; by: string | null }[];
	exemption: { day: string; by: string; reason: string } | null;
	past: { id: number; from: string; to: string; by: string; reason: string }[];
	/** Set where the actor may act on them: what is open now. */
	acts: { excuse: boolean; endExcuse: boolean; remind: boolean; peace: { last: string; next: string } | null } | null;
}

const rowsAtMost = 50;

/** How somebody in the actor's sight stands with a standard; null where there is nobody. */
export async function readerFacts(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	publicId: string,
	now: Date,
): Promise<ReaderFacts | null> {
	const { language, timeZone } = actor;
	const today = dayIn(timeZone, now);
	const person = await personWithin(storage, seenBy(storage, actor, today), publicId);
	if (!person) return null;
	const list = { after: null, states: coverageStates, limit: 1 };
	const [[row], confirmations, reminders, exemptions, cared, recent] = await Promise.all([
		coverageRows(storage, actor, { standard, personId: person.id }, now, list),
		confirmationsOf(storage, standard.id, person.id),
		remindersOf(storage, standard.id, person.id),
		exemptionsOf(storage, standard.id, person.id),
		personWithin(storage, inCareOf(storage, actor, today), publicId),
		recentSince(storage, now),
	]);
	const moment = (at: Date) => formatMoment(at, language, timeZone);
	const day = (at: Date) => formatDay(dayIn(timeZone, at), language);
	const exemption = exemptions.find(({ endedAt }) => endedAt === null);
	const waits = row !== undefined && ["not-yet", "older"].includes(row.state) && !standard.withdrawnAt;
	const lastReminder = row?.remindedAt && row.remindedAt >= recent ? row.remindedAt : null;
	return {
		code: standard.code,
		heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
		person,
		state: row?.state ?? null,
		due: row?.dueOn && waits ? formatDay(row.dueOn, language) : null,
		confirmations: confirmations.map(({ number, at, shown, since }) => ({
			number,
			on: moment(at),
			since,
			shown: shown === "whole" ? 0 : shown.length,
			record: confirmationRecordPath(standard.code, number, publicId),
		})),
		reminders: reminders.map(({ id, at, by }) => ({ id, day: day(at), by })),
		exemption: exemption ? { day: day(exemption.at), by: exemption.by, reason: exemption.reason } : null,
		past: exemptions.flatMap(({ id, at, by, reason, endedAt }) =>
			endedAt ? [{ id, from: day(at), to: day(endedAt), by, reason }] : [],
		),
		acts: cared && {
			excuse: !exemption && person.id !== actor.id,
			endExcuse: exemption !== undefined,
			remind: waits && !lastReminder,
			peace:
				lastReminder && waits
					? { last: day(lastReminder), next: formatDay(await peaceUntil(storage, lastReminder), language) }
					: null,
		},
	};
}

function confirmationsOf({ read, tables }: Storage, standardId: number, personId: number) {
	const { acknowledgements, versions } = tables;
	return read
		.select({
			number: versions.number,
			at: acknowledgements.at,
			shown: acknowledgements.shown,
			since: acknowledgements.since,
		})
		.from(acknowledgements)
		.innerJoin(versions, eq(versions.id, acknowledgements.versionId))
		.where(and(eq(versions.standardId, standardId), eq(acknowledgements.personId, personId)))
		.orderBy(desc(versions.number))
		.limit(rowsAtMost);
}

function remindersOf({ read, tables }: Storage, standardId: number, personId: number) {
	const { readingReminders, tasks, versions, people } = tables;
	return read
		.select({ id: readingReminders.id, at: readingReminders.at, by: people.name })
		.from(readingReminders)
		.innerJoin(tasks, eq(tasks.id, readingReminders.taskId))
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.leftJoin(people, eq(people.id, readingReminders.byId))
		.where(and(eq(tasks.personId, personId), eq(tasks.kind, "read"), eq(versions.standardId, standardId)))
		.orderBy(desc(readingReminders.id))
		.limit(rowsAtMost);
}

function exemptionsOf({ read, tables }: Storage, standardId: number, personId: number) {
	const { readingExemptions, people } = tables;
	return read
		.select({
			id: readingExemptions.id,
			reason: readingExemptions.reason,
			at: readingExemptions.at,
			endedAt: readingExemptions.endedAt,
			by: people.name,
		})
		.from(readingExemptions)
		.innerJoin(people, eq(people.id, readingExemptions.byId))
		.where(and(eq(readingExemptions.standardId, standardId), eq(readingExemptions.personId, personId)))
		.orderBy(desc(readingExemptions.id))
		.limit(rowsAtMost);
}
