import { stringify } from "csv-stringify/sync";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { AfterRow } from "#app/platform/keyset.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { type CoverageRow, coverageRows, placeOf } from "./coverage.queries.server.ts";
import { coverageStates } from "./coverage.ts";

const rowsAtOnce = 1_000;

/** The coverage of a standard, or of one team of it, as CSV (UTF-8 with BOM, formulas escaped), within the actor's sight. The export is an event. */
export async function coverageFile(
	storage: Storage,
	actor: Actor,
	{ standard, version, teamId }: { standard: ReadableStandard; version: KnownVersion; teamId?: number },
	now: Date,
	t: Translate,
): Promise<string> {
	const rows: CoverageRow[] = [];
	const of = { standard, ...(teamId === undefined ? {} : { teamId }) };
	let after: AfterRow | null = null;
	do {
		const list = { after, states: coverageStates, limit: rowsAtOnce };
		const chunk: CoverageRow[] = await coverageRows(storage, actor, of, now, list);
		rows.push(...chunk);
		const last = chunk.length === rowsAtOnce ? chunk.at(-1) : undefined;
		after = last ? placeOf(last) : null;
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
		t("reading.coverage.leader"),
		t("standards.coverage.standard"),
		t("standards.coverage.version"),
		t("standards.coverage.state"),
		t("reading.person.version"),
		t("standards.coverage.moment"),
		t("reading.person.due"),
		t("reading.coverage.reminder"),
	];
	return stringify(
		[
			head,
			...rows.map((row) => [
				row.name,
				row.occupation,
				row.leads === 1 ? t("reading.coverage.leader") : "",
				standard.code,
				String(version.number),
				t(`reading.coverage.state.${row.state}`),
				row.number === null ? "" : String(row.number),
				row.confirmedAt?.toISOString() ?? "",
				row.dueOn ?? "",
				row.remindedAt?.toISOString() ?? "",
			]),
		],
		{ bom: true, escape_formulas: true, record_delimiter: "windows" },
	);
}
