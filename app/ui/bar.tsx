/** How far a reader is: has confirmed, has an older version, has not begun, is excused. */
export type BarKind = "done" | "older" | "ahead" | "excused";

type Part = { kind: BarKind; value: number };

const ORDER: readonly BarKind[] = ["done", "older", "ahead", "excused"];

/** One part of a bar by pattern as well as colour: solid, striped, hollow, dotted line. */
function BarPart({ kind, x, width }: { kind: BarKind; x: number; width: number }) {
	const from = `${x.toFixed(2)}%`;
	const to = `${(x + width).toFixed(2)}%`;
	if (kind === "done") return <rect className="ink-cloth" x={from} y="2" width={`${width.toFixed(2)}%`} height="16" />;
	if (kind === "older") return <line className="ink-stripes" x1={from} x2={to} y1="10" y2="10" />;
	if (kind === "ahead")
		return <rect className="ink-well" x={from} y="2.5" width={`${width.toFixed(2)}%`} height="15" />;
	return <line className="ink-dots" x1={from} x2={to} y1="10" y2="10" />;
}

/** The parts of a whole in one bar; `label` says the figures for those who hear the page. */
export function Bar({ parts, label }: { parts: readonly Part[]; label: string }) {
	const whole = parts.reduce((sum, part) => sum + part.value, 0);
	let x = 0;
	return (
		<svg className="bar" width="100%" height="20" role="img" aria-label={label}>
			{ORDER.map((kind) => {
				const value = parts.find((part) => part.kind === kind)?.value ?? 0;
				if (value === 0 || whole === 0) return null;
				const width = (value / whole) * 100;
				const start = x;
				x += width;
				return <BarPart key={kind} kind={kind} x={start} width={Math.max(0, width - (x < 99.9 ? 0.5 : 0))} />;
			})}
		</svg>
	);
}

/** One bar with its name before it and its figures in words after it. */
export function BarRow({ name, sum, ...bar }: { name: string; sum: string; parts: readonly Part[]; label: string }) {
	return (
		<div className="bar-row">
			<span className="who">{name}</span>
			<Bar {...bar} />
			<span className="sum">{sum}</span>
		</div>
	);
}

/** What the patterns mean, with their figures: "confirmed: 41". */
export function BarKey({ items }: { items: readonly { kind: BarKind; label: string }[] }) {
	return (
		<ul className="key-list">
			{items.map(({ kind, label }) => (
				<li key={kind}>
					<svg width="28" height="20" aria-hidden="true">
						<BarPart kind={kind} x={0} width={100} />
					</svg>
					{label}
				</li>
			))}
		</ul>
	);
}
