import { and, asc, eq, inArray } from "drizzle-orm";
import type { RuleOfItsDay } from "#app/features/standards/rule-of-its-day.ts";
import { rulesOfTheirDay } from "#app/features/standards/rules-of-their-day.queries.server.ts";
import { formatDay, formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { KeptRemark } from "#db/schema/feedback.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { ownEntry, type Part } from "./change-feedback.server.ts";
import { feedbackTaskKinds } from "./feedback-tasks.server.ts";
import { type HelpOutcome, messagesAtMost, type Wish } from "./model.ts";
import { keepersFor } from "./report-feedback.server.ts";

/** The words of an entry, as its receiver reads them. */
export interface EntryWords {
	author: string;
	receiver: string;
	day: string;
	situation: string;
	deed: string;
	effect: string;
	proposal: string;
	wants: Wish;
	kept: KeptRemark[];
	rule: RuleOfItsDay | null;
}

export interface TalkFacts {
	messages: { name: string; own: boolean; text: string; at: string }[];
	left: number;
	closed: boolean;
	/** The other has written something that the actor has not answered. */
	waits: boolean;
}

export interface EntryFacts {
	publicId: string;
	part: Part;
	state: "sent" | "read" | "withdrawn" | "removed";
	/** Null while its receiver has not opened it, and once it was taken back. */
	words: EntryWords | null;
	author: string;
	receiver: { publicId: string; name: string };
	/** The leader who may read it, too. */
	leader: string | null;
	day: string;
	sentAt: string;
	readAt: string | null;
	corrects: string | null;
	correctedBy: string | null;
	/** What the receiver answered; null for a leader, whom it does not concern. */
	answers: AnswerFacts | null;
}

export interface AnswerFacts {
	thanks: boolean;
	step: { words: string; day: string; doneOn: string | null; droppedOn: string | null } | null;
	talk: TalkFacts | null;
	helped: HelpOutcome | null;
	/** It is time to ask whether it helped. */
	asksHelped: boolean;
	report: { publicId: string; keeper: string; decided: boolean; passOn: boolean } | null;
	/** Keepers that the receiver can turn to. */
	keepers: { publicId: string; name: string }[];
}

/** One entry for somebody who has a part in it; null for everybody else. */
export async function feedbackEntry(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<EntryFacts | null> {
	const { read, tables } = storage;
	const own = await ownEntry(read, tables, actor.id, publicId);
	if (!own) return null;
	const { feedbackEntries } = tables;
	const [row] = await read.select().from(feedbackEntries).where(eq(feedbackEntries.id, own.id));
	if (!row) return null;
	const opened = row.state === "read" || row.state === "removed";
	const shown = opened || (own.part === "author" && row.state === "sent");
	const [names, rules, linked, answers] = await Promise.all([
		namesOf(read, tables, [row.authorId, row.receiverId, row.leaderId ?? 0]),
		shown && row.ruleId && row.versionId
			? rulesOfTheirDay(storage, actor, [{ ruleId: row.ruleId, versionId: row.versionId }], now)
			: null,
		linksOf(storage, row.id, row.correctsId, own.part),
		opened && own.part !== "leader" ? answersOf(storage, actor, row, own.part) : null,
	]);
	const author = names.get(row.authorId)?.name ?? "";
	const receiver = names.get(row.receiverId) ?? { publicId: "", name: "" };
	const day = formatDay(row.happenedOn, actor.language);
	const { situation, deed, effect, proposal, kept } = row;
	const words: EntryWords | null = shown
		? {
				...{ author, receiver: receiver.name, day, situation, deed, effect, proposal, kept },
				...{ wants: row.wants as Wish, rule: rules?.get(`${row.ruleId}/${row.versionId}`) ?? null },
			}
		: null;
	const moment = (at: Date) => formatMoment(at, actor.language, actor.timeZone);
	return {
		...{ publicId, part: own.part, state: row.state as EntryFacts["state"], words, author, receiver, day },
		leader: row.leaderId === null ? null : (names.get(row.leaderId)?.name ?? ""),
		...{ sentAt: moment(row.sentAt), readAt: row.readAt ? moment(row.readAt) : null, ...linked, answers },
	};
}

async function namesOf(read: Reader, { people }: Storage["tables"], ids: number[]) {
	const rows = await read
		.select({ id: people.id, publicId: people.publicId, name: people.name })
		.from(people)
		.where(inArray(people.id, ids));
	return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

/** The entry that this one corrects, and the newest one that corrects it, where the actor can open them. */
async function linksOf({ read, tables }: Storage, id: number, correctsId: number | null, part: Part) {
	const { feedbackEntries } = tables;
	if (part === "leader") return { corrects: null, correctedBy: null };
	const open: readonly string[] = part === "author" ? ["sent", "read", "removed"] : ["sent", "read"];
	const [older, newer] = await Promise.all([
		correctsId === null
			? []
			: read
					.select({ publicId: feedbackEntries.publicId, state: feedbackEntries.state })
					.from(feedbackEntries)
					.where(eq(feedbackEntries.id, correctsId)),
		read
			.select({ publicId: feedbackEntries.publicId, state: feedbackEntries.state })
			.from(feedbackEntries)
			.where(and(eq(feedbackEntries.correctsId, id), inArray(feedbackEntries.state, [...open])))
			.orderBy(asc(feedbackEntries.id)),
	]);
	const [before] = older;
	return {
		corrects: before && open.includes(before.state) ? before.publicId : null,
		correctedBy: newer.at(-1)?.publicId ?? null,
	};
}

type EntryRow = Storage["tables"]["feedbackEntries"]["$inferSelect"];

async function answersOf(storage: Storage, actor: Actor, row: EntryRow, part: Part): Promise<AnswerFacts> {
	const { read, tables } = storage;
	const { feedbackAnswers, feedbackSteps, feedbackOutcomes, tasks } = tables;
	const [answers, [step], [outcome], talk, [asked], report, keepers] = await Promise.all([
		read.select({ kind: feedbackAnswers.kind }).from(feedbackAnswers).where(eq(feedbackAnswers.entryId, row.id)),
		read.select().from(feedbackSteps).where(eq(feedbackSteps.entryId, row.id)),
		read.select().from(feedbackOutcomes).where(eq(feedbackOutcomes.entryId, row.id)),
		talkOf(storage, actor, row.id),
		read
			.select({ id: tasks.id })
			.from(tasks)
			.where(
				and(
					...[eq(tasks.personId, actor.id), eq(tasks.kind, feedbackTaskKinds.helped)],
					...[eq(tasks.subjectType, feedbackTaskKinds.helped), eq(tasks.subjectId, row.id)],
				),
			),
		reportOf(storage, row.id),
		part === "receiver" ? keepersFor(read, tables, row) : [],
	]);
	const day = (at: Date | null) => (at ? formatMoment(at, actor.language, actor.timeZone) : null);
	const ended = Boolean(step?.doneAt || step?.droppedAt || talk?.closed);
	return {
		thanks: answers.some(({ kind }) => kind === "thanks"),
		step: step
			? {
					...{ words: step.words, day: formatDay(step.dueOn, actor.language) },
					...{ doneOn: day(step.doneAt), droppedOn: day(step.droppedAt) },
				}
			: null,
		talk,
		helped: (outcome?.answer as HelpOutcome | undefined) ?? null,
		asksHelped: part === "receiver" && !outcome && (asked !== undefined || ended),
		report: report
			? {
					...{ publicId: report.publicId, keeper: report.keeper, decided: report.decided },
					passOn: !report.decided && part === "receiver" && !keepers.some(({ id }) => id === report.keeperId),
				}
			: null,
		keepers: keepers.map(({ publicId, name }) => ({ publicId, name })),
	};
}

async function talkOf({ read, tables }: Storage, actor: Actor, entryId: number): Promise<TalkFacts | null> {
	const { feedbackTalks, feedbackMessages, people } = tables;
	const [talk] = await read.select().from(feedbackTalks).where(eq(feedbackTalks.entryId, entryId));
	if (!talk) return null;
	const rows = await read
		.select({
			...{ personId: feedbackMessages.personId, text: feedbackMessages.text, at: feedbackMessages.at },
			name: people.name,
		})
		.from(feedbackMessages)
		.innerJoin(people, eq(people.id, feedbackMessages.personId))
		.where(eq(feedbackMessages.entryId, entryId))
		.orderBy(asc(feedbackMessages.id));
	return {
		messages: rows.map(({ personId, text, at, name }) => ({
			...{ name, own: personId === actor.id, text },
			at: formatMoment(at, actor.language, actor.timeZone),
		})),
		left: Math.max(0, messagesAtMost - rows.length),
		closed: talk.closedAt !== null,
		waits: rows.length > 0 && rows.at(-1)?.personId !== actor.id,
	};
}

async function reportOf({ read, tables }: Storage, entryId: number) {
	const { feedbackReports, people } = tables;
	const [row] = await read
		.select({
			...{ publicId: feedbackReports.publicId, keeperId: feedbackReports.keeperId, keeper: people.name },
			decision: feedbackReports.decision,
		})
		.from(feedbackReports)
		.innerJoin(people, eq(people.id, feedbackReports.keeperId))
		.where(eq(feedbackReports.entryId, entryId));
	return row ? { ...row, decided: row.decision !== null } : null;
}
