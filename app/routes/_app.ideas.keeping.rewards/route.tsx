import { useLoaderData } from "@remix-run/react";
import { keepsIdeas } from "#app/features/ideas/keepers.model.ts";
import { rewardCounts, rewardsShown } from "#app/features/ideas/rewards.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { RewardsPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.keeping.rewards", async ({ actor, storage, url, t }) => {
	const after = url.searchParams.get("after") ?? "";
	const before = /^\d{1,15}$/.test(after) ? { before: Number(after) } : {};
	const [shown, counts] = await Promise.all([rewardsShown(storage, actor, before), rewardCounts(storage)]);
	return { title: t("keepers.rewards.title"), keeps: keepsIdeas(actor), counts, ...shown };
});

export default function RewardsRoute() {
	return <RewardsPage {...useLoaderData<typeof loader>()} />;
}
