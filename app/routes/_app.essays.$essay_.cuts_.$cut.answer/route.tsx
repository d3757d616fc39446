import { answerCut } from "#app/features/ideas/essay/cuts.server.ts";
import { cutAnswerForm } from "#app/features/ideas/essay/essay.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { nameSentence } from "#app/features/ideas/sentences.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.essays.$essay_.cuts_.$cut.answer",
	async ({ actor, request, storage, params, clock, t }) => {
		const form = await readForm(request, cutAnswerForm);
		if (!form.ok) refuseForm(request, form);
		const input = { ...form.value, sentence: nameSentence(t, form.value.name) };
		const outcome = await answerCut(storage, actor, params.essay ?? "", params.cut ?? "", input, clock.now());
		return ledOn(outcome, ({ leadsTo }) => leadsTo, request);
	},
);
