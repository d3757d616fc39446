import { useLoaderData } from "@remix-run/react";
import { feedbackList } from "#app/features/feedback/list.queries.server.ts";
import { sides } from "#app/features/feedback/model.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { FeedbackPage } from "./page.tsx";

export const handle = { sheets: ["feedback"] } satisfies RouteHandle;

export const loader = guardLoader("_app.feedback._index", async ({ actor, storage, url, t }) => {
	const side = sides.find((one) => one === url.searchParams.get("side")) ?? "received";
	const before = /^\d{1,15}$/.exec(url.searchParams.get("before") ?? "");
	const page = await feedbackList(storage, actor, { side, before: before ? Number(before[0]) : null });
	return { title: t("feedback.title"), ...page, side, leads: actor.leads.size > 0 || side === "led" };
});

export default function FeedbackRoute() {
	return <FeedbackPage {...useLoaderData<typeof loader>()} />;
}
