import { reportForm } from "#app/features/praise/answers.form.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { reportPraise } from "#app/features/praise/report-praise.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction("_app.praise.$praise_.report", async ({ actor, request, storage, params, clock }) => {
	const form = await readForm(request, reportForm);
	if (!form.ok) refuseForm(request, form);
	const id = params.praise ?? "";
	const at = clock.now();
	return ledOn(await reportPraise(storage, actor, id, form.value, at), ({ leadsTo }) => leadsTo, request);
});
