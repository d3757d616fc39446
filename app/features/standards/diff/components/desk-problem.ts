import type { Translate } from "#app/messages/translator.ts";
import type { Problem } from "#app/platform/problem.ts";
import { problemText } from "../../components/problem-text.ts";

/** The sentence of a problem on a page that changes several rules at once. */
export function deskProblem(t: Translate, problem: Problem): string {
	const key = `changes.problem.${problem.code}`;
	return t.has(key) ? t.dynamic(key, problem.params) : problemText(t, problem);
}
