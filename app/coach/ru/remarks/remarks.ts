import type { Document, Report } from "#app/coach/analysis.ts";
import { flattery, noDeed } from "./deed.ts";
import { generalisation } from "./generalisation.ts";
import { personality } from "./personality.ts";
import { noProposal } from "./proposal.ts";

/** The checks of praise, feedback and prose. */
export function checkRemarks(document: Document): Report[] {
	const labels = personality(document);
	// «Тебе всё до лампочки»: the universal word belongs to the idiom.
	const universals = generalisation(document).filter(
		(one) =>
			!labels.some(
				(label) => label.message !== "personality.trait" && label.start <= one.start && one.end <= label.end,
			),
	);
	return [...labels, ...universals, ...flattery(document), ...noProposal(document), ...noDeed(document)];
}
