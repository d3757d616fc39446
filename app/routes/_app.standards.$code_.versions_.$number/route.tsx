import { useLoaderData } from "@remix-run/react";
import { shownVersion } from "#app/features/standards/reader-page.server.ts";
import { readerNotices } from "#app/features/standards/review/reader-notices.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { PastVersionPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.versions_.$number",
	async ({ actor, storage, params, clock }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		const number = Number(params.number);
		if (!standard || !Number.isSafeInteger(number)) refuse(404);
		const version = await versionByNumber(storage, standard.id, number);
		if (!version) refuse(404);
		const shown = await shownVersion(storage, actor, standard, version);
		const notices = await readerNotices(storage, actor, standard, version, clock.now());
		return { title: shown.heading, version: shown, notices };
	},
);

export default function PastVersionRoute() {
	const { version, notices } = useLoaderData<typeof loader>();
	return <PastVersionPage version={version} notices={notices} />;
}
