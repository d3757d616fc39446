import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftPath, standardPath } from "#app/features/standards/paths.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { ReviewView } from "#app/features/standards/review/components/review-view.tsx";
import { findReview, wasApprover } from "#app/features/standards/review/find-review.server.ts";
import { submitForm } from "#app/features/standards/review/review.form.ts";
import { reviewFacts } from "#app/features/standards/review/review-page.server.ts";
import { submitReview } from "#app/features/standards/review/submit-review.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const loader = guardLoader("_app.standards.$code_.review", async ({ actor, storage, params, url, clock, t }) => {
	const code = params.code ?? "";
	const found = await findReview(storage, actor, code);
	if (!found) {
		// Their part is over: the letter that led them here leads on to the version.
		if (await wasApprover(storage, actor, code)) throw goTo(standardPath(code));
		refuse(404);
	}
	const facts = await reviewFacts(storage, actor, found, clock.now());
	if (!facts) throw goTo(draftPath(code));
	const show: "text" | "changes" = url.searchParams.get("show") === "changes" ? "changes" : "text";
	return { title: `${t("review.title", { number: facts.number })} · ${facts.heading}`, facts, show };
});

/** Sends the draft to its approvers. */
export const action = guardAction(
	"_app.standards.$code_.review",
	async ({ actor, storage, params, request, clock }) => {
		const code = params.code ?? "";
		if (!(await findReview(storage, actor, code))) refuse(404);
		const form = await readForm(request, submitForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const sent = await submitReview(storage, actor, code, form.value, clock.now());
		if (sent.ok) return goTo(sent.value.leadsTo);
		return data({ problems: [sent.problem], values: form.values }, { status: answerStatus(sent.problem) });
	},
);

export default function ReviewRoute() {
	const { facts, show } = useLoaderData<typeof loader>();
	return <ReviewView facts={facts} show={show} answer={useActionData<typeof action>()} />;
}
