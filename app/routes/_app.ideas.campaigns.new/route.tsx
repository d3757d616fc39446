import { randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allTeams } from "#app/features/accounts/teams.queries.server.ts";
import { campaignForm } from "#app/features/ideas/campaigns/campaign.form.ts";
import { openCampaign } from "#app/features/ideas/campaigns/open-campaign.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { NewCampaignPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.campaigns.new", async ({ actor, storage, clock, t }) => ({
	title: t("campaigns.ask"),
	token: randomUUID(),
	today: dayIn(actor.timeZone, clock.now()),
	language: actor.language,
	teams: (await allTeams(storage)).map(({ publicId, name }) => ({ publicId, name })),
}));

export const action = guardAction("_app.ideas.campaigns.new", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, campaignForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const outcome = await openCampaign(storage, actor, form.value, clock.now());
	if (outcome.ok) return goTo(outcome.value.leadsTo);
	return data({ problems: [outcome.problem], values: form.values }, { status: 422 });
});

export default function NewCampaignRoute() {
	return <NewCampaignPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
