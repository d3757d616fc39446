import { feedForm } from "#app/features/ideas/keepers.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { answerFeed } from "#app/features/ideas/rewards.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.rewards_.$reward.feed",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, feedForm);
		if (!form.ok) refuse(422);
		const yes = form.value.answer === "yes";
		return ledOn(await answerFeed(storage, actor, params.reward ?? "", yes, clock.now()), ideaPath(params.idea ?? ""));
	},
);
