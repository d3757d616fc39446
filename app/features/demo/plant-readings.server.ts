import { asc, eq } from "drizzle-orm";
import { audienceOf, inAudience } from "#app/features/standards/audience.queries.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { demoPeople } from "./content/people.ts";

const hour = 3_600_000;
const day = 24 * hour;
const rowsAtOnce = 200;

/** They have read nothing yet, and leaders have read everything. */
const readsNothing = new Set(["marek", "bartek", "owen", "viktor", "denis"]);
const leads = new Set(demoPeople.filter((person) => person.place).map((person) => person.userName));

/** Days in which a newcomer's readings are still ahead. */
const newDays = 14;

interface Asked {
	id: number;
	userName: string;
	startedOn: string | null;
}

interface Published {
	id: number;
	publishedAt: Date;
	publishedById: number;
	inForce: boolean;
	/** When the next version replaced it; the present for the one in force. */
	until: Date;
	now: Date;
}

/**
 * Who has read which version in the past year, in a fixed pattern: most people within days of its publication, some
 * never, newcomers from their first day on. Who publishes has read it at once.
 */
export async function plantReadings(storage: Storage, now: Date): Promise<void> {
	const { tables } = storage;
	const { acknowledgements, events } = tables;
	const rows = await readings(storage, now);
	await storage.write(async (writer) => {
		for (let from = 0; from < rows.length; from += rowsAtOnce) {
			const some = rows.slice(from, from + rowsAtOnce);
			await writer.insert(acknowledgements).values(some.map((row) => ({ ...row, shown: "whole" as const })));
			await writer.insert(events).values(
				some.map(({ versionId, personId, at }) => ({
					at,
					actorId: personId,
					kind: "version.acknowledged",
					subjectType: "version",
					subjectId: versionId,
					details: {},
				})),
			);
		}
	});
}

interface Reading {
	versionId: number;
	personId: number;
	at: Date;
}

/** The readings of all versions, in the order of time. */
async function readings({ read, tables }: Storage, now: Date): Promise<Reading[]> {
	const { people, versions, standards } = tables;
	const found: Reading[] = [];
	for (const standard of await read.select().from(standards).orderBy(asc(standards.id))) {
		const audience = await audienceOf(read, tables, standard);
		const asked = await read
			.select({ id: people.id, userName: people.userName, startedOn: people.startedOn })
			.from(people)
			.where(inAudience(read, tables, audience, dayIn("UTC", now)))
			.orderBy(asc(people.id));
		const published = await read
			.select({ id: versions.id, publishedAt: versions.publishedAt, publishedById: versions.publishedById })
			.from(versions)
			.where(eq(versions.standardId, standard.id))
			.orderBy(asc(versions.number));
		published.forEach((version, at) => {
			const next = published[at + 1];
			found.push(...readingsOf({ ...version, inForce: !next, until: next?.publishedAt ?? now, now }, asked));
		});
	}
	return found.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function readingsOf(version: Published, asked: readonly Asked[]): Reading[] {
	return asked.flatMap((person) => {
		const reading = (at: Date) => ({ versionId: version.id, personId: person.id, at });
		if (person.id === version.publishedById) return [reading(version.publishedAt)];
		const pattern = (person.id * 7 + version.id * 5) % 11;
		const turn = leads.has(person.userName) ? Math.max(3, pattern % 5) : pattern;
		if (readsNothing.has(person.userName) || turn < (version.inForce ? 3 : 1)) return [];
		const began = new Date(`${person.startedOn ?? "1970-01-01"}T00:00:00Z`).getTime();
		if (version.now.getTime() - began < newDays * day) return [];
		const askedAt = Math.max(version.publishedAt.getTime(), began);
		const minutes = (person.id * 37 + version.id * 17) % 540;
		const morning = Math.floor(askedAt / day) * day + day + 7 * hour;
		const at = new Date(morning + Math.max(0, turn - 3) * day + minutes * 60_000);
		return at < version.until ? [reading(at)] : [];
	});
}
