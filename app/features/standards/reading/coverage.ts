/** How somebody stands with a standard. */
export const coverageStates = ["confirmed", "older", "not-yet", "aside", "excused", "left"] as const;
export type CoverageState = (typeof coverageStates)[number];

export type CoverageCounts = Record<CoverageState, number>;

export const noCoverage: CoverageCounts = { confirmed: 0, older: 0, "not-yet": 0, aside: 0, excused: 0, left: 0 };

/** What a list can be narrowed to. "open": everybody who is still to read. */
export const coverageViews = {
	open: ["not-yet", "older", "aside"],
	confirmed: ["confirmed"],
	excused: ["excused"],
	left: ["left"],
	all: coverageStates,
} as const satisfies Record<string, readonly CoverageState[]>;

export type CoverageView = keyof typeof coverageViews;

/** The people whose reading is asked for: everybody but those who are excused or left. */
export function askedCount(counts: CoverageCounts): number {
	return counts.confirmed + counts.older + counts["not-yet"] + counts.aside;
}

export function viewCount(counts: CoverageCounts, view: CoverageView): number {
	return coverageViews[view].reduce((sum, state) => sum + counts[state], 0);
}
