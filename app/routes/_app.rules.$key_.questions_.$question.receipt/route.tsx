import { settleAnswer } from "#app/features/standards/reading/answer-question.server.ts";
import { questionOf } from "#app/features/standards/reading/questions.queries.server.ts";
import { rulePageFacts } from "#app/features/standards/rule.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.rules.$key_.questions_.$question.receipt",
	async ({ actor, storage, params, clock }) => {
		const rule = await rulePageFacts(storage, actor, params.key ?? "", clock.now());
		const question = rule && (await questionOf(storage, rule.rule.ruleId ?? 0, params.question ?? ""));
		if (!question) refuse(404);
		await settleAnswer(storage, actor, question.id, clock.now());
		return goTo("/");
	},
);
