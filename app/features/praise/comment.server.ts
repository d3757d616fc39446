import { and, eq, inArray, sql } from "drizzle-orm";
import { peopleNamedIn } from "#app/features/accounts/people-named.queries.server.ts";
import { tellMentioned } from "#app/features/accounts/tell-mentioned.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changePraise, goneCode, holdTally } from "./change-praise.server.ts";
import { praiseEntryPath } from "./paths.ts";
import { everybody, personAudience, scopeOf, teamAudience } from "./scopes.ts";

export const mentionMail = "praise-mention";

/** Adds a comment; people named with @ and their whole name are told of it, if they may see the praise. */
export async function comment(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, text }: { token: string; text: string },
	{ at, mail }: { at: Date; mail: boolean },
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	return changePraise(storage, actor, publicId, at, (writer, praise) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			if (text === "") refuseChange("field.missing", { field: "text" });
			await holdTally(writer, tables, praise.id);
			const mentions = await mentioned(writer, tables, praise.id, text, dayIn(actor.timeZone, at));
			const [row] = await writer
				.insert(tables.praiseComments)
				.values({ publicId: newPublicId(), praiseId: praise.id, personId: actor.id, text, mentions, at })
				.returning({ id: tables.praiseComments.id });
			await countComments(writer, tables, praise.id, 1);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "praise.commented", subjectType: "praise", subjectId: praise.id },
				details: { comment: row?.id ?? 0 },
			});
			if (mail) {
				const about = { praise: praise.id };
				await tellMentioned(writer, tables, { mentions, by: actor.id, kind: mentionMail, about, at });
			}
			return praiseEntryPath(publicId);
		}),
	);
}

/** Takes the own comment away. Problems: "praise.problem.gone". */
export async function removeComment(
	storage: Storage,
	actor: Actor,
	publicId: string,
	commentId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praiseComments } = tables;
	return changePraise(storage, actor, publicId, at, async (writer, praise) => {
		await holdTally(writer, tables, praise.id);
		const [gone] = await writer
			.delete(praiseComments)
			.where(
				and(
					...[eq(praiseComments.publicId, commentId), eq(praiseComments.praiseId, praise.id)],
					eq(praiseComments.personId, actor.id),
				),
			)
			.returning({ id: praiseComments.id });
		if (!gone) refuseChange(goneCode);
		await countComments(writer, tables, praise.id, -1);
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "praise.comment-removed", subjectType: "praise", subjectId: praise.id },
			details: { comment: gone.id },
		});
		return null;
	});
}

async function countComments(writer: Writer, { praiseTallies }: Tables, praiseId: number, by: 1 | -1): Promise<void> {
	await writer
		.update(praiseTallies)
		.set({ comments: sql`${praiseTallies.comments} + ${by}` })
		.where(eq(praiseTallies.praiseId, praiseId));
}

/** Who is named with @ by their whole name and may see the praise. */
async function mentioned(
	writer: Writer,
	tables: Tables,
	praiseId: number,
	text: string,
	today: string,
): Promise<number[]> {
	const { memberships, praiseScopes } = tables;
	const ids = await peopleNamedIn(writer, tables, text);
	if (ids.length === 0) return [];
	const teams = await writer
		.select({ personId: memberships.personId, teamId: memberships.teamId })
		.from(memberships)
		.where(
			and(
				inArray(memberships.personId, ids),
				sql`${memberships.fromDay} <= ${today} and (${memberships.untilDay} is null or ${memberships.untilDay} >= ${today})`,
			),
		);
	const scopes = await writer
		.select({ scope: praiseScopes.scope })
		.from(praiseScopes)
		.where(eq(praiseScopes.praiseId, praiseId));
	const seen = new Set(scopes.map(({ scope }) => scope));
	const sees = (id: number) =>
		seen.has(scopeOf(everybody, null)) ||
		seen.has(personAudience(id)) ||
		teams.some(({ personId, teamId }) => personId === id && seen.has(teamAudience(teamId)));
	return ids.filter(sees);
}
