import { check } from "#app/coach/packs.ts";
import type { Language } from "#app/coach/types.ts";
import { tryValue } from "#app/features/coach/coach-text.ts";
import type { Sort } from "./exercise.ts";
import { findingsFor } from "./findings-for.ts";

/** The answer with what the coach offers put in; unchanged when it offers nothing of the kind. */
export function mended(
	answer: string,
	value: string,
	{ sort, language }: { sort: Exclude<Sort, "which">; language: Language },
): string {
	for (const { tries } of findingsFor(check, sort, answer, language)) {
		const tried = tries.find((one) => tryValue(one) === value);
		if (tried) return answer.slice(0, tried.start) + tried.words + answer.slice(tried.end);
	}
	return answer;
}
