import { praiseFile } from "#app/features/praise/praise-file.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

export const loader = guardLoader("_app.praise.praise[.csv]", async ({ actor, storage, clock, t }) => {
	return new Response(await praiseFile(storage, actor, clock.now(), t), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": 'attachment; filename="praise.csv"',
			"Cache-Control": "no-store",
		},
	});
});
