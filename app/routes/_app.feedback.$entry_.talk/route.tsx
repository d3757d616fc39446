import { messageForm } from "#app/features/feedback/answers.form.ts";
import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { sayInTalk } from "#app/features/feedback/talk.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction("_app.feedback.$entry_.talk", async ({ actor, request, storage, params, clock }) => {
	const form = await readForm(request, messageForm);
	if (!form.ok) refuseForm(request, form);
	const id = params.entry ?? "";
	return ledOn(await sayInTalk(storage, actor, id, form.value, clock.now()), feedbackEntryPath(id), request);
});
