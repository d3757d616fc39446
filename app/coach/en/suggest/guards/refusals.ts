import { neededBy, rowsFor } from "#app/coach/needed.ts";

/** A wording that is refused, where a second pattern stands only for the bans that it fits. */
export type Refusal = readonly [wording: RegExp, ban?: RegExp];

/** Tells whether one of the rows refuses a wording of a ban; rows whose needed words the wording lacks are passed over. */
export function refusedBy(rows: readonly Refusal[]): (wording: string, ban: string) => boolean {
	const rowsOf = rowsFor(rows.map(([said]) => neededBy(said.source)));
	return (wording, ban) =>
		rowsOf(wording).some((at) => {
			const [said, bound] = rows[at] ?? [];
			return said?.test(wording) === true && (bound === undefined || bound.test(ban));
		});
}
