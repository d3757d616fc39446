import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { splitFacts } from "#app/features/standards/diff/rule-desk.server.ts";
import { splitForm } from "#app/features/standards/diff/split.form.ts";
import { splitRule } from "#app/features/standards/diff/split-rule.server.ts";
import { statusOf } from "#app/features/standards/draft-answer.server.ts";
import { draftPath } from "#app/features/standards/paths.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { SplitPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.$code_.draft_.parts_.$part_.division", async (visit) => {
	const facts = await splitFacts(visit);
	return { title: visit.t("changes.split.title", { key: facts.key }), token: crypto.randomUUID(), ...facts };
});

export const action = guardAction("_app.standards.$code_.draft_.parts_.$part_.division", async (visit) => {
	const { request, storage, actor, params, clock } = visit;
	const { code = "", part = "" } = params;
	const form = await readForm(request, splitForm);
	if (!form.ok) return data({ problem: form.problems[0], typed: null }, { status: 422 });
	const { seen, token, ...pieces } = form.value;
	const outcome = await splitRule(storage, actor, { code, part, pieces, seen, token }, clock);
	if (outcome.ok) {
		const facts = await splitFacts(visit);
		return goTo(draftPath(code, facts.key));
	}
	const status = statusOf(outcome.problem);
	if (status === 403 || status === 404) refuse(status);
	return data({ problem: outcome.problem, typed: pieces }, { status });
});

export default function SplitRoute() {
	return <SplitPage facts={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
