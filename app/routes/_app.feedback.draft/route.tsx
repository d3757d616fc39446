import { keepFeedbackDraft } from "#app/features/feedback/draft.server.ts";
import { feedbackDraftForm } from "#app/features/feedback/feedback.form.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

/** Keeps what is being written, for its writer alone. */
export const action = guardAction("_app.feedback.draft", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, feedbackDraftForm);
	if (!form.ok) refuse(422);
	await keepFeedbackDraft(storage, actor, form.value, clock.now());
	return new Response(null, { status: 204 });
});
