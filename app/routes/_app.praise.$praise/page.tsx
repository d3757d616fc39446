import { Commenter, CommentText } from "#app/features/praise/components/comments.tsx";
import { PraiseCard } from "#app/features/praise/components/praise-card.tsx";
import type { EntryFacts } from "#app/features/praise/entry-page.server.ts";
import { limits, takeUpAnswers } from "#app/features/praise/model.ts";
import {
	praiseCommentRemovalPath,
	praiseCommentsPath,
	praiseConsentPath,
	praiseEntryPath,
	praiseMentionsPath,
	praisePath,
	praiseReportPath,
	praiseStoryPath,
	praiseUndoPath,
	praiseWithdrawalPath,
	takeUpAnswerPath,
} from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** A token for each form of the page. */
type Facts = EntryFacts & { tokens: { comment: string; story: string; report: string } };

/** One praise on its own page: answers by name, comments, and what one can do about it. */
export function EntryPage(facts: Facts) {
	const t = useT();
	const { card, undoUntil, sentence, asked, answers } = facts;
	const { publicId } = card;
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={praisePath}>{t("praise.title")}</a>} title={t("praise.entry.title")} />
			{undoUntil ? (
				<Banner
					kind="calm"
					label={t("praise.entry.undo")}
					actions={
						<form method="post" action={praiseUndoPath(publicId)}>
							<Button>{t("praise.entry.undo")}</Button>
						</form>
					}
				>
					{t("praise.entry.sent", { time: undoUntil })}
				</Banner>
			) : null}
			{asked ? (
				<Banner
					label={t("praise.tasks.answer")}
					actions={
						<form className="row" method="post" action={praiseConsentPath(publicId)}>
							<Button kind="main" name="answer" value="yes">
								{t("praise.entry.consentYes")}
							</Button>
							<Button name="answer" value="no">
								{t("praise.entry.consentNo")}
							</Button>
						</form>
					}
				>
					{t("praise.entry.consent", { name: card.author.name })}
				</Banner>
			) : null}
			<ol className="feed one mt-4">
				<li>
					<PraiseCard card={card} back={praiseEntryPath(publicId)} heading="h2" alone />
				</li>
			</ol>
			{card.withdrawn ? null : (
				<>
					<TakeUp {...facts} />
					{answers.length > 0 ? (
						<section className="mt-5" aria-labelledby="h-answers">
							<h2 id="h-answers">{t("praise.entry.whoThanked")}</h2>
							{answers.map(({ kind, names, more }) => (
								<p key={kind}>
									<b>{kind === "take-up" ? t("praise.takeUp.who") : t(`praise.reaction.${kind}`)}</b>:{" "}
									{names.join(", ")}
									{more > 0 ? ` ${t("praise.entry.others", { count: more })}` : null}
								</p>
							))}
						</section>
					) : null}
					<Talk {...facts} />
					<Acts {...facts} />
					{sentence ? <p className="hint mt-4">{t("praise.entry.sentence", { sentence })}</p> : null}
				</>
			)}
		</div>
	);
}

/** The one question to somebody who took it up, and what they said. */
function TakeUp({ card, takeUp }: Facts) {
	const t = useT();
	if (!takeUp) return null;
	if (takeUp.answer) return <p className="hint mt-3">{t(`praise.takeUp.said.${takeUp.answer}`)}</p>;
	if (!takeUp.asked) return <p className="hint mt-3">{t("praise.takeUp.hint")}</p>;
	return (
		<Banner
			label={t("praise.takeUp.label")}
			actions={
				<form className="row" method="post" action={takeUpAnswerPath(card.publicId)}>
					{takeUpAnswers.map((answer) => (
						<Button key={answer} name="answer" value={answer}>
							{t(`praise.takeUp.answer.${answer}`)}
						</Button>
					))}
				</form>
			}
		>
			{t("praise.takeUp.question")}
		</Banner>
	);
}

function Talk({ card, tokens }: Facts) {
	const t = useT();
	return (
		<section className="mt-5" aria-labelledby="comments">
			<h2 id="comments" className="mb-3">
				{t("praise.card.comments")}
			</h2>
			{card.comments.length > 0 ? (
				<div className="talk mb-4">
					{card.comments.map((comment) => (
						<div key={comment.publicId} className="said">
							<Commenter by={comment.by} /> <CommentText parts={comment.parts} />
							<div className="facts row">
								<span>{comment.at}</span>
								{comment.own ? (
									<form method="post" action={praiseCommentRemovalPath(card.publicId, comment.publicId)}>
										<Button kind="quiet" small>
											{t("praise.entry.commentRemove")}
										</Button>
									</form>
								) : null}
							</div>
						</div>
					))}
				</div>
			) : null}
			<form method="post" action={praiseCommentsPath(card.publicId)}>
				<input type="hidden" name="token" value={tokens.comment} />
				<TextArea
					name="text"
					label={t("praise.entry.commentLabel")}
					hint={t("praise.entry.commentHint")}
					data-mentions={praiseMentionsPath(card.publicId)}
					rows={2}
					maxLength={limits.comment}
					required
				/>
				<div className="row mt-4">
					<Button data-send>{t("praise.entry.commentSend")}</Button>
				</div>
			</form>
		</section>
	);
}

function Acts({ card, tokens, standards, reported, undoUntil }: Facts) {
	const t = useT();
	return (
		<div className="stack mt-6">
			{standards.length > 0 ? (
				<Fold summary={t("praise.entry.story")}>
					<p className="hint mb-3">{t("praise.entry.storyText")}</p>
					<form method="post" action={praiseStoryPath(card.publicId)}>
						<input type="hidden" name="token" value={tokens.story} />
						<Select
							name="code"
							label={t("praise.entry.storyStandard")}
							options={standards.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }))}
							defaultValue={card.rule?.key.slice(0, card.rule.key.lastIndexOf("-"))}
						/>
						<div className="row mt-4">
							<Button>{t("praise.entry.storySend")}</Button>
						</div>
					</form>
				</Fold>
			) : null}
			{card.own && !undoUntil ? (
				<Fold summary={t("praise.entry.withdraw")}>
					<p className="hint mb-3">{t("praise.entry.withdrawText")}</p>
					<form method="post" action={praiseWithdrawalPath(card.publicId)}>
						<Button>{t("praise.entry.withdraw")}</Button>
					</form>
				</Fold>
			) : null}
			{reported ? <p className="hint">{t("praise.entry.reported")}</p> : null}
			{card.own || reported ? null : (
				<Fold summary={t("praise.entry.report")}>
					<p className="hint mb-3">{t("praise.entry.reportText")}</p>
					<form method="post" action={praiseReportPath(card.publicId)}>
						<input type="hidden" name="token" value={tokens.report} />
						<TextArea name="words" label={t("praise.entry.reportLabel")} rows={3} maxLength={limits.report} required />
						<div className="row mt-4">
							<Button>{t("praise.entry.reportSend")}</Button>
						</div>
					</form>
				</Fold>
			)}
		</div>
	);
}
