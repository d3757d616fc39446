import { eq } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { endWork } from "./review-tasks.server.ts";

/** Ends a review and what waited because of it. */
export async function endReview(
	writer: Writer,
	tables: Tables,
	reviewId: number,
	state: "declined" | "taken-back" | "published",
	at: Date,
): Promise<void> {
	await writer.update(tables.reviews).set({ state, endedAt: at }).where(eq(tables.reviews.id, reviewId));
	await endWork(
		writer,
		tables,
		{ kinds: ["approve", "revise", "publish", "put-back"], subjectType: "review", subjectId: reviewId },
		state === "published" ? { at } : { at, because: state },
	);
}
