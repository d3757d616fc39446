import { useLoaderData } from "@remix-run/react";
import { draftPath } from "#app/features/standards/paths.ts";
import { shownVersion } from "#app/features/standards/reader-page.server.ts";
import { readerNotices } from "#app/features/standards/review/reader-notices.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { hasRole } from "#app/platform/actor.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { ReaderPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.$code", async ({ actor, storage, params, clock }) => {
	const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
	if (!standard) refuse(404);
	const version = await versionByNumber(storage, standard.id, standard.latestVersion);
	if (!version) {
		if (hasRole(actor, "author", "administrator")) throw goTo(draftPath(standard.code));
		refuse(404);
	}
	const shown = await shownVersion(storage, actor, standard, version);
	const notices = await readerNotices(storage, actor, standard, version, clock.now());
	return { title: shown.heading, version: shown, notices };
});

export default function ReaderRoute() {
	const { version, notices } = useLoaderData<typeof loader>();
	return <ReaderPage version={version} notices={notices} />;
}
