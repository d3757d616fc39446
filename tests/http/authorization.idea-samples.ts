import type { RouteName } from "#app/platform/access.ts";
import type { Sample } from "./authorization.samples.ts";

/** Addresses of ideas, essays and what comes of them. */
export const ideaSamples = {
	"_app.ideas.$idea_.rule": [{ path: () => "/ideas/none/rule", get: 404 }],
	"_app.ideas.$idea_.rule_.request": [{ path: () => "/ideas/none/rule/request" }],
	"_app.ideas.$idea_.rules_.$key.receipt": [{ path: () => "/ideas/none/rules/SVC-1/receipt" }],
	"_app.essay": [{ path: () => "/essay" }],
	"_app.essay_.draft": [{ path: () => "/essay/draft" }],
	"_app.essay_.withdrawal": [{ path: () => "/essay/withdrawal" }],
	"_app.essay_.removal": [{ path: () => "/essay/removal" }],
	"_app.essays._index": [{ path: () => "/essays" }, { path: () => "/essays?after=9~9" }],
	"_app.essays.$essay": [{ path: () => "/essays/none", get: 404 }],
	"_app.essays.$essay_.cuts": [{ path: () => "/essays/none/cuts" }],
	"_app.essays.$essay_.cuts_.$cut.removal": [{ path: () => "/essays/none/cuts/none/removal" }],
	"_app.essays.$essay_.cuts_.$cut.answer": [{ path: () => "/essays/none/cuts/none/answer" }],
	"_app.essays.$essay_.reading": [{ path: () => "/essays/none/reading" }],
	"_app.ideas._index": [
		{ path: () => "/ideas" },
		{ path: () => "/ideas?tab=wanted&after=5~7" },
		{ path: () => "/ideas?tab=answered&state=done" },
		{ path: () => "/ideas?rule=SVC-1&tag=none" },
	],
	"_app.ideas.new": [{ path: () => "/ideas/new" }, { path: () => "/ideas/new?rule=SVC-1" }],
	"_app.ideas.draft": [{ path: () => "/ideas/draft" }],
	"_app.ideas.similar": [
		{ path: () => "/ideas/similar?title=queue" },
		{ path: () => `/ideas/similar?title=${encodeURIComponent("очередь")}&rule=SVC-1` },
	],
	"_app.ideas.tags": [{ path: () => "/ideas/tags" }],
	"_app.ideas.settings": [{ path: () => "/ideas/settings" }],
	"_app.ideas.$idea": [{ path: () => "/ideas/none-of-mine", get: 404 }],
	"_app.ideas.$idea_.support": [{ path: () => "/ideas/none/support" }],
	"_app.ideas.$idea_.support_.removal": [{ path: () => "/ideas/none/support/removal" }],
	"_app.ideas.$idea_.follow": [{ path: () => "/ideas/none/follow" }],
	"_app.ideas.$idea_.follow_.removal": [{ path: () => "/ideas/none/follow/removal" }],
	"_app.ideas.$idea_.comments": [{ path: () => "/ideas/none/comments" }],
	"_app.ideas.$idea_.comments_.$comment.removal": [{ path: () => "/ideas/none/comments/none/removal" }],
	"_app.ideas.$idea_.tags": [{ path: () => "/ideas/none/tags" }],
	"_app.ideas.$idea_.withdrawal": [{ path: () => "/ideas/none/withdrawal" }],
} satisfies Partial<Record<RouteName, Sample[]>>;
