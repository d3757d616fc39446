import { keepPraiseDraft } from "#app/features/praise/draft.server.ts";
import { praiseDraftForm } from "#app/features/praise/give-praise.form.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

/** Keeps what is being written, for its writer alone. */
export const action = guardAction("_app.praise.draft", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, praiseDraftForm);
	if (!form.ok) refuse(422);
	await keepPraiseDraft(storage, actor, form.value, clock.now());
	return new Response(null, { status: 204 });
});
