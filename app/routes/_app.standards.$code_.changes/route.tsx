import { useLoaderData } from "@remix-run/react";
import { comparePage } from "#app/features/standards/diff/compare-page.server.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { ComparePageView } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.changes",
	async ({ actor, storage, params, url, clock, language, t }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		if (!standard) refuse(404);
		const asked = { from: url.searchParams.get("from"), to: url.searchParams.get("to") };
		const page = await comparePage(storage, actor, standard, asked);
		if (!page || (standard.latestVersion === 0 && page.to !== "draft")) refuse(404);
		return {
			title: t("changes.link"),
			code: standard.code,
			heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
			view: url.searchParams.get("view") === "inline" ? "inline" : "sides",
			...page,
		};
	},
);

export default function CompareRoute() {
	return <ComparePageView {...useLoaderData<typeof loader>()} />;
}
