import { useLoaderData } from "@remix-run/react";
import { askedCount } from "#app/features/standards/reading/coverage.ts";
import { coveragePage } from "#app/features/standards/reading/coverage-page.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { CoveragePage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.coverage",
	async ({ actor, storage, params, url, clock, t }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		if (!standard) refuse(404);
		const facts = await coveragePage(storage, actor, standard, url.searchParams, clock.now());
		if (!facts) refuse(404);
		const { counts } = facts;
		const reminded = url.searchParams.get("reminded");
		return {
			title: t("standards.coverage.title", { count: askedCount(counts), confirmed: counts.confirmed }),
			facts,
			reminded: reminded === null ? null : Number(reminded) || 0,
		};
	},
);

export default function CoverageRoute() {
	const { facts, reminded, title } = useLoaderData<typeof loader>();
	return <CoveragePage facts={facts} reminded={reminded} title={title} />;
}
