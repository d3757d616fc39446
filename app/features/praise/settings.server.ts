import { and, count, eq, gte } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { Visibility } from "./model.ts";

export interface PraiseSwitches {
	/** Leaders see whose work has been quiet. */
	quietWork: boolean;
	/** What a new praise begins with. */
	visibility: Visibility;
}

const defaults: PraiseSwitches = { quietWork: true, visibility: "company" };

/** The company's switches as they stand. */
export async function praiseSwitches({ read, tables }: Storage): Promise<PraiseSwitches> {
	const [row] = await read.select().from(tables.praiseSwitches).where(eq(tables.praiseSwitches.id, 1));
	return row ? { quietWork: row.quietWork, visibility: row.visibility as Visibility } : defaults;
}

/** Administrators set the company's switches. Problem: "forbidden". */
export async function setPraiseSwitches(
	storage: Storage,
	actor: Actor,
	switches: PraiseSwitches,
	at: Date,
): Promise<Outcome<null>> {
	if (!hasRole(actor, "administrator")) return failed("forbidden");
	const { tables } = storage;
	await storage.write(async (writer) => {
		const row = { ...switches, changedAt: at };
		await writer
			.insert(tables.praiseSwitches)
			.values({ id: 1, ...row })
			.onConflictDoUpdate({ target: tables.praiseSwitches.id, set: row });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "praise.switched", subjectType: "company", subjectId: 1 },
			details: { ...switches },
		});
	});
	return done(null);
}

/** Whether somebody wants to be asked before being celebrated in public. */
export async function wantsToBeAsked({ read, tables: { praiseQuiet } }: Storage, personId: number): Promise<boolean> {
	const [row] = await read
		.select({ id: praiseQuiet.personId })
		.from(praiseQuiet)
		.where(eq(praiseQuiet.personId, personId));
	return row !== undefined;
}

/** A person's own choice; it holds for praise that is written from now on. */
export async function setWantsToBeAsked(storage: Storage, actor: Actor, asked: boolean, at: Date): Promise<void> {
	const { tables } = storage;
	const { praiseQuiet } = tables;
	await storage.write(async (writer) => {
		if (asked) await writer.insert(praiseQuiet).values({ personId: actor.id, since: at }).onConflictDoNothing();
		else await writer.delete(praiseQuiet).where(eq(praiseQuiet.personId, actor.id));
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "praise.asked-first", subjectType: "person", subjectId: actor.id },
			details: { asked },
		});
	});
}

const day = 24 * 3_600_000;

/** How often writers said in the last 90 days that no rule fits: a hint at what the standards leave out. */
export async function noRuleFitsCount({ read, tables: { praises } }: Storage, now: Date): Promise<number> {
	const [row] = await read
		.select({ many: count() })
		.from(praises)
		.where(and(eq(praises.noRuleFits, true), gte(praises.sentAt, new Date(now.getTime() - 90 * day))));
	return row?.many ?? 0;
}
