import type { Actor } from "#app/platform/actor.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { once } from "#db/form-token.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Storage } from "#db/storage.ts";
import { loadDraft } from "../draft.queries.server.ts";
import { judgeRules } from "../gate.server.ts";
import { draftContent } from "../model.ts";
import { publicationPath } from "../paths.ts";
import type { PublishVersion } from "../publish-version.form.ts";
import { publishable } from "../publishable.server.ts";
import { latestVersionContent } from "../version.queries.server.ts";
import { changeReview, refuseReview } from "./change-review.server.ts";
import { logStep } from "./log-step.server.ts";
import { endWork } from "./review-tasks.server.ts";
import { reviewProblem } from "./settle-publication.server.ts";

export const publishJob = "version.publish";

const day = 86_400_000;
const longestWait = 365 * day;

/**
 * Publishes a draft at a set time: what publishing asks for is asked for now, and again when the time has come.
 * Problems: those of publishVersion, "review.problem.time" (field "publishOn"), ".scheduled" where one waits already.
 */
export async function schedulePublication(
	storage: Storage,
	actor: Actor,
	code: string,
	input: PublishVersion,
	runAt: Date,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables, read } = storage;
	const wait = runAt.getTime() - at.getTime();
	if (wait <= 0 || wait > longestWait) return failed("review.problem.time", { field: "publishOn" });
	const draft = await loadDraft(read, tables, code);
	if (!draft) return failed("standards.publish.problem.no-draft");
	const content = draftContent(draft);
	const [problem] = publishable(content, await latestVersionContent(storage, draft.standard.id));
	if (problem) return { ok: false, problem };
	const { toMend } = await judgeRules(storage, content);
	if (toMend.length > 0) return failed("standards.publish.problem.mend", { params: { count: toMend.length } });
	try {
		return await changeReview(storage, code, async (writer, found) => {
			const { standard, review } = found;
			const form = { token: input.token, personId: actor.id, at };
			const { leadsTo } = await once(writer, tables, form, async () => {
				if (found.draft?.revision !== input.revision || draft.revision !== input.revision) {
					refuseReview("standards.publish.problem.stale");
				}
				const seen = { standardId: standard.id, ownerId: standard.ownerId, revision: input.revision };
				const unreviewed = await reviewProblem(writer, tables, actor, seen, {});
				if (unreviewed) refuseReview(unreviewed.code);
				const { token: _, ...kept } = input;
				const [row] = await writer
					.insert(tables.scheduledPublications)
					.values({
						...{ standardId: standard.id, draftRevision: input.revision, input: kept },
						...{ runAt, madeAt: at, madeById: actor.id },
					})
					.returning({ id: tables.scheduledPublications.id });
				if (!row) throw new Error("the schedule was not written");
				await enqueue(writer, tables, {
					...{ kind: publishJob, key: `${publishJob}:${row.id}`, payload: { schedule: row.id }, runAt, at },
				});
				if (review) {
					await endWork(writer, tables, { kinds: ["publish"], subjectType: "review", subjectId: review.id }, { at });
				}
				const of = { subjectType: "standard", subjectId: standard.id } as const;
				await endWork(writer, tables, { kinds: ["unscheduled"], ...of }, { at });
				await logStep(writer, tables, {
					...{ standardId: standard.id, reviewId: review?.id ?? null, actorId: actor.id, kind: "scheduled" },
					...{ words: input.note, at },
					details: { version: standard.latestVersion + 1, revision: input.revision, runAt: runAt.toISOString() },
				});
				return publicationPath(code);
			});
			return { leadsTo };
		});
	} catch (error) {
		if (error instanceof Error && error.name === "Conflict" && "constraint" in error) {
			if (error.constraint === "scheduled_publications_open") return failed("review.problem.scheduled");
		}
		throw error;
	}
}
