import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mergeRules } from "#app/features/standards/diff/merge-rules.server.ts";
import { mergeFacts } from "#app/features/standards/diff/rule-desk.server.ts";
import { mergedWords, mergeForm } from "#app/features/standards/diff/split.form.ts";
import { statusOf } from "#app/features/standards/draft-answer.server.ts";
import { draftPath } from "#app/features/standards/paths.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { MergePage } from "./page.tsx";

export const loader = guardLoader("_app.standards.$code_.draft_.parts_.$part_.merger", async (visit) => {
	const facts = await mergeFacts(visit, visit.url.searchParams.get("with"));
	return { title: visit.t("changes.merge.title", { key: facts.key }), ...facts };
});

export const action = guardAction("_app.standards.$code_.draft_.parts_.$part_.merger", async (visit) => {
	const { request, storage, actor, params, clock } = visit;
	const { code = "", part = "" } = params;
	const form = await readForm(request, mergeForm);
	if (!form.ok) return data({ problem: form.problems[0], typed: form.values }, { status: 422 });
	const { other, seen } = form.value;
	const { key } = await mergeFacts(visit, null);
	const input = { code, part, other, seen, words: mergedWords(form.value) };
	const outcome = await mergeRules(storage, actor, input, clock);
	if (outcome.ok) return goTo(draftPath(code, key));
	const status = statusOf(outcome.problem);
	if (status === 403 || status === 404) refuse(status);
	return data({ problem: outcome.problem, typed: form.values }, { status });
});

export default function MergeRoute() {
	return <MergePage facts={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
