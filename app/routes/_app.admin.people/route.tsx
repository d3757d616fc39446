import { useLoaderData } from "@remix-run/react";
import { type PeopleFilter, peopleFilters } from "#app/features/accounts/people.model.ts";
import { listPeople } from "#app/features/accounts/people.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { PeoplePage } from "./page.tsx";

export const loader = guardLoader("_app.admin.people", async ({ url, t, storage }) => {
	const search = (url.searchParams.get("q") ?? "").slice(0, 100);
	const asked = url.searchParams.get("show");
	const filter: PeopleFilter = peopleFilters.find((one) => one === asked) ?? "active";
	const listed = await listPeople(storage, { search, filter, after: url.searchParams.get("after") });
	return { title: t("admin.people.title"), search, filter, ...listed };
});

export default function PeopleRoute() {
	return <PeoplePage {...useLoaderData<typeof loader>()} />;
}
