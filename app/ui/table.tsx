import type { ReactNode } from "react";

export type Column = { label: string /** Figures and acts stand at the end. */; end?: boolean };
export type Row = {
	key: string;
	/** The first cell heads its row. */
	cells: readonly ReactNode[];
	/** Set apart by weight: leaders above their teams. */
	lead?: boolean;
};

/** Rows and columns; on phones each row becomes a small list with the column's words before each cell. */
export function Table({
	caption,
	captionHidden,
	columns,
	rows,
}: {
	caption: string;
	captionHidden?: boolean;
	columns: readonly Column[];
	rows: readonly Row[];
}) {
	return (
		<div className="table-box">
			<table className="table">
				<caption className={captionHidden ? "vh" : undefined}>{caption}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column.label} scope="col" className={column.end ? "end" : undefined}>
								{column.label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} className={row.lead ? "lead" : undefined}>
							{row.cells.map((cell, index) =>
								index === 0 ? (
									<th key="head" scope="row">
										{cell}
									</th>
								) : (
									<td
										key={index}
										data-label={columns[index]?.label}
										className={columns[index]?.end ? "end" : undefined}
									>
										{cell}
									</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
