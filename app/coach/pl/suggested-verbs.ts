import { MORE_VERBS } from "./suggested-verb-table.ts";
import { type Reading, type Verb, verbNamed, verbsOf } from "./verbs.ts";

let more: ReturnType<typeof verbsOf> | undefined;

/** The reading of a word as a form of a verb that only suggestions need. */
export function readSuggested(norm: string): Reading | undefined {
	more ??= verbsOf(MORE_VERBS);
	return more.byForm.get(norm);
}

/** A verb by its infinitive, from either table. */
export function anyVerbNamed(infinitive: string): Verb | undefined {
	more ??= verbsOf(MORE_VERBS);
	return verbNamed(infinitive) ?? more.byInfinitive.get(infinitive);
}

/** The verbs that only suggestions need. */
export function suggestedVerbs(): Iterable<Verb> {
	more ??= verbsOf(MORE_VERBS);
	return more.byInfinitive.values();
}
