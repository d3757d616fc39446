import { essayDraftForm } from "#app/features/ideas/essay/essay.form.ts";
import { keepEssay, staleCode } from "#app/features/ideas/essay/own-essay.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

/** Keeps what is being written, for its writer alone; answers the revision that the next saving needs. */
export const action = guardAction("_app.essay_.draft", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, essayDraftForm);
	if (!form.ok) refuse(422);
	const kept = await keepEssay(storage, actor, form.value, clock.now());
	if (!kept.ok) refuse(kept.problem.code === staleCode ? 409 : 422, kept.problem.code);
	return Response.json(kept.value, { headers: { "Cache-Control": "no-store" } });
});
