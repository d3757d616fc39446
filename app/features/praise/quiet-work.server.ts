import { and, asc, eq, gt, gte, inArray, isNull, lte, notExists, or, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { quietDays } from "./model.ts";
import { everybody, teamAudience } from "./scopes.ts";
import { praiseSwitches } from "./settings.server.ts";

const shownAtMost = 5;
const day = 24 * 3_600_000;

export interface QuietPerson {
	publicId: string;
	name: string;
}

/**
 * Whose work in the teams that somebody leads has had no praise for 60 days, going by praise that a leader of the team may read: what the
 * company or the team sees. Nobody who came within that time, and nobody of whom the leader has been told in that time.
 */
export async function quietWork(storage: Storage, actor: Actor, now: Date): Promise<QuietPerson[]> {
	if (actor.leads.size === 0 || !(await praiseSwitches(storage)).quietWork) return [];
	const { read, tables } = storage;
	const { people, memberships, praiseReceivers, praises, praiseScopes, quietLooks } = tables;
	const teams = [...actor.leads];
	const today = dayIn(actor.timeZone, now);
	const since = new Date(now.getTime() - quietDays * day);
	const readable = [everybody, ...teams.map(teamAudience)];
	const praised = read
		.select({ one: sql`1` })
		.from(praiseReceivers)
		.innerJoin(praises, and(eq(praises.id, praiseReceivers.praiseId), gt(praises.sentAt, since)))
		.innerJoin(praiseScopes, and(eq(praiseScopes.praiseId, praises.id), inArray(praiseScopes.scope, readable)))
		.where(eq(praiseReceivers.personId, people.id));
	const told = read
		.select({ one: sql`1` })
		.from(quietLooks)
		.where(and(eq(quietLooks.leaderId, actor.id), eq(quietLooks.personId, people.id), gt(quietLooks.at, since)));
	return read
		.selectDistinct({ publicId: people.publicId, name: people.name, sortKey: people.sortKey })
		.from(memberships)
		.innerJoin(people, eq(people.id, memberships.personId))
		.where(
			and(
				...[inArray(memberships.teamId, teams), eq(memberships.place, "member"), isNull(people.disabledAt)],
				lte(memberships.fromDay, dayIn(actor.timeZone, since)),
				or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
				sql`${people.id} <> ${actor.id}`,
				notExists(praised),
				notExists(told),
			),
		)
		.orderBy(asc(people.sortKey))
		.limit(shownAtMost);
}

/** The leader has been told; the same people are not named again for 60 days. */
export async function noteQuietLooks(
	storage: Storage,
	actor: Actor,
	publicIds: readonly string[],
	at: Date,
): Promise<void> {
	const { tables } = storage;
	const { people, memberships, quietLooks } = tables;
	if (publicIds.length === 0 || actor.leads.size === 0) return;
	await storage.write(async (writer) => {
		const rows = await writer
			.selectDistinct({ id: people.id })
			.from(people)
			.innerJoin(memberships, eq(memberships.personId, people.id))
			.where(and(inArray(people.publicId, [...publicIds]), inArray(memberships.teamId, [...actor.leads])));
		if (rows.length === 0) return;
		await writer
			.insert(quietLooks)
			.values(rows.map(({ id }) => ({ leaderId: actor.id, personId: id, at })))
			.onConflictDoUpdate({ target: [quietLooks.leaderId, quietLooks.personId], set: { at } });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "praise.quiet-seen", subjectType: "person", subjectId: actor.id },
			details: { people: rows.length },
		});
	});
}
