import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepIdeaDraft } from "#app/features/ideas/draft.server.ts";
import { ideaBeginning, newIdeaFacts } from "#app/features/ideas/new-idea-page.server.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import { type IdeaFields, proposeIdeaForm, typedIdea } from "#app/features/ideas/propose-idea.form.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { nameSentence } from "#app/features/ideas/sentences.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { NewIdeaPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.new", async ({ actor, storage, url, clock, t }) => {
	const named = { rule: url.searchParams.get("rule"), campaign: url.searchParams.get("campaign") };
	const fields = await ideaBeginning(storage, actor, named);
	return { title: t("ideas.new.title"), form: await newIdeaFacts(storage, actor, fields, clock.now()) };
});

export const action = guardAction("_app.ideas.new", async ({ actor, request, storage, clock, t }) => {
	const form = await readForm(request, proposeIdeaForm);
	const now = clock.now();
	const again = async (fields: IdeaFields, more: Parameters<typeof newIdeaFacts>[4], status = 422) =>
		data(await newIdeaFacts(storage, actor, fields, now, more), { status });
	if (!form.ok) return again(typedIdea(form.values), { problems: form.problems });
	const { token, act, ...fields } = form.value;
	if (act === "keep") {
		await keepIdeaDraft(storage, actor, fields, now);
		return goTo(boardPath());
	}
	if (act === "look") return again(fields, { token }, 200);
	const sentence = nameSentence(t, fields.name);
	const outcome = await proposeIdea(storage, actor, { ...fields, token, sentence }, now);
	if (outcome.ok) return goTo(`${outcome.value.leadsTo}?sent`);
	return again(fields, { token, problems: [outcome.problem] });
});

export default function NewIdeaRoute() {
	const { form } = useLoaderData<typeof loader>();
	return <NewIdeaPage {...(useActionData<typeof action>() ?? form)} />;
}
