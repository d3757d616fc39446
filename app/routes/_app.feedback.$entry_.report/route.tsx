import { reportForm } from "#app/features/feedback/answers.form.ts";
import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { reportFeedback } from "#app/features/feedback/report-feedback.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.feedback.$entry_.report",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, reportForm);
		if (!form.ok) refuseForm(request, form);
		const id = params.entry ?? "";
		return ledOn(await reportFeedback(storage, actor, id, form.value, clock.now()), ({ leadsTo }) => leadsTo, request);
	},
);
