import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wordingFor } from "#app/features/standards/model.ts";
import { reviewPath } from "#app/features/standards/paths.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { replaceApprover } from "#app/features/standards/review/replace-approver.server.ts";
import { replacementChoices } from "#app/features/standards/review/replacement.queries.server.ts";
import { replacementForm } from "#app/features/standards/review/review.form.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { ReplacementPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.review_.replacement",
	async ({ actor, storage, params, language, clock, t }) => {
		const found = await findReview(storage, actor, params.code ?? "");
		if (!found?.review) refuse(404);
		const { standard } = found;
		return {
			title: t("review.replace.title"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			...(await replacementChoices(storage, standard, found.review, clock.now())),
		};
	},
);

export const action = guardAction(
	"_app.standards.$code_.review_.replacement",
	async ({ actor, storage, params, request, clock }) => {
		const code = params.code ?? "";
		const found = await findReview(storage, actor, code);
		if (!found?.review) refuse(404);
		const form = await readForm(request, replacementForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const named = await replaceApprover(storage, actor, code, form.value, clock.now());
		if (named.ok) return goTo(reviewPath(code));
		return data({ problems: [named.problem], values: form.values }, { status: answerStatus(named.problem) });
	},
);

export default function ReplacementRoute() {
	return <ReplacementPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
