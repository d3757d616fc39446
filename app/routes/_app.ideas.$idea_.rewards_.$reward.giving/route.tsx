import { ideaRewardsPath } from "#app/features/ideas/keepers.paths.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { giveReward } from "#app/features/ideas/rewards.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.rewards_.$reward.giving",
	async ({ actor, storage, params, clock }) => {
		const settled = await giveReward(storage, actor, params.reward ?? "", clock.now());
		return ledOn(settled, ideaRewardsPath(params.idea ?? ""));
	},
);
