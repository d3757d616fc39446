import type { Visit } from "#app/platform/guard.server.ts";
import { type OwnFileKind, ownFile } from "./own-file.server.ts";

/** The actor's own file as a download that nothing keeps on the way. */
export async function ownFileAnswer(
	{ storage, actor, clock, t }: Pick<Visit, "storage" | "actor" | "clock" | "t">,
	kind: OwnFileKind,
): Promise<Response> {
	const { body, type } = await ownFile(storage, actor, kind, clock.now(), t);
	return new Response(body, {
		headers: {
			"Content-Type": `${type}; charset=utf-8`,
			"Content-Disposition": `attachment; filename="standardbearer-own.${kind}"`,
			"Cache-Control": "no-store",
		},
	});
}
