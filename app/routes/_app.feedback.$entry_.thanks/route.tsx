import { giveThanks } from "#app/features/feedback/answer-feedback.server.ts";
import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.feedback.$entry_.thanks", async ({ actor, storage, params, clock }) => {
	const id = params.entry ?? "";
	return ledOn(await giveThanks(storage, actor, id, clock.now()), feedbackEntryPath(id));
});
