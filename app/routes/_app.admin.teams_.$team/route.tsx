import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { teamPagePath } from "#app/features/accounts/paths.ts";
import { changeTeam } from "#app/features/accounts/save-team.server.ts";
import { changeTeamForm } from "#app/features/accounts/team.form.ts";
import { loadTeamPage, teamByPublicId } from "#app/features/accounts/teams.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { TeamPage } from "./page.tsx";

export const loader = guardLoader("_app.admin.teams_.$team", async ({ actor, url, params, storage, clock }) => {
	const search = (url.searchParams.get("q") ?? "").slice(0, 100);
	const shown = (await loadTeamPage(storage, actor, params.team ?? "", search, clock.now())) ?? refuse(404);
	return { title: shown.team.name, done: url.searchParams.get("done"), search, ...shown };
});

export const action = guardAction("_app.admin.teams_.$team", async ({ actor, request, params, storage, clock }) => {
	const team = (await teamByPublicId(storage, params.team ?? "")) ?? refuse(404);
	const form = await readForm(request, changeTeamForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const changed = await changeTeam(storage, actor, { ...form.value, teamId: team.id }, clock.now());
	if (!changed.ok) return data({ problems: [changed.problem], values: form.values }, { status: 422 });
	return goTo(`${teamPagePath(team.publicId)}?done=team`);
});

export default function TeamRoute() {
	return <TeamPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
