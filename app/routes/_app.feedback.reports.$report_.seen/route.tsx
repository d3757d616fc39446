import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackPath } from "#app/features/feedback/paths.ts";
import { seeFeedbackDecision } from "#app/features/feedback/report-feedback.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction("_app.feedback.reports.$report_.seen", async ({ actor, storage, params, clock }) =>
	ledOn(await seeFeedbackDecision(storage, actor, params.report ?? "", clock.now()), feedbackPath),
);
