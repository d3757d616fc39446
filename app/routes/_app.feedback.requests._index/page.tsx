import { RequestItem } from "#app/features/requests/components/request-view.tsx";
import { type Side, sides } from "#app/features/requests/model.ts";
import { newRequestPath, requestListPath } from "#app/features/requests/paths.ts";
import type { RequestList } from "#app/features/requests/requests.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

/** Requests for feedback: the own ones, and those that ask oneself. */
export function RequestsPage({ side, requests, next }: RequestList & { side: Side }) {
	const t = useT();
	const ask = (
		<ButtonLink kind="main" href={newRequestPath}>
			{t("requests.ask")}
		</ButtonLink>
	);
	return (
		<div className="page">
			<PageHead
				kicker={<a href="/me">{t("frame.me")}</a>}
				title={t("requests.title")}
				sub={t("requests.sub")}
				actions={requests.length > 0 ? ask : null}
			/>
			<Tabs
				label={t("requests.views")}
				current={requestListPath(side)}
				tabs={sides.map((one) => ({ href: requestListPath(one), label: t(`requests.side.${one}`) }))}
			/>
			{requests.length === 0 ? (
				<Empty action={ask}>{t(`requests.empty.${side}`)}</Empty>
			) : (
				<ul className="requests" data-list>
					{requests.map((request) => (
						<RequestItem key={request.publicId} request={request} />
					))}
				</ul>
			)}
			{next === null ? null : (
				<p className="mt-4">
					<a href={requestListPath(side, next)}>{t("requests.older")}</a>
				</p>
			)}
		</div>
	);
}
