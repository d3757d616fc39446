import { suggesting } from "../proving.ts";
import { orPlainer, withOwnHalf } from "./halves-answered.ts";
import { namedFully } from "./named-fully.ts";
import { suggestionsForItem } from "./rewrite.ts";
import type { Basis } from "./rules.ts";
import { suggestionsInVerbs } from "./verbal.ts";

/** Builds the suggestions for Russian prohibitions. */
export const suggest = suggesting((document, report) => {
	const { scan, item } = report.basis as Basis;
	const { text } = document;
	if (item) return suggestionsForItem(scan, text);
	return withOwnHalf(document, scan, orPlainer(scan, text, suggestionsInVerbs(scan, text))).map((one) =>
		one.kind === "template" ? one : { ...one, text: namedFully(scan, text, one.text) },
	);
});
