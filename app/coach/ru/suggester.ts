import type { Suggester } from "../analysis.ts";
import { suggestionsFor, suggestionsForItem } from "./rewrite.ts";
import type { Basis } from "./rules.ts";

/** Builds the suggestions for Russian prohibitions. */
export const suggest: Suggester = (document, report) => {
	const { scan, item } = report.basis as Basis;
	return item ? suggestionsForItem(scan, document.text) : suggestionsFor(scan, document.text);
};
