import type { Check } from "#app/coach/types.ts";

/** What an exercise trains. */
export const sorts = ["deed", "general", "proposal", "which"] as const;

export type Sort = (typeof sorts)[number];

interface Told {
	/** Names the exercise for good, over all languages; results point to it. */
	key: string;
	/** Where it happens, in two or three words. */
	place: string;
	/** What happened there. */
	told: string;
	/** Why the good answer is better, said kindly after a try. */
	lesson: string;
}

/** A fact that a good answer keeps: one of the stems, and how the explanation names it. */
export type Fact = readonly [stems: string, name: string];

/** A sentence to write anew, with an example of a good answer. */
export interface WritingExercise extends Told {
	sort: Exclude<Sort, "which">;
	given: string;
	keep: readonly Fact[];
	model: string;
}

/** Two texts, of which one is feedback; `teaches` is what the coach finds in the other. */
export interface ChoosingExercise extends Told {
	sort: "which";
	texts: readonly [string, string];
	right: 0 | 1;
	teaches: Check;
}

export type Exercise = WritingExercise | ChoosingExercise;

/** What the coach finds in the sentence to write anew. */
export const taughtBy = {
	deed: "personality",
	general: "generalisation",
	proposal: "no-proposal",
} as const satisfies Record<WritingExercise["sort"], Check>;
