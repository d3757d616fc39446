import { addHoliday } from "#app/features/accounts/change-company.server.ts";
import { holidayForm } from "#app/features/accounts/company.form.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction("_app.admin.company_.holidays", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, holidayForm);
	if (!form.ok) refuseForm(request, form);
	await addHoliday(storage, actor, form.value, clock.now());
	return goTo("/admin/company?done=company#holidays");
});
