import { ideaTagsForm } from "#app/features/ideas/answers.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { tagIdea } from "#app/features/ideas/tag-idea.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction("_app.ideas.$idea_.tags", async ({ actor, request, storage, params, clock }) => {
	const form = await readForm(request, ideaTagsForm);
	if (!form.ok) refuse(422, form.problems[0]?.code, [], form.problems[0]?.params);
	const id = params.idea ?? "";
	return ledOn(await tagIdea(storage, actor, id, form.value.tag, clock.now()), ideaPath(id));
});
