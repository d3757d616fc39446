import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { withdrawFeedback } from "#app/features/feedback/withdraw-feedback.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.feedback.$entry_.withdrawal", async ({ actor, storage, params, clock }) => {
	const id = params.entry ?? "";
	return ledOn(await withdrawFeedback(storage, actor, id, clock.now()), feedbackEntryPath(id));
});
