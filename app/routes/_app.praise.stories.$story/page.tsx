import { praiseEntryPath, praisePath, storyConsentPath, storyProposalPath } from "#app/features/praise/paths.ts";
import type { StoryProposal } from "#app/features/praise/story.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";

/** A praise on its way to being a story of a standard. */
export function StoryPage({ story }: { story: StoryProposal }) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href={praisePath}>{t("praise.title")}</a>}
				title={t("praise.story.title")}
				sub={t("praise.story.for", { standard: story.standard })}
			/>
			<Facts>
				<Tag>{t.dynamic(`praise.story.state.${story.state}`)}</Tag>
				<span>{t("praise.story.by", { name: story.proposer })}</span>
				<span>{t("praise.story.written", { name: story.author })}</span>
			</Facts>
			{story.waitsForMe ? (
				<Banner
					label={t("praise.tasks.answer")}
					actions={
						<form className="row" method="post" action={storyConsentPath(story.publicId)}>
							<Button kind="main" name="answer" value="yes">
								{t("praise.story.agree")}
							</Button>
							<Button name="answer" value="no">
								{t("praise.story.refuse")}
							</Button>
						</form>
					}
				>
					{t("praise.story.question")}
				</Banner>
			) : null}
			<p className="deed-text mt-4">
				{story.deed}
				{story.effect ? <span className="effect">{story.effect}</span> : null}
			</p>
			{story.state === "ended" ? null : (
				<p>
					<a href={praiseEntryPath(story.praiseId)}>{t("praise.card.open")}</a>
				</p>
			)}
			{story.asked.length > 0 ? (
				<section className="mt-5">
					<h2>{t("praise.story.asked")}</h2>
					<ul className="mt-2">
						{story.asked.map(({ name, answer }) => (
							<li key={name}>
								{name}: {t(`praise.story.${answer ?? "open"}`)}
							</li>
						))}
					</ul>
				</section>
			) : null}
			{story.decides && story.state === "proposed" ? (
				<form className="row mt-5" method="post" action={storyProposalPath(story.publicId)}>
					<Button kind="main" name="decision" value="place">
						{t("praise.story.place")}
					</Button>
					<Button name="decision" value="decline">
						{t("praise.story.decline")}
					</Button>
				</form>
			) : null}
		</div>
	);
}
