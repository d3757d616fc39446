import { endMembership } from "#app/features/accounts/change-members.server.ts";
import { teamPagePath } from "#app/features/accounts/paths.ts";
import { endMembershipForm } from "#app/features/accounts/team.form.ts";
import { teamByPublicId } from "#app/features/accounts/teams.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction("_app.admin.teams_.$team_.members_.$membership.end", async (visit) => {
	const { actor, request, params, storage, clock } = visit;
	const team = (await teamByPublicId(storage, params.team ?? "")) ?? refuse(404);
	const form = await readForm(request, endMembershipForm);
	if (!form.ok) refuse(422, form.problems[0]?.code);
	if (!/^\d{1,15}$/.test(params.membership ?? "")) refuse(404);
	const input = { ...form.value, teamId: team.id, membershipId: Number(params.membership) };
	const ended = await endMembership(storage, actor, input, clock.now());
	if (!ended.ok) refuse(404, ended.problem.code);
	return goTo(`${teamPagePath(team.publicId)}?done=team`);
});
