import { seeAnswer } from "#app/features/ideas/answer-idea.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.answers_.$answer.seen",
	async ({ actor, storage, params, clock }) => {
		return ledOn(await seeAnswer(storage, actor, params.answer ?? "", clock.now()), ({ leadsTo }) => leadsTo);
	},
);
