import type { RouteName } from "#app/platform/access.ts";
import type { Sample } from "./authorization.samples.ts";

/** Addresses of praise. */
export const praiseSamples = {
	"_app.praise._index": [
		{ path: () => "/praise" },
		{ path: () => "/praise?team=mine" },
		{ path: () => "/praise?rule=SVC-1" },
	],
	"_app.praise.newer": [
		{ path: () => "/praise/newer?since=0", get: 204 },
		{ path: () => "/praise/newer", get: 204 },
	],
	"_app.praise.new": [{ path: () => "/praise/new" }, { path: () => "/praise/new?rule=SVC-1" }],
	"_app.praise.sheet": [{ path: () => "/praise/sheet" }, { path: () => "/praise/sheet?rule=SVC-1" }],
	"_app.praise.receivers": [{ path: () => "/praise/receivers?q=a" }],
	"_app.praise.rules": [
		{ path: () => "/praise/rules?q=SVC-1" },
		{ path: () => `/praise/rules?q=${encodeURIComponent("канарейка")}` },
	],
	"_app.praise.draft": [{ path: () => "/praise/draft" }],
	"_app.praise.settings": [{ path: () => "/praise/settings" }],
	"_app.praise.switches": [{ path: () => "/praise/switches" }],
	"_app.praise.quiet-looks": [{ path: () => "/praise/quiet-looks" }],
	"_app.praise.praise[.csv]": [{ path: () => "/praise/praise.csv" }],
	"_app.praise.reports._index": [{ path: () => "/praise/reports" }],
	"_app.praise.reports.$report": [{ path: () => "/praise/reports/none", get: 404 }],
	"_app.praise.reports.$report_.seen": [{ path: () => "/praise/reports/none/seen" }],
	"_app.praise.stories.$story": [{ path: () => "/praise/stories/none", get: 404 }],
	"_app.praise.stories.$story_.consent": [{ path: () => "/praise/stories/none/consent" }],
	"_app.praise.$praise": [{ path: () => "/praise/none-of-mine", get: 404 }],
	"_app.praise.$praise_.undo": [{ path: () => "/praise/none/undo" }],
	"_app.praise.$praise_.withdrawal": [{ path: () => "/praise/none/withdrawal" }],
	"_app.praise.$praise_.reactions": [{ path: () => "/praise/none/reactions" }],
	"_app.praise.$praise_.reactions_.removal": [{ path: () => "/praise/none/reactions/removal" }],
	"_app.praise.$praise_.mentions": [{ path: () => "/praise/none/mentions?q=a", get: 404 }],
	"_app.praise.$praise_.comments": [{ path: () => "/praise/none/comments" }],
	"_app.praise.$praise_.comments_.$comment.removal": [{ path: () => "/praise/none/comments/none/removal" }],
	"_app.praise.$praise_.take-up": [{ path: () => "/praise/none/take-up" }],
	"_app.praise.$praise_.take-up_.removal": [{ path: () => "/praise/none/take-up/removal" }],
	"_app.praise.$praise_.take-up_.answer": [{ path: () => "/praise/none/take-up/answer" }],
	"_app.praise.$praise_.consent": [{ path: () => "/praise/none/consent" }],
	"_app.praise.$praise_.story": [{ path: () => "/praise/none/story" }],
	"_app.praise.$praise_.report": [{ path: () => "/praise/none/report" }],
} satisfies Partial<Record<RouteName, Sample[]>>;
