import { stepEndForm } from "#app/features/feedback/answers.form.ts";
import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { endNextStep } from "#app/features/feedback/next-step.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.feedback.$entry_.step_.end",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, stepEndForm);
		if (!form.ok) refuseForm(request, form);
		const id = params.entry ?? "";
		return ledOn(await endNextStep(storage, actor, id, form.value.end, clock.now()), feedbackEntryPath(id), request);
	},
);
