import { ledOn } from "#app/features/praise/led-on.server.ts";
import { praisePath } from "#app/features/praise/paths.ts";
import { withdrawPraise } from "#app/features/praise/withdraw-praise.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.praise.$praise_.withdrawal", async ({ actor, storage, params, clock }) => {
	return ledOn(await withdrawPraise(storage, actor, params.praise ?? "", clock.now()), praisePath);
});
