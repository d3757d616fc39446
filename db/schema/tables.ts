import type { Kit } from "../columns/postgres.ts";
import { accountTables } from "./accounts.ts";
import { draftTables } from "./drafts.ts";
import { platformTables } from "./platform.ts";
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
	};
}

export type Tables = ReturnType<typeof allTables>;
