import { and, asc, count, eq, gt, isNull, or, type SQL } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { audienceOf, belongsTo, inAudience } from "../audience.queries.server.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";

export interface CoverageCounts {
	people: number;
	confirmed: number;
	notYet: number;
}

export interface CoverageRow {
	id: number;
	sortKey: string;
	name: string;
	occupation: string;
	confirmedAt: Date | null;
	/** An open task's due day. */
	dueOn: string | null;
}

export const coverageAtOnce = 50;

/** Whose reading somebody may look at: authors, administrators and auditors everybody's, leaders their own teams'. */
function seen(storage: Storage, actor: Actor, today: string): SQL | undefined {
	if (hasRole(actor, "author", "administrator", "auditor")) return undefined;
	return belongsTo(storage.read, storage.tables, [...actor.leads], today);
}

async function asked(storage: Storage, actor: Actor, standard: ReadableStandard, now: Date): Promise<SQL | undefined> {
	const today = dayIn(actor.timeZone, now);
	const audience = await audienceOf(storage.read, storage.tables, standard);
	return and(inAudience(storage.read, storage.tables, audience, today), seen(storage, actor, today));
}

/** How many of the people in the actor's sight have confirmed a version. */
export async function coverageCounts(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	versionId: number,
	now: Date,
): Promise<CoverageCounts> {
	const { people, acknowledgements } = storage.tables;
	const [row] = await storage.read
		.select({ people: count(people.id), confirmed: count(acknowledgements.id) })
		.from(people)
		.leftJoin(
			acknowledgements,
			and(eq(acknowledgements.personId, people.id), eq(acknowledgements.versionId, versionId)),
		)
		.where(await asked(storage, actor, standard, now));
	const all = row?.people ?? 0;
	const confirmed = row?.confirmed ?? 0;
	return { people: all, confirmed, notYet: all - confirmed };
}

/** The people of a coverage list by name, a page at a time; only those who have not confirmed with `open`. */
export async function coverageRows(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	versionId: number,
	now: Date,
	{ after, open, limit }: { after: { sortKey: string; id: number } | null; open: boolean; limit: number },
): Promise<CoverageRow[]> {
	const { people, acknowledgements, tasks } = storage.tables;
	return storage.read
		.select({
			id: people.id,
			sortKey: people.sortKey,
			name: people.name,
			occupation: people.occupation,
			confirmedAt: acknowledgements.at,
			dueOn: tasks.dueOn,
		})
		.from(people)
		.leftJoin(
			acknowledgements,
			and(eq(acknowledgements.personId, people.id), eq(acknowledgements.versionId, versionId)),
		)
		.leftJoin(
			tasks,
			and(
				eq(tasks.personId, people.id),
				eq(tasks.kind, "read"),
				eq(tasks.subjectType, "version"),
				eq(tasks.subjectId, versionId),
			),
		)
		.where(
			and(
				await asked(storage, actor, standard, now),
				open ? isNull(acknowledgements.id) : undefined,
				after
					? or(gt(people.sortKey, after.sortKey), and(eq(people.sortKey, after.sortKey), gt(people.id, after.id)))
					: undefined,
			),
		)
		.orderBy(asc(people.sortKey), asc(people.id))
		.limit(limit);
}
