import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createStandard } from "#app/features/standards/create-standard.server.ts";
import { choosableTeams, possibleOwners } from "#app/features/standards/settings.queries.server.ts";
import { newStandardForm } from "#app/features/standards/standard.form.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { NewStandardPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.new", async ({ actor, read, tables, t, language }) => ({
	title: t("writing.new.title"),
	token: crypto.randomUUID(),
	me: actor.publicId,
	language,
	owners: await possibleOwners(read, tables),
	teams: await choosableTeams(read, tables),
}));

export const action = guardAction("_app.standards.new", async ({ request, storage, actor, clock }) => {
	const form = await readForm(request, newStandardForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const outcome = await createStandard(storage, actor, form.value, clock);
	if (outcome.ok) return goTo(outcome.value.leadsTo);
	if (outcome.problem.code === "forbidden") refuse(403);
	return data({ problems: [outcome.problem], values: form.values }, { status: 422 });
});

export default function NewStandardRoute() {
	return <NewStandardPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
