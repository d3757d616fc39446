import { useLoaderData } from "@remix-run/react";
import { ideasOfRule } from "#app/features/ideas/board.queries.server.ts";
import { originsOfRule } from "#app/features/ideas/origins/origins.queries.server.ts";
import { rulePraise } from "#app/features/praise/rule-praise.queries.server.ts";
import { wordMarks } from "#app/features/standards/diff/word-marks.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { shownQuestions } from "#app/features/standards/reading/questions-page.server.ts";
import { rulePageFacts } from "#app/features/standards/rule.queries.server.ts";
import { formatDate } from "#app/messages/format.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { RulePage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.rules.$key", async ({ actor, storage, params, clock, language }) => {
	const found = await rulePageFacts(storage, actor, params.key ?? "", clock.now());
	if (!found) refuse(404);
	const { key, standard, rule, inForce, version, wordings, cameFrom, wentTo } = found;
	const { questions, next } = await shownQuestions(storage, actor, rule.ruleId ?? 0, { before: null, limit: 3 });
	const [praise, origins] = await Promise.all([
		rulePraise(storage, actor, rule.ruleId ?? 0, clock.now()),
		originsOfRule(storage, actor, rule.ruleId ?? 0),
	]);
	const ideas = await ideasOfRule(storage, actor, rule.ruleId ?? 0, clock.now());
	const words = wordingFor(rule.wordings, language, standard.language);
	return {
		title: key,
		ruleKey: key,
		code: standard.code,
		heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
		inForce,
		version: version.number,
		leadIn: rule.leadIn,
		text: words?.text ?? "",
		why: words?.why ?? "",
		example: words?.example ?? "",
		questions,
		moreQuestions: next !== null,
		praise,
		origins,
		ideas,
		cameFrom,
		wentTo: inForce ? null : wentTo,
		wordings: wordings.map(({ publishedAt, text, ...wording }, at) => ({
			...wording,
			marks: wordMarks(wordings[at + 1]?.text ?? text, text),
			before: wordings[at + 1]?.version ?? null,
			on: formatDate(publishedAt, language, actor.timeZone),
		})),
	};
});

export default function RuleRoute() {
	return <RulePage {...useLoaderData<typeof loader>()} />;
}
