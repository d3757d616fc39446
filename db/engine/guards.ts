import { GUARD_MESSAGE } from "./errors.ts";
import type { Raw } from "./raw.ts";

/** Tables whose rows are written once: the database itself refuses to change or remove them. */
export const GUARDED_TABLES = ["versions", "version_rules", "acknowledgements", "events", "standard_steps"] as const;

type Guard = { name: string; table: string; create: string };

/** The triggers that refuse UPDATE, DELETE and (on PostgreSQL, where it exists) TRUNCATE. */
function guards(dialect: Raw["dialect"]): Guard[] {
	return GUARDED_TABLES.flatMap((table) => {
		const named = (what: string, create: string): Guard => ({ name: `guard_${table}_${what}`, table, create });
		if (dialect === "postgres") {
			return [
				named("change", `before update or delete on "${table}" for each row execute function refuse_change()`),
				named("truncate", `before truncate on "${table}" for each statement execute function refuse_change()`),
			];
		}
		const refuse = `begin select raise(abort, '${GUARD_MESSAGE}${table}'); end`;
		return [
			named("update", `before update on "${table}" ${refuse}`),
			named("delete", `before delete on "${table}" ${refuse}`),
		];
	});
}

/** Takes the guards away so that a migration may rebuild tables; only inside the migration's transaction. */
export async function dropGuards(raw: Raw): Promise<void> {
	for (const { name, table } of await foundGuards(raw)) {
		await raw.run(raw.dialect === "postgres" ? `drop trigger "${name}" on "${table}"` : `drop trigger "${name}"`);
	}
}

/** Makes the guards anew for every guarded table that exists, and asserts their list. */
export async function createGuards(raw: Raw): Promise<void> {
	await dropGuards(raw);
	if (raw.dialect === "postgres") {
		await raw.run(`create or replace function refuse_change() returns trigger language plpgsql as $$
			begin raise exception '${GUARD_MESSAGE}%', tg_table_name using errcode = 'restrict_violation'; end $$`);
	}
	const tables = new Set(await raw.tables());
	for (const { name, table, create } of guards(raw.dialect)) {
		if (!tables.has(table)) continue;
		await raw.run(`create trigger "${name}" ${create}`);
		// Without ALWAYS a session that calls itself a replica would pass.
		if (raw.dialect === "postgres") await raw.run(`alter table "${table}" enable always trigger "${name}"`);
	}
	const missing = await missingGuards(raw);
	if (missing.length > 0) throw new Error(`guards could not be made: ${missing.join(", ")}`);
}

/** Names of guards that are absent or switched off although their table exists; empty when all stand. */
export async function missingGuards(raw: Raw): Promise<string[]> {
	const tables = new Set(await raw.tables());
	const found = new Map((await foundGuards(raw)).map((guard) => [guard.name, guard]));
	return guards(raw.dialect)
		.filter(({ table }) => tables.has(table))
		.filter(({ name, table, create }) => {
			const guard = found.get(name);
			if (!guard || guard.table !== table) return true;
			return raw.dialect === "postgres" ? guard.state !== "A" : guard.state !== `CREATE TRIGGER "${name}" ${create}`;
		})
		.map(({ name }) => name);
}

/** `state` is the trigger's text on SQLite, and on PostgreSQL "A" where it always fires. */
function foundGuards(raw: Raw): Promise<{ name: string; table: string; state: string }[]> {
	return raw.rows(
		raw.dialect === "postgres"
			? `select t.tgname as name, c.relname as "table", t.tgenabled::text as state
				from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
				where not t.tgisinternal and n.nspname = 'public' and t.tgname like 'guard\\_%' order by t.tgname`
			: `select name, tbl_name as "table", sql as state from sqlite_schema
				where type = 'trigger' and name like 'guard\\_%' escape '\\' order by name`,
	);
}
