import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wordingFor } from "#app/features/standards/model.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { WordsPage } from "#app/features/standards/review/components/words-page.tsx";
import { startDiscussion } from "#app/features/standards/review/discuss.server.ts";
import { discussionForm } from "#app/features/standards/review/discussion.form.ts";
import { mentionablePeople, ruleOfDraft } from "#app/features/standards/review/discussion.queries.server.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const loader = guardLoader(
	"_app.standards.$code_.discussions",
	async ({ actor, storage, params, url, language, t }) => {
		const found = await findReview(storage, actor, params.code ?? "");
		if (!found) refuse(404);
		const { standard, subject } = found;
		const key = url.searchParams.get("rule") ?? "";
		const rule = key === "" ? null : await ruleOfDraft(storage, standard.code, key, language);
		if (key !== "" && !rule) refuse(404);
		const people = await mentionablePeople(storage.read, storage.tables, subject.approvers);
		return {
			title: t("review.discussion.beginTitle"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			rule,
			people: people.map(({ publicId, name }) => ({ publicId, name })),
		};
	},
);

/** Begins a discussion beside a rule, or about the whole. */
export const action = guardAction(
	"_app.standards.$code_.discussions",
	async ({ actor, storage, params, request, clock }) => {
		const code = params.code ?? "";
		if (!(await findReview(storage, actor, code))) refuse(404);
		const form = await readForm(request, discussionForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const begun = await startDiscussion(storage, actor, code, form.value, clock.now());
		if (begun.ok) return goTo(begun.value.leadsTo);
		return data({ problems: [begun.problem], values: form.values }, { status: answerStatus(begun.problem) });
	},
);

export default function DiscussionsRoute() {
	return <WordsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
