import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newTagForm } from "#app/features/ideas/answers.form.ts";
import { tagsPath } from "#app/features/ideas/paths.ts";
import { makeTag, openTags } from "#app/features/ideas/tag-idea.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { TagsPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.tags", async ({ actor, storage, t }) => ({
	title: t("ideas.tags.title"),
	tags: await openTags(storage, actor.language),
}));

export const action = guardAction("_app.ideas.tags", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, newTagForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const made = await makeTag(storage, actor, form.value, clock.now());
	if (made.ok) return goTo(tagsPath);
	return data({ problems: [made.problem], values: form.values }, { status: 422 });
});

export default function TagsRoute() {
	return <TagsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
