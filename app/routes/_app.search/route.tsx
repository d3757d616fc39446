import { useLoaderData } from "@remix-run/react";
import { findIdeas } from "#app/features/ideas/similar.queries.server.ts";
import { readPlace } from "#app/features/praise/list-place.ts";
import { findReceivers } from "#app/features/praise/receivers.queries.server.ts";
import { searchPraise } from "#app/features/praise/search-praise.queries.server.ts";
import { findRules } from "#app/features/standards/rule.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { SearchPage } from "./page.tsx";

const longest = 120;

export const loader = guardLoader("_app.search", async ({ actor, storage, url, clock, t }) => {
	const words = (url.searchParams.get("q") ?? "").slice(0, longest).trim();
	const before = readPlace(url.searchParams.get("before"));
	const now = clock.now();
	const first = words !== "" && before === null;
	const [rules, people, ideas, { cards, next }] = await Promise.all([
		first ? findRules(storage, actor, words, now) : [],
		first ? findReceivers(storage, actor, words) : [],
		first ? findIdeas(storage, actor, words, now) : [],
		searchPraise(storage, actor, words, { before, now }),
	]);
	return {
		title: t("standards.search.title"),
		...{ words, rules, people, ideas, praise: cards },
		further: next === null ? null : `/search?${new URLSearchParams({ q: words, before: next })}`,
	};
});

export default function SearchRoute() {
	return <SearchPage {...useLoaderData<typeof loader>()} />;
}
