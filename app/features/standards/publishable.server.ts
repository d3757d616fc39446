import { isDeepStrictEqual } from "node:util";
import type { Problem } from "#app/platform/problem.ts";
import { hasGap } from "./coach-rule.ts";
import { rulesOf, type StandardContent } from "./model.ts";
import { sayings } from "./version-content.ts";

/** What keeps a draft from being published, before the coach is asked: a title, rules, words in each rule, and something changed. */
export function publishable(draft: StandardContent, last: StandardContent | null): Problem[] {
	const problems: Problem[] = [];
	if (!draft.title[draft.language]?.trim()) problems.push({ code: "standards.publish.problem.title" });
	const rules = rulesOf(draft);
	if (rules.length === 0) problems.push({ code: "standards.publish.problem.rules" });
	const empty = rules.filter((rule) => !Object.values(rule.wordings).some((words) => words.text.trim()));
	if (empty.length > 0) problems.push({ code: "standards.publish.problem.empty", params: { count: empty.length } });
	const gaps = rules.filter((rule) => Object.values(rule.wordings).some((words) => hasGap(words.text)));
	if (gaps.length > 0) problems.push({ code: "standards.publish.problem.gap", params: { count: gaps.length } });
	if (last && isDeepStrictEqual(sayings(draft), sayings(last))) {
		problems.push({ code: "standards.publish.problem.same" });
	}
	return problems;
}
