import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import type { IdeaCard } from "../card.ts";
import { isOpen } from "../model.ts";
import { ideaPath, ideaSupportPath } from "../paths.ts";
import { IdeaRuleChip, StateTag } from "./idea-row.tsx";

/** Where the offered ideas stand in their page; a script fills it while somebody types. */
const similarId = "similar";

/**
 * Ideas that say much the same as what is being written, each with the way to support it instead. The buttons stand inside
 * the form of the new idea and send it elsewhere, so they carry their own address.
 */
export function SimilarIdeas({ cards }: { cards: IdeaCard[] }) {
	const t = useT();
	return (
		<section id={similarId} className="similar" aria-live="polite" aria-label={t("ideas.similar.title")}>
			{cards.length > 0 ? (
				<>
					<h2>{t("ideas.similar.title")}</h2>
					<ul>
						{cards.map((card) => (
							<li key={card.publicId}>
								<a className="task-title" href={ideaPath(card.publicId)}>
									{card.title}
								</a>
								<p className="idea-lines">{card.lines}</p>
								<div className="row">
									<StateTag state={card.state} />
									<IdeaRuleChip card={card} />
									<span className="facts">
										<span>{t("ideas.support.count", { count: card.supports })}</span>
									</span>
									{card.supported ? (
										<span className="facts">{t("ideas.support.mine")}</span>
									) : isOpen(card.state) ? (
										<Button
											small
											formAction={ideaSupportPath(card.publicId)}
											name="back"
											value={ideaPath(card.publicId)}
										>
											{t("ideas.similar.support")}
										</Button>
									) : (
										<ButtonLink small href={ideaPath(card.publicId)}>
											{t("ideas.similar.read")}
										</ButtonLink>
									)}
								</div>
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	);
}
