import { versionPath } from "#app/features/standards/paths.ts";
import { DiscussionView } from "#app/features/standards/review/components/discussion-view.tsx";
import type { PastDiscussion } from "#app/features/standards/review/past-discussion.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** What was said beside the drafts of a version; nothing is added any more. */
export function PastDiscussionPage({ code, heading, number, discussions }: PastDiscussion) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={versionPath(code, number)}>{heading}</a>}
				title={t("review.discussion.past", { number })}
				sub={t("review.discussion.pastLead")}
			/>
			{discussions.map((discussion) => (
				<section key={discussion.id} className="mt-5">
					<h2>
						{discussion.rule === null
							? t("review.discussion.aboutWhole")
							: t("review.discussion.about", { key: discussion.rule })}
					</h2>
					<DiscussionView code={code} discussion={discussion} />
				</section>
			))}
		</div>
	);
}
