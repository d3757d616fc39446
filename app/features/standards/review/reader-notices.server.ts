import { formatDate } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { versionByNumber } from "../version.queries.server.ts";
import { lastStep } from "./log.queries.server.ts";
import { mayReadDiscussion } from "./past-discussion.server.ts";
import { may } from "./policy.ts";
import { waitsForReview } from "./review-date.ts";

/** What stands over a standard's text beside its confirmation, and what leads on from it. */
export interface ReaderNotices {
	code: string;
	number: number;
	withdrawn: { day: string; words: string } | null;
	/** The review date that has passed, and whether it is the reader's to settle. */
	passed: { day: string; own: boolean; owner: string } | null;
	leads: { log: boolean; discussion: boolean; withdrawal: boolean; date: boolean; draft: boolean };
}

/** What a reader is told about a version's standard; words and links, no change. */
export async function readerNotices(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	version: KnownVersion,
	now: Date,
): Promise<ReaderNotices> {
	const owns = may(actor, "withdraw", { ownerId: standard.ownerId, startedById: null, approvers: [] });
	const oversees = hasRole(actor, "author", "administrator", "approver", "auditor");
	const discussion = await mayReadDiscussion(storage, actor, standard.id, version.number);
	const inForce = standard.withdrawnAt === null;
	return {
		code: standard.code,
		number: version.number,
		withdrawn: inForce ? null : await withdrawal(storage, actor, standard),
		passed: inForce ? await passedDate(storage, actor, standard, owns, now) : null,
		leads: {
			...{ log: oversees, discussion, withdrawal: owns && inForce, date: owns && inForce },
			draft: !inForce && hasRole(actor, "author", "administrator"),
		},
	};
}

async function withdrawal({ read, tables }: Storage, actor: Actor, { id }: ReadableStandard) {
	const step = await lastStep(read, tables, id, "withdrawn");
	return step && { day: formatDate(step.at, actor.language, actor.timeZone), words: step.words };
}

async function passedDate(
	storage: Storage,
	actor: Actor,
	{ id, nextReviewOn, latestVersion, ownerName }: ReadableStandard,
	own: boolean,
	now: Date,
): Promise<ReaderNotices["passed"]> {
	if (nextReviewOn === null || nextReviewOn >= dayIn(actor.timeZone, now)) return null;
	const latest = await versionByNumber(storage, id, latestVersion);
	if (!latest || !waitsForReview(nextReviewOn, dayIn("UTC", latest.publishedAt))) return null;
	return { day: formatDate(new Date(nextReviewOn), actor.language, "UTC"), own, owner: ownerName };
}
