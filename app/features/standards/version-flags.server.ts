import type { Storage } from "#db/storage.ts";
import { companyWordsByLanguage, judge, type Verdict } from "./gate.server.ts";
import type { KnownVersion } from "./version.queries.server.ts";

const kept = new WeakMap<KnownVersion, { words: string; flags: Promise<Verdict["flags"]> }>();

/** How the rules of a version read, in their order: found once and kept with the version, until the company's words change. */
export async function versionFlags(storage: Storage, version: KnownVersion): Promise<Verdict["flags"]> {
	const companyWords = await companyWordsByLanguage(storage);
	const words = JSON.stringify(companyWords);
	const known = kept.get(version);
	if (known?.words === words) return known.flags;
	const flags = judge(version.content, companyWords).then((verdict) => verdict.flags);
	kept.set(version, { words, flags });
	return flags;
}
