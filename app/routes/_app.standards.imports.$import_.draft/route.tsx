import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportPreview } from "#app/features/standards/components/import-preview.tsx";
import { changePieces } from "#app/features/standards/import/change-pieces.server.ts";
import { importFacts, importOf } from "#app/features/standards/import/import-page.server.ts";
import { makeDraft } from "#app/features/standards/import/make-draft.server.ts";
import { changesOf, makeDraftForm, piecesForm } from "#app/features/standards/import/pieces.form.ts";
import { draftPath, importChangesPath } from "#app/features/standards/paths.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readFields } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const handle = { sheets: ["writing"] } satisfies RouteHandle;

export const loader = guardLoader("_app.standards.imports.$import_.draft", async (visit) => ({
	title: visit.t("writing.importing.title"),
	facts: await importFacts(visit, visit.url.searchParams),
}));

export const action = guardAction("_app.standards.imports.$import_.draft", async (visit) => {
	const { request, actor, storage, clock } = visit;
	const fields = new URLSearchParams(await request.text());
	const pieces = readFields(fields, piecesForm);
	if (!pieces.ok) refuse(400);
	const stored = await importOf(visit);
	if (stored.target) return goTo(importChangesPath(stored.id));
	const changes = { id: stored.id, revision: pieces.value.revision, changes: changesOf(pieces.value) };
	const saved = await changePieces(storage, actor, changes);
	if (!saved.ok) refuse(saved.problem.code === "import.missing" ? 404 : 409);
	const read = readFields(fields, makeDraftForm);
	const again = async (problems: Problem[]) => {
		const values = Object.fromEntries(["title", "code", "language"].map((name) => [name, fields.get(name) ?? ""]));
		const query = new URLSearchParams({ view: pieces.value.view ?? "", page: String(pieces.value.page ?? 1) });
		return data({ facts: await importFacts(visit, query, { values, problems }) }, { status: 422 });
	};
	if (!read.ok) return again(read.problems);
	const { code, title, language } = read.value;
	const made = await makeDraft(storage, actor, { id: stored.id, code, title, language }, clock);
	return made.ok ? goTo(draftPath(made.value.code)) : again([made.problem]);
});

export default function ImportDraftRoute() {
	const { facts } = useLoaderData<typeof loader>();
	return <ImportPreview facts={useActionData<typeof action>()?.facts ?? facts} />;
}
