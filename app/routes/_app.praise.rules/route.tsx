import { offeredRules } from "#app/features/praise/sheet-page.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

const longest = 120;

/** Type-ahead over rules by key and words. */
export const loader = guardLoader("_app.praise.rules", async ({ actor, storage, url, clock }) =>
	Response.json(await offeredRules(storage, actor, (url.searchParams.get("q") ?? "").slice(0, longest), clock.now()), {
		headers: { "Cache-Control": "no-store" },
	}),
);
