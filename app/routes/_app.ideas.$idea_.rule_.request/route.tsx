import { goneCode } from "#app/features/ideas/change-idea.server.ts";
import { askForRuleForm } from "#app/features/ideas/origins/make-rule.form.ts";
import { askForRule } from "#app/features/ideas/origins/make-rule.server.ts";
import { makeRulePath } from "#app/features/ideas/origins/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.rule_.request",
	async ({ actor, request, storage, params, clock }) => {
		const idea = params.idea ?? "";
		const form = await readForm(request, askForRuleForm);
		if (!form.ok) refuse(422, "origins.problem.no-author");
		const outcome = await askForRule(storage, actor, idea, form.value.author, clock.now());
		if (outcome.ok) return goTo(`${makeRulePath(idea)}?asked`);
		refuse(outcome.problem.code === goneCode ? 404 : 422, outcome.problem.code);
	},
);
