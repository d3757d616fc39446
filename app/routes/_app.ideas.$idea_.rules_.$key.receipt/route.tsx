import { seeOriginNews } from "#app/features/ideas/origins/see-news.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.rules_.$key.receipt",
	async ({ actor, storage, params, clock }) => {
		const { idea = "", key = "" } = params;
		const outcome = await seeOriginNews(storage, actor, { idea, key }, clock.now());
		if (!outcome.ok) refuse(404);
		return goTo("/");
	},
);
