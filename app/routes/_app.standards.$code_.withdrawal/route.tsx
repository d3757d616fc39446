import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wordingFor } from "#app/features/standards/model.ts";
import { standardPath } from "#app/features/standards/paths.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { may } from "#app/features/standards/review/policy.ts";
import { withdrawalForm } from "#app/features/standards/review/review.form.ts";
import { withdrawStandard } from "#app/features/standards/review/withdraw-standard.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { WithdrawalPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.withdrawal",
	async ({ actor, storage, params, language, t }) => {
		const found = await findReview(storage, actor, params.code ?? "");
		if (!found || found.standard.latestVersion === 0) refuse(404);
		const { standard, subject } = found;
		if (!may(actor, "withdraw", subject)) refuse(403);
		return {
			title: t("review.withdrawal.title"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
		};
	},
);

export const action = guardAction(
	"_app.standards.$code_.withdrawal",
	async ({ actor, storage, params, request, clock }) => {
		const code = params.code ?? "";
		const found = await findReview(storage, actor, code);
		if (!found || found.standard.latestVersion === 0) refuse(404);
		if (!may(actor, "withdraw", found.subject)) refuse(403);
		const form = await readForm(request, withdrawalForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const outcome = await withdrawStandard(storage, actor, code, form.value, clock.now());
		if (outcome.ok) return goTo(standardPath(code));
		return data({ problems: [outcome.problem], values: form.values }, { status: answerStatus(outcome.problem) });
	},
);

export default function WithdrawalPageRoute() {
	return <WithdrawalPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
