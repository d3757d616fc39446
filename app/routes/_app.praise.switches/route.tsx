import { useLoaderData } from "@remix-run/react";
import { switchesForm } from "#app/features/praise/answers.form.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { praiseSwitchesPath } from "#app/features/praise/paths.ts";
import { noRuleFitsCount, praiseSwitches, setPraiseSwitches } from "#app/features/praise/settings.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { SwitchesPage } from "./page.tsx";

export const loader = guardLoader("_app.praise.switches", async ({ storage, clock, url, t }) => ({
	title: t("praise.switches.title"),
	switches: await praiseSwitches(storage),
	noRule: await noRuleFitsCount(storage, clock.now()),
	saved: url.searchParams.has("saved"),
}));

export const action = guardAction("_app.praise.switches", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, switchesForm);
	if (!form.ok) refuse(422);
	const { quietWork, visibility } = form.value;
	const switches = { quietWork: quietWork !== undefined, visibility };
	return ledOn(await setPraiseSwitches(storage, actor, switches, clock.now()), `${praiseSwitchesPath}?saved`);
});

export default function SwitchesRoute() {
	return <SwitchesPage {...useLoaderData<typeof loader>()} />;
}
