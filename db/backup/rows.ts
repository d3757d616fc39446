import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { quoted, type Raw } from "../engine/raw.ts";

type Row = Record<string, unknown>;

/** The line before a table's rows: its columns and what PostgreSQL calls their types. */
interface TableLine {
	table: string;
	types: Record<string, string>;
}

/** The table that migrations write; a restored database has its own. */
const NOT_DUMPED = "schema_steps";
const ROWS_A_BATCH = 500;

/** Writes every row of a PostgreSQL database, seen in one snapshot, as JSON lines. Resolves with counts and last ids. */
export async function writeRows(
	raw: Raw,
	file: string,
): Promise<{ counts: Record<string, number>; lastIds: Record<string, number> }> {
	const counts: Record<string, number> = {};
	let lastIds: Record<string, number> = {};
	async function* lines() {
		for (const table of (await raw.tables()).filter((name) => name !== NOT_DUMPED)) {
			let count = 0;
			yield `${JSON.stringify({ table, types: await columnTypes(raw, table) })}\n`;
			await raw.run(`declare dump cursor for select row_to_json(t)::text as line from ${quoted(table)} t`);
			for (;;) {
				const rows = await raw.rows<{ line: string }>(`fetch ${ROWS_A_BATCH} from dump`);
				if (rows.length === 0) break;
				count += rows.length;
				yield rows.map((row) => `{"row":${row.line}}\n`).join("");
			}
			await raw.run("close dump");
			counts[table] = count;
		}
		lastIds = await readLastIds(raw);
	}
	await raw.run("begin isolation level repeatable read read only");
	try {
		await raw.run("set local statement_timeout = 0");
		await raw.run("set local time zone 'UTC'");
		await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file, { mode: 0o600, flags: "wx" }));
	} finally {
		await raw.run("rollback");
	}
	return { counts, lastIds };
}

/** Puts the rows of a file into the empty tables of either engine; the caller holds a transaction without reference checks. */
export async function loadRows(raw: Raw, file: string): Promise<void> {
	const input = createReadStream(file).pipe(createGunzip());
	let current: TableLine = { table: "", types: {} };
	let batch: Row[] = [];
	const flush = async () => {
		if (batch.length > 0) await insertRows(raw, current, batch);
		batch = [];
	};
	for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
		const next = JSON.parse(line) as TableLine | { row: Row };
		if ("types" in next || batch.length >= ROWS_A_BATCH) await flush();
		if ("types" in next) current = next;
		else batch.push(next.row);
	}
	await flush();
}

async function insertRows(raw: Raw, { table, types }: TableLine, rows: Row[]): Promise<void> {
	const name = quoted(table);
	if (raw.dialect === "postgres") {
		await raw.run(`insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`, [
			JSON.stringify(rows),
		]);
		return;
	}
	const columns = Object.keys(types);
	const marks = columns.map(() => "?").join(", ");
	const insert = `insert into ${name} (${columns.map(quoted).join(", ")}) values (${marks})`;
	for (const row of rows) {
		await raw.run(
			insert,
			columns.map((column) => sqliteValue(row[column] ?? null, types[column])),
		);
	}
}

async function columnTypes(raw: Raw, table: string): Promise<Record<string, string>> {
	const rows = await raw.rows<{ name: string; type: string }>(
		`select column_name as name, data_type as type from information_schema.columns
			where table_schema = 'public' and table_name = $1 order by ordinal_position`,
		[table],
	);
	return Object.fromEntries(rows.map((row) => [row.name, row.type]));
}

function sqliteValue(value: unknown, type: string | undefined): unknown {
	if (value === null) return null;
	if (type === "boolean") return Number(value);
	if (type?.startsWith("timestamp")) return Date.parse(String(value));
	return type === "json" ? JSON.stringify(value) : value;
}

/** The highest id ever given, by table. */
export async function readLastIds(raw: Raw): Promise<Record<string, number>> {
	const rows = await raw.rows<{ name: string; last: number | null }>(
		raw.dialect === "sqlite"
			? "select name, seq as last from sqlite_sequence"
			: `select regexp_replace(sequencename, '_id_seq$', '') as name, last_value as last
				from pg_sequences where schemaname = 'public'`,
	);
	return Object.fromEntries(rows.filter((row) => row.last !== null).map((row) => [row.name, Number(row.last)]));
}

/** Lets ids go on where they had stopped. */
export async function writeLastIds(raw: Raw, lastIds: Record<string, number>): Promise<void> {
	for (const [table, last] of Object.entries(lastIds)) {
		if (raw.dialect === "postgres") {
			await raw.run("select setval(pg_get_serial_sequence($1, 'id'), $2)", [quoted(table), last]);
			continue;
		}
		await raw.run("delete from sqlite_sequence where name = ?", [table]);
		await raw.run("insert into sqlite_sequence (name, seq) values (?, ?)", [table, last]);
	}
}
