import type { ReactNode } from "react";

type Point = { label: string; value: number };

const WIDTH = 240;
const HEIGHT = 56;
const EDGE = 8;

/** Points of the line, from zero to the largest value, in the units of the drawing. */
export function linePoints(values: readonly number[]): [number, number][] {
	const top = Math.max(1, ...values);
	const step = values.length > 1 ? (WIDTH - 2 * EDGE) / (values.length - 1) : 0;
	return values.map((value, index) => [
		Math.round((EDGE + index * step) * 10) / 10,
		Math.round((HEIGHT - EDGE - (Math.max(0, value) / top) * (HEIGHT - 2 * EDGE)) * 10) / 10,
	]);
}

/** A small line over equal steps of time; the last point is marked. `children` hold the figures as a table or words. */
export function LineChart({
	title,
	points,
	label,
	children,
}: {
	title: string;
	points: readonly Point[];
	/** The figures in one sentence, for those who hear the page. */
	label: string;
	children?: ReactNode;
}) {
	const at = linePoints(points.map((point) => point.value));
	const last = at.at(-1);
	return (
		<figure className="chart">
			<figcaption>{title}</figcaption>
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
				<path className="ink-base" d={`M0 ${HEIGHT - EDGE + 0.5}H${WIDTH}`} />
				{at.length > 1 ? <path className="ink-line" d={`M${at.map((point) => point.join(" ")).join("L")}`} /> : null}
				{last ? <circle className="ink-mark" cx={last[0]} cy={last[1]} r="4" /> : null}
			</svg>
			{points.length > 0 ? (
				<p className="chart-ends">
					<span>{points[0]?.label}</span>
					<span>{points.at(-1)?.label}</span>
				</p>
			) : null}
			{children}
		</figure>
	);
}
