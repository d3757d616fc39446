import { useLoaderData } from "@remix-run/react";
import { printedIdeas } from "#app/features/ideas/files/print.queries.server.ts";
import { formatDate } from "#app/messages/format.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { PrintPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.print", async ({ actor, storage, clock, t }) => ({
	title: t("exports.print.title"),
	today: formatDate(clock.now(), actor.language, actor.timeZone),
	ideas: await printedIdeas(storage, actor),
}));

export default function PrintRoute() {
	return <PrintPage {...useLoaderData<typeof loader>()} />;
}
