import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { limits } from "#app/features/praise/model.ts";
import { reportPath, reportSeenPath, reportsPath } from "#app/features/praise/paths.ts";
import type { ReportPage } from "#app/features/praise/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { DecisionForm, type TypedDecision } from "#app/ui/decision-form.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

interface Props {
	report: ReportPage;
	typed?: TypedDecision;
	problems?: Problem[];
}

/** A report: the entry as it stood, what was said of it, and the keeper's decision. */
export function ReportPageView({ report, typed, problems = [] }: Props) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={reportsPath}>{t("praise.report.title")}</a>} title={t("praise.report.one")} />
			<FormProblems t={t} problems={problems} />
			<Facts>
				{report.reporter ? <span>{t("praise.report.reporter", { name: report.reporter })}</span> : null}
				<span>{t("praise.report.author", { name: report.author })}</span>
				<span>{report.at}</span>
			</Facts>
			{report.words ? (
				<>
					<h2 className="mt-4">{t("praise.report.words")}</h2>
					<p className="mt-2">{report.words}</p>
				</>
			) : null}
			<h2 className="mt-4">{t("praise.report.entry")}</h2>
			<p className="deed-text">
				{report.deed}
				{report.effect ? <span className="effect">{report.effect}</span> : null}
			</p>
			{report.decision ? (
				<section className="mt-5">
					<h2>{t("praise.report.said")}</h2>
					<p>
						<b>{t(`praise.report.${report.decision}`)}</b>
					</p>
					{report.wordsToReporter ? <p>{report.wordsToReporter}</p> : null}
					{report.wordsToAuthor ? <p>{report.wordsToAuthor}</p> : null}
					{report.mine ? (
						<form className="mt-4" method="post" action={reportSeenPath(report.publicId)}>
							<Button kind="main">{t("praise.report.seen")}</Button>
						</form>
					) : null}
				</section>
			) : null}
			{report.decides ? (
				<DecisionForm
					action={reportPath(report.publicId)}
					labels={{
						title: t("praise.report.decide"),
						decision: t("praise.report.decision"),
						stays: t("praise.report.stays"),
						removed: t("praise.report.removed"),
						toReporter: t("praise.report.toReporter"),
						toAuthor: t("praise.report.toAuthor"),
						send: t("praise.report.send"),
					}}
					most={limits.report}
					typed={typed}
					errorOf={(field) => fieldError(t, problems, field)}
				/>
			) : null}
		</div>
	);
}
