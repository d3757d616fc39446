import { useLoaderData } from "@remix-run/react";
import { entryPage } from "#app/features/praise/entry-page.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { EntryPage } from "./page.tsx";

export const loader = guardLoader("_app.praise.$praise", async ({ actor, storage, params, clock, t }) => {
	const entry = await entryPage(storage, actor, params.praise ?? "", clock.now());
	if (!entry) refuse(404);
	const tokens = { comment: crypto.randomUUID(), story: crypto.randomUUID(), report: crypto.randomUUID() };
	return { title: t("praise.entry.title"), tokens, ...entry };
});

export default function EntryRoute() {
	return <EntryPage {...useLoaderData<typeof loader>()} />;
}
