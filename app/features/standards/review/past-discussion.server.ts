import { and, eq } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import { readableStandard } from "../standard.queries.server.ts";
import { hasDiscussion } from "./discussion.queries.server.ts";
import { type ShownDiscussion, shownDiscussions } from "./shown-discussion.server.ts";

export interface PastDiscussion {
	code: string;
	heading: string;
	number: number;
	discussions: ShownDiscussion[];
}

/** The closed discussion of a published version, for those who may read it; null for everybody else, and where nothing was said. */
export async function pastDiscussion(
	storage: Storage,
	actor: Actor,
	code: string,
	number: number,
	now: Date,
): Promise<PastDiscussion | null> {
	const standard = await readableStandard(storage, actor, code, now);
	if (!standard || !(number <= standard.latestVersion)) return null;
	if (!(await mayReadDiscussion(storage, actor, standard.id, number))) return null;
	return {
		code: standard.code,
		heading: wordingFor(standard.titles, actor.language, standard.language) ?? standard.code,
		number,
		discussions: await shownDiscussions(storage, actor, standard, number),
	};
}

/** Whether something was said beside a version's drafts, and the actor may read it: authors, administrators and that version's approvers. */
export async function mayReadDiscussion(
	{ read, tables }: Storage,
	actor: Actor,
	standardId: number,
	number: number,
): Promise<boolean> {
	const writes = hasRole(actor, "author", "administrator");
	if (!writes && !hasRole(actor, "approver")) return false;
	if (!(await hasDiscussion(read, tables, standardId, number))) return false;
	if (writes) return true;
	const { reviews, reviewApprovers } = tables;
	const rows = await read
		.select({ id: reviews.id })
		.from(reviews)
		.innerJoin(reviewApprovers, and(eq(reviewApprovers.reviewId, reviews.id), eq(reviewApprovers.personId, actor.id)))
		.where(and(eq(reviews.standardId, standardId), eq(reviews.versionNumber, number), eq(reviews.state, "published")))
		.limit(1);
	return rows.length > 0;
}
