import { and, desc, eq, isNull, ne, or, sql } from "drizzle-orm";
import { formatMoment } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { seesName } from "../cards.queries.server.ts";
import { mayDecide, reportedEntry, reportWithEntry } from "./reported-entry.server.ts";

/** What somebody is about to report, for the form; null where it is gone or the actor's own. */
export async function reportableEntry(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
	comment: string,
): Promise<{ title: string; text: string } | null> {
	const { ideas } = tables;
	const [idea] = await read
		.select()
		.from(ideas)
		.where(and(eq(ideas.publicId, publicId), isNull(ideas.ended)));
	const entry = idea ? await reportedEntry(read, tables, idea, comment) : null;
	return entry && entry.authorId !== actor.id ? { title: entry.title, text: entry.text } : null;
}

export interface IdeaReport {
	publicId: string;
	/** The idea, while it stands. */
	idea: string | null;
	comment: boolean;
	/** Empty for the author, as are the reporter's words: who reported is for keepers alone. */
	reporter: string;
	/** Empty for a reporter who does not see the author's name. */
	author: string;
	words: string;
	at: string;
	title: string;
	text: string;
	decision: "stays" | "removed" | null;
	/** The words meant for the actor; keepers see both. */
	wordsToReporter: string;
	wordsToAuthor: string;
	decides: boolean;
	mine: "reporter" | "author" | null;
}

/** A report for those who have to do with it: keepers, the reporter, and the author once it is decided. */
export async function ideaReport(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
): Promise<IdeaReport | null> {
	const found = await reportWithEntry(read, tables, publicId);
	if (!found) return null;
	const { report, idea, authorId } = found;
	const { reporterId, decision } = report;
	const mine = reporterId === actor.id ? "reporter" : authorId === actor.id ? "author" : null;
	const keeps = mayDecide(actor, { reporterId, authorId });
	if (!keeps && (mine === null || (mine === "author" && decision === null))) return null;
	const [reporter, author] = await Promise.all([nameOf(read, tables, reporterId), nameOf(read, tables, authorId)]);
	const comment = report.commentId !== null;
	return {
		...{ publicId, comment, mine, title: report.title, text: report.text },
		idea: idea.ended === null ? idea.publicId : null,
		reporter: mine === "author" ? "" : reporter,
		author: comment || seesName(actor, idea) ? author : "",
		words: mine === "author" ? "" : report.words,
		at: formatMoment(report.at, actor.language, actor.timeZone),
		decision: decision as IdeaReport["decision"],
		wordsToReporter: mine === "author" ? "" : report.wordsToReporter,
		wordsToAuthor: mine === "reporter" ? "" : report.wordsToAuthor,
		decides: keeps && decision === null,
	};
}

async function nameOf(read: Reader, { people }: Tables, id: number): Promise<string> {
	const [person] = await read.select({ name: people.name }).from(people).where(eq(people.id, id));
	return person?.name ?? "";
}

const listedAtMost = 50;

/** Reports that wait for the actor as a keeper, and the actor's own ones. */
export async function listIdeaReports(
	{ read, tables }: Storage,
	actor: Actor,
): Promise<{ publicId: string; at: string; open: boolean; words: string }[]> {
	const { ideaReports, ideas, ideaComments } = tables;
	const ofOthers = ne(sql`coalesce(${ideaComments.personId}, ${ideas.authorId})`, actor.id);
	const rows = await read
		.select({ report: ideaReports })
		.from(ideaReports)
		.innerJoin(ideas, eq(ideas.id, ideaReports.ideaId))
		.leftJoin(ideaComments, eq(ideaComments.id, ideaReports.commentId))
		.where(
			or(
				eq(ideaReports.reporterId, actor.id),
				hasRole(actor, "keeper") ? and(isNull(ideaReports.decidedAt), ofOthers) : undefined,
			),
		)
		.orderBy(desc(ideaReports.id))
		.limit(listedAtMost);
	return rows.map(({ report: { publicId, at, decidedAt, words } }) => ({
		...{ publicId, words, open: decidedAt === null },
		at: formatMoment(at, actor.language, actor.timeZone),
	}));
}
