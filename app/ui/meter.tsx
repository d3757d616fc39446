import type { ReactNode } from "react";

/** How one rule reads: says what to do, is to be mended, or is a ban with its reason. */
export type FlagState = "says" | "mend" | "ban";

const STEP = 24;
const ROW = 34;
const IN_ROW = 12;

const CLOTH = "h17l-4 6 4 6h-17Z";
const HATCH: readonly (readonly [number, number, string])[] = [
	[0, 4, "l4-4"],
	[0, 9, "l9-9"],
	[2, 12, "l12-12"],
	[7, 12, "l6-6"],
	[12, 12, "l3-3"],
];

function flagPaths(flags: readonly FlagState[]): Record<FlagState | "poles" | "hatch", string> {
	const paths = { says: "", mend: "", ban: "", poles: "", hatch: "" };
	flags.forEach((flag, index) => {
		const x = 3 + (index % IN_ROW) * STEP;
		const y = 2 + Math.floor(index / IN_ROW) * ROW;
		paths.poles += `M${x} ${y}v27`;
		paths[flag] += `M${x} ${y + 1}${CLOTH}`;
		if (flag === "ban") for (const [dx, dy, line] of HATCH) paths.hatch += `M${x + dx} ${y + 1 + dy}${line}`;
	});
	return paths;
}

function Flags({ flags }: { flags: readonly FlagState[] }) {
	const paths = flagPaths(flags);
	return (
		<>
			<path className="ink-line" d={paths.poles} />
			{paths.says ? <path className="ink-cloth" d={paths.says} /> : null}
			{paths.mend ? <path className="ink-pencil" d={paths.mend} /> : null}
			{paths.ban ? <path className="ink-ban" d={paths.ban + paths.hatch} /> : null}
		</>
	);
}

/**
 * A row of small standards, one a rule, in the order of the rules. `label` says the figures for those who hear the
 * page; `children` is the same sentence for those who see it; `legend` explains the flags that are met.
 */
export function Meter({
	flags,
	label,
	legend = {},
	children,
}: {
	flags: readonly FlagState[];
	label: string;
	legend?: Partial<Record<FlagState, string>>;
	children: ReactNode;
}) {
	const columns = Math.min(IN_ROW, Math.max(flags.length, 1));
	const rows = Math.max(1, Math.ceil(flags.length / IN_ROW));
	const explained = (["says", "mend", "ban"] as const).filter((state) => legend[state]);
	return (
		<div className="meter">
			<svg
				viewBox={`0 0 ${columns * STEP} ${rows * ROW}`}
				width={columns * STEP}
				height={rows * ROW}
				role="img"
				aria-label={label}
			>
				<Flags flags={flags} />
			</svg>
			<div>
				<p>{children}</p>
				{explained.length > 0 ? (
					<ul className="key-list">
						{explained.map((state) => (
							<li key={state}>
								<svg width="22" height="31" viewBox="0 0 22 31" aria-hidden="true">
									<Flags flags={[state]} />
								</svg>
								{legend[state]}
							</li>
						))}
					</ul>
				) : null}
			</div>
		</div>
	);
}
