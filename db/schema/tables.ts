import type { Kit } from "../columns/postgres.ts";
import { accountTables } from "./accounts.ts";
import { draftTables } from "./drafts.ts";
import { platformTables } from "./platform.ts";
import { standardTables } from "./standards.ts";

/** Every table of the product, built from one column kit. */
export function allTables(kit: Kit) {
	const accounts = accountTables(kit);
	const standards = standardTables(kit, accounts);
	const drafts = draftTables(kit, { ...accounts, ...standards });
	return { ...accounts, ...platformTables(kit, accounts), ...standards, ...drafts };
}

export type Tables = ReturnType<typeof allTables>;
