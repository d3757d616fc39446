import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wordingFor } from "#app/features/standards/model.ts";
import { standardPath } from "#app/features/standards/paths.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { moveReviewDate } from "#app/features/standards/review/move-review-date.server.ts";
import { may } from "#app/features/standards/review/policy.ts";
import { reviewDateForm } from "#app/features/standards/review/review.form.ts";
import { formatDay } from "#app/messages/format.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { ReviewDatePage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.review-date",
	async ({ actor, storage, params, language, clock, t }) => {
		const found = await findReview(storage, actor, params.code ?? "");
		if (!found || found.standard.latestVersion === 0) refuse(404);
		const { standard, subject } = found;
		if (!may(actor, "move-date", subject)) refuse(403);
		return {
			title: t("review.date.title"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			day: standard.nextReviewOn ? formatDay(standard.nextReviewOn, language) : null,
			passed: standard.nextReviewOn !== null && standard.nextReviewOn < dayIn(actor.timeZone, clock.now()),
		};
	},
);

export const action = guardAction(
	"_app.standards.$code_.review-date",
	async ({ actor, storage, params, request, clock }) => {
		const code = params.code ?? "";
		const found = await findReview(storage, actor, code);
		if (!found || found.standard.latestVersion === 0) refuse(404);
		if (!may(actor, "move-date", found.subject)) refuse(403);
		const form = await readForm(request, reviewDateForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const outcome = await moveReviewDate(storage, actor, code, form.value, clock.now());
		if (outcome.ok) return goTo(standardPath(code));
		return data({ problems: [outcome.problem], values: form.values }, { status: answerStatus(outcome.problem) });
	},
);

export default function ReviewDatePageRoute() {
	return <ReviewDatePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
