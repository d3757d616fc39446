import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closingForm } from "#app/features/ideas/campaigns/campaign.form.ts";
import { campaignPage } from "#app/features/ideas/campaigns/campaigns.queries.server.ts";
import { closeCampaign } from "#app/features/ideas/campaigns/open-campaign.server.ts";
import { campaignPath } from "#app/features/ideas/campaigns/paths.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { ClosingPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.ideas.campaigns.$campaign_.closing",
	async ({ actor, storage, params, clock, t }) => {
		const campaign = await campaignPage(storage, actor, params.campaign ?? "", clock.now());
		if (!campaign || campaign.state === "closed") refuse(404);
		return { title: t("campaigns.close"), publicId: campaign.publicId, question: campaign.question };
	},
);

export const action = guardAction(
	"_app.ideas.campaigns.$campaign_.closing",
	async ({ actor, request, storage, params, clock }) => {
		const id = params.campaign ?? "";
		const form = await readForm(request, closingForm);
		const campaign = (await campaignPage(storage, actor, id, clock.now())) ?? refuse(404, "", typedText(request));
		// The page of a closed campaign has no form any more, so the words stand on the page of the refusal.
		if (campaign.state === "closed") refuse(409, "campaigns.problem.closed", typedText(request));
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const outcome = await closeCampaign(storage, actor, id, form.value.words, clock.now());
		if (outcome.ok) return goTo(campaignPath(id));
		return data({ problems: [outcome.problem], values: form.values }, { status: 422 });
	},
);

export default function ClosingRoute() {
	return <ClosingPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
