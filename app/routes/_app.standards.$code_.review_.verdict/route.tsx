import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wordingFor } from "#app/features/standards/model.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { may } from "#app/features/standards/review/policy.ts";
import { verdictForm } from "#app/features/standards/review/review.form.ts";
import { sayVerdict } from "#app/features/standards/review/say-verdict.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { VerdictPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.review_.verdict",
	async ({ actor, storage, params, language, t }) => {
		const found = await findReview(storage, actor, params.code ?? "");
		if (!found) refuse(404);
		const { standard, review, subject } = found;
		if (!review || !may(actor, "say", subject)) refuse(404);
		return {
			title: t("review.say.title"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			number: review.versionNumber,
			revision: review.draftRevision,
			own: review.approvers.find(({ id }) => id === actor.id)?.verdict ?? null,
			token: crypto.randomUUID(),
		};
	},
);

export const action = guardAction(
	"_app.standards.$code_.review_.verdict",
	async ({ actor, storage, params, request, clock }) => {
		const code = params.code ?? "";
		const found = await findReview(storage, actor, code);
		if (!found || !may(actor, "say", found.subject)) refuse(404);
		const form = await readForm(request, verdictForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const said = await sayVerdict(storage, actor, code, form.value, clock.now());
		if (said.ok) return goTo(said.value.leadsTo);
		return data({ problems: [said.problem], values: form.values }, { status: answerStatus(said.problem) });
	},
);

export default function VerdictRoute() {
	return <VerdictPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
