import { FirstAnswer } from "#app/features/ideas/components/first-answer.tsx";
import { StateTag } from "#app/features/ideas/components/idea-row.tsx";
import { JudgementWords } from "#app/features/ideas/components/judgement-words.tsx";
import { RewardSteps } from "#app/features/ideas/components/reward-for-you.tsx";
import {
	answersPath,
	ideaRewardsPath,
	judgementPath,
	keeperPath,
	keepingPath,
	mergerPath,
} from "#app/features/ideas/keepers.paths.ts";
import type { DeskFacts } from "#app/features/ideas/keepers-desk.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

/** One idea before its keepers: the next answer, whose hands it is in, judgement, rewards, merging. */
export function DeskPage(facts: DeskFacts) {
	const t = useT();
	const { idea, ways, first, judgements, rewards } = facts;
	const { publicId, state } = idea;
	return (
		<div className="page narrow stack">
			<PageHead
				kicker={<a href={keepingPath()}>{t("keepers.title")}</a>}
				title={idea.title}
				actions={<ButtonLink href={ideaPath(publicId)}>{t("keepers.desk.read")}</ButtonLink>}
			/>
			<Facts>
				<StateTag state={state} />
				<span>{t(idea.hidden ? "keepers.desk.authorKept" : "keepers.desk.author", { name: idea.author })}</span>
				<span>{idea.keeper ? t("keepers.list.keeper", { name: idea.keeper }) : t("keepers.list.nobody")}</span>
				{idea.due ? <b>{t("keepers.desk.next", { day: idea.due })}</b> : null}
			</Facts>
			<KeeperForm {...facts} />
			{first ? <FirstAnswer idea={publicId} answer={first} keeps /> : null}
			{ways.length > 0 ? (
				<section aria-labelledby="h-answer">
					<h2 id="h-answer">{t("keepers.desk.answer")}</h2>
					<p className="hint mb-3">{t("keepers.desk.answerText")}</p>
					<div className="row">
						{ways.map((way, index) => (
							<ButtonLink key={way} href={answersPath(publicId, way)} kind={index === 0 ? "main" : "plain"}>
								{t(`keepers.answer.to.${way}`)}
							</ButtonLink>
						))}
					</div>
				</section>
			) : null}
			<section aria-labelledby="h-judgement" className="stack-2">
				<h2 id="h-judgement">{t("keepers.desk.judgement")}</h2>
				<p className="hint">{t("keepers.desk.judgementText")}</p>
				{judgements.map((judgement) => (
					<JudgementWords key={judgement.keeperId} judgement={judgement} />
				))}
				<ButtonLink href={judgementPath(publicId)}>{t("keepers.desk.judge")}</ButtonLink>
			</section>
			<section aria-labelledby="h-rewards" className="stack-2">
				<h2 id="h-rewards">{t("keepers.desk.rewards")}</h2>
				<p className="hint">{t("keepers.desk.rewardsText")}</p>
				{rewards.map((reward) => (
					<div key={reward.publicId}>
						<b>
							{reward.what}: {reward.person ?? t("ideas.row.nameKept")}
						</b>
						<RewardSteps reward={reward} />
					</div>
				))}
				<ButtonLink href={ideaRewardsPath(publicId)}>{t("keepers.desk.reward")}</ButtonLink>
			</section>
			{first ? null : (
				<section aria-labelledby="h-merge" className="stack-2">
					<h2 id="h-merge">{t("keepers.desk.merge")}</h2>
					<p className="hint">{t("keepers.desk.mergeText")}</p>
					<ButtonLink href={mergerPath(publicId)}>{t("keepers.desk.mergeIt")}</ButtonLink>
				</section>
			)}
		</div>
	);
}

function KeeperForm({ idea, keepers, take }: DeskFacts) {
	const t = useT();
	const action = keeperPath(idea.publicId);
	return (
		<section aria-labelledby="h-keeper" className="stack-2">
			<h2 id="h-keeper">{t("keepers.desk.keeper")}</h2>
			{take && idea.keeper === null ? (
				<form method="post" action={action}>
					<input type="hidden" name="keeper" value={take} />
					<Button kind="main">{t("keepers.desk.take")}</Button>
					<p className="hint">{t("keepers.desk.takeText")}</p>
				</form>
			) : null}
			<Fold summary={t("keepers.desk.choose")}>
				<form method="post" action={action}>
					<Select
						name="keeper"
						label={t("keepers.desk.choose")}
						options={keepers.map(({ publicId, name }) => ({ value: publicId, label: name }))}
					/>
					<Button>{t("keepers.desk.give")}</Button>
				</form>
			</Fold>
		</section>
	);
}
