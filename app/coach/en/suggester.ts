import { suggesting } from "../proving.ts";
import { suggestionsOf } from "./recast.ts";
import type { Basis } from "./rules.ts";

/** Builds the suggestions for English prohibitions. */
export const suggest = suggesting((document, report) => {
	const { sentence, hit, unit } = report.basis as Basis;
	return suggestionsOf(document.text, sentence, hit, unit);
});
