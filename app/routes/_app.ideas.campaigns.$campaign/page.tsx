import type { CampaignPage } from "#app/features/ideas/campaigns/campaigns.queries.server.ts";
import { CampaignFacts } from "#app/features/ideas/campaigns/components/campaign-facts.tsx";
import { campaignClosingPath, campaignPath, campaignsPath } from "#app/features/ideas/campaigns/paths.ts";
import type { IdeaCard } from "#app/features/ideas/card.ts";
import { IdeaRow } from "#app/features/ideas/components/idea-row.tsx";
import { newIdeaPath } from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Facts } from "#app/ui/tag.tsx";

interface View {
	campaign: Omit<CampaignPage, "id">;
	cards: IdeaCard[];
	next: string | null;
}

/** A campaign: its question, what came of it, and its ideas. */
export function CampaignView({ campaign, cards, next }: View) {
	const t = useT();
	const { publicId, question, language, words, state, runs } = campaign;
	const here = campaignPath(publicId);
	return (
		<div className="page">
			<PageHead
				kicker={<a href={campaignsPath}>{t("campaigns.title")}</a>}
				title={<span lang={language}>{question}</span>}
				actions={
					<>
						{state === "open" ? (
							<ButtonLink kind="main" icon="plus" href={newIdeaPath({ campaign: publicId })}>
								{t("campaigns.answer")}
							</ButtonLink>
						) : null}
						{runs && state !== "closed" ? (
							<ButtonLink href={campaignClosingPath(publicId)}>{t("campaigns.close")}</ButtonLink>
						) : null}
					</>
				}
			/>
			<CampaignFacts campaign={campaign} />
			{words ? (
				<div className="idea-text mt-3" lang={language}>
					<Markdown text={words} />
				</div>
			) : null}
			{state === "closed" ? <Outcome campaign={campaign} /> : null}
			<section className="mt-6" aria-labelledby="h-ideas">
				<h2 id="h-ideas" className="mb-3">
					{t("campaigns.ideas")}
				</h2>
				{cards.length === 0 ? (
					<Empty>{t("campaigns.noIdeas")}</Empty>
				) : (
					<ol className="ideas" id="ideas" data-list>
						{cards.map((card) => (
							<li key={card.publicId}>
								<IdeaRow card={card} back={here} />
							</li>
						))}
					</ol>
				)}
				<Pager
					{...(next === null ? {} : { href: campaignPath(publicId, next) })}
					more={t("ideas.more")}
					target="ideas"
					label={t("ideas.list")}
				/>
			</section>
		</div>
	);
}

function Outcome({ campaign }: { campaign: View["campaign"] }) {
	const t = useT();
	const { states, rules, closingWords, closedBy } = campaign;
	return (
		<section className="sheet mt-5" aria-labelledby="h-outcome">
			<h2 id="h-outcome">{t("campaigns.outcome")}</h2>
			<div className="idea-text mt-3 mb-4">
				<Markdown text={closingWords} />
			</div>
			<Facts>
				{closedBy ? <b>{closedBy}</b> : null}
				{states.map(({ state, count }) => (
					<span key={state}>
						{t(`exports.state.${state}`)}: {count}
					</span>
				))}
				{rules > 0 ? <span>{t("campaigns.rules", { count: rules })}</span> : null}
			</Facts>
		</section>
	);
}
