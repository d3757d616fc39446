import { formatDate, formatDay, formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { keepVersion } from "./draw-version.server.tsx";
import { wordingFor } from "./model.ts";
import { changedSince } from "./reading/changed-since.server.ts";
import { type ChangeSummary, summaryOf } from "./reading/components/change-words.ts";
import { ownReading } from "./reading/own-reading.queries.server.ts";
import { questionCounts } from "./reading/questions.queries.server.ts";
import { personName, type ReadableStandard } from "./standard.queries.server.ts";
import type { KnownVersion } from "./version.queries.server.ts";
import { versionFlags } from "./version-flags.server.ts";

/** A version as one reader sees it: the words of one language, dates written out. */
export interface ShownVersion {
	code: string;
	number: number;
	latest: number;
	heading: string;
	publishedOn: string;
	publishedBy: string;
	owner: string;
	nextReview: string | null;
	note: string;
	hash: string;
	rules: number;
	minutes: number;
	/** How many sections have a title. */
	sections: number;
	/** Keys of the kept fragments (platform/kept-fragment.tsx). */
	contents: string;
	text: string;
	/** How the rules read, in their order, for those who write; null for everybody else. */
	flags: ("says" | "mend" | "ban")[] | null;
	/** The reader is up to date: the version that they confirmed, and the moment written out. */
	confirmed: { number: number; on: string } | null;
	/** Asked to read it and not yet confirmed. */
	asked: {
		/** The due day in words, if there is one. */
		due: string | null;
		recommended: boolean;
		/** What changed since the reader's own last confirmation; null where they read the whole. */
		changed: ChangeSummary | null;
	} | null;
	/** Withdrawn: readable, and asked of nobody. */
	withdrawn: boolean;
	/** The reader's own public id, for the record of their confirmation. */
	reader: string;
	/** What the reader may do beside reading. */
	may: { edit: boolean; seeCoverage: boolean };
}

/** Everything the reader's page shows of a version; three small reads, the words come from memory. */
export async function shownVersion(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	version: KnownVersion,
): Promise<ShownVersion> {
	const { content } = version;
	const writes = hasRole(actor, "author", "administrator");
	const [{ confirmed, task }, questions, publishedBy, flags] = await Promise.all([
		ownReading(storage, standard.id, actor.id),
		questionCounts(storage, standard),
		personName(storage, content.publishedById),
		writes ? versionFlags(storage, version) : null,
	]);
	const changed = task && (await changedSince(storage, version, confirmed?.number, actor.language));
	return {
		code: standard.code,
		number: version.number,
		latest: standard.latestVersion,
		heading: wordingFor(content.title, actor.language, content.language) ?? standard.code,
		publishedOn: formatDate(version.publishedAt, actor.language, actor.timeZone),
		publishedBy,
		owner: standard.ownerName,
		nextReview: standard.nextReviewOn ? formatDate(new Date(standard.nextReviewOn), actor.language, "UTC") : null,
		note: content.note,
		hash: version.hash,
		rules: version.rules,
		minutes: Math.max(1, Math.round(version.seconds[actor.language] / 60)),
		...keepVersion(version, actor.language, questions),
		flags,
		confirmed:
			confirmed && confirmed.number >= standard.askedVersion
				? { number: confirmed.number, on: formatMoment(confirmed.at, actor.language, actor.timeZone) }
				: null,
		asked: task
			? {
					due: task.dueOn ? formatDay(task.dueOn, actor.language) : null,
					recommended: standard.reading === "recommended",
					changed: changed ? summaryOf(changed) : null,
				}
			: null,
		withdrawn: standard.withdrawnAt !== null,
		reader: actor.publicId,
		may: { edit: writes, seeCoverage: writes || hasRole(actor, "auditor") || actor.leads.size > 0 },
	};
}
