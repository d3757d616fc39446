import { confirmationRecord } from "#app/features/standards/reading/confirmation-record.server.ts";
import { drawRecord } from "#app/features/standards/reading/draw-record.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const loader = guardLoader(
	"_app.standards.$code_.versions_.$number_.confirmations.$person.record[.pdf]",
	async ({ actor, storage, params, clock, t }) => {
		const now = clock.now();
		const number = Number(params.number);
		const standard = await readableStandard(storage, actor, params.code ?? "", now);
		if (!standard || !Number.isSafeInteger(number)) refuse(404);
		const version = await versionByNumber(storage, standard.id, number);
		if (!version) refuse(404);
		const which = { standard, version, publicId: params.person ?? "" };
		const found = await confirmationRecord(storage, actor, which, now, t);
		if (!found) refuse(404);
		return new Response(Uint8Array.from(await drawRecord(found.words)), {
			headers: {
				"Content-Type": "application/pdf",
				"Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.fileName)}`,
				"Cache-Control": "no-store",
			},
		});
	},
);
