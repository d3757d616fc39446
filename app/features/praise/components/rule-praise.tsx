import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Facts } from "#app/ui/tag.tsx";
import { feedPath, newPraisePath } from "../paths.ts";
import type { RulePraise } from "../rule-praise.queries.server.ts";
import { PraiseCard } from "./praise-card.tsx";

/** A rule's praise on the rule's own page: how often, how often taken up, and the newest in the wording of their day. */
export function RulePraiseSection({
	ruleKey,
	inForce,
	praise,
	back,
}: {
	ruleKey: string;
	inForce: boolean;
	praise: RulePraise;
	back: string;
}) {
	const t = useT();
	const give = inForce ? (
		<ButtonLink href={newPraisePath({ rule: ruleKey })}>{t("praise.rule.give")}</ButtonLink>
	) : null;
	return (
		<section className="mt-6" aria-labelledby="h-praise">
			<div className="row between mb-3">
				<h2 id="h-praise">{t("praise.rule.title")}</h2>
				{praise.cards.length > 0 ? give : null}
			</div>
			{praise.cards.length === 0 ? (
				<Empty action={give}>{t("praise.rule.none", { rule: ruleKey })}</Empty>
			) : (
				<>
					<Facts>
						<span>{t("praise.rule.praises", { count: praise.praises })}</span>
						{praise.takeUps > 0 ? <span>{t("praise.rule.takeUps", { count: praise.takeUps })}</span> : null}
					</Facts>
					<ol className="feed mt-3">
						{praise.cards.map((card) => (
							<li key={card.publicId}>
								<PraiseCard card={card} back={back} />
							</li>
						))}
					</ol>
					<p>
						<a href={feedPath({ rule: ruleKey })}>{t("praise.rule.all")}</a>
					</p>
				</>
			)}
		</section>
	);
}
