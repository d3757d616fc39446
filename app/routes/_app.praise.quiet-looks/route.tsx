import { quietLooksForm } from "#app/features/praise/answers.form.ts";
import { noteQuietLooks } from "#app/features/praise/quiet-work.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction("_app.praise.quiet-looks", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, quietLooksForm);
	if (!form.ok) refuse(422);
	await noteQuietLooks(storage, actor, form.value.person, clock.now());
	return goTo("/");
});
