import type { Kit } from "../columns/postgres.ts";
import { accountTables } from "./accounts.ts";
import { draftTables } from "./drafts.ts";
import { feedbackTables } from "./feedback.ts";
import { feedbackRequestTables } from "./feedback-requests.ts";
import { platformTables } from "./platform.ts";
import { practiceTables } from "./practice.ts";
import { praiseTables } from "./praise.ts";
import { praiseLaterTables } from "./praise-later.ts";
import { readingTables } from "./reading.ts";
import { reviewTables } from "./review.ts";
import { standardTables } from "./standards.ts";

/** Every table of the product, built from one column kit. */
export function allTables(kit: Kit) {
	const accounts = accountTables(kit);
	const standards = standardTables(kit, accounts);
	const drafts = draftTables(kit, { ...accounts, ...standards });
	const platform = platformTables(kit, accounts);
	const known = { ...accounts, ...platform, ...standards };
	const praise = praiseTables(kit, known);
	return {
		...known,
		...drafts,
		...reviewTables(kit, known),
		...readingTables(kit, known),
		...praise,
		...praiseLaterTables(kit, { ...known, ...praise }),
		...practiceTables(kit, known),
		...feedbackRequestTables(kit, known),
		...feedbackTables(kit, known),
	};
}

export type Tables = ReturnType<typeof allTables>;
