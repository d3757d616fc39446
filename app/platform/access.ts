import type { Role } from "./actor.ts";

/**
 * Who may come in at all. "visitors": everybody, signed in or not; "members": everybody signed in;
 * "temporary": as members, also with a temporary password; a list: any of these roles ("leaders": who leads a team today).
 * What a person may do with one object is decided by the feature's scoped queries (404) and policy (403).
 */
export type Audience = "visitors" | "members" | "temporary" | readonly (Role | "leaders")[];

interface Access {
	/** null: the route has no page of its own. */
	get: Audience | null;
	/** null: the route takes no POST. */
	post: Audience | null;
}

const administrators = ["administrator"] as const;
const authors = ["author", "administrator"] as const;
const reviewers = ["author", "administrator", "approver"] as const;
const auditors = ["author", "administrator", "approver", "auditor"] as const;
const ideaKeepers = ["keeper", "author", "administrator"] as const;
const overseers = ["author", "administrator", "auditor", "leaders"] as const;

/**
 * The access table: each route file stands here by its folder's name. A route without a row fails the check,
 * and a generated test walks the table with every role.
 */
export const access = {
	kit: { get: "visitors", post: null },
	language: { get: null, post: "visitors" },
	setup: { get: "visitors", post: "visitors" },
	"sign-in": { get: "visitors", post: "visitors" },
	"sign-out": { get: null, post: "visitors" },
	"access-links.$token": { get: "visitors", post: "visitors" },
	/** For members; the route itself opens it to visitors where the company has. */
	coach: { get: "visitors", post: "visitors" },
	password: { get: "temporary", post: "temporary" },
	/** The frame alone, empty for a visitor, who sees in it what a refused form gives back; each page has its own row. */
	_app: { get: "visitors", post: null },
	"_app._index": { get: "members", post: null },
	"_app.me": { get: "members", post: "members" },
	"_app.me_.sessions": { get: null, post: "members" },
	"_app.admin.people": { get: administrators, post: null },
	"_app.admin.people_.new": { get: administrators, post: administrators },
	"_app.admin.people_.$person": { get: administrators, post: administrators },
	"_app.admin.people_.$person_.links": { get: administrators, post: administrators },
	"_app.admin.people_.$person_.disabling": { get: administrators, post: administrators },
	"_app.admin.people_.$person_.temporary-password": { get: administrators, post: administrators },
	"_app.admin.teams": { get: administrators, post: administrators },
	"_app.admin.teams_.$team": { get: administrators, post: administrators },
	"_app.admin.teams_.$team_.members": { get: null, post: administrators },
	"_app.admin.teams_.$team_.members_.$membership.end": { get: null, post: administrators },
	"_app.admin.company": { get: administrators, post: administrators },
	"_app.admin.company_.holidays": { get: null, post: administrators },
	"_app.admin.company_.holidays_.$day.removal": { get: null, post: administrators },
	"_app.admin.coach": { get: administrators, post: administrators },
	"_app.admin.coach_.words_.$entry.removal": { get: null, post: administrators },
	"_app.standards._index": { get: "members", post: null },
	"_app.standards.new": { get: authors, post: authors },
	"_app.standards.imports.new": { get: authors, post: authors },
	"_app.standards.imports.$import": { get: authors, post: authors },
	"_app.standards.imports.$import_.draft": { get: authors, post: authors },
	"_app.standards.$code": { get: "members", post: null },
	"_app.standards.$code_.changes": { get: "members", post: null },
	"_app.standards.$code_.versions": { get: "members", post: null },
	"_app.standards.$code_.versions_.$number": { get: "members", post: null },
	"_app.standards.$code_.imports.new": { get: authors, post: authors },
	"_app.standards.imports.$import_.changes": { get: authors, post: authors },
	"_app.standards.$code_.versions_.$number_.draft": { get: authors, post: authors },
	"_app.standards.$code_.versions_.$number_.acknowledgement": { get: null, post: "members" },
	"_app.standards.$code_.reading": { get: "members", post: null },
	"_app.standards.$code_.reading_.setting-aside": { get: null, post: "members" },
	"_app.standards.$code_.draft": { get: authors, post: authors },
	"_app.standards.$code_.draft_.parts": { get: authors, post: authors },
	"_app.standards.$code_.draft_.parts_.$part": { get: authors, post: authors },
	"_app.standards.$code_.draft_.parts_.$part_.wordings.$language": { get: null, post: authors },
	"_app.standards.$code_.draft_.parts_.$part_.place": { get: null, post: authors },
	"_app.standards.$code_.draft_.parts_.$part_.removal": { get: null, post: authors },
	"_app.standards.$code_.draft_.parts_.$part_.exception": { get: null, post: authors },
	"_app.standards.$code_.draft_.parts_.$part_.kept-findings": { get: null, post: authors },
	"_app.standards.$code_.draft_.parts_.$part_.division": { get: authors, post: authors },
	"_app.standards.$code_.draft_.parts_.$part_.merger": { get: authors, post: authors },
	"_app.standards.$code_.draft_.undo": { get: null, post: authors },
	"_app.standards.$code_.draft_.visit": { get: null, post: authors },
	"_app.standards.$code_.settings": { get: authors, post: authors },
	"_app.standards.$code_.publications.new": { get: reviewers, post: reviewers },
	"_app.standards.$code_.review": { get: reviewers, post: authors },
	"_app.standards.$code_.review_.verdict": { get: reviewers, post: reviewers },
	"_app.standards.$code_.review_.removal": { get: null, post: authors },
	"_app.standards.$code_.review_.replacement": { get: administrators, post: administrators },
	"_app.standards.$code_.review_.seen": { get: null, post: reviewers },
	"_app.standards.$code_.discussions": { get: reviewers, post: reviewers },
	"_app.standards.$code_.discussions_.$discussion.comments": { get: reviewers, post: reviewers },
	"_app.standards.$code_.discussions_.$discussion.resolution": { get: null, post: reviewers },
	"_app.standards.$code_.discussions_.$discussion.reopening": { get: null, post: reviewers },
	"_app.standards.$code_.schedule_.removal": { get: null, post: authors },
	"_app.standards.$code_.withdrawal": { get: authors, post: authors },
	"_app.standards.$code_.review-date": { get: authors, post: authors },
	"_app.standards.$code_.[log]": { get: auditors, post: null },
	"_app.standards.$code_.versions_.$number_.discussion": { get: reviewers, post: null },
	"_app.standards.$code_.coverage": { get: overseers, post: null },
	"_app.standards.$code_.coverage[.csv]": { get: overseers, post: null },
	"_app.standards.$code_.versions_.$number_.confirmations.$person.record[.pdf]": { get: "members", post: null },
	"_app.standards.$code_.coverage_.reminders": { get: null, post: overseers },
	"_app.standards.$code_.coverage_.people.$person": { get: overseers, post: null },
	"_app.standards.$code_.coverage_.people.$person_.exemption": { get: null, post: overseers },
	"_app.standards.$code_.coverage_.people.$person_.exemption_.end": { get: null, post: overseers },
	"_app.standards.$code_.coverage_.people.$person_.reminder": { get: null, post: overseers },
	"_app.rules.$key": { get: "members", post: null },
	"_app.rules.$key_.questions": { get: "members", post: "members" },
	"_app.rules.$key_.questions_.$question.answer": { get: null, post: "members" },
	"_app.rules.$key_.questions_.$question.receipt": { get: null, post: "members" },
	"_app.praise._index": { get: "members", post: null },
	"_app.praise.newer": { get: "members", post: null },
	"_app.praise.new": { get: "members", post: "members" },
	"_app.praise.sheet": { get: "members", post: null },
	"_app.praise.receivers": { get: "members", post: null },
	"_app.praise.rules": { get: "members", post: null },
	"_app.praise.draft": { get: null, post: "members" },
	"_app.praise.settings": { get: "members", post: "members" },
	"_app.praise.switches": { get: administrators, post: administrators },
	"_app.praise.quiet-looks": { get: null, post: ["leaders"] },
	"_app.praise.praise[.csv]": { get: ["author", "administrator", "keeper"], post: null },
	"_app.praise.reports._index": { get: "members", post: null },
	"_app.praise.reports.$report": { get: "members", post: "members" },
	"_app.praise.reports.$report_.seen": { get: null, post: "members" },
	"_app.praise.stories.$story": { get: "members", post: "members" },
	"_app.praise.stories.$story_.consent": { get: null, post: "members" },
	"_app.praise.$praise": { get: "members", post: null },
	"_app.praise.$praise_.undo": { get: null, post: "members" },
	"_app.praise.$praise_.withdrawal": { get: null, post: "members" },
	"_app.praise.$praise_.reactions": { get: null, post: "members" },
	"_app.praise.$praise_.reactions_.removal": { get: null, post: "members" },
	"_app.praise.$praise_.mentions": { get: "members", post: null },
	"_app.praise.$praise_.comments": { get: null, post: "members" },
	"_app.praise.$praise_.comments_.$comment.removal": { get: null, post: "members" },
	"_app.praise.$praise_.take-up": { get: null, post: "members" },
	"_app.praise.$praise_.take-up_.removal": { get: null, post: "members" },
	"_app.praise.$praise_.take-up_.answer": { get: null, post: "members" },
	"_app.praise.$praise_.consent": { get: null, post: "members" },
	"_app.praise.$praise_.story": { get: null, post: "members" },
	"_app.praise.$praise_.report": { get: null, post: "members" },
	"_app.feedback.requests._index": { get: "members", post: null },
	"_app.feedback.requests.new": { get: "members", post: "members" },
	"_app.feedback.requests.$request": { get: "members", post: null },
	"_app.feedback.requests.$request_.declining": { get: null, post: "members" },
	"_app.feedback.requests.$request_.withdrawal": { get: null, post: "members" },
	"_app.practice._index": { get: "members", post: "members" },
	"_app.practice.$step": { get: "members", post: "members" },
	"_app.practice.$step_.leaving": { get: null, post: "members" },
	"_app.practice.invitation": { get: "members", post: "members" },
	"_app.practice.switches": { get: administrators, post: administrators },
	"_app.mirror._index": { get: "members", post: null },
	"_app.mirror.own[.json]": { get: "members", post: null },
	"_app.mirror.own[.csv]": { get: "members", post: null },
	"_app.mirror.own[.txt]": { get: "members", post: null },
	"_app.who-sees-what": { get: "members", post: null },
	"_app.search": { get: "members", post: null },
	"_app.ideas.$idea_.rule": { get: ideaKeepers, post: authors },
	"_app.ideas.$idea_.rule_.request": { get: null, post: ideaKeepers },
	"_app.ideas.$idea_.rules_.$key.receipt": { get: null, post: "members" },
} as const satisfies Record<string, Access>;

export type RouteName = keyof typeof access;
