import { type ChainReport, type RulesOf, verifyChains } from "../chain.ts";
import { missingGuards } from "../engine/guards.ts";
import { openStorage } from "../engine/open.ts";
import { openRaw, type Raw, rowCounts } from "../engine/raw.ts";
import { writtenNumber } from "../migration/history.ts";
import { readSteps } from "../migration/steps.ts";

/** What an examination of a whole database found. */
export interface Findings {
	ok: boolean;
	dialect: "sqlite" | "postgres";
	/** The schema number, and the one this code knows. */
	schema: number;
	known: number;
	/** What the engine says about its file; empty when it is sound. */
	integrity: string[];
	/** Rows whose reference leads nowhere. */
	lostReferences: number;
	/** Guards of immutable tables that do not stand. */
	missingGuards: string[];
	counts: Record<string, number>;
	/** Null where the schema is older than the code and its versions cannot be read yet. */
	chain: ChainReport | null;
}

/** Examines a database: integrity, references, guards, counts and the hash chain of every standard. Changes nothing. */
export async function examine(
	databaseUrl: string,
	options: { rulesOf?: RulesOf; migrations?: string } = {},
): Promise<Findings> {
	const raw = await openRaw(databaseUrl);
	let findings: Omit<Findings, "chain" | "ok">;
	try {
		findings = {
			dialect: raw.dialect,
			schema: await writtenNumber(raw),
			known: readSteps(raw.dialect, options.migrations).length,
			integrity: await integrity(raw),
			lostReferences: await lostReferences(raw),
			missingGuards: await missingGuards(raw),
			counts: await rowCounts(raw),
		};
	} finally {
		await raw.close();
	}
	const chain = findings.schema === findings.known ? await chainOf(databaseUrl, options.rulesOf) : null;
	const ok =
		findings.integrity.length === 0 &&
		findings.lostReferences === 0 &&
		findings.missingGuards.length === 0 &&
		(chain?.problems.length ?? 0) === 0;
	return { ok, ...findings, chain };
}

async function integrity(raw: Raw): Promise<string[]> {
	if (raw.dialect === "postgres") return [];
	const rows = await raw.rows<{ integrity_check: string }>("pragma integrity_check");
	return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
}

async function lostReferences(raw: Raw): Promise<number> {
	return raw.dialect === "postgres" ? 0 : (await raw.rows("pragma foreign_key_check")).length;
}

async function chainOf(databaseUrl: string, rulesOf?: RulesOf): Promise<ChainReport> {
	const storage = await openStorage(databaseUrl, { connections: 1 });
	try {
		return await verifyChains(storage.read, storage.tables, rulesOf);
	} finally {
		await storage.close();
	}
}
