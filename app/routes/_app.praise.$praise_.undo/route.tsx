import { ledOn } from "#app/features/praise/led-on.server.ts";
import { praisePath } from "#app/features/praise/paths.ts";
import { undoPraise } from "#app/features/praise/undo-praise.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.praise.$praise_.undo", async ({ actor, storage, params, clock }) => {
	return ledOn(await undoPraise(storage, actor, params.praise ?? "", clock.now()), praisePath);
});
