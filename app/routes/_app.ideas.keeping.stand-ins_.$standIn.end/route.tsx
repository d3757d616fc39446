import { standInsPath } from "#app/features/ideas/keepers.paths.ts";
import { endStandIn } from "#app/features/ideas/keepers-away.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction(
	"_app.ideas.keeping.stand-ins_.$standIn.end",
	async ({ actor, storage, params, clock }) => {
		const id = params.standIn ?? "";
		if (!/^\d{1,9}$/.test(id)) refuse(404);
		return ledOn(await endStandIn(storage, actor, Number(id), clock.now()), standInsPath);
	},
);
