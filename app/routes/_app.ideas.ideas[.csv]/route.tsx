import { ideasFile } from "#app/features/ideas/files/ideas-file.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

export const loader = guardLoader("_app.ideas.ideas[.csv]", async ({ actor, storage, clock, t }) => {
	return new Response(await ideasFile(storage, actor, clock.now(), t), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="ideas.csv"',
			"Cache-Control": "no-store",
		},
	});
});
