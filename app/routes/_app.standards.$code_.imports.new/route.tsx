import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findStandard } from "#app/features/standards/draft.queries.server.ts";
import { uploadImport } from "#app/features/standards/import/upload-import.server.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { may } from "#app/features/standards/policy.ts";
import { guardAction, guardLoader, type Visit } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { NewReimportPage } from "./page.tsx";

/** The standard of the address, if the actor may change it. */
async function changeable({ read, tables, actor, params }: Pick<Visit, "read" | "tables" | "actor" | "params">) {
	const standard = await findStandard(read, tables, params.code ?? "");
	if (!standard) refuse(404);
	if (!may(actor, "edit-draft", standard)) refuse(403);
	return standard;
}

export const loader = guardLoader("_app.standards.$code_.imports.new", async (visit) => {
	const { code, titles, language } = await changeable(visit);
	return {
		title: visit.t("changes.again.newTitle"),
		code,
		heading: wordingFor(titles, visit.language, language) || code,
		token: crypto.randomUUID(),
	};
});

export const action = guardAction("_app.standards.$code_.imports.new", async (visit) => {
	const { id } = await changeable(visit);
	const answer = await uploadImport(visit, id);
	return answer instanceof Response ? answer : data(answer, { status: 422 });
});

export default function NewReimportRoute() {
	return <NewReimportPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
