import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Facts } from "#app/ui/tag.tsx";
import type { RuleIdeas } from "../board.queries.server.ts";
import { boardPath, newIdeaPath } from "../paths.ts";
import { IdeaRow } from "./idea-row.tsx";

/** A rule's ideas on the rule's own page. */
export function RuleIdeasSection({
	ruleKey,
	inForce,
	ideas,
	back,
}: {
	ruleKey: string;
	inForce: boolean;
	ideas: RuleIdeas;
	back: string;
}) {
	const t = useT();
	const propose = inForce ? (
		<ButtonLink href={newIdeaPath({ rule: ruleKey })}>{t("ideas.rule.propose")}</ButtonLink>
	) : null;
	return (
		<section className="mt-6" aria-labelledby="h-ideas">
			<div className="row between mb-3">
				<h2 id="h-ideas">{t("ideas.rule.title")}</h2>
				{ideas.count > 0 ? propose : null}
			</div>
			{ideas.count === 0 ? (
				<Empty action={propose}>{t("ideas.rule.none", { rule: ruleKey })}</Empty>
			) : (
				<>
					<Facts>
						<span>{t("ideas.rule.ideas", { count: ideas.count })}</span>
					</Facts>
					<ol className="ideas">
						{ideas.cards.map((card) => (
							<li key={card.publicId}>
								<IdeaRow card={card} back={back} heading="h3" />
							</li>
						))}
					</ol>
					<p>
						<a href={boardPath({ rule: ruleKey })}>{t("ideas.rule.all")}</a>
					</p>
				</>
			)}
		</section>
	);
}
