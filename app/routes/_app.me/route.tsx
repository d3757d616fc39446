import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeOwnSettings, ownSettingsForm } from "#app/features/accounts/change-own-settings.server.ts";
import { ownPage } from "#app/features/accounts/own-page.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { setLanguageCookie } from "#app/platform/language-cookie.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { MePage } from "./page.tsx";

export const handle = { sheets: ["feedback", "practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.me", async ({ actor, url, t, storage, clock }) => ({
	title: t("accounts.me.title"),
	done: url.searchParams.get("done"),
	...(await ownPage(storage, actor, clock.now())),
}));

export const action = guardAction("_app.me", async ({ actor, request, storage, context }) => {
	const form = await readForm(request, ownSettingsForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	await changeOwnSettings(storage, actor, form.value);
	return goTo("/me?done=settings", {
		"Set-Cookie": setLanguageCookie(form.value.language, context.settings.secure),
	});
});

export default function MeRoute() {
	return <MePage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
