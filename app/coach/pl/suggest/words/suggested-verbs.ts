import { type Reading, type Verb, type VerbForm, verbNamed, verbsOf } from "../../words/verbs.ts";
import { MORE_VERBS } from "./suggested-verb-table.ts";

let more: ReturnType<typeof verbsOf> | undefined;

/** The reading of a word as a form of a verb that only suggestions need. */
export function readSuggested(norm: string): Reading | undefined {
	more ??= verbsOf(MORE_VERBS);
	return more.byForm.get(norm);
}

/** A verb by its infinitive, from either table. */
export function anyVerbNamed(infinitive: string): Verb | undefined {
	more ??= verbsOf(MORE_VERBS);
	return verbNamed(infinitive) ?? more.byInfinitive.get(infinitive) ?? guessedNamed(infinitive);
}

/** The verbs that only suggestions need. */
export function suggestedVerbs(): Iterable<Verb> {
	more ??= verbsOf(MORE_VERBS);
	return more.byInfinitive.values();
}

/** Endings of words outside both tables that show their verb for certain: the ending, the infinitive's, the pattern, the form. */
const SHOWN: readonly (readonly [RegExp, string, string, VerbForm])[] = [
	[/owuj(?:cie|my)?$/, "owywać", "", "imperative"],
	[/uj(?:cie|my)?$/, "ować", "", "imperative"],
	[/aj(?:cie|my)?$/, "ać", ":a", "imperative"],
	[/(?<=(?:[kr]ry|[aeoy]ry|by|pły|my|szy|ży)w)ać$/, "ać", ":a", "infinitive"],
	[/(?<=[oyi]w)ać$/, "ać", "", "infinitive"],
	[/owuj[eą]$/, "owywać", "", "he"],
	[/uj[eą]$/, "ować", "", "he"],
	[/ujemy$/, "ować", "", "we"],
	[/owywani[aeu]$/, "owywać", "", "gerund"],
	[/owani[aeu]$/, "ować", "", "gerund"],
	[/ując$/, "ować", "", "converb"],
];

/** A verb that guessedVerb found, by its infinitive. */
function guessedNamed(infinitive: string): Verb | undefined {
	if (!infinitive.endsWith("ać")) return undefined;
	return (
		guessedVerb(infinitive)?.verb ??
		verbsOf(`${infinitive}${/[oyi]wać$/.test(infinitive) ? "" : ":a"}/`).byInfinitive.get(infinitive)
	);
}

/** The verb of a word outside both tables, where its ending shows it: "hartuj" -> "hartować". */
export function guessedVerb(norm: string): Reading | undefined {
	const known = guessed.get(norm);
	if (known !== undefined) return known === null ? undefined : known;
	const found = guess(norm);
	if (guessed.size >= REMEMBERED) guessed.clear();
	guessed.set(norm, found ?? null);
	return found;
}

const guessed = new Map<string, Reading | null>();
const REMEMBERED = 5_000;

function guess(norm: string): Reading | undefined {
	for (const [ending, infinitive, pattern, form] of SHOWN) {
		const stem = norm.replace(ending, "");
		if (stem === norm || stem.length < 3) continue;
		const verb = verbsOf(`${stem}${infinitive}${pattern}/`).byInfinitive.get(stem + infinitive);
		return verb === undefined ? undefined : { verb, form };
	}
	return undefined;
}
