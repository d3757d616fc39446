import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { limits } from "#app/features/ideas/model.ts";
import { ideaPath, ideaReportPath, ideaReportSeenPath, ideaReportsPath } from "#app/features/ideas/paths.ts";
import { ReportedText } from "#app/features/ideas/reports/components/reported-text.tsx";
import type { IdeaReport } from "#app/features/ideas/reports/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

interface Props {
	report: IdeaReport;
	typed?: { decision: string; wordsToReporter: string; wordsToAuthor: string };
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
			{report.decides ? <DecisionForm publicId={report.publicId} typed={typed} problems={problems} /> : null}
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

function DecisionForm({ publicId, typed, problems }: { publicId: string; typed: Props["typed"]; problems: Problem[] }) {
	const t = useT();
	const words = (name: "wordsToReporter" | "wordsToAuthor", label: string) => (
		<TextArea
			name={name}
			label={label}
			rows={3}
			maxLength={limits.report}
			defaultValue={typed?.[name] ?? ""}
			required
			{...fieldError(t, problems, name)}
		/>
	);
	return (
		<form className="sheet mt-5" method="post" action={ideaReportPath(publicId)}>
			<h2 className="mb-3">{t("ideas.report.decide")}</h2>
			<RadioGroup
				name="decision"
				legend={t("ideas.report.decision")}
				choices={[
					{ value: "stays", label: t("ideas.report.stays") },
					{ value: "removed", label: t("ideas.report.removed"), hint: t("ideas.report.removedText") },
				]}
				{...(typed?.decision ? { defaultValue: typed.decision } : {})}
				required
				{...fieldError(t, problems, "decision")}
			/>
			{words("wordsToReporter", t("ideas.report.toReporter"))}
			{words("wordsToAuthor", t("ideas.report.toAuthor"))}
			<div className="row mt-4">
				<Button kind="main">{t("ideas.report.send")}</Button>
			</div>
		</form>
	);
}
