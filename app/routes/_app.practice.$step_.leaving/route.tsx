import { practicePath, stepPath } from "#app/features/practice/paths.ts";
import { leaveExercise } from "#app/features/practice/try-exercise.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

/** Goes on after a try, with the exercise open. */
export const action = guardAction("_app.practice.$step_.leaving", async ({ actor, storage, params, clock }) => {
	const outcome = await leaveExercise(storage, actor, Number(params.step), clock.now());
	if (!outcome.ok) refuse(outcome.problem.code === "practice.problem.untried" ? 422 : 404, outcome.problem.code);
	return goTo(outcome.value === null ? `${practicePath}?done` : stepPath(outcome.value));
});
