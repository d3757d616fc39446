import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Person } from "#app/ui/tag.tsx";
import type { IdeaFacts } from "../idea-page.server.ts";
import { boardPath, ideaFollowPath, ideaFollowRemovalPath, ideaPath, ideaTagsPath } from "../paths.ts";

/** Beside an idea: who supports and follows it, who keeps it, its tags. */
export function IdeaAside({ idea }: { idea: IdeaFacts }) {
	const t = useT();
	const { card, supporters, following, follows } = idea;
	const { publicId } = card;
	const others = card.supports - supporters.length;
	return (
		<aside className="beside stack" aria-label={t("ideas.aside.label")}>
			<section>
				<h2>{t("ideas.aside.keeper")}</h2>
				{card.keeper ? <Person name={card.keeper} /> : <p className="facts">{t("ideas.aside.noKeeper")}</p>}
				{idea.dueOn ? <p className="facts">{t("ideas.aside.due", { day: idea.dueOn })}</p> : null}
			</section>
			<section>
				<h2>{t("ideas.aside.supporters", { count: card.supports })}</h2>
				{supporters.length > 0 ? (
					<p>
						{supporters.join(", ")}
						{others > 0 ? ` ${t("ideas.aside.others", { count: others })}` : ""}
					</p>
				) : (
					<p className="facts">{t("ideas.aside.first")}</p>
				)}
			</section>
			<section>
				<h2>{t("ideas.aside.follow")}</h2>
				<p className="facts mb-3">{t("ideas.aside.follows", { count: follows })}</p>
				<form method="post" action={following ? ideaFollowRemovalPath(publicId) : ideaFollowPath(publicId)}>
					<input type="hidden" name="back" value={ideaPath(publicId)} />
					<Button small>{following ? t("ideas.aside.unfollowIt") : t("ideas.aside.followIt")}</Button>
				</form>
			</section>
			<section>
				<h2>{t("ideas.aside.tags")}</h2>
				{card.tags.length > 0 ? (
					<p className="row">
						{card.tags.map((tag) => (
							<a key={tag.publicId} href={boardPath({ tag: tag.publicId })}>
								#{tag.name}
							</a>
						))}
					</p>
				) : (
					<p className="facts">{t("ideas.aside.noTags")}</p>
				)}
				{idea.tags && idea.tags.length > 0 ? (
					<Fold summary={t("ideas.aside.chooseTags")}>
						<form method="post" action={ideaTagsPath(publicId)}>
							{idea.tags.map((tag) => (
								<Checkbox
									key={tag.publicId}
									name="tag"
									id={`tag-${tag.publicId}`}
									value={tag.publicId}
									label={tag.name}
									defaultChecked={card.tags.some((one) => one.publicId === tag.publicId)}
								/>
							))}
							<Button small>{t("ideas.aside.saveTags")}</Button>
						</form>
					</Fold>
				) : null}
			</section>
		</aside>
	);
}
