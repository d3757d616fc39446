import { and, inArray, like } from "drizzle-orm";
import { searchWords } from "#app/features/standards/search-text.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { Card } from "./card.ts";
import { cardsOf } from "./cards.queries.server.ts";
import { feedScopes, newestPlaces } from "./feed.queries.server.ts";
import { type ListPlace, writePlace } from "./list-place.ts";

/** Entries looked through at a time: what a search costs goes by this and not by what was ever written. */
const lookedThrough = 3_000;
const shownAtMost = 10;

export interface FoundPraise {
	cards: Card[];
	/** Where to look further back; null when everything was looked through. */
	next: string | null;
}

/** Praise whose words hold all words of a text: out of the lists that the actor reads, newest first. */
export async function searchPraise(
	storage: Storage,
	actor: Actor,
	words: string,
	{ before, now }: { before: ListPlace | null; now: Date },
): Promise<FoundPraise> {
	const wanted = searchWords(words, actor.language);
	const scopes = wanted.length > 0 ? await feedScopes(storage, actor, {}, now) : null;
	if (!scopes) return { cards: [], next: null };
	const places = await newestPlaces(storage, scopes, lookedThrough, before);
	const { praises } = storage.tables;
	const ids = places.map(({ id }) => id);
	const rows =
		ids.length === 0
			? []
			: await storage.read
					.select({ id: praises.id })
					.from(praises)
					.where(and(inArray(praises.id, ids), ...wanted.map((word) => like(praises.searchText, `%${word}%`))));
	const holding = new Set(rows.map(({ id }) => id));
	const found = places.filter(({ id }) => holding.has(id));
	const shown = found.slice(0, shownAtMost);
	const end = found.length > shownAtMost ? shown.at(-1) : places.length === lookedThrough ? places.at(-1) : undefined;
	return {
		cards: await cardsOf(
			storage,
			actor,
			shown.map(({ id }) => id),
			now,
		),
		next: end ? writePlace(end) : null,
	};
}
