import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { uploadImport } from "#app/features/standards/import/upload-import.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { NewImportPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.imports.new", async ({ t }) => ({
	title: t("writing.importing.newTitle"),
	token: crypto.randomUUID(),
}));

export const action = guardAction("_app.standards.imports.new", async (visit) => {
	const answer = await uploadImport(visit);
	return answer instanceof Response ? answer : data(answer, { status: 422 });
});

export default function NewImportRoute() {
	const { token } = useLoaderData<typeof loader>();
	return <NewImportPage token={token} answer={useActionData<typeof action>()} />;
}
