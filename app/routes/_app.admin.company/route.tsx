import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeCompany } from "#app/features/accounts/change-company.server.ts";
import { companyForm } from "#app/features/accounts/company.form.ts";
import { loadCompany, loadHolidays } from "#app/features/accounts/company.queries.server.ts";
import { needsProof, provePassword } from "#app/features/accounts/prove-password.server.ts";
import { formatDay } from "#app/messages/format.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { CompanyPage } from "./page.tsx";

export const loader = guardLoader("_app.admin.company", async ({ actor, url, language, t, storage, clock }) => {
	const company = (await loadCompany(storage)) ?? refuse(404);
	const today = dayIn(company.timeZone, clock.now());
	const holidays = await loadHolidays(storage);
	return {
		title: t("admin.company.title"),
		done: url.searchParams.get("done"),
		proof: needsProof(actor, clock.now()),
		company,
		holidays: holidays
			.filter(({ day }) => day >= today)
			.map(({ day, name }) => ({ day, name, words: `${formatDay(day, language)} ${day.slice(0, 4)}` })),
	};
});

export const action = guardAction("_app.admin.company", async ({ actor, request, storage, clock, context }) => {
	const form = await readForm(request, companyForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const unproved = await provePassword(context, actor, form.value.currentPassword);
	if (unproved) return data({ problems: [unproved], values: form.values }, { status: 422 });
	const changed = await changeCompany(storage, actor, form.value, clock.now());
	if (!changed.ok) return data({ problems: [changed.problem], values: form.values }, { status: 422 });
	return goTo("/admin/company?done=company");
});

export default function CompanyRoute() {
	return <CompanyPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
