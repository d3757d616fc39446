import { ideaRewardsPath } from "#app/features/ideas/keepers.paths.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { takeRewardBack } from "#app/features/ideas/rewards.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.rewards_.$reward.removal",
	async ({ actor, storage, params, clock }) => {
		const settled = await takeRewardBack(storage, actor, params.reward ?? "", clock.now());
		return ledOn(settled, ideaRewardsPath(params.idea ?? ""));
	},
);
