import { drizzle as overSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as overPostgres } from "drizzle-orm/node-postgres";
import { parseDatabaseUrl } from "#db/engine/open.ts";
import { openPool } from "#db/engine/postgres.ts";
import { openSqliteFile } from "#db/engine/sqlite.ts";
import type { Reader, Storage } from "#db/storage.ts";

/** One query of a page with how its engine answers it. */
export interface Planned {
	sql: string;
	/** The steps of the plan, one a line. */
	plan: string;
	/** Tables of which a query with conditions goes through all rows, or all of an index. */
	scanned: string[];
	/** Whether rows are put in order before they are limited. */
	sorts: boolean;
	/** How many rows were looked at for the answer; null where the engine does not count them (SQLite). */
	looked: number | null;
}

export interface Planner {
	/** Does what a page does and answers the plan of each query that it sent, in their order. */
	plansOf(work: (storage: Storage) => Promise<unknown>): Promise<Planned[]>;
	close(): Promise<void>;
}

/** Listens to the queries of pages over one database. `storage` is an open storage of the same database. */
export async function openPlanner(databaseUrl: string, storage: Storage): Promise<Planner> {
	const heard: { sql: string; params: unknown[] }[] = [];
	const logger = { logQuery: (sql: string, params: unknown[]) => void heard.push({ sql, params }) };
	const engine = listening(databaseUrl, logger);
	const listener: Storage = { ...storage, read: engine.read };
	return {
		async plansOf(work) {
			heard.length = 0;
			await work(listener);
			const queries = heard.splice(0);
			const plans: Planned[] = [];
			for (const { sql, params } of queries) plans.push({ sql, ...(await engine.explain(sql, params)) });
			return plans;
		},
		close: engine.close,
	};
}

type Logger = { logQuery(sql: string, params: unknown[]): void };

interface Listening {
	read: Reader;
	explain(sql: string, params: unknown[]): Promise<Omit<Planned, "sql">>;
	close(): Promise<void>;
}

function listening(databaseUrl: string, logger: Logger): Listening {
	const target = parseDatabaseUrl(databaseUrl);
	if (target.dialect === "sqlite") {
		const connection = openSqliteFile(target.file, { readonly: true });
		return {
			read: overSqlite(connection, { logger }) as unknown as Reader,
			async explain(sql, params) {
				const rows = connection.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[];
				const plan = rows.map(({ detail }) => detail).join("\n");
				const scanned = /\bwhere\b/.test(sql) ? [...plan.matchAll(/^SCAN (\w+)/gm)].map(([, table = ""]) => table) : [];
				return { plan, scanned, sorts: /TEMP B-TREE FOR (LAST \S+ \S+ OF )?ORDER BY/.test(plan), looked: null };
			},
			close: async () => void connection.close(),
		};
	}
	const pool = openPool(target.url, { connections: 2 });
	// A table that fits a few pages is read whole sooner than along its index; what is asked is whether an index serves.
	const explaining = openPool(`${target.url}?options=${encodeURIComponent("-c enable_seqscan=off")}`, {
		connections: 1,
	});
	return {
		read: overPostgres(pool, { logger }) as unknown as Reader,
		async explain(sql, params) {
			const { rows } = await explaining.query(`explain (analyze, timing off, format json) ${sql}`, params);
			const nodes = nodesOf((rows[0] as { "QUERY PLAN": { Plan: Node }[] })["QUERY PLAN"][0]?.Plan);
			const line = ({ depth, node }: Deep) =>
				`${" ".repeat(depth)}${node["Node Type"]} ${node["Index Name"] ?? node["Relation Name"] ?? ""} ${lookedAt(node)}`;
			return {
				plan: nodes.map(line).join("\n"),
				scanned: nodes.flatMap(({ node }) => (node["Node Type"] === "Seq Scan" ? (node["Relation Name"] ?? "") : [])),
				sorts: nodes.some(({ node }) => /Sort/.test(node["Node Type"])),
				looked: nodes.reduce((sum, { node }) => sum + lookedAt(node), 0),
			};
		},
		close: async () => {
			await pool.end();
			await explaining.end();
		},
	};
}

interface Node {
	"Node Type": string;
	"Relation Name"?: string;
	"Index Name"?: string;
	"Actual Rows": number;
	"Actual Loops": number;
	"Rows Removed by Filter"?: number;
	"Rows Removed by Index Recheck"?: number;
	Plans?: Node[];
}

interface Deep {
	node: Node;
	depth: number;
}

function nodesOf(node: Node | undefined, depth = 0): Deep[] {
	if (!node) return [];
	return [{ node, depth }, ...(node.Plans ?? []).flatMap((one) => nodesOf(one, depth + 1))];
}

/** Rows that a step read from a table or an index. */
function lookedAt(node: Node): number {
	if (!/Scan/.test(node["Node Type"]) || /^(Subquery|CTE|Function|Values) /.test(node["Node Type"])) return 0;
	const removed = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
	return Math.round((node["Actual Rows"] + removed) * node["Actual Loops"]);
}
