import { useLoaderData } from "@remix-run/react";
import { practiceIsAsked, setPracticeIsAsked } from "#app/features/practice/invitation.server.ts";
import { practiceSwitchesPath } from "#app/features/practice/paths.ts";
import { practiceSwitchesForm } from "#app/features/practice/practice.form.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PracticeSwitchesPage } from "./page.tsx";

export const handle = { sheets: ["practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.practice.switches", async ({ storage, url, t }) => ({
	title: t("practice.switches.title"),
	asked: await practiceIsAsked(storage),
	saved: url.searchParams.has("saved"),
}));

export const action = guardAction("_app.practice.switches", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, practiceSwitchesForm);
	if (!form.ok) refuse(422);
	const outcome = await setPracticeIsAsked(storage, actor, form.value.asked, clock.now());
	if (!outcome.ok) refuse(403);
	return goTo(`${practiceSwitchesPath}?saved`);
});

export default function PracticeSwitchesRoute() {
	return <PracticeSwitchesPage {...useLoaderData<typeof loader>()} />;
}
