import { formatMoment } from "#app/messages/format.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { draftComparison } from "../diff/compare-page.server.ts";
import type { Comparison } from "../diff/comparison.ts";
import { loadDraft } from "../draft.queries.server.ts";
import { judgeRules, type RuleFlag } from "../gate.server.ts";
import { type Draft, draftContent, wordingFor } from "../model.ts";
import { may as mayWrite } from "../policy.ts";
import { withoutBlanks } from "../version-content.ts";
import { type VersionWords, versionWords } from "../version-words.ts";
import { approverChoices, asksForReview } from "./approvers.queries.server.ts";
import { mentionablePeople } from "./discussion.queries.server.ts";
import type { FoundReview } from "./find-review.server.ts";
import { reviewWords } from "./log.queries.server.ts";
import { sayBecause } from "./log-page.server.ts";
import { type Standing, standingOf, type Verdict } from "./model.ts";
import { type News, ownNews } from "./news.queries.server.ts";
import { may } from "./policy.ts";
import { lastApprovers } from "./review.queries.server.ts";
import { lastSchedule, openSchedule } from "./schedule.queries.server.ts";
import { type ShownDiscussion, shownDiscussions } from "./shown-discussion.server.ts";

export interface PersonChoice {
	publicId: string;
	name: string;
	chosen: boolean;
}

/** Everything that the page of a review shows; dates are written out. */
export interface ReviewFacts {
	code: string;
	heading: string;
	/** The number that the version will have, and the one in force; 0 before the first. */
	number: number;
	latest: number;
	revision: number;
	standing: Standing;
	/** The company asks for a review of every version. */
	asks: boolean;
	sent: { by: string; on: string; words: string } | null;
	approvers: { publicId: string; name: string; verdict: Verdict | "replaced" | null; on: string; words: string }[];
	/** What the actor said of this revision; undefined for those who are not asked. */
	own: Verdict | null | undefined;
	may: { submit: boolean; takeBack: boolean; replace: boolean; publish: boolean; edit: boolean };
	/** Who can be asked, prefilled with those of the last review. */
	choices: PersonChoice[];
	scheduled: string | null;
	news: News;
	/** What came between the actor's own set time and the publication; null when nothing did. */
	calledOff: string | null;
	words: VersionWords;
	/** How the coach reads each rule, in their order. */
	flags: RuleFlag[];
	comparison: Comparison | null;
	discussions: ShownDiscussion[];
	people: { publicId: string; name: string }[];
	tokens: { submit: string; first: string; last: string };
}

/** The facts of a draft in review; null when there is no draft. */
export async function reviewFacts(
	storage: Storage,
	actor: Actor,
	found: FoundReview,
	now: Date,
): Promise<ReviewFacts | null> {
	const { read, tables } = storage;
	const { standard, review, subject } = found;
	const draft = await loadDraft(read, tables, standard.code);
	if (!draft) return null;
	const content = draftContent(draft);
	const standing = standingOf(review, draft.revision);
	const submits = may(actor, "submit", subject) && !["in-review", "approved"].includes(standing);
	const moment = (at: Date) => formatMoment(at, actor.language, actor.timeZone);
	const number = standard.latestVersion + 1;
	const [asks, said, choices, schedule, news, discussions, people, comparison, judged] = await Promise.all([
		asksForReview(read, tables),
		review ? reviewWords(storage, review.id) : [],
		submits ? approverOptions(storage, actor, draft, now) : [],
		openSchedule(read, tables, standard.id),
		ownNews(storage, actor.id, standard.id),
		shownDiscussions(storage, actor, standard, number),
		mentionablePeople(read, tables, subject.approvers),
		draftComparison(storage, standard, content, actor.language),
		judgeRules(storage, content),
	]);
	const sent = said.find(({ kind }) => kind === "submitted");
	const wordsOf = (id: number, verdict: Verdict | null) =>
		said.find(({ kind, actorId }) => kind === verdict && actorId === id)?.words ?? "";
	const own = review?.approvers.find(({ id, replaced }) => id === actor.id && !replaced);
	return {
		code: standard.code,
		heading: wordingFor(content.title, actor.language, content.language) ?? standard.code,
		...{
			number,
			latest: standard.latestVersion,
			revision: draft.revision,
			standing,
			asks,
			news,
			discussions,
			comparison,
			flags: judged.flags,
		},
		sent: review && sent ? { by: sent.actor ?? "", on: moment(review.startedAt), words: sent.words } : null,
		approvers: (review?.approvers ?? []).map(({ id, publicId, name, verdict, saidAt, replaced }) => ({
			...{ publicId, name, on: saidAt ? moment(saidAt) : "", words: wordsOf(id, verdict) },
			verdict: replaced ? "replaced" : verdict,
		})),
		own: own && standing !== "put-back" ? own.verdict : undefined,
		may: {
			submit: submits,
			takeBack: review !== null && may(actor, "take-back", subject),
			replace: review !== null && may(actor, "replace", subject),
			publish: may(actor, "publish", subject),
			edit: mayWrite(actor, "edit-draft", standard),
		},
		choices,
		calledOff: news.unscheduled ? await whyCalledOff(storage, actor, standard.id) : null,
		scheduled: schedule ? moment(schedule.runAt) : null,
		words: versionWords({ content: withoutBlanks(content) }, actor.language),
		people: people.map(({ publicId, name }) => ({ publicId, name })),
		tokens: { submit: crypto.randomUUID(), first: crypto.randomUUID(), last: crypto.randomUUID() },
	};
}

async function whyCalledOff({ read, tables }: Storage, { language }: Actor, standardId: number): Promise<string> {
	const last = await lastSchedule(read, tables, standardId);
	return sayBecause(translator(language), last?.endedBecause ?? "");
}

async function approverOptions(
	{ read, tables }: Storage,
	actor: Actor,
	{ id, standard }: Draft,
	now: Date,
): Promise<PersonChoice[]> {
	const about = { standard, draftId: id, besides: actor.id, today: dayIn("UTC", now) };
	const [choices, last] = await Promise.all([
		approverChoices(read, tables, about),
		lastApprovers(read, tables, standard.id),
	]);
	const before = new Set(last.map((one) => one.id));
	const only = choices.length === 1;
	return choices.map((one) => ({ publicId: one.publicId, name: one.name, chosen: only || before.has(one.id) }));
}
