import { and, asc, eq, gte, inArray, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { searchPatterns } from "#app/features/accounts/names.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { readerAudiences, visiblePraise } from "./audience.queries.server.ts";
import { everybody } from "./scopes.ts";

const offeredAtMost = 6;

/**
 * Names for an @ in a comment, in any letters: of those alone who may see the praise. Nothing typed yet offers those it is about.
 * Null where the actor may not see it.
 */
export async function mentionable(
	storage: Storage,
	actor: Actor,
	publicId: string,
	typed: string,
	now: Date,
): Promise<string[] | null> {
	const { read, tables } = storage;
	const praise = await visiblePraise(read, tables, await readerAudiences(storage, actor, now), publicId);
	if (!praise) return null;
	const { people } = tables;
	const patterns = searchPatterns(typed);
	const rows = await read
		.selectDistinct({ name: people.name, sortKey: people.sortKey })
		.from(people)
		.where(
			and(
				...[isNull(people.disabledAt), ne(people.id, actor.id)],
				await whoSees(storage, praise.id, dayIn(actor.timeZone, now)),
				...(patterns.length > 0
					? patterns.map((pattern) => sql`${people.searchText} like ${pattern} escape '\\'`)
					: [aboutWhom(storage, praise)]),
			),
		)
		.orderBy(asc(people.sortKey))
		.limit(offeredAtMost);
	return rows.map(({ name }) => name);
}

/** Undefined where everybody sees it. */
async function whoSees({ read, tables }: Storage, praiseId: number, today: string): Promise<SQL | undefined> {
	const { people, memberships, praiseScopes } = tables;
	const rows = await read
		.select({ scope: praiseScopes.scope })
		.from(praiseScopes)
		.where(eq(praiseScopes.praiseId, praiseId));
	const scopes = rows.map(({ scope }) => scope);
	if (scopes.includes(everybody)) return undefined;
	const ids = (kind: "p" | "t") =>
		scopes.filter((scope) => scope[0] === kind && !scope.includes("/")).map((scope) => Number(scope.slice(1)));
	const members = read
		.select({ id: memberships.personId })
		.from(memberships)
		.where(
			and(
				inArray(memberships.teamId, ids("t")),
				lte(memberships.fromDay, today),
				or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
			),
		);
	return or(inArray(people.id, ids("p")), inArray(people.id, members));
}

function aboutWhom({ read, tables }: Storage, { id, authorId }: { id: number; authorId: number }): SQL | undefined {
	const { people, praiseReceivers, praiseComments } = tables;
	const named = read
		.select({ id: praiseReceivers.personId })
		.from(praiseReceivers)
		.where(eq(praiseReceivers.praiseId, id));
	const spoke = read
		.select({ id: praiseComments.personId })
		.from(praiseComments)
		.where(eq(praiseComments.praiseId, id));
	return or(eq(people.id, authorId), inArray(people.id, named), inArray(people.id, spoke));
}
