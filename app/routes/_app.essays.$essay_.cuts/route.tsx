import { proposeCut } from "#app/features/ideas/essay/cuts.server.ts";
import { cutForm } from "#app/features/ideas/essay/essay.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction("_app.essays.$essay_.cuts", async ({ actor, request, storage, params, clock }) => {
	const form = await readForm(request, cutForm);
	if (!form.ok) refuseForm(request, form);
	const outcome = await proposeCut(storage, actor, params.essay ?? "", form.value, clock.now());
	return ledOn(outcome, ({ leadsTo }) => leadsTo, request);
});
