import { EssayOfferCard } from "#app/features/ideas/essay/components/essay-offer.tsx";
import type { EssayOffer } from "#app/features/ideas/essay/offer.server.ts";
import { WaitingTasks } from "#app/features/now/components/waiting-tasks.tsx";
import type { OwnDraft } from "#app/features/now/now.queries.server.ts";
import type { Waiting } from "#app/features/now/waiting.server.ts";
import { Feed, type FeedFacts, GiveBox } from "#app/features/praise/components/feed.tsx";
import { QuietWork } from "#app/features/praise/components/quiet-work.tsx";
import { newPraisePath } from "#app/features/praise/paths.ts";
import type { QuietPerson } from "#app/features/praise/quiet-work.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Face } from "#app/ui/tag.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

interface NowFacts {
	name: string;
	today: string;
	waiting: Waiting;
	drafts: OwnDraft[];
	quiet: QuietPerson[];
	offer: EssayOffer | null;
	feed: FeedFacts;
	fullName: string;
}

/** The first screen: what waits for me, in order of due date, and the drafts I am writing. */
export function NowPage({ name, today, waiting, drafts, quiet, offer, feed, fullName }: NowFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead kicker={<time>{today}</time>} title={t("now.greeting", { name })} />
			<WaitingTasks {...waiting} />
			{drafts.length > 0 ? (
				<section className="mt-6" aria-labelledby="h-drafts">
					<h2 id="h-drafts" className="mb-3">
						{t("now.drafts")}
					</h2>
					<Tasks>
						{drafts.map((draft) => (
							<Task
								key={draft.code}
								title={draft.title}
								href={draft.href}
								facts={
									<>
										<span>{draft.code}</span>
										<span>{t("now.changed", { moment: draft.changed })}</span>
									</>
								}
							/>
						))}
					</Tasks>
				</section>
			) : null}
			<QuietWork people={quiet} />
			<EssayOfferCard offer={offer} />
			<section className="mt-6" aria-labelledby="h-feed">
				<GiveBox href={newPraisePath()}>
					<Face name={fullName} />
				</GiveBox>
				<h2 id="h-feed" className="mt-5 mb-3">
					{t("praise.recent")}
				</h2>
				{feed.cards.length === 0 ? <p className="hint">{t("praise.empty")}</p> : <Feed {...feed} back="/" />}
			</section>
		</div>
	);
}
