import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { IdeaCard } from "../card.ts";
import { ideaCards } from "../cards.queries.server.ts";
import { ideasAtOnce } from "../model.ts";

/** A campaign's ideas in every state, the newest first, a page at a time; the caller has seen to who may read the campaign. */
export async function campaignIdeas(
	storage: Storage,
	actor: Actor,
	campaignId: number,
	{ after, now }: { after: string | null; now: Date },
): Promise<{ cards: IdeaCard[]; next: string | null }> {
	const { ideas } = storage.tables;
	const before = /^\d{1,15}$/.test(after ?? "") ? Number(after) : null;
	const rows = await storage.read
		.select({ id: ideas.id })
		.from(ideas)
		.where(
			and(
				...[eq(ideas.campaignId, campaignId), isNull(ideas.ended), isNull(ideas.mergedIntoId)],
				before === null ? undefined : lt(ideas.id, before),
			),
		)
		.orderBy(desc(ideas.id))
		.limit(ideasAtOnce + 1);
	const shown = rows.slice(0, ideasAtOnce).map(({ id }) => id);
	return {
		cards: await ideaCards(storage, actor, shown, now),
		next: rows.length > ideasAtOnce ? String(shown.at(-1)) : null,
	};
}
