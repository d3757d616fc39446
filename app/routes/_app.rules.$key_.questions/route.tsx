import { randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askQuestion } from "#app/features/standards/reading/ask-question.server.ts";
import { questionForm } from "#app/features/standards/reading/question.form.ts";
import { questionsPage } from "#app/features/standards/reading/questions-page.server.ts";
import { rulePageFacts } from "#app/features/standards/rule.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { QuestionsPage } from "./page.tsx";

export const loader = guardLoader("_app.rules.$key_.questions", async ({ actor, storage, params, url, clock, t }) => {
	const rule = await rulePageFacts(storage, actor, params.key ?? "", clock.now());
	if (!rule) refuse(404);
	const before = Number(url.searchParams.get("before")) || null;
	return {
		title: t("reading.question.title", { key: rule.key }),
		token: randomUUID(),
		done: url.searchParams.get("done"),
		facts: await questionsPage(storage, actor, rule, before),
	};
});

export const action = guardAction(
	"_app.rules.$key_.questions",
	async ({ actor, storage, params, request, clock, context }) => {
		const rule = await rulePageFacts(storage, actor, params.key ?? "", clock.now());
		if (!rule) refuse(404);
		const form = await readForm(request, questionForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const { standard, version } = rule;
		const asked = {
			...{ key: rule.key, ruleId: rule.rule.ruleId ?? 0, versionId: version.id },
			...{ standardId: standard.id, ownerId: standard.ownerId, ...form.value },
		};
		const mail = context.settings.smtpUrl !== null;
		return goTo(await askQuestion(storage, actor, asked, { at: clock.now(), mail }));
	},
);

export default function QuestionsRoute() {
	return <QuestionsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
