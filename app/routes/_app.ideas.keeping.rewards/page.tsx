import { KeepersTabs } from "#app/features/ideas/components/keepers-tabs.tsx";
import { RewardSteps } from "#app/features/ideas/components/reward-for-you.tsx";
import { ideaRewardsPath, rewardsPath } from "#app/features/ideas/keepers.paths.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import type { RewardKind, ShownReward } from "#app/features/ideas/rewards.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";

interface Facts {
	keeps: boolean;
	counts: Record<RewardKind, number>;
	rewards: ShownReward[];
	next: number | null;
}

/** The ledger of all rewards. */
export function RewardsPage({ keeps, counts, rewards, next }: Facts) {
	const t = useT();
	const { promised, given, "taken-back": back } = counts;
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("keepers.rewards.title")}
				sub={t("keepers.rewards.sub")}
			/>
			<KeepersTabs current={rewardsPath()} keeps={keeps} />
			{rewards.length === 0 ? (
				<Empty>{t("keepers.rewards.none")}</Empty>
			) : (
				<>
					<p>{t("keepers.rewards.counts", { promised, given, back })}</p>
					<Table
						caption={t("keepers.rewards.title")}
						captionHidden
						columns={[
							{ label: t("keepers.rewards.what") },
							{ label: t("keepers.rewards.person") },
							{ label: t("keepers.rewards.idea") },
							{ label: t("keepers.rewards.steps") },
						]}
						rows={rewards.map((reward) => ({
							key: reward.publicId,
							cells: [
								reward.what,
								reward.person ?? t("ideas.row.nameKept"),
								<a key="idea" href={ideaRewardsPath(reward.idea.publicId)}>
									{reward.idea.title}
								</a>,
								<RewardSteps key="steps" reward={reward} />,
							],
						}))}
					/>
				</>
			)}
			<Pager
				label={t("keepers.rewards.pages")}
				more={t("keepers.rewards.more")}
				{...(next ? { href: rewardsPath(String(next)) } : {})}
			/>
		</div>
	);
}
