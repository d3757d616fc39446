import { and, asc, count, eq } from "drizzle-orm";
import { COMPANY_WORDS_LIMIT } from "#app/coach/limits.ts";
import type { Actor } from "#app/platform/actor.ts";
import { isLanguage, type Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { CompanyWord } from "./company-words.form.ts";

export interface ListedWord {
	id: number;
	language: Language;
	kind: "allowed" | "discouraged";
	words: string;
	preferred: string;
}

/** Every entry of the company's lists, by language, kind and age. */
export async function listCompanyWords({ read, tables }: Storage): Promise<ListedWord[]> {
	const { companyWords } = tables;
	const rows = await read
		.select()
		.from(companyWords)
		.orderBy(asc(companyWords.language), asc(companyWords.kind), asc(companyWords.id));
	return rows.flatMap(({ id, language, kind, words, preferred }) =>
		isLanguage(language) && (kind === "allowed" || kind === "discouraged")
			? [{ id, language, kind, words, preferred }]
			: [],
	);
}

class ListFull extends Error {}

/** Adds an entry. Problems: "coach.words.problem.preferred", ".taken", ".full". */
export async function addCompanyWord(
	storage: Storage,
	actor: Actor,
	{ language, kind, words, preferred }: CompanyWord,
	at: Date,
): Promise<Outcome<null>> {
	if (kind === "discouraged" && preferred === "") {
		return failed("coach.words.problem.preferred", { field: "preferred" });
	}
	const { tables } = storage;
	const { companyWords } = tables;
	try {
		await storage.write(async (writer) => {
			const [row] = await writer
				.insert(companyWords)
				.values({
					language,
					kind,
					words,
					preferred: kind === "discouraged" ? preferred : "",
					createdAt: at,
					createdById: actor.id,
				})
				.returning({ id: companyWords.id });
			const [list] = await writer
				.select({ entries: count() })
				.from(companyWords)
				.where(and(eq(companyWords.language, language), eq(companyWords.kind, kind)));
			if ((list?.entries ?? 0) > COMPANY_WORDS_LIMIT) throw new ListFull();
			await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "coach.words-added",
				subjectType: "company-words",
				subjectId: row?.id ?? 0,
				details: { language, kind },
			});
		});
	} catch (error) {
		if (error instanceof ListFull) {
			return failed("coach.words.problem.full", { field: "words", params: { count: COMPANY_WORDS_LIMIT } });
		}
		if (error instanceof Error && error.name === "Conflict") {
			return failed("coach.words.problem.taken", { field: "words" });
		}
		throw error;
	}
	return done(null);
}

/** Takes an entry off its list; one that is gone already stays gone. */
export async function removeCompanyWord(storage: Storage, actor: Actor, id: number, at: Date): Promise<void> {
	const { tables } = storage;
	const { companyWords } = tables;
	await storage.write(async (writer) => {
		const [gone] = await writer
			.delete(companyWords)
			.where(eq(companyWords.id, id))
			.returning({ language: companyWords.language, kind: companyWords.kind });
		if (!gone) return;
		await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "coach.words-removed",
			subjectType: "company-words",
			subjectId: id,
			details: gone,
		});
	});
}
