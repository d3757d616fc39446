import { withdrawEssay } from "#app/features/ideas/essay/own-essay.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.essay_.withdrawal", async ({ actor, storage, clock }) =>
	ledOn(await withdrawEssay(storage, actor, clock.now()), ({ leadsTo }) => leadsTo),
);
