import { backForm } from "#app/features/ideas/answers.form.ts";
import { unfollowIdea } from "#app/features/ideas/follow-idea.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction("_app.ideas.$idea_.follow_.removal", async ({ actor, request, storage, params }) => {
	const form = await readForm(request, backForm);
	if (!form.ok) refuse(422);
	return ledOn(await unfollowIdea(storage, actor, params.idea ?? ""), form.value.back);
});
