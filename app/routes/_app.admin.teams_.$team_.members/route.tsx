import { addMember } from "#app/features/accounts/change-members.server.ts";
import { teamPagePath } from "#app/features/accounts/paths.ts";
import { addMemberForm } from "#app/features/accounts/team.form.ts";
import { teamByPublicId } from "#app/features/accounts/teams.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.admin.teams_.$team_.members",
	async ({ actor, request, params, storage, clock }) => {
		const team = (await teamByPublicId(storage, params.team ?? "")) ?? refuse(404);
		const form = await readForm(request, addMemberForm);
		if (!form.ok) refuse(422, form.problems[0]?.code);
		const added = await addMember(storage, actor, { ...form.value, teamId: team.id }, clock.now());
		if (!added.ok) refuse(404, added.problem.code);
		return goTo(`${teamPagePath(team.publicId)}?done=team`);
	},
);
