import type { RouteName } from "#app/platform/access.ts";
import type { Sample } from "./authorization.samples.ts";

/** Addresses of those who keep ideas. */
export const keeperSamples = {
	"_app.ideas.keeping._index": [{ path: () => "/ideas/keeping" }, { path: () => "/ideas/keeping?of=all&after=1~2" }],
	"_app.ideas.keeping.board": [{ path: () => "/ideas/keeping/board" }],
	"_app.ideas.keeping.stand-ins": [{ path: () => "/ideas/keeping/stand-ins" }],
	"_app.ideas.keeping.stand-ins_.$standIn.end": [{ path: () => "/ideas/keeping/stand-ins/999/end" }],
	"_app.ideas.keeping.rewards": [{ path: () => "/ideas/keeping/rewards" }],
	"_app.ideas.promise": [{ path: () => "/ideas/promise" }],
	"_app.ideas.$idea_.keeping": [{ path: () => "/ideas/none/keeping", get: 404 }],
	"_app.ideas.$idea_.keeper": [{ path: () => "/ideas/none/keeper" }],
	"_app.ideas.$idea_.answers": [{ path: () => "/ideas/none/answers", get: 404 }],
	"_app.ideas.$idea_.answers_.$answer.seen": [{ path: () => "/ideas/none/answers/none/seen" }],
	"_app.ideas.$idea_.judgement": [{ path: () => "/ideas/none/judgement", get: 404 }],
	"_app.ideas.$idea_.rewards": [{ path: () => "/ideas/none/rewards", get: 404 }],
	"_app.ideas.$idea_.rewards_.$reward.giving": [{ path: () => "/ideas/none/rewards/none/giving" }],
	"_app.ideas.$idea_.rewards_.$reward.removal": [{ path: () => "/ideas/none/rewards/none/removal" }],
	"_app.ideas.$idea_.rewards_.$reward.feed": [{ path: () => "/ideas/none/rewards/none/feed" }],
	"_app.ideas.$idea_.merger": [{ path: () => "/ideas/none/merger", get: 404 }],
	"_app.ideas.$idea_.merger_.$merge.separation": [{ path: () => "/ideas/none/merger/none/separation" }],
} satisfies Partial<Record<RouteName, Sample[]>>;
