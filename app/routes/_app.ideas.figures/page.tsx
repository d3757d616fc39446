import type { IdeaFigures } from "#app/features/ideas/figures/figures.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { LineChart } from "#app/ui/line-chart.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Table } from "#app/ui/table.tsx";

/** The company's own record with ideas: about ideas and answers, never about people. */
export function FiguresPage({ ideas, months, due, inTime, medianDays, done, rules }: IdeaFigures) {
	const t = useT();
	const said = [
		[t("figures.answered"), due === 0 ? t("figures.noneDue") : t("figures.answeredOf", { inTime, due })],
		[t("figures.median"), medianDays === null ? t("figures.noMedian") : t("figures.medianOf", { count: medianDays })],
		[t("figures.done"), t("figures.doneCount", { count: done })],
		[t("figures.rules"), t("figures.rulesCount", { count: rules })],
	] as const;
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href="/ideas">{t("campaigns.ideas")}</a>}
				title={t("figures.title")}
				sub={t("figures.lead")}
			/>
			<dl className="stack">
				{said.map(([name, words]) => (
					<div key={name}>
						<dt>
							<b>{name}</b>
						</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			<div className="mt-5">
				<LineChart title={t("figures.ideas")} points={months} label={t("figures.ideasLabel", { count: ideas })} />
				<Table
					caption={t("figures.ideas")}
					captionHidden
					columns={[{ label: t("figures.month") }, { label: t("figures.number"), end: true }]}
					rows={months.map(({ label, value }) => ({ key: label, cells: [label, value] }))}
				/>
			</div>
		</div>
	);
}
