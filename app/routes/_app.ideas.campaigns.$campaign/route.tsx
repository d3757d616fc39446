import { useLoaderData } from "@remix-run/react";
import { campaignIdeas } from "#app/features/ideas/campaigns/campaign-ideas.queries.server.ts";
import { campaignPage } from "#app/features/ideas/campaigns/campaigns.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { CampaignView } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.campaigns.$campaign", async ({ actor, storage, params, url, clock }) => {
	const now = clock.now();
	const found = await campaignPage(storage, actor, params.campaign ?? "", now);
	if (!found) refuse(404);
	const { id, ...campaign } = found;
	const { cards, next } = await campaignIdeas(storage, actor, id, { after: url.searchParams.get("after"), now });
	return { title: campaign.question, campaign, cards, next };
});

export default function CampaignRoute() {
	return <CampaignView {...useLoaderData<typeof loader>()} />;
}
