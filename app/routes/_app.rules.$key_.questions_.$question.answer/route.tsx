import { answerQuestion } from "#app/features/standards/reading/answer-question.server.ts";
import { questionsPath } from "#app/features/standards/reading/paths.ts";
import { mayAnswer } from "#app/features/standards/reading/policy.ts";
import { answerForm } from "#app/features/standards/reading/question.form.ts";
import { questionOf } from "#app/features/standards/reading/questions.queries.server.ts";
import { rulePageFacts } from "#app/features/standards/rule.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.rules.$key_.questions_.$question.answer",
	async ({ actor, storage, params, request, clock, context }) => {
		const at = clock.now();
		const rule = await rulePageFacts(storage, actor, params.key ?? "", at);
		if (!rule) refuse(404);
		if (!mayAnswer(actor, rule.standard)) refuse(403);
		const question = await questionOf(storage, rule.rule.ruleId ?? 0, params.question ?? "");
		if (!question) refuse(404);
		const form = await readForm(request, answerForm);
		if (!form.ok) refuse(422, "reading.answer", typedText(request));
		const mail = context.settings.smtpUrl !== null;
		const input = { questionId: question.id, answer: form.value.answer };
		const answered = await answerQuestion(storage, actor, input, { at, mail });
		if (!answered.ok) refuse(409, answered.problem.code, typedText(request));
		return goTo(`${questionsPath(rule.key)}?done=answered#question-${params.question}`);
	},
);
