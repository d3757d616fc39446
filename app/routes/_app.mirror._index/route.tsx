import { useLoaderData } from "@remix-run/react";
import { mirrorOf } from "#app/features/mirror/mirror.queries.server.ts";
import { habitTrends } from "#app/features/mirror/wording.ts";
import { formatMonth } from "#app/messages/format.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { MirrorPage } from "./page.tsx";

export const handle = { sheets: ["practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.mirror._index", async ({ actor, storage, clock, language, t }) => {
	const { months, ...mirror } = await mirrorOf(storage, actor, clock.now());
	return {
		title: t("mirror.title"),
		...mirror,
		person: actor.publicId,
		months: months.map(({ month, ...figures }) => ({ ...figures, label: formatMonth(month, language) })),
		trends: habitTrends(months),
	};
});

export default function MirrorRoute() {
	return <MirrorPage {...useLoaderData<typeof loader>()} />;
}
