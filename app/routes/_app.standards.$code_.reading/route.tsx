import { useLoaderData } from "@remix-run/react";
import { standardPath } from "#app/features/standards/paths.ts";
import { ownChanges } from "#app/features/standards/reading/own-changes-page.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { OwnChangesPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.$code_.reading", async ({ actor, storage, params, clock, t }) => {
	const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
	const version = standard && (await versionByNumber(storage, standard.id, standard.latestVersion));
	if (!standard || !version) refuse(404);
	const changes = await ownChanges(storage, actor, standard, version);
	if (!changes) throw goTo(standardPath(standard.code));
	return { title: t("reading.changed.title"), changes };
});

export default function OwnChangesRoute() {
	return <OwnChangesPage changes={useLoaderData<typeof loader>().changes} />;
}
