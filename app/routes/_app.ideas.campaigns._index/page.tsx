import type { CampaignLine } from "#app/features/ideas/campaigns/campaigns.queries.server.ts";
import { CampaignFacts } from "#app/features/ideas/campaigns/components/campaign-facts.tsx";
import { campaignPath, newCampaignPath } from "#app/features/ideas/campaigns/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** The questions that the company asks, those that are open first. */
export function CampaignsPage({ campaigns, runs }: { campaigns: CampaignLine[]; runs: boolean }) {
	const t = useT();
	const ask = runs ? <ButtonLink href={newCampaignPath}>{t("campaigns.ask")}</ButtonLink> : null;
	return (
		<div className="page">
			<PageHead
				kicker={<a href="/ideas">{t("campaigns.ideas")}</a>}
				title={t("campaigns.title")}
				sub={t("campaigns.lead")}
				actions={ask}
			/>
			{campaigns.length === 0 ? (
				<Empty action={ask}>{t("campaigns.none")}</Empty>
			) : (
				<ul className="tasks" data-list>
					{campaigns.map((campaign) => (
						<li className="task" key={campaign.publicId}>
							<h2 className="task-title" lang={campaign.language}>
								<a href={campaignPath(campaign.publicId)}>{campaign.question}</a>
							</h2>
							<CampaignFacts campaign={campaign} />
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
