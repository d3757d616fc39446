import { backForm } from "#app/features/ideas/answers.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { supportIdea } from "#app/features/ideas/support-idea.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction("_app.ideas.$idea_.support", async ({ actor, request, storage, params, clock }) => {
	const form = await readForm(request, backForm);
	if (!form.ok) refuse(422);
	return ledOn(await supportIdea(storage, actor, params.idea ?? "", clock.now()), form.value.back);
});
