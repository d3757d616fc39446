import { and, asc, eq, gt, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { mayRead } from "./audience.queries.server.ts";
import { type ByLanguage, wordingFor } from "./model.ts";
import { hasConfirmed } from "./reading/conditions.server.ts";
import { type KnownVersion, versionByNumber } from "./version.queries.server.ts";

export interface ReadableStandard {
	id: number;
	code: string;
	titles: ByLanguage<string>;
	language: Language;
	ownerId: number;
	ownerName: string;
	forEveryone: boolean;
	restrictedAt: Date | null;
	latestVersion: number;
	/** The last version that asks to be read. */
	askedVersion: number;
	reading: "required" | "recommended";
	/** Since when it is asked of nobody. */
	withdrawnAt: Date | null;
	nextReviewOn: string | null;
}

/** A standard by its code, if the actor may read it; null otherwise (the answer is 404 either way). */
export async function readableStandard(
	storage: Storage,
	actor: Actor,
	code: string,
	now: Date,
): Promise<ReadableStandard | null> {
	const [row] = await prepared(storage, "standard.by-code", (read, { standards, people }) =>
		read
			.select({
				id: standards.id,
				code: standards.code,
				titles: standards.titles,
				language: standards.language,
				ownerId: standards.ownerId,
				ownerName: people.name,
				forEveryone: standards.forEveryone,
				restrictedAt: standards.restrictedAt,
				latestVersion: standards.latestVersion,
				askedVersion: standards.askedVersion,
				reading: standards.reading,
				withdrawnAt: standards.withdrawnAt,
				nextReviewOn: standards.nextReviewOn,
			})
			.from(standards)
			.innerJoin(people, eq(people.id, standards.ownerId))
			.where(eq(standards.code, sql.placeholder("code"))),
	)({ code });
	if (!row) return null;
	const allowed = await mayRead(storage.read, storage.tables, actor, row, dayIn(actor.timeZone, now));
	return allowed ? { ...row, language: row.language as Language, reading: readingOf(row.reading) } : null;
}

/** A standard's setting as the code knows it. */
export function readingOf(text: string): ReadableStandard["reading"] {
	return text === "recommended" ? text : "required";
}

export interface ListedStandard {
	id: number;
	sortKey: string;
	code: string;
	title: string;
	version: number;
	rules: number;
	/** "confirmed", "to-read", or "none" when nothing is asked of the actor; "draft" before the first version. */
	state: "confirmed" | "to-read" | "none" | "draft";
	hasDraft: boolean;
}

export const standardsAtOnce = 40;

/** The standards that an actor may see, or the withdrawn ones among them, by title, a page at a time. `after` is the last row's sort key and id. */
export async function listStandards(
	storage: Storage,
	actor: Actor,
	now: Date,
	after: { sortKey: string; id: number } | null,
	withdrawn = false,
): Promise<ListedStandard[]> {
	const writes = hasRole(actor, "author", "administrator");
	const shape = { writes, withdrawn, further: after !== null };
	const visible = await visibleStandards(storage, actor, now);
	const values = { person: actor.id, afterKey: after?.sortKey ?? "", afterId: after?.id ?? 0 };
	// What is restricted differs from reader to reader; where nothing is, the few shapes of the list are compiled once.
	const key = `standards.list-${Object.values(shape).join("-")}`;
	const rows = await (visible === undefined
		? prepared(storage, key, (read, tables) => listQuery(read, tables, shape, given))(values)
		: listQuery(storage.read, storage.tables, shape, values, visible));
	return Promise.all(
		rows.map(async ({ confirmed, taskId, draftId, ...standard }) => ({
			id: standard.id,
			sortKey: standard.sortKey,
			code: standard.code,
			title: wordingFor(standard.titles, actor.language, standard.language as Language) || standard.code,
			version: standard.latestVersion,
			rules: (await knownVersion(storage, standard.id, standard.latestVersion))?.rules ?? 0,
			state:
				standard.latestVersion === 0 ? "draft" : Number(confirmed) === 1 ? "confirmed" : taskId ? "to-read" : "none",
			hasDraft: writes && draftId !== null,
		})),
	);
}

/** Stand in the compiled list for its reader and for the place it goes on from. */
const given = {
	person: sql.placeholder("person"),
	afterKey: sql.placeholder("afterKey"),
	afterId: sql.placeholder("afterId"),
};

/** A page of the list; `further` where it goes on from a place. */
function listQuery(
	read: Reader,
	tables: Tables,
	{ writes, withdrawn, further }: { writes: boolean; withdrawn: boolean; further: boolean },
	{ person, afterKey, afterId }: typeof given | { person: number; afterKey: string; afterId: number },
	visible?: SQL,
) {
	const { standards, versions, tasks, drafts } = tables;
	const confirmed = hasConfirmed(read, tables, { person, standard: standards.id, from: standards.askedVersion });
	return read
		.select({
			id: standards.id,
			sortKey: standards.sortKey,
			code: standards.code,
			titles: standards.titles,
			language: standards.language,
			latestVersion: standards.latestVersion,
			confirmed: sql<unknown>`case when ${standards.askedVersion} > 0 and ${confirmed} then 1 else 0 end`,
			taskId: tasks.id,
			draftId: drafts.id,
		})
		.from(standards)
		.leftJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.askedVersion)))
		.leftJoin(
			tasks,
			and(
				eq(tasks.personId, person),
				eq(tasks.kind, "read"),
				eq(tasks.subjectType, "version"),
				eq(tasks.subjectId, versions.id),
				isNull(tasks.doneAt),
				isNull(tasks.endedAt),
			),
		)
		.leftJoin(drafts, eq(drafts.standardId, standards.id))
		.where(
			and(
				writes ? undefined : gt(standards.latestVersion, 0),
				withdrawn ? isNotNull(standards.withdrawnAt) : isNull(standards.withdrawnAt),
				visible,
				further
					? or(gt(standards.sortKey, afterKey), and(eq(standards.sortKey, afterKey), gt(standards.id, afterId)))
					: undefined,
			),
		)
		.orderBy(asc(standards.sortKey), asc(standards.id))
		.limit(standardsAtOnce + 1);
}

async function knownVersion(storage: Storage, standardId: number, number: number): Promise<KnownVersion | null> {
	return number === 0 ? null : versionByNumber(storage, standardId, number);
}

/** The standards that an actor may read, as a condition. Few firms restrict any, and then a handful. */
export async function visibleStandards(storage: Storage, actor: Actor, now: Date): Promise<SQL | undefined> {
	if (hasRole(actor, "author", "administrator", "auditor")) return undefined;
	const { read, tables } = storage;
	const { standards } = tables;
	const restricted = await prepared(storage, "standards.restricted", (from, { standards: all }) =>
		from.select().from(all).where(isNotNull(all.restrictedAt)),
	)();
	if (restricted.length === 0) return undefined;
	const today = dayIn(actor.timeZone, now);
	const open: number[] = [];
	for (const standard of restricted) if (await mayRead(read, tables, actor, standard, today)) open.push(standard.id);
	const unrestricted = isNull(standards.restrictedAt);
	return open.length > 0 ? or(unrestricted, inArray(standards.id, open)) : unrestricted;
}

/** A person's name by id, for "published by". */
export async function personName(storage: Storage, personId: number): Promise<string> {
	const [row] = await prepared(storage, "person.name", (read, { people }) =>
		read
			.select({ name: people.name })
			.from(people)
			.where(eq(people.id, sql.placeholder("id"))),
	)({ id: personId });
	return row?.name ?? "";
}
