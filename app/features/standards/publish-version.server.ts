import { and, desc, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome, type Problem } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import { canonicalJson, type Json } from "#db/canonical-json.ts";
import { CHAIN_START, versionHash } from "#db/chain.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { recordLineage } from "./diff/lineage.queries.server.ts";
import { loadDraft } from "./draft.queries.server.ts";
import { judgeRules } from "./gate.server.ts";
import { type Draft, draftContent, type StandardContent } from "./model.ts";
import { standardPath } from "./paths.ts";
import type { PublishVersion } from "./publish-version.form.ts";
import { publishable } from "./publishable.server.ts";
import {
	type PublicationTerms,
	reviewProblem,
	ScheduleEnded,
	settlePublication,
} from "./review/settle-publication.server.ts";
import { latestVersionContent } from "./version.queries.server.ts";
import { type VersionContent, versionContent, versionRuleRows } from "./version-content.ts";

/** The draft changed after the author looked at it. */
class StaleDraft extends Error {}

const rowsAtOnce = 200;

/**
 * Publishes a standard's draft as its next version, in one transaction: the number without gaps, the hash over the previous one,
 * the rules' rows, the event, and the job that asks the audience to read. The draft ends. Answers the page to go to.
 * An editorial version asks nobody who has confirmed the last one that asks.
 * Where the company has an approver, an approved review of exactly this revision is needed (review/), unless the terms name a reason.
 * Problems: "standards.publish.problem.*", "review.problem.*"; a draft that moved on is "stale".
 */
export async function publishVersion(
	storage: Storage,
	actor: Actor,
	code: string,
	input: PublishVersion,
	at: Date,
	terms: PublicationTerms = {},
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const draft = await loadDraft(storage.read, tables, code);
	if (!draft) return alreadyDone(storage, actor, input.token);
	const content = draftContent(draft);
	const { id: standardId, ownerId } = draft.standard;
	const seen = { standardId, ownerId, revision: draft.revision };
	const problem = await problemOf(storage, content, seen, input.revision);
	const unreviewed = problem ?? (await reviewProblem(storage.read, tables, actor, seen, terms));
	if (unreviewed) {
		// The same form may have carried it out since the draft was read.
		const before = await alreadyDone(storage, actor, input.token);
		return before.ok ? before : { ok: false, problem: unreviewed };
	}
	try {
		const { leadsTo } = await storage.write((writer) =>
			once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
				const { broughtBack, ...version } = await insertVersion(storage, writer, { actor, draft, input, at });
				if (await reviewProblem(writer, tables, actor, seen, terms)) throw new StaleDraft();
				const { note } = input;
				const publication = { ...seen, version, actorId: actor.id, note, broughtBack, at };
				await settlePublication(writer, tables, publication, terms);
				await endDraft(writer, storage, draft.id);
				await record(writer, tables, {
					at,
					actorId: actor.id,
					kind: "version.published",
					subjectType: "version",
					subjectId: version.id,
					details: { standard: draft.standard.id, number: version.number },
				});
				await enqueue(writer, tables, {
					kind: "reading.ask",
					key: `reading.ask:${version.id}`,
					payload: { version: version.id },
					at,
				});
				return standardPath(draft.standard.code);
			}),
		);
		return done({ leadsTo });
	} catch (error) {
		if (error instanceof ScheduleEnded) return failed("review.problem.schedule-ended");
		if (error instanceof StaleDraft) return failed("standards.publish.problem.stale");
		throw error;
	}
}

/** What of the draft itself keeps it from being published. */
async function problemOf(
	storage: Storage,
	content: StandardContent,
	{ standardId, revision }: { standardId: number; revision: number },
	seen: number,
): Promise<Problem | null> {
	const [problem] = publishable(content, await latestVersionContent(storage, standardId));
	if (problem) return problem;
	const { toMend } = await judgeRules(storage, content);
	if (toMend.length > 0) return { code: "standards.publish.problem.mend", params: { count: toMend.length } };
	return revision === seen ? null : { code: "standards.publish.problem.stale" };
}

/** The draft is gone: the same form sent twice leads to the same page, another form finds nothing to publish. */
async function alreadyDone(storage: Storage, actor: Actor, token: string): Promise<Outcome<{ leadsTo: string }>> {
	const { formTokens } = storage.tables;
	const [known] = await storage.read
		.select({ leadsTo: formTokens.leadsTo })
		.from(formTokens)
		.where(and(eq(formTokens.token, token), eq(formTokens.personId, actor.id)));
	return known ? done({ leadsTo: known.leadsTo }) : failed("standards.publish.problem.no-draft");
}

interface NewVersion {
	actor: Actor;
	draft: Draft;
	input: PublishVersion;
	at: Date;
}

async function insertVersion(
	{ tables }: Storage,
	writer: Writer,
	{ actor, draft, input, at }: NewVersion,
): Promise<{ id: number; number: number; broughtBack: boolean }> {
	const { drafts, standards, standardAudiences, versions, versionRules } = tables;
	const [held] = await writer
		.update(drafts)
		.set({ revision: input.revision + 1 })
		.where(and(eq(drafts.id, draft.id), eq(drafts.revision, input.revision)))
		.returning({ id: drafts.id });
	if (!held) throw new StaleDraft();
	const saying = draftContent(draft);
	const title = saying.title[saying.language] ?? draft.standard.code;
	const [last] = await writer
		.select({ number: versions.number, hash: versions.hash, withdrawnAt: standards.withdrawnAt })
		.from(versions)
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.where(eq(versions.standardId, draft.standard.id))
		.orderBy(desc(versions.number))
		.limit(1);
	const number = (last?.number ?? 0) + 1;
	const substantive = number === 1 || input.change !== "editorial";
	const [standard] = await writer
		.update(standards)
		.set({
			latestVersion: number,
			withdrawnAt: null,
			...(substantive ? { askedVersion: number } : {}),
			titles: saying.title,
			sortKey: sortKey(title),
		})
		.where(and(eq(standards.id, draft.standard.id), eq(standards.latestVersion, number - 1)))
		.returning();
	if (!standard) throw new StaleDraft();
	const audience = await writer
		.select({ teamId: standardAudiences.teamId })
		.from(standardAudiences)
		.where(eq(standardAudiences.standardId, standard.id));
	const content: VersionContent = versionContent(saying, {
		standard: standard.publicId,
		code: standard.code,
		number,
		note: input.note,
		ownerId: standard.ownerId,
		publishedById: actor.id,
		publishedAt: at.toISOString(),
		forEveryone: standard.forEveryone,
		teamIds: audience.map((row) => row.teamId).sort((a, b) => a - b),
		substantive,
		dueOn: substantive ? input.dueOn : null,
		nextReviewOn: standard.nextReviewOn,
	});
	const text = canonicalJson(content as unknown as Json);
	const previousHash = last?.hash ?? CHAIN_START;
	const [version] = await writer
		.insert(versions)
		.values({
			publicId: newPublicId(),
			standardId: standard.id,
			number,
			content: text,
			substantive,
			hash: versionHash(previousHash, text),
			previousHash,
			publishedAt: at,
			publishedById: actor.id,
		})
		.returning({ id: versions.id, number: versions.number });
	if (!version) throw new Error("the version was not written");
	await recordLineage(writer, tables, standard.id, content);
	const rows = versionRuleRows(content).map((row) => ({ ...row, versionId: version.id }));
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		await writer.insert(versionRules).values(rows.slice(from, from + rowsAtOnce));
	}
	return { ...version, broughtBack: last?.withdrawnAt != null };
}

async function endDraft(writer: Writer, { tables }: Storage, draftId: number): Promise<void> {
	const { drafts, draftParts, draftWordings, draftChanges, draftVisits } = tables;
	const parts = writer.select({ id: draftParts.id }).from(draftParts).where(eq(draftParts.draftId, draftId));
	await writer.delete(draftWordings).where(inArray(draftWordings.partId, parts));
	await writer.delete(draftParts).where(eq(draftParts.draftId, draftId));
	await writer.delete(draftChanges).where(eq(draftChanges.draftId, draftId));
	await writer.delete(draftVisits).where(eq(draftVisits.draftId, draftId));
	await writer.delete(drafts).where(eq(drafts.id, draftId));
}
