import type { Problem } from "#app/platform/problem.ts";

/** Problems that mean: somebody else was faster. */
const overtaken = new Set([
	"review.problem.open",
	"review.problem.stale",
	"review.problem.moved-on",
	"review.problem.none",
	"review.problem.discussion",
	"review.problem.rule",
	"review.problem.scheduled",
	"review.problem.asked",
	"review.problem.not-approved",
	"standards.publish.problem.stale",
]);

/** The HTTP status that answers a problem of a review's commands. */
export function answerStatus({ code }: Problem): 403 | 404 | 409 | 422 {
	if (code === "forbidden") return 403;
	if (code === "standard.missing" || code === "draft.missing") return 404;
	return overtaken.has(code) ? 409 : 422;
}
