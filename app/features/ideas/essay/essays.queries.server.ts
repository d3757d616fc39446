import { and, asc, desc, eq, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { formatDate } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import type { EssayReaders } from "../model.ts";
import { plainLines } from "../plain-lines.ts";
import { type Passage, paragraphsOf } from "./passages.ts";

/** Whether an essay is for the actor to read: sent, and to those whom its author chose. The author's own is read anyway. */
function readable(storage: Storage, actor: Actor, now: Date): SQL | undefined {
	const { essays, memberships } = storage.tables;
	if (hasRole(actor, "keeper")) return undefined;
	const today = dayIn(actor.timeZone, now);
	const led = storage.read
		.select({ id: memberships.personId })
		.from(memberships)
		.where(
			and(
				...[inArray(memberships.teamId, [...actor.leads]), lte(memberships.fromDay, today)],
				or(isNull(memberships.untilDay), gte(memberships.untilDay, today)),
			),
		);
	return or(
		eq(essays.personId, actor.id),
		// Auditors look at standards and how they are read; essays are colleagues' words to each other.
		hasRole(actor, "auditor") ? undefined : eq(essays.readers, "company"),
		actor.leads.size > 0 ? and(eq(essays.readers, "leaders"), inArray(essays.personId, led)) : undefined,
	);
}

/** A sent essay in the list. */
export interface EssayCard {
	publicId: string;
	author: string;
	lines: string;
	language: Language;
	at: string;
	/** A keeper has read it to the end. */
	read: boolean;
	own: boolean;
	ideas: number;
}

const essaysAtOnce = 20;

/** Sent essays that the actor may read, newest first. `after` is where the page before ended. */
export async function essayList(
	storage: Storage,
	actor: Actor,
	{ after, now }: { after: string | null; now: Date },
): Promise<{ cards: EssayCard[]; next: string | null }> {
	const { read, tables } = storage;
	const { essays, essayCuts, people } = tables;
	const place = /^(\d{1,15})~(\d{1,15})$/.exec(after ?? "");
	const rows = await read
		.select({
			essay: essays,
			author: people.name,
			ideas:
				sql<number>`(select count(*) from ${essayCuts} where ${essayCuts.essayId} = ${essays.id} and ${essayCuts.state} = 'agreed')`.mapWith(
					Number,
				),
		})
		.from(essays)
		.innerJoin(people, eq(people.id, essays.personId))
		.where(
			and(
				eq(essays.state, "sent"),
				readable(storage, actor, now),
				place
					? sql`(${essays.sentAt}, ${essays.id}) < (${sql.param(new Date(Number(place[1])), essays.sentAt)}, ${Number(place[2])})`
					: undefined,
			),
		)
		.orderBy(desc(essays.sentAt), desc(essays.id))
		.limit(essaysAtOnce + 1);
	const shown = rows.slice(0, essaysAtOnce);
	const last = shown.at(-1)?.essay;
	return {
		cards: shown.map(({ essay, author, ideas }) => ({
			...{ publicId: essay.publicId, author, ideas, read: essay.readAt !== null, own: essay.personId === actor.id },
			...{ lines: plainLines(essay.text, 260), language: essay.language as Language },
			at: essay.sentAt ? formatDate(essay.sentAt, actor.language, actor.timeZone) : "",
		})),
		next: rows.length > essaysAtOnce && last?.sentAt ? `${last.sentAt.getTime()}~${last.id}` : null,
	};
}

/** A proposal to make an idea of a passage. */
export interface ShownCut extends Passage {
	publicId: string;
	passage: string;
	title: string;
	state: "proposed" | "agreed" | "refused";
	keeper: string;
	/** The idea that it became. */
	idea: string | null;
}

export interface EssayFacts {
	publicId: string;
	author: string;
	own: boolean;
	question: string;
	sentence: string;
	readers: EssayReaders;
	language: Language;
	at: string;
	read: boolean;
	/** May mark passages. */
	keeps: boolean;
	paragraphs: (Passage & { text: string })[];
	/** Proposals, for the author and keepers alone. */
	cuts: ShownCut[];
}

/** One sent essay, if it is for the actor to read; null otherwise. */
export async function essayPage(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<EssayFacts | null> {
	const { read, tables } = storage;
	const { essays, people } = tables;
	const [row] = await read
		.select({ essay: essays, author: people.name })
		.from(essays)
		.innerJoin(people, eq(people.id, essays.personId))
		.where(and(eq(essays.publicId, publicId), eq(essays.state, "sent"), readable(storage, actor, now)));
	if (!row) return null;
	const { essay, author } = row;
	const own = essay.personId === actor.id;
	const keeps = hasRole(actor, "keeper") && !own;
	return {
		...{ publicId, author, own, keeps, question: essay.question, sentence: essay.sentence },
		...{ readers: essay.readers as EssayReaders, language: essay.language as Language, read: essay.readAt !== null },
		at: essay.sentAt ? formatDate(essay.sentAt, actor.language, actor.timeZone) : "",
		paragraphs: paragraphsOf(essay.text),
		cuts: own || keeps ? await cutsOf(storage, essay.id) : [],
	};
}

async function cutsOf({ read, tables }: Storage, essayId: number): Promise<ShownCut[]> {
	const { essayCuts, people, ideas } = tables;
	const rows = await read
		.select({ cut: essayCuts, keeper: people.name, idea: ideas.publicId, ended: ideas.ended })
		.from(essayCuts)
		.innerJoin(people, eq(people.id, essayCuts.keeperId))
		.leftJoin(ideas, eq(ideas.id, essayCuts.ideaId))
		.where(and(eq(essayCuts.essayId, essayId), inArray(essayCuts.state, ["proposed", "agreed", "refused"])))
		.orderBy(asc(essayCuts.startsAt), asc(essayCuts.id));
	return rows.map(({ cut, keeper, idea, ended }) => ({
		...{ publicId: cut.publicId, start: cut.startsAt, end: cut.endsAt, passage: cut.passage, title: cut.title, keeper },
		state: cut.state as ShownCut["state"],
		idea: ended === null ? idea : null,
	}));
}
