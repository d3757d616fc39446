import { reviewPath } from "#app/features/standards/paths.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { markSeen } from "#app/features/standards/review/discuss.server.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction("_app.standards.$code_.review_.seen", async ({ actor, storage, params, clock }) => {
	const code = params.code ?? "";
	if (!(await findReview(storage, actor, code))) refuse(404);
	const outcome = await markSeen(storage, actor, code, clock.now());
	if (!outcome.ok) refuse(answerStatus(outcome.problem), outcome.problem.code);
	return goTo(reviewPath(code));
});
