import { useLoaderData } from "@remix-run/react";
import { ownDrafts, readingTasks } from "#app/features/now/now.queries.server.ts";
import { formatDay } from "#app/messages/format.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { NowPage } from "./page.tsx";

export const loader = guardLoader("_app._index", async ({ actor, storage, url, clock, language, t }) => {
	const all = url.searchParams.has("all");
	const [tasks, drafts] = await Promise.all([readingTasks(storage, actor, all), ownDrafts(storage, actor)]);
	return {
		title: t("frame.now"),
		name: actor.name.split(" ")[0] ?? actor.name,
		today: formatDay(dayIn(actor.timeZone, clock.now()), language),
		tasks,
		drafts,
		all,
	};
});

export default function NowRoute() {
	return <NowPage {...useLoaderData<typeof loader>()} />;
}
