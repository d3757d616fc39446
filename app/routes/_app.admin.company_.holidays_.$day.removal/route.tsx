import { removeHoliday } from "#app/features/accounts/change-company.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.admin.company_.holidays_.$day.removal",
	async ({ actor, params, storage, clock }) => {
		await removeHoliday(storage, actor, params.day ?? "", clock.now());
		return goTo("/admin/company?done=company#holidays");
	},
);
