import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { RewardSteps } from "#app/features/ideas/components/reward-for-you.tsx";
import { keeperLimits } from "#app/features/ideas/keepers.model.ts";
import {
	deskPath,
	ideaRewardsPath,
	rewardGivingPath,
	rewardRemovalPath,
	rewardsPath,
} from "#app/features/ideas/keepers.paths.ts";
import type { ShownReward } from "#app/features/ideas/rewards.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface Facts extends FormAnswer {
	publicId: string;
	ideaTitle: string;
	/** To begin with; empty where it is kept from the reader. */
	author: string;
	rewards: ShownReward[];
	keeps: boolean;
	token: string;
}

/** What was promised and given for one idea, and the form of a new promise. */
export function IdeaRewardsPage({ publicId, ideaTitle, author, rewards, keeps, token, problems, values }: Facts) {
	const t = useT();
	return (
		<div className="page narrow stack">
			<PageHead
				kicker={<a href={keeps ? deskPath(publicId) : rewardsPath()}>{ideaTitle}</a>}
				title={t("keepers.rewards.of")}
				sub={t("keepers.rewards.sub")}
			/>
			{rewards.map((reward) => (
				<RewardItem key={reward.publicId} reward={reward} idea={publicId} />
			))}
			<FormProblems t={t} problems={problems} />
			<form className="sheet" method="post" action={ideaRewardsPath(publicId)}>
				<h2 className="mb-3">{t("keepers.rewards.promise")}</h2>
				<input type="hidden" name="token" value={token} />
				<Field
					name="person"
					label={t("keepers.rewards.person")}
					hint={t("keepers.rewards.personHint")}
					maxLength={keeperLimits.place}
					defaultValue={values?.person ?? author}
					required
					{...fieldError(t, problems, "person")}
				/>
				<Field
					name="what"
					label={t("keepers.rewards.what")}
					hint={t("keepers.rewards.whatHint")}
					maxLength={keeperLimits.reward}
					defaultValue={values?.what ?? ""}
					required
					{...fieldError(t, problems, "what")}
				/>
				<TextArea
					name="thanks"
					label={t("keepers.rewards.thanks")}
					hint={t("keepers.rewards.thanksHint")}
					rows={2}
					maxLength={keeperLimits.thanks}
					defaultValue={values?.thanks ?? ""}
					{...fieldError(t, problems, "thanks")}
				/>
				<Button kind="main">{t("keepers.rewards.send")}</Button>
			</form>
		</div>
	);
}

function RewardItem({ reward, idea }: { reward: ShownReward; idea: string }) {
	const t = useT();
	const name = reward.person ?? t("ideas.row.nameKept");
	const hiddenWords = t("keepers.rewards.giveHidden", { what: reward.what, name });
	return (
		<section className="stack-2">
			<h2>
				{reward.what}: {name} <Tag>{t(`keepers.rewards.${reward.stands}`)}</Tag>
			</h2>
			<RewardSteps reward={reward} />
			{reward.stands === "promised" && !reward.own ? (
				<div className="row">
					<form method="post" action={rewardGivingPath(idea, reward.publicId)}>
						<Button hiddenWords={hiddenWords}>{t("keepers.rewards.give")}</Button>
					</form>
					<form method="post" action={rewardRemovalPath(idea, reward.publicId)}>
						<Button kind="quiet" hiddenWords={hiddenWords}>
							{t("keepers.rewards.takeBack")}
						</Button>
					</form>
				</div>
			) : null}
		</section>
	);
}
