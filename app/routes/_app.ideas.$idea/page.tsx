import { IdeaAside } from "#app/features/ideas/components/idea-aside.tsx";
import { IdeaComments } from "#app/features/ideas/components/idea-comments.tsx";
import { IdeaLine } from "#app/features/ideas/components/idea-line.tsx";
import { Author, IdeaRuleChip, StateTag, Support } from "#app/features/ideas/components/idea-row.tsx";
import { MadeOfIdeaView } from "#app/features/ideas/components/made-of-idea.tsx";
import type { IdeaFacts } from "#app/features/ideas/idea-page.server.ts";
import type { MadeOfIdea } from "#app/features/ideas/made.queries.server.ts";
import { IdeaRules } from "#app/features/ideas/origins/components/idea-rules.tsx";
import type { IdeaRule } from "#app/features/ideas/origins/origins.queries.server.ts";
import { makeRulePath } from "#app/features/ideas/origins/paths.ts";
import { boardPath, ideaPath, ideaWithdrawalPath, reportIdeaPath } from "#app/features/ideas/paths.ts";
import { standardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

interface Ways {
	/** What it became, or is becoming, in the standards. */
	rules: IdeaRule[];
	makesRule: boolean;
}

/** One idea: what it says, its dated answers, and what one can do about it. */
export function IdeaPage(idea: IdeaFacts & Ways & { token: string; sent: boolean; made: MadeOfIdea }) {
	const t = useT();
	const { card } = idea;
	const back = ideaPath(card.publicId);
	return (
		<div className="page">
			<PageHead kicker={<a href={boardPath()}>{t("ideas.title")}</a>} title={card.title} />
			{idea.sent && card.own ? (
				<div className="mb-5">
					<Banner kind="calm" label={t("ideas.page.sentLabel")}>
						{idea.dueOn ? t("ideas.page.sent", { day: idea.dueOn }) : t("ideas.page.sentLabel")}
					</Banner>
				</div>
			) : null}
			<div className="with-aside">
				<div className="stack">
					<div className="idea alone" id={`idea-${card.publicId}`}>
						<Support card={card} back={back} />
						<div className="idea-body">
							<Facts>
								<StateTag state={card.state} />
								<Author card={card} />
								<span>{card.at}</span>
							</Facts>
							<div className="idea-text">
								<Markdown text={idea.text} level={2} />
							</div>
							<IdeaRuleChip card={card} />
							{idea.standard ? (
								<p>
									<a href={standardPath(idea.standard.code)}>
										{idea.standard.code} · {idea.standard.title}
									</a>
								</p>
							) : null}
							{card.place ? <p className="facts">{t("ideas.page.place", { place: card.place })}</p> : null}
						</div>
					</div>
					<IdeaRules rules={idea.rules} />
					<MadeOfIdeaView idea={card.publicId} made={idea.made} />
					<IdeaLine idea={idea} />
					<IdeaComments comments={idea.comments} publicId={card.publicId} token={idea.token} />
					{idea.makesRule ? (
						<p>
							<ButtonLink href={makeRulePath(card.publicId)}>{t("origins.title")}</ButtonLink>
						</p>
					) : null}
					{idea.withdrawable ? (
						<Fold summary={t("ideas.page.withdraw")}>
							<p className="hint mb-3">{t("ideas.page.withdrawText")}</p>
							<form method="post" action={ideaWithdrawalPath(card.publicId)}>
								<Button>{t("ideas.page.withdraw")}</Button>
							</form>
						</Fold>
					) : null}
					{card.own ? null : (
						<p className="facts">
							<a href={reportIdeaPath(card.publicId)}>{t("ideas.report.ask")}</a>
						</p>
					)}
					{idea.sentence ? <p className="hint">{t("ideas.page.sentence", { sentence: idea.sentence })}</p> : null}
				</div>
				<IdeaAside idea={idea} />
			</div>
		</div>
	);
}
