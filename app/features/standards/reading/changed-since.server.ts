import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { type KnownVersion, versionByNumber } from "../version.queries.server.ts";
import { type ChangedText, changedText } from "./changed-text.ts";

/** Versions never change, and what lies between two of them does not either. */
const kept = new WeakMap<KnownVersion, Map<string, ChangedText>>();

/**
 * What a reader of a language reads who has confirmed an older version of the same standard; null where there is none to
 * compare with, so that the whole is read.
 */
export async function changedSince(
	storage: Storage,
	version: KnownVersion,
	since: number | undefined,
	language: Language,
): Promise<ChangedText | null> {
	if (since === undefined || since >= version.number) return null;
	const before = await versionByNumber(storage, version.standardId, since);
	if (!before) return null;
	const known = kept.get(version) ?? new Map<string, ChangedText>();
	kept.set(version, known);
	const name = `${since}/${language}`;
	const text = known.get(name) ?? changedText(before.content, version.content, language);
	known.set(name, text);
	return text;
}
