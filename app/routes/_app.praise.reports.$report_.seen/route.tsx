import { ledOn } from "#app/features/praise/led-on.server.ts";
import { praisePath } from "#app/features/praise/paths.ts";
import { seeDecision } from "#app/features/praise/report-praise.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.praise.reports.$report_.seen", async ({ actor, storage, params, clock }) => {
	return ledOn(await seeDecision(storage, actor, params.report ?? "", clock.now()), praisePath);
});
