import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import { withdrawIdea } from "#app/features/ideas/withdraw-idea.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.ideas.$idea_.withdrawal", async ({ actor, storage, params, clock }) =>
	ledOn(await withdrawIdea(storage, actor, params.idea ?? "", clock.now()), boardPath({ tab: "mine" })),
);
