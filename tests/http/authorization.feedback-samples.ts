import type { RouteName } from "#app/platform/access.ts";
import { worldFeedback } from "../world/feedback.ts";
import type { Sample, Who } from "./authorization.samples.ts";

/** Everybody but the author (employee), the receiver (colleague) and the leader whom the author included. */
const outside: Who[] = [
	...(["administrator", "author", "approver", "keeper", "auditor", "otherLeader"] as const),
	...(["polish", "english", "newHire"] as const),
];
const outsideReport: Who[] = [...outside.filter((who) => who !== "keeper"), "leader"];
const entry = `/feedback/${worldFeedback.entry}`;
const report = `/feedback/reports/${worldFeedback.report}`;

/** An act upon the world's entry, which some of those with a part in it may not do. */
const act = (name: string, refusedTo: Who[]): Sample[] => [
	{ path: () => `${entry}/${name}`, hiddenFrom: outside, refusedTo },
	{ path: () => `/feedback/none/${name}` },
];

/** An act with a form, which is read first. */
const formed = (name: string): Sample[] => [
	{ path: () => `${entry}/${name}` },
	{ path: () => `/feedback/none/${name}` },
];

/** Addresses of feedback between two people. */
export const feedbackSamples = {
	"_app.feedback._index": [
		{ path: () => "/feedback" },
		{ path: () => "/feedback?side=given" },
		{ path: () => "/feedback?side=led&before=99" },
	],
	"_app.feedback.new": [
		{ path: () => "/feedback/new" },
		{ path: () => `/feedback/new?corrects=${worldFeedback.entry}` },
		{ path: ({ people }) => `/feedback/new?to=${people.english.publicId}&rule=SVC-1` },
	],
	"_app.feedback.new_.look": [{ path: () => "/feedback/new/look", get: 303 }],
	"_app.feedback.draft": [{ path: () => "/feedback/draft" }],
	"_app.feedback.colleagues": [{ path: () => `/feedback/colleagues?q=${encodeURIComponent("канарейка")}` }],
	"_app.feedback.leaders": [
		{ path: () => "/feedback/leaders" },
		{ path: ({ people }) => `/feedback/leaders?of=${people.colleague.publicId}` },
	],
	"_app.feedback.$entry": [
		{ path: () => entry, hiddenFrom: outside },
		{ path: () => "/feedback/none", get: 404 },
	],
	"_app.feedback.$entry_.reading": act("reading", ["employee", "leader"]),
	"_app.feedback.$entry_.withdrawal": act("withdrawal", ["colleague", "leader"]),
	"_app.feedback.$entry_.thanks": act("thanks", ["employee", "leader"]),
	"_app.feedback.$entry_.step": formed("step"),
	"_app.feedback.$entry_.step_.end": formed("step/end"),
	"_app.feedback.$entry_.talk": formed("talk"),
	"_app.feedback.$entry_.talk_.seen": act("talk/seen", ["leader"]),
	"_app.feedback.$entry_.talk_.end": act("talk/end", ["leader"]),
	"_app.feedback.$entry_.outcome": formed("outcome"),
	"_app.feedback.$entry_.report": formed("report"),
	"_app.feedback.reports.$report": [
		{ path: () => report, hiddenFrom: outsideReport, refusedTo: ["employee", "colleague"] },
		{ path: () => "/feedback/reports/none", get: 404 },
	],
	"_app.feedback.reports.$report_.seen": [
		{ path: () => `${report}/seen`, hiddenFrom: [...outsideReport, "keeper"] },
		{ path: () => "/feedback/reports/none/seen" },
	],
} satisfies Partial<Record<RouteName, Sample[]>>;
