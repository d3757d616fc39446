import { useActionData, useLoaderData } from "@remix-run/react";
import { feedMadeAt, makeFeedAddress } from "#app/features/ideas/files/feed-address.server.ts";
import { doneFeedPath } from "#app/features/ideas/files/paths.ts";
import { formatDate } from "#app/messages/format.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { OwnFeedPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.feed", async ({ actor, storage, t }) => {
	const since = await feedMadeAt(storage, actor);
	return {
		title: t("exports.feed.page"),
		since: since ? formatDate(since, actor.language, actor.timeZone) : null,
	};
});

export const action = guardAction("_app.ideas.feed", async ({ actor, storage, clock, context }) => {
	const token = await makeFeedAddress(storage, actor, clock.now());
	return { address: context.settings.baseUrl + doneFeedPath(token) };
});

export default function OwnFeedRoute() {
	return <OwnFeedPage {...useLoaderData<typeof loader>()} address={useActionData<typeof action>()?.address ?? null} />;
}
