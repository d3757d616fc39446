import type { Visit } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import type { ImportFacts } from "../components/import-preview.tsx";
import { suggestCode } from "../keys.ts";
import { limits } from "../model.ts";
import { draftPath } from "../paths.ts";
import { findImport } from "./import.queries.server.ts";
import { IMPORT_NOTES } from "./pieces.ts";
import { previewOf, previewViews } from "./preview.server.ts";

type ImportVisit = Pick<Visit, "actor" | "storage" | "read" | "tables" | "params">;

/** The actor's own preview of the address; 404 when there is none, on to the draft once that was made. */
export async function importOf({ actor, read, tables, params }: ImportVisit) {
	const stored = await findImport(read, tables, actor, params.import ?? "");
	if (!stored) refuse(404);
	if (stored.code !== null) throw goTo(draftPath(stored.code));
	return stored;
}

/** What the preview's page shows; after a refused form with its values and problems. */
export async function importFacts(
	visit: ImportVisit,
	query: URLSearchParams,
	refused?: { values: Record<string, string>; problems: Problem[] },
): Promise<ImportFacts> {
	const stored = await importOf(visit);
	const view = previewViews.find((one) => one === query.get("view")) ?? "all";
	const notes = (query.get("notes") ?? "").split(",");
	return {
		id: stored.id,
		revision: stored.revision,
		fileName: stored.fileName,
		target: stored.target,
		notes: IMPORT_NOTES.filter((note) => notes.includes(note)),
		preview: await previewOf(visit.storage, stored, { view, page: Number(query.get("page")) || 1 }),
		values: {
			title: refused?.values.title ?? query.get("title")?.slice(0, limits.heading) ?? stored.title,
			code: refused?.values.code ?? query.get("code")?.slice(0, 20) ?? suggestCode(stored.title),
			language: refused?.values.language ?? stored.language,
		},
		...(refused ? { problems: refused.problems } : {}),
	};
}
