import { useLoaderData } from "@remix-run/react";
import { sides } from "#app/features/requests/model.ts";
import { requestList } from "#app/features/requests/requests.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { RequestsPage } from "./page.tsx";

export const handle = { sheets: ["feedback", "practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.feedback.requests._index", async ({ actor, storage, url, clock, t }) => {
	const side = sides.find((one) => one === url.searchParams.get("side")) ?? "mine";
	const before = Number(url.searchParams.get("before")) || null;
	return {
		title: t("requests.title"),
		side,
		...(await requestList(storage, actor, { side, before, now: clock.now() })),
	};
});

export default function RequestsRoute() {
	return <RequestsPage {...useLoaderData<typeof loader>()} />;
}
