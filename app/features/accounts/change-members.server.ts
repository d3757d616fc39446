import { and, eq, gte, isNull, or } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { askPersonAgain } from "#app/platform/ask-again.server.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { addMemberForm, endMembershipForm } from "./team.form.ts";
import { addDays } from "./working-days.ts";

/**
 * Somebody joins a team from a day on, or takes another place in it: the earlier row then ends the day before,
 * so that the past stays as it was. Problems: person.missing.
 */
export async function addMember(
	storage: Storage,
	actor: Actor,
	input: z.output<typeof addMemberForm> & { teamId: number },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { memberships, people } = tables;
	const { teamId, place, fromDay } = input;
	return storage.write(async (writer) => {
		const [person] = await writer.select({ id: people.id }).from(people).where(eq(people.publicId, input.person));
		if (!person) return failed("person.missing");
		const here = and(eq(memberships.teamId, teamId), eq(memberships.personId, person.id));
		await writer.delete(memberships).where(and(here, gte(memberships.fromDay, fromDay)));
		await writer
			.update(memberships)
			.set({ untilDay: addDays(fromDay, -1) })
			.where(and(here, or(isNull(memberships.untilDay), gte(memberships.untilDay, fromDay))));
		await writer.insert(memberships).values({ teamId, personId: person.id, place, fromDay });
		const cause = await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "team.joined",
			subjectType: "team",
			subjectId: teamId,
			details: { personId: person.id, place, fromDay },
		});
		await askPersonAgain(writer, tables, { personId: person.id, cause, at });
		return done(null);
	});
}

/** A membership's last day. A row that would end before it begins is taken away. Problems: membership.missing. */
export async function endMembership(
	storage: Storage,
	actor: Actor,
	input: z.output<typeof endMembershipForm> & { teamId: number; membershipId: number },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { memberships } = tables;
	return storage.write(async (writer) => {
		const which = and(eq(memberships.id, input.membershipId), eq(memberships.teamId, input.teamId));
		const [row] = await writer.select().from(memberships).where(which);
		if (!row) return failed("membership.missing");
		if (input.untilDay < row.fromDay) await writer.delete(memberships).where(which);
		else await writer.update(memberships).set({ untilDay: input.untilDay }).where(which);
		const cause = await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "team.left",
			subjectType: "team",
			subjectId: input.teamId,
			details: { personId: row.personId, untilDay: input.untilDay },
		});
		await askPersonAgain(writer, tables, { personId: row.personId, cause, at });
		return done(null);
	});
}
