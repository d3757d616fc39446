import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askForFeedback } from "#app/features/requests/ask-feedback.server.ts";
import { RequestSheet } from "#app/features/requests/components/request-sheet.tsx";
import { acted, hintsFor, requestSheet } from "#app/features/requests/new-request-page.server.ts";
import { requestsPath } from "#app/features/requests/paths.ts";
import { requestForm, typedRequest } from "#app/features/requests/request.form.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";

export const handle = { sheets: ["feedback", "practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.feedback.requests.new", async ({ actor, storage, url, clock, t }) => {
	const fields = { question: "", rule: (url.searchParams.get("rule") ?? "").slice(0, 20), to: [] };
	return { title: t("requests.new.title"), sheet: await requestSheet(storage, actor, fields, clock.now()) };
});

export const action = guardAction("_app.feedback.requests.new", async ({ actor, request, storage, clock, context }) => {
	const form = await readForm(request, requestForm);
	const now = clock.now();
	if (!form.ok) {
		const problems = form.problems.map((problem) => (problem.field === "to" ? { ...problem, field: "who" } : problem));
		return data(await requestSheet(storage, actor, typedRequest(form.values), now, { problems }), { status: 422 });
	}
	const { token, who = "", act = "send", asIs, ...fields } = form.value;
	if (act !== "send") {
		const found = act === "find" ? who : "";
		return data(await requestSheet(storage, actor, acted(fields, act), now, { who: found, token }));
	}
	const hints = asIs ? [] : hintsFor(fields.question);
	if (hints.length > 0) return data(await requestSheet(storage, actor, fields, now, { hints, token }));
	const mail = context.settings.smtpUrl !== null;
	const outcome = await askForFeedback(storage, actor, { ...fields, token }, { at: now, mail });
	if (outcome.ok) return goTo(outcome.value.leadsTo);
	return data(await requestSheet(storage, actor, fields, now, { token, problems: [outcome.problem] }), {
		status: 422,
	});
});

export default function NewRequestRoute() {
	const t = useT();
	const { sheet } = useLoaderData<typeof loader>();
	const sent = useActionData<typeof action>();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={requestsPath}>{t("requests.title")}</a>} title={t("requests.new.title")} />
			<RequestSheet {...(sent ?? sheet)} />
		</div>
	);
}
