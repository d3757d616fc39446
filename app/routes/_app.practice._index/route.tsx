import { useLoaderData } from "@remix-run/react";
import { stepPath } from "#app/features/practice/paths.ts";
import { ownPractice } from "#app/features/practice/run.queries.server.ts";
import { startRun } from "#app/features/practice/start-run.server.ts";
import { formatDay } from "#app/messages/format.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PracticePage } from "./page.tsx";

export const handle = { sheets: ["practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.practice._index", async ({ actor, storage, url, language, t }) => {
	const { finished, ...own } = await ownPractice(storage, actor);
	return {
		title: t("practice.title"),
		...own,
		done: url.searchParams.has("done") && finished.runs > 0,
		lastDay: finished.last ? formatDay(dayIn(actor.timeZone, finished.last), language) : null,
	};
});

/** Begins a run, or goes on with the one that is open. */
export const action = guardAction("_app.practice._index", async ({ actor, storage, clock }) =>
	goTo(stepPath(await startRun(storage, actor, clock.now()))),
);

export default function PracticeRoute() {
	return <PracticePage {...useLoaderData<typeof loader>()} />;
}
