import { stepEndForm } from "#app/features/feedback/answers.form.ts";
import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { endNextStep } from "#app/features/feedback/next-step.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction(
	"_app.feedback.$entry_.step_.end",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, stepEndForm);
		if (!form.ok) refuse(422, form.problems[0]?.code, typedText(request));
		const id = params.entry ?? "";
		return ledOn(await endNextStep(storage, actor, id, form.value.end, clock.now()), feedbackEntryPath(id), request);
	},
);
