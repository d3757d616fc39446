import { beginning, sheetFacts } from "#app/features/praise/sheet-page.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

/** What the sheet shows where it grows within a page. */
export const loader = guardLoader("_app.praise.sheet", async ({ actor, storage, url, clock }) => {
	const named = { to: url.searchParams.get("to"), rule: url.searchParams.get("rule") };
	const fields = await beginning(storage, actor, named);
	return Response.json(await sheetFacts(storage, actor, fields, clock.now()), {
		headers: { "Cache-Control": "no-store" },
	});
});
