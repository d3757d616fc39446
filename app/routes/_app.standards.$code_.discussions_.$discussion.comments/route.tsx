import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wordingFor } from "#app/features/standards/model.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { WordsPage } from "#app/features/standards/review/components/words-page.tsx";
import { comment } from "#app/features/standards/review/discuss.server.ts";
import { commentForm } from "#app/features/standards/review/discussion.form.ts";
import { mentionablePeople } from "#app/features/standards/review/discussion.queries.server.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { shownDiscussions } from "#app/features/standards/review/shown-discussion.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const loader = guardLoader(
	"_app.standards.$code_.discussions_.$discussion.comments",
	async ({ actor, storage, params, language, t }) => {
		const found = await findReview(storage, actor, params.code ?? "");
		if (!found) refuse(404);
		const { standard, subject } = found;
		const open = await shownDiscussions(storage, actor, standard, standard.latestVersion + 1);
		const discussion = open.find(({ id }) => id === params.discussion);
		if (!discussion) refuse(404);
		const people = await mentionablePeople(storage.read, storage.tables, subject.approvers);
		return {
			title: t("review.discussion.title"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			discussion,
			people: people.map(({ publicId, name }) => ({ publicId, name })),
		};
	},
);

export const action = guardAction(
	"_app.standards.$code_.discussions_.$discussion.comments",
	async ({ actor, storage, params, request, clock }) => {
		const { code = "", discussion = "" } = params;
		if (!(await findReview(storage, actor, code))) refuse(404);
		const form = await readForm(request, commentForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const said = await comment(storage, actor, { code, discussion }, form.value, clock.now());
		if (said.ok) return goTo(said.value.leadsTo);
		return data({ problems: [said.problem], values: form.values }, { status: answerStatus(said.problem) });
	},
);

export default function CommentsRoute() {
	return <WordsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
