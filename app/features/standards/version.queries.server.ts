import { and, eq, sql } from "drizzle-orm";
import type { Language } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { rulesOf } from "./model.ts";
import { readingSeconds, type VersionContent } from "./version-content.ts";

/** A version read once and kept: what was published never changes. */
export interface KnownVersion {
	id: number;
	standardId: number;
	number: number;
	hash: string;
	publishedAt: Date;
	content: VersionContent;
	rules: number;
	seconds: Record<Language, number>;
}

const kept = new WeakMap<Storage, Map<string, KnownVersion>>();
const keptAtMost = 400;

/** A version of a standard by its number, or null. Parsed once; the least lately read leaves when many are kept. */
export async function versionByNumber(
	storage: Storage,
	standardId: number,
	number: number,
): Promise<KnownVersion | null> {
	let known = kept.get(storage);
	if (!known) {
		known = new Map();
		kept.set(storage, known);
	}
	const key = `${standardId}/${number}`;
	const found = known.get(key);
	if (found) {
		known.delete(key);
		known.set(key, found);
		return found;
	}
	const [row] = await prepared(storage, "version.by-number", (read, { versions }) =>
		read
			.select()
			.from(versions)
			.where(and(eq(versions.standardId, sql.placeholder("standard")), eq(versions.number, sql.placeholder("number")))),
	)({ standard: standardId, number });
	if (!row) return null;
	const content = JSON.parse(row.content) as VersionContent;
	const version: KnownVersion = {
		id: row.id,
		standardId,
		number,
		hash: row.hash,
		publishedAt: row.publishedAt,
		content,
		rules: rulesOf(content).length,
		seconds: {
			en: readingSeconds(content, "en"),
			ru: readingSeconds(content, "ru"),
			pl: readingSeconds(content, "pl"),
		},
	};
	known.set(key, version);
	for (const oldest of known.keys()) {
		if (known.size <= keptAtMost) break;
		known.delete(oldest);
	}
	return version;
}

/** What the last published version of a standard says; null before the first. */
export async function latestVersionContent(storage: Storage, standardId: number): Promise<VersionContent | null> {
	const { standards } = storage.tables;
	const [standard] = await storage.read
		.select({ latest: standards.latestVersion })
		.from(standards)
		.where(eq(standards.id, standardId));
	if (!standard?.latest) return null;
	return (await versionByNumber(storage, standardId, standard.latest))?.content ?? null;
}
