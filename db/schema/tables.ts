import type { Kit } from "../columns/postgres.ts";
import { accountTables } from "./accounts.ts";
import { platformTables } from "./platform.ts";
import { standardTables } from "./standards.ts";

/** Every table of the product, built from one column kit. */
export function allTables(kit: Kit) {
	const accounts = accountTables(kit);
	return { ...accounts, ...platformTables(kit, accounts), ...standardTables(kit, accounts) };
}

export type Tables = ReturnType<typeof allTables>;
