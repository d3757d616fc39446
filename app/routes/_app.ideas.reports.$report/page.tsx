import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { limits } from "#app/features/ideas/model.ts";
import { ideaPath, ideaReportPath, ideaReportSeenPath, ideaReportsPath } from "#app/features/ideas/paths.ts";
import { ReportedText } from "#app/features/ideas/reports/components/reported-text.tsx";
import type { IdeaReport } from "#app/features/ideas/reports/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { DecisionForm, type TypedDecision } from "#app/ui/decision-form.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

interface Props {
	report: IdeaReport;
	typed?: TypedDecision;
	problems?: Problem[];
}

/** A report on an idea or a comment: the entry as it stood, what was said of it, and the keeper's decision. */
export function IdeaReportPage({ report, typed, problems = [] }: Props) {
	const t = useT();
	const waits = report.mine === "reporter" && report.decision === null;
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href={ideaReportsPath}>{t("ideas.report.title")}</a>}
				title={t("ideas.report.one")}
				{...(waits ? { sub: t("ideas.report.sent") } : {})}
			/>
			<FormProblems t={t} problems={problems} />
			<Facts>
				<span>{t(report.comment ? "ideas.report.ofComment" : "ideas.report.ofIdea")}</span>
				{report.reporter ? <span>{t("ideas.report.reporter", { name: report.reporter })}</span> : null}
				{report.author ? <span>{t("ideas.report.author", { name: report.author })}</span> : null}
				<span>{report.at}</span>
			</Facts>
			{report.decision ? <Said report={report} /> : null}
			{report.words ? (
				<>
					<h2 className="mt-5">{t("ideas.report.words")}</h2>
					<p className="kept-text mt-2">{report.words}</p>
				</>
			) : null}
			<h2 className="mt-5">{t("ideas.report.entry")}</h2>
			<ReportedText title={report.title} text={report.text} />
			{report.idea ? (
				<p className="mt-3">
					<a href={ideaPath(report.idea)}>{t("ideas.report.openIdea")}</a>
				</p>
			) : null}
			{report.decides ? <Decision publicId={report.publicId} typed={typed} problems={problems} /> : null}
		</div>
	);
}

function Said({ report }: { report: IdeaReport }) {
	const t = useT();
	return (
		<section className="mt-5">
			<h2>{t("ideas.report.said")}</h2>
			<p>
				<b>{t(report.decision === "removed" ? "ideas.report.removed" : "ideas.report.stays")}</b>
			</p>
			{[report.wordsToReporter, report.wordsToAuthor].filter(Boolean).map((words) => (
				<p key={words} className="answer-words">
					{words}
				</p>
			))}
			{report.mine ? (
				<form className="mt-4" method="post" action={ideaReportSeenPath(report.publicId)}>
					<Button kind="main">{t("ideas.report.seen")}</Button>
				</form>
			) : null}
		</section>
	);
}

function Decision({ publicId, typed, problems }: { publicId: string; typed: Props["typed"]; problems: Problem[] }) {
	const t = useT();
	return (
		<DecisionForm
			action={ideaReportPath(publicId)}
			labels={{
				title: t("ideas.report.decide"),
				decision: t("ideas.report.decision"),
				stays: t("ideas.report.stays"),
				removed: t("ideas.report.removed"),
				toReporter: t("ideas.report.toReporter"),
				toAuthor: t("ideas.report.toAuthor"),
				send: t("ideas.report.send"),
			}}
			removedHint={t("ideas.report.removedText")}
			most={limits.report}
			typed={typed}
			errorOf={(field) => fieldError(t, problems, field)}
		/>
	);
}
