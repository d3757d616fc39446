import { useLoaderData } from "@remix-run/react";
import { readerFacts } from "#app/features/standards/reading/person-page.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { ReaderCoveragePage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.coverage_.people.$person",
	async ({ actor, storage, params, url, clock }) => {
		const now = clock.now();
		const standard = await readableStandard(storage, actor, params.code ?? "", now);
		const facts = standard && (await readerFacts(storage, actor, standard, params.person ?? "", now));
		if (!facts) refuse(404);
		return { title: facts.person.name, facts, done: url.searchParams.get("done") };
	},
);

export default function ReaderCoverageRoute() {
	const { facts, done } = useLoaderData<typeof loader>();
	return <ReaderCoveragePage facts={facts} done={done} />;
}
