import { useLoaderData } from "@remix-run/react";
import { ownSettingsForm } from "#app/features/praise/answers.form.ts";
import { praiseSettingsPath } from "#app/features/praise/paths.ts";
import { setWantsToBeAsked, wantsToBeAsked } from "#app/features/praise/settings.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { OwnPraisePage } from "./page.tsx";

export const loader = guardLoader("_app.praise.settings", async ({ actor, storage, url, t }) => ({
	title: t("praise.settings.title"),
	asked: await wantsToBeAsked(storage, actor.id),
	saved: url.searchParams.has("saved"),
}));

export const action = guardAction("_app.praise.settings", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, ownSettingsForm);
	if (!form.ok) refuse(422);
	await setWantsToBeAsked(storage, actor, form.value.asked !== undefined, clock.now());
	return goTo(`${praiseSettingsPath}?saved`);
});

export default function OwnPraiseRoute() {
	return <OwnPraisePage {...useLoaderData<typeof loader>()} />;
}
