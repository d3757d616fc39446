import { ownFeedPath, ownFeedRemovalPath } from "#app/features/ideas/files/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	/** The day of the address that the person has; null without one. */
	since: string | null;
	/** The address that was made just now: shown this once. */
	address: string | null;
}

/** One's own private address of the feed of done ideas. */
export function OwnFeedPage({ since, address }: Facts) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href="/ideas">{t("ideaFiles.print.title")}</a>}
				title={t("ideaFiles.feed.page")}
				sub={t("ideaFiles.feed.lead")}
			/>
			{address ? (
				<CopyField
					id="feed-address"
					label={t("ideaFiles.feed.address")}
					value={address}
					copy={t("ideaFiles.feed.copy")}
					copied={t("ideaFiles.feed.copied")}
					hint={t("ideaFiles.feed.once")}
				/>
			) : since ? (
				<p>{t("ideaFiles.feed.since", { day: since })}</p>
			) : null}
			<div className="row mt-4">
				<form method="post" action={ownFeedPath}>
					<Button kind={since ? "plain" : "main"}>{t(since ? "ideaFiles.feed.renew" : "ideaFiles.feed.make")}</Button>
				</form>
				{since ? (
					<form method="post" action={ownFeedRemovalPath}>
						<Button kind="quiet">{t("ideaFiles.feed.end")}</Button>
					</form>
				) : null}
			</div>
		</div>
	);
}
