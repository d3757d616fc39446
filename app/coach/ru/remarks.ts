import type { Document, Report } from "../analysis.ts";
import { flattery, noDeed } from "./deed.ts";
import { generalisation } from "./generalisation.ts";
import { personality } from "./personality.ts";
import { noProposal } from "./proposal.ts";

/** The checks of praise, feedback and prose. */
export function checkRemarks(document: Document): Report[] {
	return [
		...personality(document),
		...generalisation(document),
		...flattery(document),
		...noProposal(document),
		...noDeed(document),
	];
}
