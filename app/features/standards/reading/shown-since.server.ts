import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { changedSince } from "./changed-since.server.ts";
import { shownNames } from "./changed-text.ts";
import { type Shown, wholeText } from "./confirm-reading.server.ts";
import { ownReading } from "./own-reading.queries.server.ts";

/**
 * What a reader was shown who says that they saw the changes since a version: found anew, so that the record holds what the
 * page showed and not what a form claims. Null where that version is not their own last confirmation.
 */
export async function shownSince(
	storage: Storage,
	actor: Actor,
	version: KnownVersion,
	since: number | undefined,
): Promise<Shown | null> {
	if (since === undefined) return wholeText;
	const { confirmed } = await ownReading(storage, version.standardId, actor.id);
	// Sent before from another tab: what stands stays.
	if (confirmed?.number === version.number) return wholeText;
	if (confirmed?.number !== since) return null;
	const changed = await changedSince(storage, version, since, actor.language);
	return changed && { shown: shownNames(changed), since };
}
