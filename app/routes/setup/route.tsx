import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createFirstAdministrator } from "#app/features/accounts/create-first-administrator.server.ts";
import { setUpForm } from "#app/features/accounts/set-up.form.ts";
import { hasAccounts, isSetupCode } from "#app/features/accounts/setup-code.server.ts";
import { countTry } from "#app/features/accounts/sign-in-limits.server.ts";
import { plantDemo } from "#app/features/demo/plant-demo.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { SetUpPage } from "./page.tsx";

export const loader = guardLoader("setup", async ({ url, language, t, read, tables, context }) => {
	if (await hasAccounts(read, tables)) throw goTo("/sign-in");
	const { timeZone } = context.settings;
	return { title: t("accounts.setup.title"), code: url.searchParams.get("code") ?? "", language, timeZone };
});

export const action = guardAction("setup", async ({ request, read, tables, storage, clock, context }) => {
	if (await hasAccounts(read, tables)) return goTo("/sign-in");
	const form = await readForm(request, setUpForm);
	if (!(await isSetupCode(read, tables, form.values.code ?? ""))) {
		const { wait } = await countTry(context, "setup");
		const problem = wait ? { code: "sign-in.wait", params: { count: wait } } : { code: "setup.code", field: "code" };
		return data({ problems: [problem], values: form.values }, { status: wait ? 429 : 422 });
	}
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const made = await createFirstAdministrator(context, form.value, { userAgent: request.headers.get("user-agent") });
	if (!made.ok) {
		if (made.problem.code === "setup.done") return goTo("/sign-in");
		return data({ problems: [made.problem], values: form.values }, { status: 422 });
	}
	const { cookie } = made.value;
	if (form.value.content === "demo") await plantDemo(storage, { clock, entrance: "closed" });
	return goTo("/", { "Set-Cookie": cookie });
});

export default function SetUpRoute() {
	return <SetUpPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
