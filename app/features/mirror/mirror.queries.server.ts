import { and, asc, desc, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import { formatDate, formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { monthsUpTo } from "./week.ts";
import { monthsShown, type WordingMonth, wordingMonths } from "./wording.ts";

/** An entry in one line: with whom, when, its first words (empty while it is unread). */
export interface MirrorEntry {
	publicId: string;
	name: string;
	on: string;
	words: string;
}

/** A next step of one's own. */
export interface MirrorStep {
	entry: string;
	words: string;
	due: string;
	state: "open" | "done" | "dropped";
}

/** What a person alone sees of their own giving, receiving, next steps and wording. */
export interface Mirror {
	given: { praise: MirrorEntry[]; feedback: MirrorEntry[] };
	received: { praise: MirrorEntry[]; feedback: MirrorEntry[] };
	steps: MirrorStep[];
	months: WordingMonth[];
}

const entriesShown = 5;
const stepsShown = 10;
const wordsShown = 90;

const shortened = (text: string) =>
	text.length <= wordsShown ? text : `${text.slice(0, text.lastIndexOf(" ", wordsShown))}…`;

export async function mirrorOf(storage: Storage, actor: Actor, now: Date): Promise<Mirror> {
	const [praiseGiven, praiseReceived, feedbackGiven, feedbackReceived, steps, months] = await Promise.all([
		givenPraise(storage, actor),
		receivedPraise(storage, actor),
		givenFeedback(storage, actor),
		receivedFeedback(storage, actor),
		ownSteps(storage, actor),
		ownWording(storage, actor, now),
	]);
	return {
		given: { praise: praiseGiven, feedback: feedbackGiven },
		received: { praise: praiseReceived, feedback: feedbackReceived },
		...{ steps, months },
	};
}

const shown = (actor: Actor) => (row: { publicId: string; name: string; at: Date; words: string }) => ({
	...{ publicId: row.publicId, name: row.name },
	...{ on: formatDate(row.at, actor.language, actor.timeZone), words: shortened(row.words) },
});

const standing = ["open", "asked"];

async function givenPraise({ read, tables }: Storage, actor: Actor): Promise<MirrorEntry[]> {
	const { praises, praiseReceivers, people, teams } = tables;
	const rows = await read
		.select({ id: praises.id, publicId: praises.publicId, at: praises.sentAt, words: praises.deed })
		.from(praises)
		.where(and(eq(praises.authorId, actor.id), inArray(praises.state, standing)))
		.orderBy(desc(praises.id))
		.limit(entriesShown);
	if (rows.length === 0) return [];
	const named = await read
		.select({ praiseId: praiseReceivers.praiseId, person: people.name, team: teams.name })
		.from(praiseReceivers)
		.leftJoin(people, eq(people.id, praiseReceivers.personId))
		.leftJoin(teams, eq(teams.id, praiseReceivers.teamId))
		.where(
			inArray(
				praiseReceivers.praiseId,
				rows.map(({ id }) => id),
			),
		)
		.orderBy(asc(praiseReceivers.id));
	const names = (id: number) =>
		named
			.filter(({ praiseId }) => praiseId === id)
			.map(({ person, team }) => person ?? team ?? "")
			.join(", ");
	return rows.map((row) => shown(actor)({ ...row, name: names(row.id) }));
}

async function receivedPraise({ read, tables }: Storage, actor: Actor): Promise<MirrorEntry[]> {
	const { praises, praiseReceivers, people } = tables;
	const rows = await read
		.select({ publicId: praises.publicId, at: praises.sentAt, words: praises.deed, name: people.name })
		.from(praiseReceivers)
		.innerJoin(praises, eq(praises.id, praiseReceivers.praiseId))
		.innerJoin(people, eq(people.id, praises.authorId))
		.where(and(eq(praiseReceivers.personId, actor.id), inArray(praises.state, standing)))
		.orderBy(desc(praiseReceivers.praiseId))
		.limit(entriesShown);
	return rows.map(shown(actor));
}

async function givenFeedback({ read, tables }: Storage, actor: Actor): Promise<MirrorEntry[]> {
	const { feedbackEntries, people } = tables;
	const rows = await read
		.select({
			...{ publicId: feedbackEntries.publicId, at: feedbackEntries.sentAt },
			...{ words: feedbackEntries.deed, name: people.name },
		})
		.from(feedbackEntries)
		.innerJoin(people, eq(people.id, feedbackEntries.receiverId))
		.where(and(eq(feedbackEntries.authorId, actor.id), inArray(feedbackEntries.state, ["sent", "read"])))
		.orderBy(desc(feedbackEntries.id))
		.limit(entriesShown);
	return rows.map(shown(actor));
}

async function receivedFeedback({ read, tables }: Storage, actor: Actor): Promise<MirrorEntry[]> {
	const { feedbackEntries, people } = tables;
	const rows = await read
		.select({
			...{ publicId: feedbackEntries.publicId, at: feedbackEntries.sentAt, state: feedbackEntries.state },
			...{ words: feedbackEntries.deed, name: people.name },
		})
		.from(feedbackEntries)
		.innerJoin(people, eq(people.id, feedbackEntries.authorId))
		.where(and(eq(feedbackEntries.receiverId, actor.id), inArray(feedbackEntries.state, ["sent", "read"])))
		.orderBy(desc(feedbackEntries.id))
		.limit(entriesShown);
	return rows.map((row) => shown(actor)({ ...row, words: row.state === "read" ? row.words : "" }));
}

async function ownSteps({ read, tables }: Storage, actor: Actor): Promise<MirrorStep[]> {
	const { feedbackSteps, feedbackEntries } = tables;
	const rows = await read
		.select({ step: feedbackSteps, entry: feedbackEntries.publicId })
		.from(feedbackSteps)
		.innerJoin(feedbackEntries, and(eq(feedbackEntries.id, feedbackSteps.entryId), eq(feedbackEntries.state, "read")))
		.where(eq(feedbackSteps.personId, actor.id))
		.orderBy(
			sql`case when ${isNull(feedbackSteps.doneAt)} and ${isNull(feedbackSteps.droppedAt)} then 0 else 1 end`,
			desc(feedbackSteps.dueOn),
			desc(feedbackSteps.entryId),
		)
		.limit(stepsShown);
	return rows.map(({ step: { words, dueOn, doneAt, droppedAt }, entry }) => ({
		...{ entry, words, due: formatDay(dueOn, actor.language) },
		state: doneAt ? "done" : droppedAt ? "dropped" : "open",
	}));
}

async function ownWording(storage: Storage, actor: Actor, now: Date): Promise<WordingMonth[]> {
	const month = dayIn(actor.timeZone, now).slice(0, 7);
	const from = `${monthsUpTo(month, monthsShown)[0]}-01`;
	const rows = await prepared(storage, "mirror.weeks", (read, { wordingWeeks }) =>
		read
			.select()
			.from(wordingWeeks)
			.where(and(eq(wordingWeeks.personId, sql.placeholder("person")), gte(wordingWeeks.week, sql.placeholder("from"))))
			.orderBy(asc(wordingWeeks.week)),
	)({ person: actor.id, from });
	return wordingMonths(
		rows.map(({ noProposal, ...row }) => ({ ...row, "no-proposal": noProposal })),
		month,
	);
}
