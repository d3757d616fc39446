import { offeredLeaders } from "#app/features/feedback/leaders.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

const longest = 40;

/** Who leads a colleague, for the choice who else may read an entry. */
export const loader = guardLoader("_app.feedback.leaders", async ({ actor, storage, url, clock }) =>
	Response.json(
		await offeredLeaders(storage, actor, (url.searchParams.get("of") ?? "").slice(0, longest), clock.now()),
		{ headers: { "Cache-Control": "no-store" } },
	),
);
