import { useT } from "#app/messages/translator-context.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Table } from "#app/ui/table.tsx";
import { type Habit, habits } from "../wording.ts";

/** Figures of a month, with its name in words. */
export interface ShownMonth extends Record<Habit, number> {
	label: string;
	texts: number;
}

const WIDTH = 26;
const GAP = 6;
const HEIGHT = 64;

/**
 * One habit over the months: a hollow column for each month's texts, filled as far as the habit was met in them. `label` says it for
 * those who hear the page.
 */
function HabitChart({ habit, months, label }: { habit: Habit; months: readonly ShownMonth[]; label: string }) {
	const top = Math.max(1, ...months.map(({ texts }) => texts));
	const whole = months.length * (WIDTH + GAP);
	return (
		<svg className="habit-chart" viewBox={`0 0 ${whole} ${HEIGHT + 2}`} role="img" aria-label={label}>
			<path className="ink-base" d={`M0 ${HEIGHT + 1}H${whole}`} />
			{months.map((month, index) => {
				const x = index * (WIDTH + GAP) + GAP / 2;
				const all = (month.texts / top) * (HEIGHT - 4);
				const met = (month[habit] / top) * (HEIGHT - 4);
				return month.texts === 0 ? null : (
					<g key={month.label}>
						<rect className="ink-well" x={x + 0.5} y={HEIGHT - all} width={WIDTH - 1} height={all} />
						{met > 0 ? <rect className="ink-cloth" x={x} y={HEIGHT - met} width={WIDTH} height={met} /> : null}
					</g>
				);
			})}
		</svg>
	);
}

/** The three habits one below the other, and the same figures as a table. */
export function WordingChart({
	months,
	sentences,
}: {
	months: readonly ShownMonth[];
	sentences: Record<Habit, string>;
}) {
	const t = useT();
	const first = months[0]?.label ?? "";
	const last = months.at(-1)?.label ?? "";
	const written = months.filter(({ texts }) => texts > 0);
	return (
		<>
			<div className="habits">
				{habits.map((habit) => (
					<figure key={habit}>
						<figcaption>
							<b>{t(`mirror.habit.${habit}`)}</b> {sentences[habit]}
						</figcaption>
						<HabitChart habit={habit} months={months} label={`${t(`mirror.habit.${habit}`)}: ${sentences[habit]}`} />
						<p className="chart-ends">
							<span>{first}</span>
							<span>{last}</span>
						</p>
					</figure>
				))}
			</div>
			<p className="hint mt-3">{t("mirror.chartKey")}</p>
			<Fold summary={t("mirror.figures")}>
				<Table
					caption={t("mirror.figures")}
					captionHidden
					columns={[
						{ label: t("mirror.month") },
						{ label: t("mirror.texts"), end: true },
						...habits.map((habit) => ({ label: t(`mirror.habit.${habit}`), end: true })),
					]}
					rows={written.map((month) => ({
						key: month.label,
						cells: [month.label, month.texts, ...habits.map((habit) => month[habit])],
					}))}
				/>
			</Fold>
		</>
	);
}
