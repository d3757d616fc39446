import { desc, eq, isNull, or } from "drizzle-orm";
import { formatMoment } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { mayDecide } from "./report-praise.server.ts";

export interface ReportPage {
	publicId: string;
	/** Empty for the author, as are the reporter's words: who reported is for keepers alone. */
	reporter: string;
	author: string;
	words: string;
	at: string;
	deed: string;
	effect: string;
	decision: "stays" | "removed" | null;
	/** The words meant for the actor; keepers see both. */
	wordsToReporter: string;
	wordsToAuthor: string;
	decides: boolean;
	/** The actor is the reporter or the author. */
	mine: "reporter" | "author" | null;
}

/** A report for those who have to do with it: a keeper, the reporter, and the author once it is decided. */
export async function reportPage(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
): Promise<ReportPage | null> {
	const { praiseReports, praises, people } = tables;
	const [row] = await read
		.select({ report: praiseReports, authorId: praises.authorId, author: people.name })
		.from(praiseReports)
		.innerJoin(praises, eq(praises.id, praiseReports.praiseId))
		.innerJoin(people, eq(people.id, praises.authorId))
		.where(eq(praiseReports.publicId, publicId));
	if (!row) return null;
	const { report, authorId, author } = row;
	const mine = report.reporterId === actor.id ? "reporter" : authorId === actor.id ? "author" : null;
	const keeps = mayDecide(actor, { reporterId: report.reporterId, authorId });
	if (!keeps && (mine === null || (mine === "author" && report.decision === null))) return null;
	const [reporter] = await read.select({ name: people.name }).from(people).where(eq(people.id, report.reporterId));
	return {
		publicId,
		reporter: mine === "author" ? "" : (reporter?.name ?? ""),
		author,
		words: mine === "author" ? "" : report.words,
		at: formatMoment(report.at, actor.language, actor.timeZone),
		deed: report.deed,
		effect: report.effect,
		decision: report.decision as ReportPage["decision"],
		wordsToReporter: mine === "author" ? "" : report.wordsToReporter,
		wordsToAuthor: mine === "reporter" ? "" : report.wordsToAuthor,
		decides: keeps && report.decision === null,
		mine,
	};
}

const listedAtMost = 50;

/** Reports that wait for a keeper, and the actor's own ones. */
export async function listReports(
	{ read, tables }: Storage,
	actor: Actor,
): Promise<{ publicId: string; at: string; open: boolean; words: string }[]> {
	const { praiseReports } = tables;
	const rows = await read
		.select()
		.from(praiseReports)
		.where(
			or(
				eq(praiseReports.reporterId, actor.id),
				hasRole(actor, "keeper") ? isNull(praiseReports.decidedAt) : undefined,
			),
		)
		.orderBy(desc(praiseReports.id))
		.limit(listedAtMost);
	return rows.map(({ publicId, at, decidedAt, words }) => ({
		...{ publicId, words, open: decidedAt === null },
		at: formatMoment(at, actor.language, actor.timeZone),
	}));
}
