import { desc, eq, sql } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import { formatShortDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { entriesAtOnce, type HelpOutcome, type Side, type Wish } from "./model.ts";

/** How an entry of a list stands, in one word. */
export type ItemState =
	| { is: "unopened" | "unread" | "read" | "withdrawn" | "removed" | "thanks" | "done" | "dropped" | "talk" | "talked" }
	| { is: "willDo"; day: string };

/** One entry as a list shows it. */
export interface ListItem {
	id: number;
	publicId: string;
	author: string;
	receiver: string;
	ruleKey: string | null;
	/** The day that it is about, in short. */
	day: string;
	wants: Wish;
	/** The first words of the deed; empty where they are not to be shown yet. */
	words: string;
	state: ItemState;
	helped: HelpOutcome | null;
}

export interface ListPage {
	items: ListItem[];
	next: number | null;
}

const wordsShown = 140;
const beyondAll = Number.MAX_SAFE_INTEGER;

/**
 * A page of one's own feedback, newest first: each list is a range of one index, so that its cost goes by the page and not by what was
 * ever written.
 */
export async function feedbackList(
	storage: Storage,
	actor: Actor,
	{ side, before, limit = entriesAtOnce }: { side: Side; before: number | null; limit?: number },
): Promise<ListPage> {
	const rows = await listQuery(storage, side)({ person: actor.id, before: before ?? beyondAll, limit: limit + 1 });
	const shown = rows.slice(0, limit);
	return {
		items: shown.map((row) => item(row, side, actor)),
		next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
	};
}

type Row = Awaited<ReturnType<ReturnType<typeof listQuery>>>[number];

function listQuery(storage: Storage, side: Side) {
	return prepared(storage, `feedback.list-${side}`, (read, tables) => entriesOfSide(read, tables, side));
}

/** The query of a list, with the placeholders "person", "before" and "limit". */
export function entriesOfSide(read: Reader, tables: Storage["tables"], side: Side) {
	const { feedbackEntries, feedbackSteps, feedbackTalks, feedbackOutcomes, people, rules, standards } = tables;
	const mine = {
		received: sql`${feedbackEntries.receiverId} = ${sql.placeholder("person")} and ${feedbackEntries.state} in ('sent', 'read')`,
		given: sql`${feedbackEntries.authorId} = ${sql.placeholder("person")}`,
		led: sql`${feedbackEntries.leaderId} = ${sql.placeholder("person")} and ${feedbackEntries.state} = 'read'`,
	}[side];
	const name = (id: typeof feedbackEntries.authorId) =>
		sql<string>`(select ${people.name} from ${people} where ${people.id} = ${id})`;
	return read
		.select({
			id: feedbackEntries.id,
			publicId: feedbackEntries.publicId,
			author: name(feedbackEntries.authorId),
			receiver: name(feedbackEntries.receiverId as typeof feedbackEntries.authorId),
			code: standards.code,
			number: rules.number,
			happenedOn: feedbackEntries.happenedOn,
			wants: feedbackEntries.wants,
			deed: feedbackEntries.deed,
			state: feedbackEntries.state,
			dueOn: feedbackSteps.dueOn,
			doneAt: feedbackSteps.doneAt,
			droppedAt: feedbackSteps.droppedAt,
			talkAt: feedbackTalks.at,
			closedAt: feedbackTalks.closedAt,
			thanks: sql<unknown>`(select 1 from ${tables.feedbackAnswers} where ${tables.feedbackAnswers.entryId} = ${feedbackEntries.id} and ${tables.feedbackAnswers.kind} = 'thanks')`,
			helped: feedbackOutcomes.answer,
		})
		.from(feedbackEntries)
		.leftJoin(rules, eq(rules.id, feedbackEntries.ruleId))
		.leftJoin(standards, eq(standards.id, rules.standardId))
		.leftJoin(feedbackSteps, eq(feedbackSteps.entryId, feedbackEntries.id))
		.leftJoin(feedbackTalks, eq(feedbackTalks.entryId, feedbackEntries.id))
		.leftJoin(feedbackOutcomes, eq(feedbackOutcomes.entryId, feedbackEntries.id))
		.where(sql`${mine} and ${feedbackEntries.id} < ${sql.placeholder("before")}`)
		.orderBy(desc(feedbackEntries.id))
		.limit(sql.placeholder("limit"));
}

function item(row: Row, side: Side, actor: Actor): ListItem {
	const { id, publicId, author, receiver, code, number, happenedOn, wants, deed, state, helped } = row;
	const shown = side === "given" || state === "read";
	// What the receiver answered stays between the two.
	const between = side !== "led";
	return {
		...{ id, publicId, author, receiver },
		ruleKey: code !== null && number !== null ? formatKey(code, number) : null,
		day: formatShortDay(happenedOn, actor.language),
		wants: wants as Wish,
		words: shown ? shortened(deed) : "",
		state: between ? stateOf(row, side, actor.language) : { is: "read" },
		helped: between ? (helped as HelpOutcome | null) : null,
	};
}

function stateOf(row: Row, side: Side, language: string): ItemState {
	if (row.state === "withdrawn" || row.state === "removed") return { is: row.state };
	if (row.state === "sent") return { is: side === "received" ? "unopened" : "unread" };
	if (row.dueOn !== null && row.doneAt === null && row.droppedAt === null) {
		return { is: "willDo", day: formatShortDay(row.dueOn, language) };
	}
	if (row.talkAt !== null && row.closedAt === null) return { is: "talk" };
	if (row.doneAt !== null) return { is: "done" };
	if (row.droppedAt !== null) return { is: "dropped" };
	if (row.closedAt !== null) return { is: "talked" };
	return { is: row.thanks === null ? "read" : "thanks" };
}

function shortened(text: string): string {
	return text.length <= wordsShown ? text : `${text.slice(0, text.lastIndexOf(" ", wordsShown))}…`;
}
