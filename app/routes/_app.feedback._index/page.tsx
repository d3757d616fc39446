import { FeedbackList } from "#app/features/feedback/components/feedback-list.tsx";
import type { ListPage } from "#app/features/feedback/list.queries.server.ts";
import { type Side, sides } from "#app/features/feedback/model.ts";
import { feedbackListPath, newFeedbackPath } from "#app/features/feedback/paths.ts";
import { whoSeesWhatPath } from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

/** One's own feedback: received, given, and what one reads as somebody's leader. */
export function FeedbackPage({ side, leads, ...page }: ListPage & { side: Side; leads: boolean }) {
	const t = useT();
	const write = (
		<ButtonLink kind="main" icon="pencil" href={newFeedbackPath()}>
			{t("feedback.write")}
		</ButtonLink>
	);
	return (
		<div className="page">
			<PageHead
				kicker={<a href="/me">{t("frame.me")}</a>}
				title={t("feedback.title")}
				sub={t("feedback.sub")}
				actions={write}
			/>
			<Tabs
				label={t("feedback.views.label")}
				tabs={sides
					.filter((one) => one !== "led" || leads)
					.map((one) => ({ href: feedbackListPath(one), label: t(`feedback.views.${one}`) }))}
				current={feedbackListPath(side)}
			/>
			<div className="mt-4">
				{page.items.length === 0 ? (
					<Empty>{t(`feedback.empty.${side}`)}</Empty>
				) : (
					<FeedbackList {...page} side={side} />
				)}
			</div>
			<p className="mt-5">
				<a href={whoSeesWhatPath}>{t("feedback.whoSees")}</a>
			</p>
		</div>
	);
}
