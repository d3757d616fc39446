import { removeEssay } from "#app/features/ideas/essay/own-essay.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { essayPath } from "#app/features/ideas/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.essay_.removal", async ({ actor, storage }) =>
	ledOn(await removeEssay(storage, actor), essayPath),
);
