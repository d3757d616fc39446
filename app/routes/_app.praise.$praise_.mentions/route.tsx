import { mentionable } from "#app/features/praise/mentionable.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

const longest = 80;

/** Names to offer after an @ in a comment: of those who may see the praise. */
export const loader = guardLoader("_app.praise.$praise_.mentions", async ({ actor, storage, params, url, clock }) => {
	const typed = (url.searchParams.get("q") ?? "").slice(0, longest);
	const names = await mentionable(storage, actor, params.praise ?? "", typed, clock.now());
	if (!names) refuse(404);
	return Response.json(names, { headers: { "Cache-Control": "no-store" } });
});
