import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { standInForm } from "#app/features/ideas/keepers.form.ts";
import { standInsPath } from "#app/features/ideas/keepers.paths.ts";
import { allKeepers } from "#app/features/ideas/keepers.server.ts";
import { nameStandIn, ownStandIns } from "#app/features/ideas/keepers-away.server.ts";
import { companyDay } from "#app/features/ideas/promises.server.ts";
import { formatDay } from "#app/messages/format.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { StandInsPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.keeping.stand-ins", async ({ actor, storage, clock, t }) => {
	const { today } = await companyDay(storage, clock.now());
	const [rows, keepers] = await Promise.all([
		ownStandIns(storage, actor, today),
		allKeepers(storage.read, storage.tables),
	]);
	return {
		...{ title: t("keepers.away.title"), today, token: crypto.randomUUID() },
		keepers: keepers.filter(({ id }) => id !== actor.id).map(({ publicId, name }) => ({ publicId, name })),
		standIns: rows.map(({ id, name, fromDay, untilDay }) => ({
			...{ id, name, from: formatDay(fromDay, actor.language), until: formatDay(untilDay, actor.language) },
		})),
	};
});

export const action = guardAction("_app.ideas.keeping.stand-ins", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, standInForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const named = await nameStandIn(storage, actor, form.value, clock.now());
	if (!named.ok) return data({ problems: [named.problem], values: form.values }, { status: 422 });
	return goTo(standInsPath);
});

export default function StandInsRoute() {
	return <StandInsPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
