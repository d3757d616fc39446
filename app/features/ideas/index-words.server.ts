import { and, eq, notInArray } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { termsOf } from "./terms.ts";

/** Writes the terms under which an idea is found, or takes them away with an ended one; after every change of its words or tags. */
export async function indexWords(writer: Writer, tables: Tables, ideaId: number): Promise<void> {
	const { ideas, ideaTerms, ideaTagMarks } = tables;
	const [idea] = await writer.select().from(ideas).where(eq(ideas.id, ideaId));
	if (!idea || idea.ended !== null) {
		await writer.delete(ideaTerms).where(eq(ideaTerms.ideaId, ideaId));
		return;
	}
	const tags = await writer
		.select({ id: ideaTagMarks.tagId })
		.from(ideaTagMarks)
		.where(eq(ideaTagMarks.ideaId, ideaId));
	const terms = termsOf({ ...idea, tags: tags.map(({ id }) => id) });
	await writer.delete(ideaTerms).where(and(eq(ideaTerms.ideaId, ideaId), notInArray(ideaTerms.term, terms)));
	if (terms.length > 0) {
		await writer
			.insert(ideaTerms)
			.values(terms.map((term) => ({ ideaId, term })))
			.onConflictDoNothing();
	}
}
