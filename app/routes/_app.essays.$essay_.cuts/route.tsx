import { proposeCut } from "#app/features/ideas/essay/cuts.server.ts";
import { cutForm } from "#app/features/ideas/essay/essay.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction("_app.essays.$essay_.cuts", async ({ actor, request, storage, params, clock }) => {
	const form = await readForm(request, cutForm);
	if (!form.ok) refuse(422, form.problems[0]?.code, typedText(request));
	const outcome = await proposeCut(storage, actor, params.essay ?? "", form.value, clock.now());
	return ledOn(outcome, ({ leadsTo }) => leadsTo, request);
});
