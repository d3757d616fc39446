import { formatDay, formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { changedSince } from "./changed-since.server.ts";
import { type ChangeSummary, summaryOf } from "./components/change-words.ts";
import { keepChanges } from "./draw-changes.server.tsx";
import { ownReading } from "./own-reading.queries.server.ts";

/** What changed for one reader, ready to be shown. */
export interface OwnChanges {
	code: string;
	heading: string;
	number: number;
	note: string;
	since: number;
	/** When the reader confirmed that version, written out. */
	sinceOn: string;
	due: string | null;
	summary: ChangeSummary;
	/** Key of the kept fragment. */
	text: string;
}

/** What changed since the reader's own last confirmation; null where they are up to date or have the whole to read. */
export async function ownChanges(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	version: KnownVersion,
): Promise<OwnChanges | null> {
	const { confirmed, task } = await ownReading(storage, standard.id, actor.id);
	if (!confirmed || confirmed.number >= standard.askedVersion) return null;
	const { language, timeZone } = actor;
	const changed = await changedSince(storage, version, confirmed.number, language);
	if (!changed) return null;
	return {
		code: standard.code,
		heading: wordingFor(version.content.title, language, version.content.language) ?? standard.code,
		number: version.number,
		note: version.content.note,
		since: confirmed.number,
		sinceOn: formatMoment(confirmed.at, language, timeZone),
		due: task?.dueOn ? formatDay(task.dueOn, language) : null,
		summary: summaryOf(changed),
		text: keepChanges(version, confirmed.number, changed, language),
	};
}
