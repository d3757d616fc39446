import { coverageFile } from "#app/features/standards/reading/coverage-file.server.ts";
import { teamInSight } from "#app/features/standards/reading/coverage-page.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const loader = guardLoader(
	"_app.standards.$code_.coverage[.csv]",
	async ({ actor, storage, params, url, clock, t }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		const version = standard && (await versionByNumber(storage, standard.id, standard.askedVersion));
		if (!standard || !version) refuse(404);
		const named = url.searchParams.get("team") ?? "";
		const team = named === "" ? null : await teamInSight(storage, actor, named);
		if (named !== "" && !team) refuse(404);
		const of = { standard, version, ...(team ? { teamId: team.id } : {}) };
		return new Response(await coverageFile(storage, actor, of, clock.now(), t), {
			headers: {
				"Content-Type": "text/csv; charset=utf-8",
				"Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${standard.code}-${version.number}.csv`)}`,
				"Cache-Control": "no-store",
			},
		});
	},
);
