import { useLoaderData } from "@remix-run/react";
import { RequestView } from "#app/features/requests/components/request-view.tsx";
import { requestsPath } from "#app/features/requests/paths.ts";
import { requestPage } from "#app/features/requests/requests.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { PageHead } from "#app/ui/page-head.tsx";

export const handle = { sheets: ["feedback", "practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.feedback.requests.$request", async ({ actor, storage, params, clock, t }) => {
	const request = await requestPage(storage, actor, params.request ?? "", clock.now());
	if (!request) refuse(404);
	return { title: t("requests.one"), request };
});

export default function RequestRoute() {
	const t = useT();
	const { request } = useLoaderData<typeof loader>();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={requestsPath}>{t("requests.title")}</a>} title={t("requests.one")} />
			<RequestView request={request} />
		</div>
	);
}
