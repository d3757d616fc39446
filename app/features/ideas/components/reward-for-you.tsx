import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";
import { rewardFeedPath } from "../keepers.paths.ts";
import type { ShownReward } from "../rewards.queries.server.ts";

/** A reward for whom it is meant, with the question about the feed once it was given. */
export function RewardForYou({ reward }: { reward: ShownReward }) {
	const t = useT();
	const asks = reward.stands === "given" && reward.thanks !== "" && reward.inFeed === null;
	return (
		<section className="sheet stack-2" aria-label={t("keepers.rewards.mine")}>
			<h2>
				{t("keepers.rewards.mine")}: {reward.what} <Tag>{t(`keepers.rewards.${reward.stands}`)}</Tag>
			</h2>
			<RewardSteps reward={reward} />
			{asks ? (
				<form method="post" action={rewardFeedPath(reward.idea.publicId, reward.publicId)}>
					<p>{t("keepers.rewards.askFeed")}</p>
					<blockquote className="read">{reward.thanks}</blockquote>
					<p className="row mt-3">
						<Button name="answer" value="yes">
							{t("keepers.rewards.yes")}
						</Button>
						<Button name="answer" value="no" kind="quiet">
							{t("keepers.rewards.no")}
						</Button>
					</p>
				</form>
			) : null}
		</section>
	);
}

/** What was done with a reward, by whom and when. */
export function RewardSteps({ reward }: { reward: ShownReward }) {
	const t = useT();
	const feed = reward.inFeed === null ? "asked" : reward.inFeed ? "inFeed" : "notInFeed";
	return (
		<Facts>
			{reward.steps.map(({ kind, by, at }) => (
				<span key={kind}>{t("keepers.rewards.step", { what: t(`keepers.rewards.${kind}`), name: by, day: at })}</span>
			))}
			{reward.stands === "given" && reward.thanks !== "" ? <span>{t(`keepers.rewards.${feed}`)}</span> : null}
		</Facts>
	);
}
