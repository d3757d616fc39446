import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { applyImport } from "#app/features/standards/diff/apply-import.server.ts";
import { chooseKeys } from "#app/features/standards/diff/choose-keys.server.ts";
import { keysOf, reimportFields, reimportForm } from "#app/features/standards/diff/reimport.form.ts";
import { reimportFacts } from "#app/features/standards/diff/reimport-page.server.ts";
import { draftPath, importChangesPath } from "#app/features/standards/paths.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readFields } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { ReimportPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.imports.$import_.changes", async (visit) => {
	const facts = await reimportFacts(visit);
	return { title: visit.t("changes.again.title", { code: facts.code }), facts };
});

/** Keeps the keys chosen; then shows what comes of them, or makes the draft say it. */
export const action = guardAction("_app.standards.imports.$import_.changes", async (visit) => {
	const { request, storage, actor, params, clock } = visit;
	const form = readFields(new URLSearchParams(await request.text()), reimportForm, reimportFields);
	const id = params.import ?? "";
	if (!form.ok) {
		const [problem = { code: "form.stale" }] = form.problems;
		return data({ facts: await reimportFacts(visit, { problem, typed: new Map() }) }, { status: 422 });
	}
	const { revision, ground, language, act } = form.value;
	const keys = keysOf(form.value);
	const again = async (problem: Problem) => {
		if (problem.code === "import.missing") refuse(404);
		if (problem.code === "forbidden") refuse(403);
		const typed = new Map(keys.map(({ piece, key }) => [piece, key]));
		const status = problem.code === "import.stale" || problem.code === "import.ground" ? 409 : 422;
		return data({ facts: await reimportFacts(visit, { problem, typed }) }, { status });
	};
	const kept = await chooseKeys(storage, actor, { id, revision, language, keys });
	if (!kept.ok) return again(kept.problem);
	if (act === "show") return goTo(importChangesPath(id));
	const made = await applyImport(storage, actor, { id, revision: kept.value.revision, ground }, clock);
	return made.ok ? goTo(draftPath(made.value.code)) : again(made.problem);
});

export default function ReimportRoute() {
	const { facts } = useLoaderData<typeof loader>();
	return <ReimportPage facts={useActionData<typeof action>()?.facts ?? facts} />;
}
