import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { Facts, Person } from "#app/ui/tag.tsx";
import { keeperLimits } from "../keepers.model.ts";
import { deskPath, separationPath } from "../keepers.paths.ts";
import type { MadeOfIdea, MergedIdea, ShownTrial } from "../made.queries.server.ts";
import { FirstAnswer } from "./first-answer.tsx";
import { RewardForYou } from "./reward-for-you.tsx";

/** What became of an idea: a first answer for its author, trials, who made it happen, what was merged into it, own rewards. */
export function MadeOfIdeaView({ idea, made }: { idea: string; made: MadeOfIdea }) {
	const t = useT();
	return (
		<>
			{made.keeps ? (
				<p className="no-print">
					<ButtonLink href={deskPath(idea)} small icon="pencil">
						{t("keepers.desk.open")}
					</ButtonLink>
				</p>
			) : null}
			{made.first ? <FirstAnswer idea={idea} answer={made.first} keeps={made.keeps} /> : null}
			{made.rewards.map((reward) => (
				<RewardForYou key={reward.publicId} reward={reward} />
			))}
			{made.trials.map((trial) => (
				<TrialView key={trial.publicId} trial={trial} />
			))}
			{made.made.length > 0 ? (
				<section aria-labelledby="h-made">
					<h2 id="h-made">{t("keepers.trial.made")}</h2>
					<p className="row">
						{made.made.map((name) => (
							<Person key={name} name={name} />
						))}
					</p>
				</section>
			) : null}
			{made.merged.length > 0 ? (
				<section aria-labelledby="h-merged" className="stack-2">
					<h2 id="h-merged">{t("keepers.merge.here", { count: made.merged.length })}</h2>
					{made.merged.map((one) => (
						<MergedView key={one.publicId} merged={one} keeps={made.keeps} />
					))}
				</section>
			) : null}
		</>
	);
}

function TrialView({ trial }: { trial: ShownTrial }) {
	const t = useT();
	const id = `h-${trial.publicId}`;
	const sides = [
		{ key: "before", words: trial.before, figure: trial.figureBefore },
		{ key: "after", words: trial.after, figure: trial.figureAfter },
	] as const;
	const known = sides.filter(({ words, figure }) => words || figure);
	const people = [...trial.people, ...(trial.team ? [trial.team] : [])].join(", ");
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{t(trial.ended ? "keepers.trial.ended" : "keepers.trial.title")}</h2>
			<Facts>
				<span>{t("keepers.trial.people", { names: people })}</span>
				{trial.place ? <span>{t("keepers.trial.where", { place: trial.place })}</span> : null}
				<span>{t("keepers.trial.days", { from: trial.from, until: trial.until })}</span>
			</Facts>
			{known.length > 0 ? (
				<dl className="before-after">
					{known.map(({ key, words, figure }) => (
						<div key={key}>
							<dt>{t(`keepers.trial.${key}`)}</dt>
							<dd>
								{figure ? <b className="figure">{figure}</b> : null}
								{words}
							</dd>
						</div>
					))}
				</dl>
			) : null}
		</section>
	);
}

function MergedView({ merged, keeps }: { merged: MergedIdea; keeps: boolean }) {
	const t = useT();
	const { publicId, merge, title, text, author, at, words, comments } = merged;
	return (
		<article className="sheet" id={`merged-${publicId}`}>
			<h3>{title}</h3>
			<Facts>
				<span>{author === null ? t("keepers.merge.kept") : t("keepers.merge.by", { name: author, day: at })}</span>
				{author === null ? <span>{at}</span> : null}
			</Facts>
			<div className="prose">
				<Markdown text={text} level={4} />
			</div>
			{words ? <p className="hint">{words}</p> : null}
			{comments.length > 0 ? (
				<Fold summary={t("keepers.merge.comments", { count: comments.length })}>
					<div className="talk">
						{comments.map((comment) => (
							<div key={comment.publicId}>
								<b>{comment.name}</b> {comment.text} <small>{comment.at}</small>
							</div>
						))}
					</div>
				</Fold>
			) : null}
			{keeps ? (
				<Fold summary={t("keepers.merge.separate")}>
					<form method="post" action={separationPath(publicId, merge)}>
						<input type="hidden" name="token" value={crypto.randomUUID()} />
						<TextArea
							name="words"
							id={`words-${publicId}`}
							label={t("keepers.merge.separateWords")}
							rows={2}
							maxLength={keeperLimits.words}
							required
						/>
						<Button>{t("keepers.merge.separate")}</Button>
					</form>
				</Fold>
			) : null}
		</article>
	);
}
