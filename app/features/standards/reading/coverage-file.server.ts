import { stringify } from "csv-stringify/sync";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { type CoverageRow, coverageRows } from "./coverage.queries.server.ts";

const rowsAtOnce = 1_000;

/** The coverage of a version as CSV (UTF-8 with BOM, formulas escaped), within the actor's sight. The export is an event. */
export async function coverageFile(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	version: KnownVersion,
	now: Date,
	t: Translate,
): Promise<string> {
	const rows: CoverageRow[] = [];
	let after: { sortKey: string; id: number } | null = null;
	do {
		const chunk: CoverageRow[] = await coverageRows(storage, actor, standard, version.id, now, {
			after,
			open: false,
			limit: rowsAtOnce,
		});
		rows.push(...chunk);
		after = chunk.length === rowsAtOnce ? (chunk.at(-1) ?? null) : null;
	} while (after);
	await storage.write((writer) =>
		record(writer, storage.tables, {
			at: now,
			actorId: actor.id,
			kind: "coverage.exported",
			subjectType: "version",
			subjectId: version.id,
			details: { rows: rows.length },
		}),
	);
	const head = [
		t("standards.coverage.who"),
		t("standards.coverage.occupation"),
		t("standards.coverage.standard"),
		t("standards.coverage.version"),
		t("standards.coverage.state"),
		t("standards.coverage.moment"),
	];
	return stringify(
		[
			head,
			...rows.map((row) => [
				row.name,
				row.occupation,
				standard.code,
				String(version.number),
				row.confirmedAt ? t("standards.coverage.confirmed") : t("standards.coverage.ahead"),
				row.confirmedAt?.toISOString() ?? "",
			]),
		],
		{ bom: true, escape_formulas: true, record_delimiter: "windows" },
	);
}
