import { quoted, type Raw } from "../engine/raw.ts";

/** Takes PostgreSQL's references away while rows come in any order; the result puts them back, which proves every one. */
export async function withoutReferences(raw: Raw): Promise<() => Promise<void>> {
	if (raw.dialect === "sqlite") return async () => undefined;
	const found = await raw.rows<{ table: string; name: string; definition: string }>(
		`select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
			from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
			where k.contype = 'f' and n.nspname = 'public'`,
	);
	for (const { table, name } of found) await raw.run(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
	return async () => {
		for (const { table, name, definition } of found) {
			await raw.run(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`);
		}
	};
}
