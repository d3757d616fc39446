import { and, count, desc, eq, gte, inArray, lte } from "drizzle-orm";
import { formatDay, formatMoment } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Reader, Storage } from "#db/storage.ts";
import type { EntryWords } from "./entry.queries.server.ts";
import { pattern, type Wish } from "./model.ts";

export interface ReportFacts {
	publicId: string;
	part: "keeper" | "reporter" | "author";
	reporter: string;
	author: string;
	keeper: string;
	/** What the reporter says; for the reporter and the keeper. */
	words: string | null;
	/** The reported words; for the keeper. */
	entry: Omit<EntryWords, "rule"> | null;
	/** The entry's own page, for those who can still open it. */
	opens: string | null;
	at: string;
	decision: "stays" | "removed" | null;
	wordsToReporter: string;
	wordsToAuthor: string;
	/** For the keeper alone; each is null below three. */
	reported: number | null;
	sent: number | null;
}

/** A report for those who have to do with it: the reporter, the author, and the keeper who was named. Null for everybody else. */
export async function feedbackReport(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
): Promise<ReportFacts | null> {
	const { feedbackReports, feedbackEntries, people } = tables;
	const [row] = await read
		.select({ report: feedbackReports, entry: feedbackEntries })
		.from(feedbackReports)
		.innerJoin(feedbackEntries, eq(feedbackEntries.id, feedbackReports.entryId))
		.where(eq(feedbackReports.publicId, publicId));
	if (!row) return null;
	const { report, entry } = row;
	const part = partOf(actor, report);
	if (!part) return null;
	const ids = [report.reporterId, report.authorId, report.keeperId];
	const names = await read.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));
	const name = (id: number) => names.find((one) => one.id === id)?.name ?? "";
	const seen = part === "keeper" ? await patternOf(read, tables, report) : { reported: null, sent: null };
	const { situation, deed, effect, proposal, kept } = entry;
	const removed = entry.state === "removed";
	return {
		...{ publicId, part, reporter: name(report.reporterId), author: name(report.authorId) },
		keeper: name(report.keeperId),
		words: part === "author" ? null : report.words,
		entry:
			part === "keeper"
				? {
						...{ author: name(report.authorId), receiver: name(report.reporterId) },
						...{ situation, deed, effect, proposal, kept, wants: entry.wants as Wish },
						day: formatDay(entry.happenedOn, actor.language),
					}
				: null,
		opens: part === "author" || (part === "reporter" && !removed) ? entry.publicId : null,
		at: formatMoment(report.at, actor.language, actor.timeZone),
		decision: report.decision as ReportFacts["decision"],
		wordsToReporter: part === "author" ? "" : report.wordsToReporter,
		wordsToAuthor: part === "reporter" ? "" : report.wordsToAuthor,
		...seen,
	};
}

type ReportRow = Storage["tables"]["feedbackReports"]["$inferSelect"];

function partOf(actor: Actor, report: ReportRow): ReportFacts["part"] | null {
	if (report.reporterId === actor.id) return "reporter";
	if (report.authorId === actor.id) return "author";
	return report.keeperId === actor.id && hasRole(actor, "keeper") ? "keeper" : null;
}

const lookedAt = 200;

/** How often the author was reported, and wrote to the reporter, in the 30 days up to a report; only from three on. */
async function patternOf(
	read: Reader,
	{ feedbackReports, feedbackEntries }: Storage["tables"],
	report: ReportRow,
): Promise<{ reported: number | null; sent: number | null }> {
	const since = new Date(report.at.getTime() - pattern.within);
	const [reports, newest] = await Promise.all([
		read
			.select({ many: count() })
			.from(feedbackReports)
			.where(
				and(
					eq(feedbackReports.authorId, report.authorId),
					...[gte(feedbackReports.at, since), lte(feedbackReports.at, report.at)],
				),
			),
		read
			.select({
				...{ receiverId: feedbackEntries.receiverId, sentAt: feedbackEntries.sentAt },
				state: feedbackEntries.state,
			})
			.from(feedbackEntries)
			.where(eq(feedbackEntries.authorId, report.authorId))
			.orderBy(desc(feedbackEntries.id))
			.limit(lookedAt),
	]);
	const sent = newest.filter(
		({ receiverId, sentAt, state }) =>
			receiverId === report.reporterId && state !== "withdrawn" && sentAt >= since && sentAt <= report.at,
	).length;
	const shown = (many: number) => (many >= pattern.many ? many : null);
	return { reported: shown(reports[0]?.many ?? 0), sent: shown(sent) };
}
