import { GUARD_MESSAGE } from "./errors.ts";
import type { Raw } from "./raw.ts";

/** Tables whose rows are written once: the database itself refuses to change or remove them. */
const GUARDED_TABLES = [
	"versions",
	"version_rules",
	"acknowledgements",
	"events",
	"standard_steps",
	"feedback_messages",
	"idea_reward_steps",
] as const;

/** Tables whose rows may be changed until a moment is written into them; from then on these columns stay as they are. */
const SEALED_TABLES = [
	{
		table: "feedback_entries",
		by: "read_at",
		columns: [
			...["public_id", "author_id", "receiver_id", "leader_id", "rule_id", "version_id", "corrects_id"],
			...["situation", "happened_on", "deed", "effect", "proposal", "wants", "sentence", "sent_at", "read_at"],
		],
		json: ["kept"],
	},
	{
		table: "idea_answers",
		by: "shown_at",
		columns: [
			...["public_id", "idea_id", "by_id", "from_state", "state", "words", "reason", "thanks"],
			...["at", "shown_at", "next_due_on"],
		],
		json: [],
	},
] as const;

type Guard = { name: string; table: string; create: string };

/** The triggers that refuse UPDATE, DELETE and (on PostgreSQL, where it exists) TRUNCATE. */
export function guards(dialect: Raw["dialect"]): Guard[] {
	return [...writtenOnce(dialect), ...sealed(dialect)];
}

function writtenOnce(dialect: Raw["dialect"]): Guard[] {
	return GUARDED_TABLES.flatMap((table) => {
		const named = naming(table);
		if (dialect === "postgres") {
			return [
				named("change", `before update or delete on "${table}" for each row execute function refuse_change()`),
				named("truncate", `before truncate on "${table}" for each statement execute function refuse_change()`),
			];
		}
		const refuse = refusal(table);
		return [
			named("update", `before update on "${table}" ${refuse}`),
			named("delete", `before delete on "${table}" ${refuse}`),
		];
	});
}

function sealed(dialect: Raw["dialect"]): Guard[] {
	return SEALED_TABLES.flatMap(({ table, by, columns, json }) => {
		const named = naming(table);
		const isSealed = `old."${by}" is not null`;
		if (dialect === "postgres") {
			const refuse = "execute function refuse_change()";
			const changed = [
				...columns.map((column) => `new."${column}" is distinct from old."${column}"`),
				...json.map((column) => `new."${column}"::text is distinct from old."${column}"::text`),
			].join(" or ");
			return [
				named("update", `before update on "${table}" for each row when (${isSealed} and (${changed})) ${refuse}`),
				named("delete", `before delete on "${table}" for each row when (${isSealed}) ${refuse}`),
				named("truncate", `before truncate on "${table}" for each statement ${refuse}`),
			];
		}
		const changed = [...columns, ...json].map((column) => `new."${column}" is not old."${column}"`).join(" or ");
		return [
			named("update", `before update on "${table}" when ${isSealed} and (${changed}) ${refusal(table)}`),
			named("delete", `before delete on "${table}" when ${isSealed} ${refusal(table)}`),
		];
	});
}

function naming(table: string): (what: string, create: string) => Guard {
	return (what, create) => ({ name: `guard_${table}_${what}`, table, create });
}

const refusal = (table: string) => `begin select raise(abort, '${GUARD_MESSAGE}${table}'); end`;

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
