import { keepIdeaDraft } from "#app/features/ideas/draft.server.ts";
import { ideaDraftForm } from "#app/features/ideas/propose-idea.form.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

/** Keeps what is being written, for its writer alone. */
export const action = guardAction("_app.ideas.draft", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, ideaDraftForm);
	if (!form.ok) refuse(422);
	await keepIdeaDraft(storage, actor, form.value, clock.now());
	return new Response(null, { status: 204 });
});
