import type { RouteName } from "#app/platform/access.ts";
import type { World } from "../world/world.ts";
import { feedbackSamples } from "./authorization.feedback-samples.ts";
import { ideaSamples } from "./authorization.idea-samples.ts";
import { keeperSamples } from "./authorization.keeper-samples.ts";
import { ownSamples } from "./authorization.own-samples.ts";
import { praiseSamples } from "./authorization.praise-samples.ts";

export type Who = keyof World["people"] | "visitor";

/** One address of a route, with what the feature's own rules say about the object behind it. */
export interface Sample {
	path: (world: World) => string;
	/** Of those whom the access table lets in: who gets 404, since the object is none of theirs. */
	hiddenFrom?: Who[];
	/** Of those whom the access table lets in: who gets 403 for a POST by policy. */
	refusedTo?: Who[];
	/** What a GET answers those who may; 200 unless given. */
	get?: number;
	/** The route can be opened to visitors, and here it is not: they are sent to sign in. */
	closedToVisitors?: true;
}

const members: Who[] = [
	"approver",
	"keeper",
	"leader",
	"otherLeader",
	"employee",
	"colleague",
	"polish",
	"english",
	"newHire",
];
const outsideLenina = members.filter((who) => !["leader", "employee", "colleague"].includes(who));
const len = encodeURIComponent("ЛЕН");

/** Addresses for every row of the access table; a row without samples fails the test. */
export const samples: Record<RouteName, Sample[]> = {
	kit: [{ path: () => "/kit", get: 404 }],
	language: [{ path: () => "/language" }],
	setup: [{ path: () => "/setup", get: 303 }],
	"sign-in": [{ path: () => "/sign-in" }],
	"sign-out": [{ path: () => "/sign-out" }],
	"access-links.$token": [{ path: () => `/access-links/${"x".repeat(43)}`, get: 404 }],
	coach: [{ path: () => "/coach", closedToVisitors: true }],
	"coach_.suggestions": [{ path: () => "/coach/suggestions", closedToVisitors: true }],
	password: [{ path: () => "/password" }],
	_app: [],
	"_app._index": [{ path: () => "/" }],
	"_app.me": [{ path: () => "/me" }],
	"_app.me_.sessions": [{ path: () => "/me/sessions" }],
	"_app.admin.people": [{ path: () => "/admin/people" }],
	"_app.admin.people_.new": [{ path: () => "/admin/people/new" }],
	"_app.admin.people_.$person": [{ path: ({ people }) => `/admin/people/${people.english.publicId}` }],
	"_app.admin.people_.$person_.links": [{ path: ({ people }) => `/admin/people/${people.disabled.publicId}/links` }],
	"_app.admin.people_.$person_.disabling": [
		{ path: ({ people }) => `/admin/people/${people.disabled.publicId}/disabling` },
		{ path: () => "/admin/people/nobody/disabling", get: 404 },
	],
	"_app.admin.people_.$person_.temporary-password": [
		{ path: ({ people }) => `/admin/people/${people.disabled.publicId}/temporary-password` },
		{ path: () => "/admin/people/nobody/temporary-password", get: 404 },
	],
	"_app.admin.teams": [{ path: () => "/admin/teams" }],
	"_app.admin.teams_.$team": [{ path: ({ teams }) => `/admin/teams/${teams.dluga.publicId}` }],
	"_app.admin.teams_.$team_.members": [{ path: ({ teams }) => `/admin/teams/${teams.dluga.publicId}/members` }],
	"_app.admin.teams_.$team_.members_.$membership.end": [
		{ path: ({ teams }) => `/admin/teams/${teams.dluga.publicId}/members/1/end` },
	],
	"_app.admin.company": [{ path: () => "/admin/company" }],
	"_app.admin.company_.holidays": [{ path: () => "/admin/company/holidays" }],
	"_app.admin.company_.holidays_.$day.removal": [{ path: () => "/admin/company/holidays/2026-12-25/removal" }],
	"_app.admin.coach": [{ path: () => "/admin/coach" }],
	"_app.admin.coach_.words_.$entry.removal": [{ path: () => "/admin/coach/words/1/removal" }],
	"_app.standards._index": [{ path: () => "/standards" }],
	"_app.standards.new": [{ path: () => "/standards/new" }],
	"_app.standards.imports.new": [{ path: () => "/standards/imports/new" }],
	"_app.standards.imports.$import": [{ path: () => "/standards/imports/none-of-mine", get: 404 }],
	"_app.standards.imports.$import_.draft": [{ path: () => "/standards/imports/none-of-mine/draft", get: 404 }],
	"_app.standards.$code": [
		{ path: () => "/standards/SVC" },
		{ path: () => `/standards/${len}`, hiddenFrom: outsideLenina },
		{ path: () => "/standards/TEL", hiddenFrom: [...members, "auditor"], get: 303 },
		{ path: () => "/standards/NONE", get: 404 },
	],
	"_app.standards.$code_.changes": [
		{ path: () => "/standards/SVC/changes?from=1&to=2" },
		{ path: () => "/standards/SVC/changes?from=1&to=7", get: 404 },
		{ path: () => `/standards/${len}/changes`, hiddenFrom: outsideLenina },
		{ path: () => "/standards/TEL/changes?to=draft", hiddenFrom: [...members, "auditor"] },
	],
	"_app.standards.$code_.versions": [
		{ path: () => "/standards/SVC/versions" },
		{ path: () => `/standards/${len}/versions`, hiddenFrom: outsideLenina },
	],
	"_app.standards.$code_.versions_.$number": [
		{ path: () => "/standards/SVC/versions/1" },
		{ path: () => `/standards/${len}/versions/1`, hiddenFrom: outsideLenina },
	],
	"_app.standards.$code_.imports.new": [
		{ path: () => "/standards/SVC/imports/new" },
		{ path: () => "/standards/NONE/imports/new", get: 404 },
	],
	"_app.standards.imports.$import_.changes": [{ path: () => "/standards/imports/none-of-mine/changes", get: 404 }],
	"_app.standards.$code_.versions_.$number_.draft": [
		{ path: () => "/standards/SVC/versions/1/draft" },
		{ path: () => "/standards/SVC/versions/9/draft", get: 404 },
	],
	"_app.standards.$code_.versions_.$number_.acknowledgement": [
		{ path: () => "/standards/SVC/versions/2/acknowledgement" },
		{ path: () => `/standards/${len}/versions/1/acknowledgement`, hiddenFrom: outsideLenina },
	],
	"_app.standards.$code_.reading": [
		{ path: () => "/standards/SVC/reading", get: 303 },
		{ path: () => `/standards/${len}/reading`, hiddenFrom: outsideLenina, get: 303 },
	],
	"_app.standards.$code_.reading_.setting-aside": [
		{ path: () => "/standards/SVC/reading/setting-aside" },
		{ path: () => `/standards/${len}/reading/setting-aside`, hiddenFrom: outsideLenina },
	],
	"_app.standards.$code_.draft": [{ path: () => "/standards/TEL/draft" }],
	"_app.standards.$code_.draft_.parts": [{ path: () => "/standards/TEL/draft/parts" }],
	"_app.standards.$code_.draft_.parts_.$part": [{ path: () => "/standards/TEL/draft/parts/none", get: 404 }],
	"_app.standards.$code_.draft_.parts_.$part_.exception": [{ path: () => "/standards/TEL/draft/parts/none/exception" }],
	"_app.standards.$code_.draft_.parts_.$part_.kept-findings": [
		{ path: () => "/standards/TEL/draft/parts/none/kept-findings" },
	],
	"_app.standards.$code_.draft_.parts_.$part_.place": [{ path: () => "/standards/TEL/draft/parts/none/place" }],
	"_app.standards.$code_.draft_.parts_.$part_.removal": [{ path: () => "/standards/TEL/draft/parts/none/removal" }],
	"_app.standards.$code_.draft_.parts_.$part_.wordings.$language": [
		{ path: () => "/standards/TEL/draft/parts/none/wordings/en" },
	],
	"_app.standards.$code_.draft_.parts_.$part_.division": [
		{ path: () => "/standards/TEL/draft/parts/none/division", get: 404 },
	],
	"_app.standards.$code_.draft_.parts_.$part_.merger": [
		{ path: () => "/standards/TEL/draft/parts/none/merger", get: 404 },
	],
	"_app.standards.$code_.draft_.undo": [{ path: () => "/standards/TEL/draft/undo" }],
	"_app.standards.$code_.draft_.visit": [{ path: () => "/standards/TEL/draft/visit" }],
	"_app.standards.$code_.settings": [{ path: () => "/standards/SVC/settings" }],
	"_app.standards.$code_.publications.new": [
		{ path: () => "/standards/TEL/publications/new", hiddenFrom: ["approver"] },
	],
	"_app.standards.$code_.review": [
		{ path: () => "/standards/TEL/review", hiddenFrom: ["approver"] },
		{ path: () => "/standards/SVC/review", hiddenFrom: ["approver"], get: 303 },
		{ path: () => "/standards/NONE/review", get: 404 },
	],
	"_app.standards.$code_.review_.verdict": [
		{
			path: () => "/standards/TEL/review/verdict",
			get: 404,
			hiddenFrom: ["approver", "author", "administrator"],
		},
	],
	"_app.standards.$code_.review_.removal": [{ path: () => "/standards/TEL/review/removal" }],
	"_app.standards.$code_.review_.replacement": [
		{ path: () => "/standards/TEL/review/replacement", hiddenFrom: ["administrator"] },
	],
	"_app.standards.$code_.review_.seen": [{ path: () => "/standards/TEL/review/seen", hiddenFrom: ["approver"] }],
	"_app.standards.$code_.discussions": [
		{ path: () => "/standards/TEL/discussions", hiddenFrom: ["approver"] },
		{ path: () => "/standards/TEL/discussions?rule=TEL-99", hiddenFrom: ["approver"], get: 404 },
	],
	"_app.standards.$code_.discussions_.$discussion.comments": [
		{ path: () => "/standards/TEL/discussions/none/comments", hiddenFrom: ["approver"], get: 404 },
	],
	"_app.standards.$code_.discussions_.$discussion.resolution": [
		{ path: () => "/standards/TEL/discussions/none/resolution", hiddenFrom: ["approver"] },
	],
	"_app.standards.$code_.discussions_.$discussion.reopening": [
		{ path: () => "/standards/TEL/discussions/none/reopening", hiddenFrom: ["approver"] },
	],
	"_app.standards.$code_.schedule_.removal": [{ path: () => "/standards/TEL/schedule/removal" }],
	"_app.standards.$code_.withdrawal": [
		{ path: () => "/standards/SVC/withdrawal" },
		{ path: () => "/standards/TEL/withdrawal", hiddenFrom: ["author", "administrator"] },
	],
	"_app.standards.$code_.review-date": [{ path: () => "/standards/SVC/review-date" }],
	"_app.standards.$code_.[log]": [
		{ path: () => "/standards/SVC/log" },
		{ path: () => `/standards/${len}/log`, hiddenFrom: ["approver"] },
		{ path: () => "/standards/TEL/log", hiddenFrom: ["approver", "auditor"] },
	],
	"_app.standards.$code_.versions_.$number_.discussion": [
		{ path: () => "/standards/SVC/versions/1/discussion", hiddenFrom: ["author", "administrator", "approver"] },
	],
	"_app.standards.$code_.coverage": [
		{ path: () => "/standards/SVC/coverage" },
		{ path: () => `/standards/${len}/coverage`, hiddenFrom: ["otherLeader", "approver"] },
	],
	"_app.standards.$code_.coverage[.csv]": [
		{ path: () => "/standards/SVC/coverage.csv" },
		{ path: () => `/standards/${len}/coverage.csv`, hiddenFrom: ["otherLeader", "approver"] },
	],
	"_app.standards.$code_.versions_.$number_.confirmations.$person.record[.pdf]": [
		{ path: ({ people }) => `/standards/SVC/versions/2/confirmations/${people.polish.publicId}/record.pdf`, get: 404 },
		{ path: () => `/standards/${len}/versions/1/confirmations/nobody/record.pdf`, get: 404 },
	],
	"_app.standards.$code_.coverage_.reminders": [
		{ path: () => "/standards/SVC/coverage/reminders", refusedTo: ["auditor"] },
		{
			path: () => `/standards/${len}/coverage/reminders`,
			hiddenFrom: ["otherLeader", "approver"],
			refusedTo: ["auditor"],
		},
	],
	"_app.standards.$code_.coverage_.people.$person": [
		{
			path: ({ people }) => `/standards/SVC/coverage/people/${people.polish.publicId}`,
			hiddenFrom: ["approver"],
		},
		{
			path: ({ people }) => `/standards/${len}/coverage/people/${people.employee.publicId}`,
			hiddenFrom: ["otherLeader", "approver"],
		},
	],
	"_app.standards.$code_.coverage_.people.$person_.exemption": [
		{
			path: ({ people }) => `/standards/SVC/coverage/people/${people.polish.publicId}/exemption`,
			...{ hiddenFrom: ["approver"], refusedTo: ["auditor"] },
		},
	],
	"_app.standards.$code_.coverage_.people.$person_.exemption_.end": [
		{
			path: ({ people }) => `/standards/SVC/coverage/people/${people.polish.publicId}/exemption/end`,
			...{ hiddenFrom: ["approver"], refusedTo: ["auditor"] },
		},
	],
	"_app.standards.$code_.coverage_.people.$person_.reminder": [
		{
			path: ({ people }) => `/standards/SVC/coverage/people/${people.polish.publicId}/reminder`,
			...{ hiddenFrom: ["approver"], refusedTo: ["auditor"] },
		},
	],
	"_app.rules.$key": [
		{ path: () => "/rules/SVC-1" },
		{ path: () => `/rules/${len}-1`, hiddenFrom: outsideLenina },
		{ path: () => "/rules/TEL-1", get: 404 },
	],
	"_app.rules.$key_.questions": [
		{ path: () => "/rules/SVC-1/questions" },
		{ path: () => `/rules/${len}-1/questions`, hiddenFrom: outsideLenina },
		{ path: () => "/rules/TEL-1/questions", get: 404 },
	],
	"_app.rules.$key_.questions_.$question.answer": [
		{
			path: () => "/rules/SVC-1/questions/none/answer",
			refusedTo: [...members, "auditor"],
		},
		{
			path: () => `/rules/${len}-1/questions/none/answer`,
			hiddenFrom: outsideLenina,
			refusedTo: [...members, "auditor"],
		},
	],
	"_app.rules.$key_.questions_.$question.receipt": [
		{ path: () => "/rules/SVC-1/questions/none/receipt" },
		{ path: () => `/rules/${len}-1/questions/none/receipt`, hiddenFrom: outsideLenina },
	],
	...feedbackSamples,
	...ownSamples,
	"_app.who-sees-what": [{ path: () => "/who-sees-what" }],
	"_app.search": [{ path: () => `/search?q=${encodeURIComponent("канарейка")}` }, { path: () => "/search?q=canary" }],
	...praiseSamples,
	...ideaSamples,
	...keeperSamples,
};
