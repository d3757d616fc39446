import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { EntryWordsView } from "#app/features/feedback/components/entry-words.tsx";
import { limits } from "#app/features/feedback/model.ts";
import {
	feedbackEntryPath,
	feedbackPath,
	feedbackReportPath,
	feedbackReportSeenPath,
} from "#app/features/feedback/paths.ts";
import type { ReportFacts } from "#app/features/feedback/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { DecisionForm, type TypedDecision } from "#app/ui/decision-form.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

interface Props {
	report: ReportFacts;
	typed?: TypedDecision | undefined;
	problems?: Problem[] | undefined;
}

/** A report: what its reader may see of it, and the keeper's decision. */
export function FeedbackReportPage({ report, typed, problems }: Props) {
	const t = useT();
	const { publicId, part, reporter, author, keeper, words, entry, opens, decision } = report;
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={feedbackPath}>{t("feedback.title")}</a>} title={t("feedback.report.title")} />
			<FormProblems t={t} problems={problems} />
			<Facts>
				<span>{t("feedback.report.reporter", { name: reporter })}</span>
				<span>{t("feedback.report.author", { name: author })}</span>
				<span>{t("feedback.report.keeper", { name: keeper })}</span>
				<span>{report.at}</span>
			</Facts>
			<p className="feedback-sees mt-3">
				<Icon name="lock" size={18} />
				<span>{t("feedback.report.sees", { reporter, author, keeper })}</span>
			</p>
			<Pattern report={report} />
			{words ? (
				<section className="mt-5" aria-labelledby="h-words">
					<h2 id="h-words">{t("feedback.report.words")}</h2>
					<p className="deed-text">{words}</p>
				</section>
			) : null}
			{entry ? (
				<section className="mt-5" aria-labelledby="h-entry">
					<h2 id="h-entry" className="mb-3">
						{t("feedback.report.entry")}
					</h2>
					<div className="sheet">
						<EntryWordsView words={entry} />
					</div>
				</section>
			) : null}
			{opens ? (
				<p className="mt-4">
					<a href={feedbackEntryPath(opens)}>{t("feedback.report.yours")}</a>
				</p>
			) : null}
			{decision ? (
				<section className="mt-5" aria-labelledby="h-said">
					<h2 id="h-said">{t("feedback.report.said")}</h2>
					<p>
						<b>
							{part === "reporter" && decision === "removed"
								? t("feedback.report.removedEntry")
								: t(`feedback.report.${decision}`)}
						</b>
					</p>
					{report.wordsToReporter ? <p className="deed-text">{report.wordsToReporter}</p> : null}
					{report.wordsToAuthor ? <p className="deed-text">{report.wordsToAuthor}</p> : null}
					{part === "keeper" ? null : (
						<form method="post" action={feedbackReportSeenPath(publicId)} className="mt-3">
							<Button kind="main">{t("feedback.report.seen")}</Button>
						</form>
					)}
				</section>
			) : part === "keeper" ? (
				<Decision report={report} typed={typed} problems={problems} />
			) : (
				<p className="mt-5">{t("feedback.report.waiting", { keeper })}</p>
			)}
		</div>
	);
}

/** What the keeper alone is shown: several entries of one author within 30 days. */
function Pattern({ report: { reported, sent, author, reporter } }: { report: ReportFacts }) {
	const t = useT();
	if (reported === null && sent === null) return null;
	return (
		<div className="mt-4">
			<Banner kind="past" label={t("feedback.report.pattern")}>
				<b>{t("feedback.report.pattern")}:</b>{" "}
				{reported === null ? "" : `${t("feedback.report.patternReported", { count: reported, name: author })} `}
				{sent === null ? "" : t("feedback.report.patternSent", { count: sent, name: author, reporter })}
			</Banner>
		</div>
	);
}

function Decision({ report: { publicId, reporter, author }, typed, problems = [] }: Props) {
	const t = useT();
	return (
		<DecisionForm
			action={feedbackReportPath(publicId)}
			labels={{
				title: t("feedback.report.decide"),
				decision: t("feedback.report.decision"),
				stays: t("feedback.report.stays"),
				removed: t("feedback.report.removed"),
				toReporter: t("feedback.report.toReporter", { name: reporter }),
				toAuthor: t("feedback.report.toAuthor", { name: author }),
				send: t("feedback.report.send"),
			}}
			most={limits.report}
			typed={typed}
			errorOf={(field) => fieldError(t, problems, field)}
		/>
	);
}
