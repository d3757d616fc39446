import { findReceivers } from "#app/features/praise/receivers.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

const longest = 80;

/** Type-ahead over people and teams. */
export const loader = guardLoader("_app.praise.receivers", async ({ actor, storage, url }) =>
	Response.json(await findReceivers(storage, actor, (url.searchParams.get("q") ?? "").slice(0, longest)), {
		headers: { "Cache-Control": "no-store" },
	}),
);
