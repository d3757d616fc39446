import { reviewPath } from "#app/features/standards/paths.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { takeBackReview } from "#app/features/standards/review/take-back-review.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.review_.removal",
	async ({ actor, storage, params, clock }) => {
		const code = params.code ?? "";
		if (!(await findReview(storage, actor, code))) refuse(404);
		const outcome = await takeBackReview(storage, actor, code, clock.now());
		if (!outcome.ok) refuse(answerStatus(outcome.problem), outcome.problem.code);
		return goTo(reviewPath(code));
	},
);
