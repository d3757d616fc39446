import type { VerbForm } from "../../words/verbs.ts";
import { lower } from "./rewriting-words.ts";

/** The form in which a word tells what to do, by its ending: "unikajcie", "unikajmy", "unikamy", "unikać"; an order to one elsewhere. */
export function orderFormOf(word: string): VerbForm {
	const said = lower(word).replace(/ się$/u, "");
	if (/ć$/u.test(said)) return "infinitive";
	if (/cie$/u.test(said)) return "imperative-plural";
	if (/[aeiy]my$/u.test(said)) return "we";
	return /my$/u.test(said) ? "imperative-we" : "imperative";
}
