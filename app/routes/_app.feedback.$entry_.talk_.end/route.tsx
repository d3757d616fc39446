import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { closeTalk } from "#app/features/feedback/talk.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.feedback.$entry_.talk_.end", async ({ actor, storage, params, clock }) => {
	const id = params.entry ?? "";
	return ledOn(await closeTalk(storage, actor, id, clock.now()), feedbackEntryPath(id));
});
