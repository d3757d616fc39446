import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mergerForm } from "#app/features/ideas/keepers.form.ts";
import { deskPath } from "#app/features/ideas/keepers.paths.ts";
import { deskIdea, ideasToMergeInto } from "#app/features/ideas/keepers-desk.server.ts";
import { mergeIdeas } from "#app/features/ideas/merges.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { MergerPage } from "./page.tsx";

const longest = 100;

export const loader = guardLoader("_app.ideas.$idea_.merger", async ({ actor, storage, params, url, t }) => {
	const idea = (await deskIdea(storage, actor, params.idea ?? "")) ?? refuse(404);
	if (idea.mergedInto !== null) throw goTo(deskPath(idea.mergedInto));
	const search = (url.searchParams.get("search") ?? "").slice(0, longest);
	return {
		...{ title: t("keepers.merge.title"), publicId: idea.publicId, ideaTitle: idea.title, search },
		...{ found: await ideasToMergeInto(storage, idea, search), token: crypto.randomUUID() },
	};
});

export const action = guardAction("_app.ideas.$idea_.merger", async ({ actor, request, storage, params, clock }) => {
	const from = params.idea ?? "";
	const form = await readForm(request, mergerForm);
	const idea = (await deskIdea(storage, actor, from)) ?? refuse(404, "", typedText(request));
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const { into, search, ...words } = form.value;
	const merged = await mergeIdeas(storage, actor, { from, into }, words, clock.now());
	if (merged.ok) return goTo(merged.value.leadsTo);
	if (idea.mergedInto !== null) refuse(409, merged.problem.code, typedText(request));
	const found = await ideasToMergeInto(storage, idea, search);
	// Where nothing is found any more the page has no form, so the words stand on the page of the refusal.
	if (found.length === 0) refuse(409, merged.problem.code, typedText(request));
	return data({ problems: [merged.problem], values: form.values, found, search }, { status: 422 });
});

export default function MergerRoute() {
	return <MergerPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
