import { limits } from "#app/features/praise/model.ts";
import { reportPath, reportSeenPath, reportsPath } from "#app/features/praise/paths.ts";
import type { ReportPage } from "#app/features/praise/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

/** A report: the entry as it stood, what was said of it, and the keeper's decision. */
export function ReportPageView({ report }: { report: ReportPage }) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={reportsPath}>{t("praise.report.title")}</a>} title={t("praise.report.one")} />
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
				<form className="sheet mt-5" method="post" action={reportPath(report.publicId)}>
					<h2 className="mb-3">{t("praise.report.decide")}</h2>
					<RadioGroup
						name="decision"
						legend={t("praise.report.decision")}
						choices={[
							{ value: "stays", label: t("praise.report.stays") },
							{ value: "removed", label: t("praise.report.removed") },
						]}
						required
					/>
					<TextArea
						name="wordsToReporter"
						label={t("praise.report.toReporter")}
						rows={3}
						maxLength={limits.report}
						required
					/>
					<TextArea
						name="wordsToAuthor"
						label={t("praise.report.toAuthor")}
						rows={3}
						maxLength={limits.report}
						required
					/>
					<div className="row mt-4">
						<Button kind="main">{t("praise.report.send")}</Button>
					</div>
				</form>
			) : null}
		</div>
	);
}
