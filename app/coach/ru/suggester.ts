import { suggesting } from "../proving.ts";
import { suggestionsForItem } from "./rewrite.ts";
import type { Basis } from "./rules.ts";
import { suggestionsInVerbs } from "./verbal.ts";

/** Builds the suggestions for Russian prohibitions. */
export const suggest = suggesting((document, report) => {
	const { scan, item } = report.basis as Basis;
	return item ? suggestionsForItem(scan, document.text) : suggestionsInVerbs(scan, document.text);
});
