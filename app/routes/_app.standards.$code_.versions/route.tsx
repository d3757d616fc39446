import { useLoaderData } from "@remix-run/react";
import { versionHistory, versionsAtOnce } from "#app/features/standards/history.queries.server.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { formatDate } from "#app/messages/format.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { HistoryPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.versions",
	async ({ actor, storage, params, url, clock, language, t }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		if (!standard || standard.latestVersion === 0) refuse(404);
		const before = Number(url.searchParams.get("before")) || null;
		const found = await versionHistory(storage, standard.id, before);
		const rows = found.slice(0, versionsAtOnce).map(({ publishedAt, ...row }) => ({
			...row,
			publishedOn: formatDate(publishedAt, language, actor.timeZone),
		}));
		return {
			title: t("standards.history.title"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			rows,
			before: found.length > versionsAtOnce ? (rows.at(-1)?.number ?? null) : null,
		};
	},
);

export default function HistoryRoute() {
	return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
