import type { RouteName } from "#app/platform/access.ts";
import type { Sample } from "./authorization.samples.ts";

/** Addresses of what belongs to one person alone: practice, requests for feedback, the mirror. */
export const ownSamples = {
	"_app.feedback.requests._index": [
		{ path: () => "/feedback/requests" },
		{ path: () => "/feedback/requests?side=asked" },
	],
	"_app.feedback.requests.new": [{ path: () => "/feedback/requests/new" }],
	"_app.feedback.requests.$request": [{ path: () => "/feedback/requests/none", get: 404 }],
	"_app.feedback.requests.$request_.declining": [{ path: () => "/feedback/requests/none/declining" }],
	"_app.feedback.requests.$request_.withdrawal": [{ path: () => "/feedback/requests/none/withdrawal" }],
	"_app.practice._index": [{ path: () => "/practice" }],
	"_app.practice.$step": [{ path: () => "/practice/1", get: 404 }],
	"_app.practice.$step_.leaving": [{ path: () => "/practice/1/leaving" }],
	"_app.practice.invitation": [{ path: () => "/practice/invitation" }],
	"_app.practice.switches": [{ path: () => "/practice/switches" }],
	"_app.mirror._index": [{ path: () => "/mirror" }],
	"_app.mirror.own[.json]": [{ path: () => "/mirror/own.json" }],
	"_app.mirror.own[.csv]": [{ path: () => "/mirror/own.csv" }],
	"_app.mirror.own[.txt]": [{ path: () => "/mirror/own.txt" }],
} satisfies Partial<Record<RouteName, Sample[]>>;
