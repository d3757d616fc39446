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
				kicker={<a href="/ideas">{t("exports.print.title")}</a>}
				title={t("exports.feed.page")}
				sub={t("exports.feed.lead")}
			/>
			{address ? (
				<CopyField
					id="feed-address"
					label={t("exports.feed.address")}
					value={address}
					copy={t("exports.feed.copy")}
					copied={t("exports.feed.copied")}
					hint={t("exports.feed.once")}
				/>
			) : since ? (
				<p>{t("exports.feed.since", { day: since })}</p>
			) : null}
			<div className="row mt-4">
				<form method="post" action={ownFeedPath}>
					<Button kind={since ? "plain" : "main"}>{t(since ? "exports.feed.renew" : "exports.feed.make")}</Button>
				</form>
				{since ? (
					<form method="post" action={ownFeedRemovalPath}>
						<Button kind="quiet">{t("exports.feed.end")}</Button>
					</form>
				) : null}
			</div>
		</div>
	);
}
