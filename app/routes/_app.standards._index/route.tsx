import { useLoaderData } from "@remix-run/react";
import { listStandards, standardsAtOnce } from "#app/features/standards/standard.queries.server.ts";
import { hasRole } from "#app/platform/actor.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { readAfter, writeAfter } from "#app/platform/keyset.ts";
import { StandardsPage } from "./page.tsx";

export const loader = guardLoader("_app.standards._index", async ({ actor, storage, url, clock, t }) => {
	const withdrawn = url.searchParams.has("withdrawn");
	const found = await listStandards(storage, actor, clock.now(), readAfter(url.searchParams.get("after")), withdrawn);
	const rows = found.slice(0, standardsAtOnce);
	const last = rows.at(-1);
	return {
		title: t(withdrawn ? "review.withdrawal.list" : "standards.list.title"),
		withdrawn,
		rows: rows.map(({ sortKey: _, ...row }) => row),
		after: found.length > standardsAtOnce && last ? writeAfter(last) : null,
		mayWrite: hasRole(actor, "author", "administrator"),
	};
});

export default function StandardsRoute() {
	return <StandardsPage {...useLoaderData<typeof loader>()} />;
}
