import { useLoaderData } from "@remix-run/react";
import { listCampaigns } from "#app/features/ideas/campaigns/campaigns.queries.server.ts";
import { mayCampaign } from "#app/features/ideas/campaigns/model.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { CampaignsPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.campaigns._index", async ({ actor, storage, clock, t }) => ({
	title: t("campaigns.title"),
	campaigns: await listCampaigns(storage, actor, clock.now()),
	runs: mayCampaign(actor),
}));

export default function CampaignsRoute() {
	return <CampaignsPage {...useLoaderData<typeof loader>()} />;
}
