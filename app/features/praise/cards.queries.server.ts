import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { rulesOfTheirDay } from "#app/features/standards/rules-of-their-day.queries.server.ts";
import { formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { Card } from "./card.ts";
import { commentsOf } from "./comments.queries.server.ts";
import { commentsShown, isUndoable, limits, type ReactionKind } from "./model.ts";

/** The cards of some praise that the actor may see, in the order of the ids. */
export async function cardsOf(
	storage: Storage,
	actor: Actor,
	ids: readonly number[],
	now: Date,
	comments?: "all comments",
): Promise<Card[]> {
	if (ids.length === 0) return [];
	const { read, tables } = storage;
	const { praises, people, praiseTallies } = tables;
	const found = await read
		.select({
			praise: praises,
			authorPublicId: people.publicId,
			authorName: people.name,
			tally: praiseTallies,
		})
		.from(praises)
		.innerJoin(people, eq(people.id, praises.authorId))
		.leftJoin(praiseTallies, eq(praiseTallies.praiseId, praises.id))
		.where(inArray(praises.id, [...ids]));
	const byId = new Map(found.map((row) => [row.praise.id, row]));
	const rows = ids.flatMap((id) => byId.get(id) ?? []);
	const commented = rows.filter(({ tally }) => (tally?.comments ?? 0) > 0).map(({ praise }) => praise.id);
	const [receivers, mine, rules, talk] = await Promise.all([
		receiversOf(storage, ids),
		answersOf(storage, actor, ids),
		rulesOfTheirDay(
			storage,
			actor,
			rows.flatMap(({ praise: { ruleId, versionId } }) => (ruleId && versionId ? [{ ruleId, versionId }] : [])),
			now,
		),
		commentsOf(storage, actor, commented, comments ? limits.comment : commentsShown),
	]);
	return rows.map(({ praise, authorPublicId, authorName, tally }): Card => {
		const own = mine.get(praise.id) ?? [];
		const state = praise.state;
		return {
			id: praise.id,
			publicId: praise.publicId,
			author: { publicId: authorPublicId, name: authorName },
			receivers: receivers.get(praise.id) ?? [],
			rule: rules.get(`${praise.ruleId}/${praise.versionId}`) ?? null,
			deed: praise.deed,
			effect: praise.effect,
			at: formatMoment(praise.sentAt, actor.language, actor.timeZone),
			seenBy: state === "asked" ? "asked" : (praise.visibility as Card["seenBy"]),
			withdrawn: state === "withdrawn",
			counts: {
				thanks: tally?.thanks ?? 0,
				"well-done": tally?.wellDone ?? 0,
				"seen-too": tally?.seenToo ?? 0,
				"new-to-me": tally?.newToMe ?? 0,
			},
			takeUps: tally?.takeUps ?? 0,
			commentCount: tally?.comments ?? 0,
			mine: {
				reactions: own.filter((kind): kind is ReactionKind => kind !== "take-up"),
				takenUp: own.includes("take-up"),
			},
			comments: talk.get(praise.id) ?? [],
			own: praise.authorId === actor.id,
			undoable: praise.authorId === actor.id && isUndoable(praise, now),
		};
	});
}

async function receiversOf({ read, tables }: Storage, ids: readonly number[]): Promise<Map<number, Card["receivers"]>> {
	const { praiseReceivers, people, teams } = tables;
	const rows = await read
		.select({
			praiseId: praiseReceivers.praiseId,
			personId: people.publicId,
			person: people.name,
			teamId: teams.publicId,
			team: teams.name,
		})
		.from(praiseReceivers)
		.leftJoin(people, eq(people.id, praiseReceivers.personId))
		.leftJoin(teams, eq(teams.id, praiseReceivers.teamId))
		.where(inArray(praiseReceivers.praiseId, [...ids]))
		.orderBy(asc(praiseReceivers.id));
	const found = new Map<number, Card["receivers"]>();
	for (const { praiseId, personId, person, teamId, team } of rows) {
		const list = found.get(praiseId) ?? [];
		found.set(praiseId, list);
		if (personId !== null && person !== null) list.push({ kind: "person", publicId: personId, name: person });
		else if (teamId !== null && team !== null) list.push({ kind: "team", publicId: teamId, name: team });
	}
	return found;
}

/** What the actor answered to each: reactions and "take-up". */
async function answersOf(
	{ read, tables }: Storage,
	actor: Actor,
	ids: readonly number[],
): Promise<Map<number, (ReactionKind | "take-up")[]>> {
	const { praiseReactions, praiseTakeUps } = tables;
	const [reactions, takeUps] = await Promise.all([
		read
			.select({ praiseId: praiseReactions.praiseId, kind: praiseReactions.kind })
			.from(praiseReactions)
			.where(and(inArray(praiseReactions.praiseId, [...ids]), eq(praiseReactions.personId, actor.id))),
		read
			.select({ praiseId: praiseTakeUps.praiseId, kind: sql<string>`'take-up'` })
			.from(praiseTakeUps)
			.where(and(inArray(praiseTakeUps.praiseId, [...ids]), eq(praiseTakeUps.personId, actor.id))),
	]);
	const found = new Map<number, (ReactionKind | "take-up")[]>();
	for (const { praiseId, kind } of [...reactions, ...takeUps]) {
		found.set(praiseId, [...(found.get(praiseId) ?? []), kind as ReactionKind | "take-up"]);
	}
	return found;
}
