import { useLoaderData } from "@remix-run/react";
import { ImportPreview } from "#app/features/standards/components/import-preview.tsx";
import { changePieces } from "#app/features/standards/import/change-pieces.server.ts";
import { importFacts, importOf } from "#app/features/standards/import/import-page.server.ts";
import { changesOf, piecesForm } from "#app/features/standards/import/pieces.form.ts";
import { readyChanges } from "#app/features/standards/import/preview.server.ts";
import { changed } from "#app/features/standards/import/stored-pieces.ts";
import { importChangesPath, importPath } from "#app/features/standards/paths.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const handle = { sheets: ["writing"] } satisfies RouteHandle;

export const loader = guardLoader("_app.standards.imports.$import", async (visit) => ({
	title: visit.t("writing.importing.title"),
	facts: await importFacts(visit, visit.url.searchParams),
}));

export const action = guardAction("_app.standards.imports.$import", async (visit) => {
	const { request, actor, storage } = visit;
	const read = await readForm(request, piecesForm);
	if (!read.ok) refuse(400);
	const stored = await importOf(visit);
	const { revision, view, page, accept, acceptAll } = read.value;
	const changes = changesOf(read.value);
	if (acceptAll) changes.push(...(await readyChanges(storage, { ...stored, pieces: changed(stored.pieces, changes) })));
	const outcome = await changePieces(storage, actor, { id: stored.id, revision, changes });
	if (!outcome.ok) refuse(outcome.problem.code === "import.missing" ? 404 : 409);
	if (read.value.goOn && stored.target) return goTo(importChangesPath(stored.id));
	const query = new URLSearchParams();
	if (view && view !== "all") query.set("view", view);
	if (page && page > 1) query.set("page", String(page));
	const piece = accept ? `#piece-${Number.parseInt(accept, 10) + 1}` : "";
	return goTo(`${importPath(stored.id)}${query.size > 0 ? `?${query}` : ""}${piece}`);
});

export default function ImportRoute() {
	return <ImportPreview facts={useLoaderData<typeof loader>().facts} />;
}
