import { useLoaderData } from "@remix-run/react";
import { findRules } from "#app/features/standards/rule.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { SearchPage } from "./page.tsx";

const longest = 120;

export const loader = guardLoader("_app.search", async ({ actor, storage, url, clock, t }) => {
	const words = (url.searchParams.get("q") ?? "").slice(0, longest).trim();
	return {
		title: t("standards.search.title"),
		words,
		found: words ? await findRules(storage, actor, words, clock.now()) : [],
	};
});

export default function SearchRoute() {
	return <SearchPage {...useLoaderData<typeof loader>()} />;
}
