import { useT } from "#app/messages/translator-context.tsx";
import { BarKey, BarRow } from "#app/ui/bar.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Table } from "#app/ui/table.tsx";
import type { RecordMonth } from "../promise-record.queries.server.ts";

/** How promises were kept, month by month: a bar for each, by pattern as well as colour, and the figures as a table. */
export function PromiseChart({ months }: { months: RecordMonth[] }) {
	const t = useT();
	const sum = (one: RecordMonth) => one.kept + one.late + one.waiting;
	const known = months.filter((one) => sum(one) > 0);
	return (
		<section aria-labelledby="h-record">
			<h2 id="h-record">{t("keepers.promise.chart")}</h2>
			<div className="bars mb-4">
				{known.map((one) => (
					<BarRow
						key={one.month}
						name={one.words}
						sum={`${one.kept} / ${sum(one)}`}
						label={t("keepers.promise.label", {
							...{ month: one.words, kept: one.kept, late: one.late, waiting: one.waiting },
						})}
						parts={[
							{ kind: "done", value: one.kept },
							{ kind: "older", value: one.late },
							{ kind: "ahead", value: one.waiting },
						]}
					/>
				))}
			</div>
			<BarKey
				items={[
					{ kind: "done", label: t("keepers.promise.inTime") },
					{ kind: "older", label: t("keepers.promise.late") },
					{ kind: "ahead", label: t("keepers.promise.waiting") },
				]}
			/>
			<Fold summary={t("keepers.promise.table")}>
				<Table
					caption={t("keepers.promise.chart")}
					captionHidden
					columns={[
						{ label: t("keepers.promise.month") },
						{ label: t("keepers.promise.inTime"), end: true },
						{ label: t("keepers.promise.late"), end: true },
						{ label: t("keepers.promise.waiting"), end: true },
					]}
					rows={known.map((one) => ({ key: one.month, cells: [one.words, one.kept, one.late, one.waiting] }))}
				/>
			</Fold>
		</section>
	);
}
