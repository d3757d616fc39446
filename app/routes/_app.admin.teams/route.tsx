import { randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addTeam } from "#app/features/accounts/save-team.server.ts";
import { addTeamForm } from "#app/features/accounts/team.form.ts";
import { teamsWithPeople } from "#app/features/accounts/teams.queries.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { TeamsPage } from "./page.tsx";

export const loader = guardLoader("_app.admin.teams", async ({ actor, t, storage, clock }) => {
	const teams = await teamsWithPeople(storage, dayIn(actor.timeZone, clock.now()));
	return {
		title: t("admin.teams.title"),
		token: randomUUID(),
		teams: teams.map(({ publicId, name, depth, members, leaders, closedAt }) => {
			return { publicId, name, depth, members, leaders, closed: closedAt !== null };
		}),
	};
});

export const action = guardAction("_app.admin.teams", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, addTeamForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const added = await addTeam(storage, actor, form.value, clock.now());
	return added.ok ? goTo(added.value) : data({ problems: [added.problem], values: form.values }, { status: 422 });
});

export default function TeamsRoute() {
	return <TeamsPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
