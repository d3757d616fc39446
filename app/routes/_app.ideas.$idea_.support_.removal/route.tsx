import { backForm } from "#app/features/ideas/answers.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { withdrawSupport } from "#app/features/ideas/support-idea.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction("_app.ideas.$idea_.support_.removal", async ({ actor, request, storage, params }) => {
	const form = await readForm(request, backForm);
	if (!form.ok) refuse(422);
	return ledOn(await withdrawSupport(storage, actor, params.idea ?? ""), form.value.back);
});
