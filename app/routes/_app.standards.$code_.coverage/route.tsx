import { useLoaderData } from "@remix-run/react";
import { wordingFor } from "#app/features/standards/model.ts";
import {
	coverageAtOnce,
	coverageCounts,
	coverageRows,
} from "#app/features/standards/reading/coverage.queries.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { formatDay, formatMoment } from "#app/messages/format.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { readAfter, writeAfter } from "#app/platform/keyset.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { CoveragePage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.coverage",
	async ({ actor, storage, params, url, clock, language, t }) => {
		const now = clock.now();
		const standard = await readableStandard(storage, actor, params.code ?? "", now);
		const version = standard && (await versionByNumber(storage, standard.id, standard.latestVersion));
		if (!standard || !version) refuse(404);
		const open = url.searchParams.get("show") !== "all";
		const after = readAfter(url.searchParams.get("after"));
		const [counts, found] = await Promise.all([
			coverageCounts(storage, actor, standard, version.id, now),
			coverageRows(storage, actor, standard, version.id, now, { after, open, limit: coverageAtOnce + 1 }),
		]);
		const shown = found.slice(0, coverageAtOnce);
		const last = shown.at(-1);
		return {
			title: t("standards.coverage.title", { count: counts.people, confirmed: counts.confirmed }),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			number: version.number,
			due: version.content.dueOn ? formatDay(version.content.dueOn, language) : null,
			counts,
			open,
			rows: shown.map((row) => ({
				id: row.id,
				name: row.name,
				occupation: row.occupation,
				confirmed: row.confirmedAt ? formatMoment(row.confirmedAt, language, actor.timeZone) : null,
			})),
			after: found.length > coverageAtOnce && last ? writeAfter(last) : null,
		};
	},
);

export default function CoverageRoute() {
	return <CoveragePage {...useLoaderData<typeof loader>()} />;
}
