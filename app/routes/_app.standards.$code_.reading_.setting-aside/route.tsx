import { setReadingAside } from "#app/features/standards/reading/set-aside.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.reading_.setting-aside",
	async ({ actor, storage, params, clock }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		if (!standard) refuse(404);
		const aside = await setReadingAside(storage, actor, standard, clock.now());
		if (!aside.ok) refuse(409, aside.problem.code);
		return goTo("/");
	},
);
