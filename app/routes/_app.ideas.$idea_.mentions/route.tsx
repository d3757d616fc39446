import { mentionableOnIdea } from "#app/features/ideas/mentionable.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

const longest = 80;

/** Names to offer after an @ in a comment on an idea. */
export const loader = guardLoader("_app.ideas.$idea_.mentions", async ({ actor, storage, params, url }) => {
	const typed = (url.searchParams.get("q") ?? "").slice(0, longest);
	const names = await mentionableOnIdea(storage, actor, params.idea ?? "", typed);
	if (!names) refuse(404);
	return Response.json(names, { headers: { "Cache-Control": "no-store" } });
});
