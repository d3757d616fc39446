import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ideaSettingsForm } from "#app/features/ideas/answers.form.ts";
import { ideaSettingsPath } from "#app/features/ideas/paths.ts";
import { setIdeaSettings } from "#app/features/ideas/set-idea-settings.server.ts";
import { ideaSettings } from "#app/features/ideas/settings.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { IdeaSettingsPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.settings", async ({ storage, url, t }) => ({
	title: t("ideas.settings.title"),
	settings: await ideaSettings(storage),
	saved: url.searchParams.has("saved"),
}));

export const action = guardAction("_app.ideas.settings", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, ideaSettingsForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const { question_en: en, question_ru: ru, question_pl: pl, ...days } = form.value;
	const set = await setIdeaSettings(storage, actor, { question: { en, ru, pl }, ...days }, clock.now());
	if (set.ok) return goTo(`${ideaSettingsPath}?saved`);
	return data({ problems: [set.problem], values: form.values }, { status: 422 });
});

export default function IdeaSettingsRoute() {
	return <IdeaSettingsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
