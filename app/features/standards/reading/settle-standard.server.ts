import { and, asc, eq, gt, inArray, isNull, lt, not, notExists, type SQL, sql } from "drizzle-orm";
import { withRest } from "#app/platform/turns.server.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";
import { type Audience, audienceOf, inAudience } from "../audience.queries.server.ts";
import type { VersionContent } from "../version-content.ts";
import { hasConfirmed, isExcused, isOpenReading } from "./conditions.server.ts";
import { endReadings, hasStandingReading, insertReadings, joinersDue, rowsAtOnce } from "./insert-readings.server.ts";

type Standard = Storage["tables"]["standards"]["$inferSelect"];

interface Asking {
	standard: Standard;
	/** The version that asks, by its row's id. */
	versionId: number;
	audience: Audience;
	today: string;
}

interface SettleOptions {
	now: Date;
	signal?: AbortSignal;
	/** A publication is the cause: readers have until the day that the version names, as long as it lies ahead. */
	published?: boolean;
}

/**
 * Brings the reading tasks of a standard in line with who is asked today: everybody in its audience who has not confirmed
 * the version that asks (or a later one) and is not excused has one open task; all others of it are ended with their reason.
 * Works in chunks; running it again changes nothing. @throws when it is told to end early
 */
export async function settleStandard(
	storage: Storage,
	standardId: number,
	{ now, signal, published }: SettleOptions,
): Promise<void> {
	const asking = await askingOf(storage, standardId, now);
	if (!asking) return;
	const { standard, versionId } = asking;
	await endOfStandard(storage, asking, now);
	if (standard.withdrawnAt) return;
	const dueOn = published || standard.reading === "required" ? asking.dueOn(published === true) : null;
	let after = 0;
	do {
		if (signal?.aborted) throw new Error("interrupted");
		const chunk = await storage.read
			.select({ id: storage.tables.people.id })
			.from(storage.tables.people)
			.where(and(gt(storage.tables.people.id, after), owesReading(storage, asking)))
			.orderBy(asc(storage.tables.people.id))
			.limit(rowsAtOnce);
		if (chunk.length === 0) break;
		await withRest(() =>
			storage.write(async (writer) => {
				if (!(await isInForce(writer, storage, standard))) return;
				const readings = chunk.map(({ id }) => ({ personId: id, versionId, dueOn }));
				await insertReadings(writer, storage.tables, readings, now);
			}),
		);
		after = chunk.length === rowsAtOnce ? (chunk.at(-1)?.id ?? 0) : 0;
	} while (after);
	// Somebody may have confirmed between being listed and being asked.
	await endReadings(storage, (read) => confirmed(read, storage, asking), "done", now);
}

async function askingOf(
	storage: Storage,
	standardId: number,
	now: Date,
): Promise<(Asking & { dueOn: (published: boolean) => string | null }) | null> {
	const { read, tables } = storage;
	const { standards, versions } = tables;
	const [found] = await read
		.select({ standard: standards, versionId: versions.id, content: versions.content })
		.from(standards)
		.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.askedVersion)))
		.where(eq(standards.id, standardId));
	if (!found) return null;
	const { standard, versionId, content } = found;
	const { today, dueOn } = await joinersDue(storage, now);
	const named = (JSON.parse(content) as VersionContent).dueOn;
	return {
		standard,
		versionId,
		audience: await audienceOf(read, tables, standard),
		today,
		dueOn: (published) => (published && (named === null || named >= today) ? named : dueOn),
	};
}

/** People who should have an open task and have none; a condition over people. */
function owesReading({ read, tables }: Storage, { standard, versionId, audience, today }: Asking): SQL | undefined {
	const person = tables.people.id;
	const asideStands = standard.reading === "required" ? sql`1 = 0` : sql`1 = 1`;
	return and(
		inAudience(read, tables, audience, today),
		not(isExcused(read, tables, { person, standard: standard.id })),
		not(hasConfirmed(read, tables, { person, standard: standard.id, from: standard.askedVersion })),
		not(hasStandingReading(read, tables, { person, version: versionId, asideStands })),
	);
}

/** A newer version may be published, or the standard withdrawn, while readers are still being asked. */
async function isInForce(writer: Writer, { tables: { standards } }: Storage, standard: Standard): Promise<boolean> {
	const [row] = await writer
		.select({ id: standards.id })
		.from(standards)
		.where(
			and(
				eq(standards.id, standard.id),
				eq(standards.askedVersion, standard.askedVersion),
				isNull(standards.withdrawnAt),
			),
		);
	return row !== undefined;
}

/** Ends what waits and should not: superseded, withdrawn, done by a later confirmation, excused, or of people who left. */
async function endOfStandard(storage: Storage, asking: Asking, at: Date): Promise<void> {
	const { tables } = storage;
	const { versions, tasks, people } = tables;
	const { standard, versionId, audience, today } = asking;
	const open = isOpenReading(tables);
	const ofVersions = (read: Reader, which: SQL | undefined) =>
		inArray(
			tasks.subjectId,
			read
				.select({ id: versions.id })
				.from(versions)
				.where(and(eq(versions.standardId, standard.id), which)),
		);
	if (standard.withdrawnAt) {
		return endReadings(storage, (read) => and(open, ofVersions(read, undefined)), { endedBecause: "withdrawn" }, at);
	}
	const ofAsking = and(open, eq(tasks.subjectId, versionId));
	await endReadings(storage, (read) => confirmed(read, storage, asking), "done", at);
	await endReadings(
		storage,
		(read) => and(open, ofVersions(read, lt(versions.number, standard.askedVersion))),
		{ endedBecause: "superseded" },
		at,
	);
	await endReadings(
		storage,
		(read) => and(ofAsking, isExcused(read, tables, { person: tasks.personId, standard: standard.id })),
		{ endedBecause: "excused" },
		at,
	);
	const stillAsked = (read: Reader) =>
		read
			.select({ one: sql`1` })
			.from(people)
			.where(and(eq(people.id, tasks.personId), inAudience(read, tables, audience, today)));
	await endReadings(storage, (read) => and(ofAsking, notExists(stillAsked(read))), { endedBecause: "left" }, at);
}

function confirmed(read: Reader, { tables }: Storage, { standard, versionId }: Asking): SQL | undefined {
	const { tasks } = tables;
	const who = { person: tasks.personId, standard: standard.id, from: standard.askedVersion };
	return and(isOpenReading(tables), eq(tasks.subjectId, versionId), hasConfirmed(read, tables, who));
}
