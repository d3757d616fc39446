import { useLoaderData } from "@remix-run/react";
import { ImportPreview } from "#app/features/standards/components/import-preview.tsx";
import { changePieces } from "#app/features/standards/import/change-pieces.server.ts";
import { importFacts, importOf } from "#app/features/standards/import/import-page.server.ts";
import { acceptedOf, changesOf, piecesForm } from "#app/features/standards/import/pieces.form.ts";
import { acceptedChange, readyChanges } from "#app/features/standards/import/preview.server.ts";
import { changed, takenBack } from "#app/features/standards/import/stored-pieces.ts";
import { suggestCode } from "#app/features/standards/keys.ts";
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
	const { revision, view, page, acceptAll, takeBack, title, code, language } = read.value;
	const accepted = acceptedOf(read.value.accept);
	const changes = changesOf(read.value);
	const now = { ...stored, pieces: changed(stored.pieces, changes) };
	if (acceptAll) changes.push(...(await readyChanges(storage, now)));
	if (takeBack !== undefined) changes.push(...takenBack(now.pieces, takeBack));
	changes.push(...(await acceptedChange(storage, now, accepted)));
	const outcome = await changePieces(storage, actor, { id: stored.id, revision, changes, language });
	if (!outcome.ok) refuse(outcome.problem.code === "import.missing" ? 404 : 409);
	if (read.value.goOn && stored.target) return goTo(importChangesPath(stored.id));
	const query = new URLSearchParams();
	if (acceptAll) query.set("view", "put-in");
	else if (view && view !== "all") query.set("view", view);
	if (page && page > 1 && !acceptAll) query.set("page", String(page));
	if (title && title !== stored.title) query.set("title", title);
	if (code && code !== suggestCode(stored.title)) query.set("code", code);
	const index = takeBack ?? accepted?.index;
	const piece = index === undefined ? "" : `#piece-${index + 1}`;
	return goTo(`${importPath(stored.id)}${query.size > 0 ? `?${query}` : ""}${piece}`);
});

export default function ImportRoute() {
	return <ImportPreview facts={useLoaderData<typeof loader>().facts} />;
}
