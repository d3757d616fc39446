import { check } from "#app/coach/packs.ts";
import type { CompanyWords, Language } from "#app/coach/types.ts";
import { companyWordsByLanguage } from "#app/features/standards/gate.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type CoachedText, coachText, putIn, type TextToCoach } from "./coach-text.ts";

/** The company's words are for those who work there; a visitor's text is read without them. */
export async function wordsFor(
	storage: Storage,
	actor: Actor | null,
): Promise<Partial<Record<Language, CompanyWords>>> {
	return actor ? companyWordsByLanguage(storage) : {};
}

/** Reads a text on the server, with a chosen try put in first. Nothing of it is kept. */
export function readText(given: TextToCoach, tried: string | undefined): CoachedText {
	const read = coachText(check, given);
	const mended = tried === undefined ? null : putIn(read, tried);
	return mended === null ? read : coachText(check, { ...given, text: mended });
}
