import { and, asc, eq, gt, inArray, isNull, lt } from "drizzle-orm";
import { dayIn } from "#app/platform/clock.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { audienceOf, inAudience } from "./audience.queries.server.ts";
import type { VersionContent } from "./version-content.ts";

/** People who are asked in one transaction; small enough that other writes are not kept waiting. */
const peopleAtOnce = 400;

/**
 * The job "reading.ask": gives everybody in the audience the task to read a version, in chunks, and ends the tasks
 * of the standard's earlier versions. Running it again changes nothing.
 */
export const askToRead: Handler = async (job, { storage, signal, now }) => {
	const { read, tables } = storage;
	const { versions, standards, people, acknowledgements, tasks } = tables;
	const [found] = await read
		.select({ version: versions, standard: standards })
		.from(versions)
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.where(eq(versions.id, Number(job.payload.version)));
	if (!found) return;
	const { version, standard } = found;
	if (version.number !== standard.latestVersion) return;
	await endEarlierTasks(storage, standard.id, version.number, now);
	const { dueOn } = JSON.parse(version.content) as VersionContent;
	const audience = await audienceOf(read, tables, standard);
	const today = dayIn("UTC", now);
	let after = 0;
	while (!signal.aborted) {
		const chunk = await read
			.select({ id: people.id, confirmed: acknowledgements.id })
			.from(people)
			.leftJoin(
				acknowledgements,
				and(eq(acknowledgements.personId, people.id), eq(acknowledgements.versionId, version.id)),
			)
			.where(and(gt(people.id, after), inAudience(read, tables, audience, today)))
			.orderBy(asc(people.id))
			.limit(peopleAtOnce);
		const asked = chunk.filter((person) => person.confirmed === null);
		if (asked.length > 0) {
			await storage.write(async (writer) => {
				if (!(await isInForce(writer, storage, standard.id, version.number))) return;
				await writer
					.insert(tasks)
					.values(
						asked.map((person) => ({
							personId: person.id,
							kind: "read",
							subjectType: "version",
							subjectId: version.id,
							dueOn,
							createdAt: now,
						})),
					)
					.onConflictDoNothing();
			});
		}
		if (chunk.length < peopleAtOnce) return endConfirmedTasks(storage, version.id, now);
		after = chunk.at(-1)?.id ?? after;
	}
	throw new Error("interrupted");
};

/** A newer version may be published while its predecessor's readers are still being asked. */
async function isInForce(writer: Writer, { tables }: Storage, standardId: number, number: number): Promise<boolean> {
	const [standard] = await writer
		.select({ latest: tables.standards.latestVersion })
		.from(tables.standards)
		.where(eq(tables.standards.id, standardId));
	return standard?.latest === number;
}

/** Somebody may have confirmed between being listed and being asked. */
async function endConfirmedTasks({ read, tables, write }: Storage, versionId: number, at: Date): Promise<void> {
	const { acknowledgements, tasks } = tables;
	await write(async (writer) => {
		const confirmed = read
			.select({ id: acknowledgements.personId })
			.from(acknowledgements)
			.where(eq(acknowledgements.versionId, versionId));
		await writer
			.update(tasks)
			.set({ doneAt: at })
			.where(
				and(
					eq(tasks.kind, "read"),
					eq(tasks.subjectType, "version"),
					eq(tasks.subjectId, versionId),
					isNull(tasks.doneAt),
					inArray(tasks.personId, confirmed),
				),
			);
	});
}

async function endEarlierTasks(
	{ read, tables, write }: Storage,
	standardId: number,
	number: number,
	at: Date,
): Promise<void> {
	const { versions, tasks } = tables;
	await write(async (writer) => {
		const earlier = read
			.select({ id: versions.id })
			.from(versions)
			.where(and(eq(versions.standardId, standardId), lt(versions.number, number)));
		await writer
			.update(tasks)
			.set({ endedAt: at, endedBecause: "superseded" })
			.where(
				and(
					eq(tasks.kind, "read"),
					eq(tasks.subjectType, "version"),
					inArray(tasks.subjectId, earlier),
					isNull(tasks.doneAt),
					isNull(tasks.endedAt),
				),
			);
	});
}
