import { randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeRuleForm } from "#app/features/ideas/origins/make-rule.form.ts";
import { makeRule } from "#app/features/ideas/origins/make-rule.server.ts";
import { makeRulePage } from "#app/features/ideas/origins/make-rule-page.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { MakeRulePage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.$idea_.rule", async ({ actor, storage, params, clock, t, url }) => {
	const facts = await makeRulePage(storage, actor, params.idea ?? "", clock.now());
	if (!facts) refuse(404);
	return { title: t("origins.title"), ...facts, token: randomUUID(), asked: url.searchParams.has("asked") };
});

export const action = guardAction("_app.ideas.$idea_.rule", async ({ actor, request, storage, params, clock }) => {
	const idea = params.idea ?? "";
	const form = await readForm(request, makeRuleForm);
	if (!(await makeRulePage(storage, actor, idea, clock.now()))) refuse(404, "", typedText(request));
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const outcome = await makeRule(storage, actor, idea, form.value, clock);
	if (outcome.ok) return goTo(outcome.value.leadsTo);
	if (outcome.problem.code === "forbidden") refuse(403, "", typedText(request));
	return data({ problems: [outcome.problem], values: form.values }, { status: 422 });
});

export default function MakeRuleRoute() {
	return <MakeRulePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
