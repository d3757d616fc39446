import { and, eq, ne } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";
import type { FoundIdea } from "../change-idea.server.ts";

/** What a report is about: an idea, or a comment on it or on one that was merged into it. */
export interface ReportedEntry {
	/** The idea to which it belongs. */
	ideaId: number;
	commentId: number | null;
	authorId: number;
	/** Everybody sees who wrote it. */
	named: boolean;
	/** Empty for a comment. */
	title: string;
	text: string;
}

/** The entry that somebody wants to report, as it stands; null where there is none. `comment` is a public id, "" for the idea itself. */
export async function reportedEntry(
	read: Reader,
	{ ideas, ideaComments }: Tables,
	idea: FoundIdea,
	comment: string,
): Promise<ReportedEntry | null> {
	if (comment === "") {
		const { id: ideaId, authorId, name, title, text } = idea;
		return { ideaId, commentId: null, authorId, named: name === "signed", title, text };
	}
	const [found] = await read
		.select({ comment: ideaComments, mergedIntoId: ideas.mergedIntoId })
		.from(ideaComments)
		.innerJoin(ideas, eq(ideas.id, ideaComments.ideaId))
		.where(and(eq(ideaComments.publicId, comment), ne(ideaComments.text, "")));
	if (!found || (found.comment.ideaId !== idea.id && found.mergedIntoId !== idea.id)) return null;
	const { id: commentId, ideaId, personId: authorId, text } = found.comment;
	return { ideaId, commentId, authorId, named: true, title: "", text };
}

type Report = Tables["ideaReports"]["$inferSelect"];

/** A report with the idea that it is about, or whose comment it is about, and who wrote what is reported. */
export async function reportWithEntry(
	read: Reader,
	{ ideaReports, ideas, ideaComments }: Tables,
	publicId: string,
): Promise<{ report: Report; idea: FoundIdea; authorId: number } | null> {
	const [found] = await read
		.select({ report: ideaReports, idea: ideas, commenterId: ideaComments.personId })
		.from(ideaReports)
		.innerJoin(ideas, eq(ideas.id, ideaReports.ideaId))
		.leftJoin(ideaComments, eq(ideaComments.id, ideaReports.commentId))
		.where(eq(ideaReports.publicId, publicId));
	if (!found) return null;
	const { commenterId, ...rest } = found;
	return { ...rest, authorId: commenterId ?? rest.idea.authorId };
}

/** Keepers decide on what others reported about others. */
export function mayDecide(actor: Actor, { reporterId, authorId }: { reporterId: number; authorId: number }): boolean {
	return hasRole(actor, "keeper") && actor.id !== reporterId && actor.id !== authorId;
}
