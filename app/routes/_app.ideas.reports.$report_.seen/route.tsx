import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import { seeIdeaDecision } from "#app/features/ideas/reports/decide-report.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.ideas.reports.$report_.seen", async ({ actor, storage, params, clock }) =>
	ledOn(await seeIdeaDecision(storage, actor, params.report ?? "", clock.now()), boardPath()),
);
