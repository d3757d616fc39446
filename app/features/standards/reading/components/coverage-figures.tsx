import { useT } from "#app/messages/translator-context.tsx";
import { BarKey, type BarKind, BarRow } from "#app/ui/bar.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { LineChart } from "#app/ui/line-chart.tsx";
import { Table } from "#app/ui/table.tsx";
import { askedCount, type CoverageCounts } from "../coverage.ts";
import type { CoveragePageFacts } from "../coverage-page.server.ts";

/** Teams shown before the rest is folded away. */
const teamsOpen = 8;

function parts(counts: CoverageCounts): { kind: BarKind; value: number }[] {
	return [
		{ kind: "done", value: counts.confirmed },
		{ kind: "older", value: counts.older },
		{ kind: "ahead", value: counts["not-yet"] + counts.aside },
		{ kind: "excused", value: counts.excused },
	];
}

/** The figures of a coverage: everybody, each team, and day by day. */
export function CoverageFigures({ facts, says }: { facts: CoveragePageFacts; says: string }) {
	const t = useT();
	const { counts, teams } = facts;
	const sum = (of: CoverageCounts) => t("standards.coverage.sum", { confirmed: of.confirmed, count: askedCount(of) });
	const bars = (some: typeof teams) => (
		<div className="bars">
			{some.map((team) => (
				<BarRow
					key={team.publicId}
					name={team.name}
					sum={sum(team.counts)}
					label={`${team.name}: ${sum(team.counts)}`}
					parts={parts(team.counts)}
				/>
			))}
		</div>
	);
	return (
		<>
			<div className="bars">
				<BarRow name={t("standards.coverage.everybody")} sum={sum(counts)} label={says} parts={parts(counts)} />
			</div>
			<BarKey
				items={[
					{ kind: "done", label: t("reading.coverage.count.confirmed", { number: counts.confirmed }) },
					{ kind: "older", label: t("reading.coverage.count.older", { number: counts.older }) },
					{ kind: "ahead", label: t("reading.coverage.count.not-yet", { number: counts["not-yet"] }) },
					{ kind: "excused", label: t("reading.coverage.count.excused", { number: counts.excused }) },
				]}
			/>
			{counts.aside + counts.left > 0 ? (
				<p className="facts">
					{counts.aside > 0 ? <span>{t("reading.coverage.count.aside", { number: counts.aside })}</span> : null}
					{counts.left > 0 ? <span>{t("reading.coverage.count.left", { number: counts.left })}</span> : null}
				</p>
			) : null}
			<div className="mt-5">
				<OverTime points={facts.points} />
			</div>
			{teams.length > 1 ? (
				<section className="mt-6" aria-labelledby="by-team">
					<h2 id="by-team" className="mb-3">
						{t("reading.coverage.byTeam")}
					</h2>
					{bars(teams.slice(0, teamsOpen))}
					{teams.length > teamsOpen ? <Fold summary={t("standards.more")}>{bars(teams.slice(teamsOpen))}</Fold> : null}
				</section>
			) : null}
		</>
	);
}

function OverTime({ points }: Pick<CoveragePageFacts, "points">) {
	const t = useT();
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 2) return null;
	return (
		<LineChart
			title={t("reading.coverage.overTime")}
			points={points}
			label={t("reading.coverage.timeLabel", {
				...{ first: first.value, from: first.label },
				...{ last: last.value, to: last.label },
			})}
		>
			<Fold summary={t("reading.coverage.figures")}>
				<Table
					caption={t("reading.coverage.overTime")}
					captionHidden
					columns={[{ label: t("reading.coverage.day") }, { label: t("reading.coverage.view.confirmed"), end: true }]}
					rows={points.map(({ label, value }, at) => ({ key: String(at), cells: [label, value] }))}
				/>
			</Fold>
		</LineChart>
	);
}
