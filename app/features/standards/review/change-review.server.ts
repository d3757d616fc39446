import { and, eq, isNull, sql } from "drizzle-orm";
import { failed, type Outcome, type Problem } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { findStandard } from "../draft.queries.server.ts";
import type { DraftStandard } from "../model.ts";
import { type OpenReview, openReview } from "./review.queries.server.ts";

/** Ends a command with a problem; nothing of it stays. */
export class ReviewRefused extends Error {
	override readonly name = "ReviewRefused";
	constructor(readonly problem: Problem) {
		super(problem.code);
	}
}

/** Ends a command of a review with a problem code of messages/review. @throws always */
export function refuseReview(code: string, rest: Omit<Problem, "code"> = {}): never {
	throw new ReviewRefused({ code, ...rest });
}

export interface ChangingReview {
	standard: DraftStandard;
	/** The draft, locked for everybody else until the transaction ends; null when there is none. */
	draft: { id: number; revision: number } | null;
	review: OpenReview | null;
}

/**
 * Carries out one step of a standard's review in one transaction. The standard's draft is locked first, as every edit
 * does, so that edits, verdicts and publications of one standard follow each other on both engines.
 */
export async function changeReview<T>(
	storage: Storage,
	code: string,
	work: (writer: Writer, found: ChangingReview) => Promise<T>,
): Promise<Outcome<T>> {
	try {
		const value = await storage.write(async (writer) => work(writer, await lockReview(writer, storage.tables, code)));
		return { ok: true, value };
	} catch (error) {
		if (!(error instanceof ReviewRefused)) throw error;
		const { code: problem, ...rest } = error.problem;
		return failed(problem, rest);
	}
}

async function lockReview(writer: Writer, tables: Tables, code: string): Promise<ChangingReview> {
	const { drafts, reviews } = tables;
	const standard = await findStandard(writer, tables, code);
	if (!standard) refuseReview("standard.missing");
	const [draft] = await writer
		.update(drafts)
		.set({ revision: sql`${drafts.revision}` })
		.where(eq(drafts.standardId, standard.id))
		.returning({ id: drafts.id, revision: drafts.revision });
	await writer
		.update(reviews)
		.set({ state: sql`${reviews.state}` })
		.where(and(eq(reviews.standardId, standard.id), isNull(reviews.endedAt)));
	return { standard, draft: draft ?? null, review: await openReview(writer, tables, standard.id) };
}
