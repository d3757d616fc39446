import type { Kit } from "../columns/postgres.ts";
import { accountTables } from "./accounts.ts";
import { draftTables } from "./drafts.ts";
import { essayTables } from "./essays.ts";
import { feedbackTables } from "./feedback.ts";
import { feedbackRequestTables } from "./feedback-requests.ts";
import { ideaKeepingTables } from "./idea-keeping.ts";
import { ideaOriginTables } from "./idea-origins.ts";
import { ideaTables } from "./ideas.ts";
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
	const feedback = feedbackTables(kit, known);
	const ideas = ideaTables(kit, known);
	return {
		...known,
		...drafts,
		...reviewTables(kit, known),
		...readingTables(kit, known),
		...praise,
		...praiseLaterTables(kit, { ...known, ...praise }),
		...practiceTables(kit, known),
		...feedback,
		...feedbackRequestTables(kit, { ...known, ...feedback }),
		...ideas,
		...essayTables(kit, { ...known, ...ideas }),
		...ideaKeepingTables(kit, { ...known, ...ideas }),
		...ideaOriginTables(kit, { ...known, ...ideas }),
	};
}

export type Tables = ReturnType<typeof allTables>;
