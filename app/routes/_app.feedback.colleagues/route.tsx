import { findColleagues } from "#app/features/feedback/sheet-page.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

const longest = 80;

/** Type-ahead over people. */
export const loader = guardLoader("_app.feedback.colleagues", async ({ actor, storage, url }) =>
	Response.json(await findColleagues(storage, actor, (url.searchParams.get("q") ?? "").slice(0, longest)), {
		headers: { "Cache-Control": "no-store" },
	}),
);
