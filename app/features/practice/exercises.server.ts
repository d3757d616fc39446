import type { Language } from "#app/platform/languages.ts";
import { englishExercises } from "./content/en.ts";
import { polishExercises } from "./content/pl.ts";
import { russianExercises } from "./content/ru.ts";
import type { Exercise } from "./exercise.ts";

/** The exercises of each language, written from its own working life. */
export const exercises: Readonly<Record<Language, readonly Exercise[]>> = {
	en: englishExercises,
	ru: russianExercises,
	pl: polishExercises,
};

const byKey = new Map(
	Object.values(exercises)
		.flat()
		.map((exercise) => [exercise.key, exercise]),
);

/** The exercise of a key; undefined for one that the catalogue does not hold any longer. */
export function exerciseOf(key: string): Exercise | undefined {
	return byKey.get(key);
}
