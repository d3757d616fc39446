import { and, asc, eq, isNull } from "drizzle-orm";
import { formatTime } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { Card } from "./card.ts";
import { praiseCard } from "./feed.queries.server.ts";
import { type ReactionKind, reactionKinds, type TakeUpAnswer, undoUntil } from "./model.ts";
import { openStandards } from "./story.queries.server.ts";

/** Names for one answer, the first ones, with how many more there are. */
export interface NamedAnswer {
	kind: ReactionKind | "take-up";
	names: string[];
	more: number;
}

export interface EntryFacts {
	card: Card;
	/** Until when it can be undone, in words; null when it is another's or too late. */
	undoUntil: string | null;
	/** What the author read before sending; for the author alone. */
	sentence: string | null;
	/** The actor is asked whether more people may see it. */
	asked: boolean;
	/** The actor's own take-up. */
	takeUp: { asked: boolean; answer: TakeUpAnswer | null } | null;
	answers: NamedAnswer[];
	/** Standards that it can be proposed to as a story. */
	standards: { code: string; title: string }[];
	reported: boolean;
}

const namesShown = 12;

/** One praise with everything that the actor can do about it; null when it is not for them. */
export async function entryPage(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<EntryFacts | null> {
	const card = await praiseCard(storage, actor, publicId, now);
	if (!card) return null;
	const { read, tables } = storage;
	const { praises, praiseConsents, praiseTakeUps, praiseReports } = tables;
	const ofThis = eq(praiseTakeUps.praiseId, card.id);
	const [[praise], [consent], [takeUp], [report], answers, standards] = await Promise.all([
		read.select({ sentence: praises.sentence, sentAt: praises.sentAt }).from(praises).where(eq(praises.id, card.id)),
		read
			.select({ id: praiseConsents.id })
			.from(praiseConsents)
			.where(
				and(
					...[eq(praiseConsents.praiseId, card.id), eq(praiseConsents.personId, actor.id)],
					...[isNull(praiseConsents.storyId), isNull(praiseConsents.answer)],
				),
			),
		read
			.select()
			.from(praiseTakeUps)
			.where(and(ofThis, eq(praiseTakeUps.personId, actor.id))),
		read
			.select({ id: praiseReports.id })
			.from(praiseReports)
			.where(and(eq(praiseReports.praiseId, card.id), eq(praiseReports.reporterId, actor.id))),
		namedAnswers(storage, card),
		card.seenBy === "company" && !card.undoable ? openStandards(storage, actor) : [],
	]);
	return {
		card,
		undoUntil: card.undoable && praise ? formatTime(undoUntil(praise.sentAt), actor.language, actor.timeZone) : null,
		sentence: card.own ? (praise?.sentence ?? null) : null,
		asked: consent !== undefined,
		takeUp: takeUp ? { asked: takeUp.askedAt !== null, answer: takeUp.answer as TakeUpAnswer | null } : null,
		...{ answers, standards },
		reported: report !== undefined,
	};
}

/** Who answered what: thanks of many in one line. */
async function namedAnswers({ read, tables }: Storage, card: Card): Promise<NamedAnswer[]> {
	const { praiseReactions, praiseTakeUps, people } = tables;
	const reactions = reactionKinds
		.filter((kind) => card.counts[kind] > 0)
		.map(async (kind): Promise<NamedAnswer> => {
			const rows = await read
				.select({ name: people.name })
				.from(praiseReactions)
				.innerJoin(people, eq(people.id, praiseReactions.personId))
				.where(and(eq(praiseReactions.praiseId, card.id), eq(praiseReactions.kind, kind)))
				.orderBy(asc(praiseReactions.personId))
				.limit(namesShown);
			return { kind, names: rows.map(({ name }) => name), more: Math.max(0, card.counts[kind] - rows.length) };
		});
	const takeUps = async (): Promise<NamedAnswer[]> => {
		if (card.takeUps === 0) return [];
		const rows = await read
			.select({ name: people.name })
			.from(praiseTakeUps)
			.innerJoin(people, eq(people.id, praiseTakeUps.personId))
			.where(eq(praiseTakeUps.praiseId, card.id))
			.orderBy(asc(praiseTakeUps.id))
			.limit(namesShown);
		const names = rows.map(({ name }) => name);
		return [{ kind: "take-up", names, more: Math.max(0, card.takeUps - rows.length) }];
	};
	return [...(await Promise.all(reactions)), ...(await takeUps())];
}
