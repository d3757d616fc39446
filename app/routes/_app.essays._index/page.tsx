import type { EssayCard } from "#app/features/ideas/essay/essays.queries.server.ts";
import { boardPath, essayPath, essaysPath, sentEssayPath } from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Facts, Person, Tag } from "#app/ui/tag.tsx";

const listId = "essays";

/** Essays that were sent to the reader among others. */
export function EssaysPage({ cards, next }: { cards: EssayCard[]; next: string | null }) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("essay.list.title")}
				sub={t("essay.list.sub")}
			/>
			{cards.length === 0 ? (
				<Empty action={<ButtonLink href={essayPath}>{t("essay.list.write")}</ButtonLink>}>{t("essay.list.none")}</Empty>
			) : (
				<ol className="feed" id={listId} data-list>
					{cards.map((card) => (
						<li key={card.publicId}>
							<article lang={card.language}>
								<h2 className="essay-head">
									<a href={sentEssayPath(card.publicId)}>
										<Person name={card.author} />
									</a>
								</h2>
								<p className="deed-text">{card.lines}</p>
							</article>
							<Facts>
								<span>{card.at}</span>
								{card.ideas > 0 ? <span>{t("essay.list.ideas", { count: card.ideas })}</span> : null}
								{card.read ? <Tag kind="done">{t("essay.list.read")}</Tag> : null}
							</Facts>
						</li>
					))}
				</ol>
			)}
			<Pager
				{...(next === null ? {} : { href: `${essaysPath}?after=${next}` })}
				more={t("essay.list.more")}
				target={listId}
				label={t("essay.list.title")}
			/>
		</div>
	);
}
