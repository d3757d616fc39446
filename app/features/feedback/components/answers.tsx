import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { AnswerFacts, EntryFacts, TalkFacts } from "../entry.queries.server.ts";
import { limits, messagesAtMost, outcomes } from "../model.ts";
import {
	feedbackReportingPath,
	feedbackReportPath,
	outcomePath,
	stepEndPath,
	stepPath,
	talkEndPath,
	talkPath,
	talkSeenPath,
	thanksPath,
} from "../paths.ts";

export interface AnswerTokens {
	step: string;
	talk: string;
	report: string;
}

type Facts = EntryFacts & { answers: AnswerFacts; tokens: AnswerTokens; today: string };

/** What the receiver can answer, and what was answered, for the two alone. */
export function Answers(facts: Facts) {
	const t = useT();
	const { part, publicId, answers, author, receiver, tokens, today } = facts;
	const own = part === "receiver";
	const other = own ? author : receiver.name;
	const open = own && facts.state === "read";
	return (
		<>
			{answers.thanks ? (
				<p className="feedback-said mt-4">
					<Icon name="tick" size={18} />{" "}
					{own ? t("feedback.entry.thanksOwn") : t("feedback.entry.thanksSaid", { name: other })}
				</p>
			) : null}
			<Step {...facts} />
			<Talk {...facts} />
			{open && !(answers.thanks && answers.step && answers.talk) ? (
				<section className="mt-6 feedback-answer" aria-labelledby="h-answer">
					<h2 id="h-answer">{t("feedback.entry.answers")}</h2>
					<p className="hint mb-3">{t("feedback.entry.answersLead")}</p>
					{answers.thanks ? null : (
						<form method="post" action={thanksPath(publicId)} className="mb-3">
							<Button kind="main">{t("feedback.entry.thanks")}</Button>
						</form>
					)}
					{answers.step ? null : (
						<Fold summary={t("feedback.entry.willDo")}>
							<form method="post" action={stepPath(publicId)}>
								<input type="hidden" name="token" value={tokens.step} />
								<Field name="words" label={t("feedback.entry.stepWords")} maxLength={limits.step} required />
								<Field type="date" name="dueOn" label={t("feedback.entry.stepDue")} min={today} required />
								<Button kind="main">{t("feedback.entry.stepSend")}</Button>
							</form>
						</Fold>
					)}
					{answers.talk ? null : (
						<Fold summary={t("feedback.entry.talk")}>
							<p className="hint mb-3">{t("feedback.entry.talkHint", { count: messagesAtMost })}</p>
							<form method="post" action={talkPath(publicId)}>
								<input type="hidden" name="token" value={tokens.talk} />
								<TextArea
									name="text"
									label={t("feedback.entry.talkFirst")}
									rows={3}
									maxLength={limits.message}
									required
								/>
								<Button kind="main">{t("feedback.entry.talkSend")}</Button>
							</form>
						</Fold>
					)}
				</section>
			) : null}
			<Helped {...facts} />
			<Report {...facts} />
		</>
	);
}

function Step({ answers: { step }, publicId, part, state }: Facts) {
	const t = useT();
	if (!step) return null;
	const ended = step.doneOn ?? step.droppedOn;
	return (
		<section className="sheet mt-5" aria-labelledby="h-step">
			<h2 id="h-step">{t("feedback.entry.step")}</h2>
			<p className="deed-text">{step.words}</p>
			<div className="facts">
				{step.doneOn ? (
					<span>{t("feedback.entry.stepWasDone", { day: step.doneOn })}</span>
				) : step.droppedOn ? (
					<span>{t("feedback.entry.stepWasDropped", { day: step.droppedOn })}</span>
				) : (
					<b>{t("feedback.entry.stepBy", { day: step.day })}</b>
				)}
			</div>
			{part === "receiver" && !ended && state === "read" ? (
				<form className="row mt-3" method="post" action={stepEndPath(publicId)}>
					<Button kind="main" name="end" value="done">
						{t("feedback.entry.stepDone")}
					</Button>
					<Button name="end" value="dropped">
						{t("feedback.entry.stepDrop")}
					</Button>
				</form>
			) : null}
		</section>
	);
}

function Talk(facts: Facts) {
	const t = useT();
	const { talk } = facts.answers;
	if (!talk) return null;
	return (
		<section className="mt-5" aria-labelledby="h-talk">
			<h2 id="h-talk">{t("feedback.entry.talkTitle")}</h2>
			<div className="talk mb-4">
				{talk.messages.map(({ name, text, at }) => (
					<div key={`${at} ${name} ${text}`} className="said">
						<b>{name}</b> <span className="pre-line">{text}</span>
						<div className="facts">
							<span>{at}</span>
						</div>
					</div>
				))}
			</div>
			{talk.closed || facts.state !== "read" ? (
				<p className="hint">{t("feedback.entry.talkClosed")}</p>
			) : (
				<TalkForms {...facts} talk={talk} />
			)}
		</section>
	);
}

function TalkForms({ publicId, tokens, talk }: Facts & { talk: TalkFacts }) {
	const t = useT();
	return (
		<>
			<form method="post" action={talkPath(publicId)}>
				<input type="hidden" name="token" value={tokens.talk} />
				<TextArea
					name="text"
					label={t("feedback.entry.talkMore")}
					hint={t("feedback.entry.talkLeft", { count: talk.left })}
					rows={3}
					maxLength={limits.message}
					required
				/>
				<Button kind="main">{t("feedback.entry.talkSend")}</Button>
			</form>
			<div className="row mt-3">
				{talk.waits ? (
					<form method="post" action={talkSeenPath(publicId)}>
						<Button>{t("feedback.entry.talkSeen")}</Button>
					</form>
				) : null}
				<form method="post" action={talkEndPath(publicId)}>
					<Button kind="quiet">{t("feedback.entry.talkClose")}</Button>
				</form>
			</div>
		</>
	);
}

function Helped({ answers: { helped, asksHelped }, publicId, author }: Facts) {
	const t = useT();
	if (helped) return <p className="hint mt-4">{t(`feedback.entry.helpedSaid.${helped}`)}</p>;
	if (!asksHelped) return null;
	const words = { yes: "helpedYes", partly: "helpedPartly", no: "helpedNo" } as const;
	return (
		<section className="mt-6" aria-labelledby="h-helped">
			<h2 id="h-helped">{t("feedback.entry.helped")}</h2>
			<p className="hint">{t("feedback.entry.helpedHint", { name: author })}</p>
			<form className="row mt-3" method="post" action={outcomePath(publicId)}>
				{outcomes.map((answer) => (
					<Button key={answer} name="answer" value={answer}>
						{t(`feedback.entry.${words[answer]}`)}
					</Button>
				))}
			</form>
		</section>
	);
}

function Report({ answers: { report, keepers }, publicId, part, author, tokens, state }: Facts) {
	const t = useT();
	if (report && !report.passOn) {
		return (
			<p className="mt-5">
				{t("feedback.entry.reported", { keeper: report.keeper })}{" "}
				<a href={feedbackReportPath(report.publicId)}>{t("feedback.entry.reportOpen")}</a>
			</p>
		);
	}
	if (part !== "receiver" || state !== "read") return null;
	return (
		<div className="mt-6">
			<Fold summary={t(report ? "feedback.entry.passOn" : "feedback.entry.report")}>
				<p className="hint mb-3">
					{report
						? t("feedback.entry.passOnText", { keeper: report.keeper })
						: t("feedback.entry.reportText", { name: author })}
				</p>
				{keepers.length === 0 ? (
					<p>{t("feedback.entry.reportNobody")}</p>
				) : (
					<form method="post" action={feedbackReportingPath(publicId)}>
						<input type="hidden" name="token" value={tokens.report} />
						<Select
							name="keeper"
							label={t("feedback.entry.reportKeeper")}
							options={keepers.map((keeper) => ({ value: keeper.publicId, label: keeper.name }))}
						/>
						<TextArea
							name="words"
							label={t("feedback.entry.reportWords")}
							rows={3}
							maxLength={limits.report}
							required
						/>
						<Button>{t("feedback.entry.reportSend")}</Button>
					</form>
				)}
			</Fold>
			{report ? (
				<ButtonLink href={feedbackReportPath(report.publicId)}>{t("feedback.entry.reportOpen")}</ButtonLink>
			) : null}
		</div>
	);
}
