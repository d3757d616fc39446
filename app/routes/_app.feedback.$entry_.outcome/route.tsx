import { sayWhetherItHelped } from "#app/features/feedback/answer-feedback.server.ts";
import { outcomeForm } from "#app/features/feedback/answers.form.ts";
import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackEntryPath } from "#app/features/feedback/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.feedback.$entry_.outcome",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, outcomeForm);
		if (!form.ok) refuseForm(request, form);
		const id = params.entry ?? "";
		return ledOn(
			await sayWhetherItHelped(storage, actor, id, form.value.answer, clock.now()),
			feedbackEntryPath(id),
			request,
		);
	},
);
