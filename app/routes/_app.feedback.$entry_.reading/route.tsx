import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { readFeedback } from "#app/features/feedback/read-feedback.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.feedback.$entry_.reading", async ({ actor, storage, params, clock }) => {
	const id = params.entry ?? "";
	return ledOn(await readFeedback(storage, actor, id, clock.now()), feedbackEntryPath(id));
});
