import { reviewPath } from "#app/features/standards/paths.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { discussionAnchor, settleDiscussion } from "#app/features/standards/review/discuss.server.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.discussions_.$discussion.resolution",
	async ({ actor, storage, params, clock }) => {
		const { code = "", discussion = "" } = params;
		if (!(await findReview(storage, actor, code))) refuse(404);
		const outcome = await settleDiscussion(storage, actor, { code, discussion }, true, clock.now());
		if (!outcome.ok) refuse(answerStatus(outcome.problem), outcome.problem.code);
		return goTo(reviewPath(code, discussionAnchor(discussion)));
	},
);
