import { markEssayRead } from "#app/features/ideas/essay/cuts.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { sentEssayPath } from "#app/features/ideas/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.essays.$essay_.reading", async ({ actor, storage, params, clock }) => {
	const id = params.essay ?? "";
	return ledOn(await markEssayRead(storage, actor, id, clock.now()), sentEssayPath(id));
});
