import { loadCompany, workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import { formatMoment, formatMonth } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { draftComparison } from "./diff/compare-page.server.ts";
import type { Comparison } from "./diff/comparison.ts";
import { loadDraft } from "./draft.queries.server.ts";
import { judgeRules } from "./gate.server.ts";
import { draftContent, wordingFor } from "./model.ts";
import { publishable } from "./publishable.server.ts";
import { readingLoad } from "./reading/reading-load.queries.server.ts";
import { openSchedule } from "./review/schedule.queries.server.ts";
import { reviewProblem } from "./review/settle-publication.server.ts";
import { latestVersionContent } from "./version.queries.server.ts";
import { readingSeconds } from "./version-content.ts";

export interface PublicationPreview {
	code: string;
	heading: string;
	/** The number that the version will have. */
	number: number;
	revision: number;
	rules: number;
	saying: number;
	/** How each rule reads, in their order. */
	flags: ("says" | "mend" | "ban")[];
	/** Bans that carry a reason, listed apart. */
	reasoned: { key: string; text: string; kind: "law" | "safety" | "other"; words: string }[];
	/** Bans that are to be mended first. */
	toMend: { key: string; anchor: string; text: string; tries: string[] }[];
	problems: Problem[];
	/** What readers will see as changed; null before the first version. */
	comparison: Comparison | null;
	/** A due day that suits most: the company's working days for reading, from now. */
	suggestedDue: string;
	/** Teams that have much to read in the month of that day and the one after it; the months in words. */
	load: { team: string; month: string; standards: number }[];
	/** Minutes that reading the whole takes in the author's language. */
	minutes: number;
	forEveryone: boolean;
	/** What of the review stands before publishing: the problem's code; null when nothing does. */
	unreviewed: string | null;
	/** The publication that waits for its time, written out. */
	scheduled: { moment: string; by: string } | null;
	/** The time zone in which a time is set. */
	zone: string;
}

/** What an author sees before publishing: the verdict, what is missing, and a suggested due day. Null without a draft. */
export async function publicationPreview(
	storage: Storage,
	actor: Actor,
	code: string,
	now: Date,
): Promise<PublicationPreview | null> {
	const draft = await loadDraft(storage.read, storage.tables, code);
	if (!draft) return null;
	const { standard } = draft;
	const content = draftContent(draft);
	const seen = { standardId: standard.id, ownerId: standard.ownerId, revision: draft.revision };
	const [calendar, company] = await Promise.all([workingCalendar(storage), loadCompany(storage)]);
	const suggestedDue = addWorkingDays(calendar, dayIn(actor.timeZone, now), company?.readingDays ?? 10);
	const [last, verdict, load, comparison, unreviewed, waiting] = await Promise.all([
		latestVersionContent(storage, standard.id),
		judgeRules(storage, content, true),
		readingLoad(storage, standard, suggestedDue, now),
		draftComparison(storage, standard, content, actor.language),
		reviewProblem(storage.read, storage.tables, actor, seen, {}),
		openSchedule(storage.read, storage.tables, standard.id),
	]);
	return {
		code: standard.code,
		heading: wordingFor(content.title, actor.language, content.language) ?? standard.code,
		number: standard.latestVersion + 1,
		revision: draft.revision,
		rules: verdict.rules,
		flags: verdict.flags,
		saying: verdict.saying,
		reasoned: verdict.reasoned.flatMap((rule) =>
			rule.exception
				? [
						{
							key: rule.key ?? "",
							text: wordingFor(rule.wordings, actor.language, content.language)?.text ?? "",
							...rule.exception,
						},
					]
				: [],
		),
		toMend: verdict.toMend.map(({ rule, text, errors }) => ({
			key: rule.key ?? "",
			anchor: rule.key ?? `part-${rule.id}`,
			text,
			tries: (errors[0]?.suggestions ?? [])
				.filter((suggestion) => suggestion.kind !== "template")
				.slice(0, 2)
				.map((suggestion) => text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end)),
		})),
		problems: publishable(content, last),
		comparison,
		suggestedDue,
		load: load.map(({ month, ...team }) => ({ ...team, month: formatMonth(month, actor.language) })),
		minutes: Math.max(1, Math.round(readingSeconds(content, actor.language) / 60)),
		forEveryone: standard.forEveryone,
		unreviewed: unreviewed?.code ?? null,
		scheduled: waiting && {
			moment: formatMoment(waiting.runAt, actor.language, actor.timeZone),
			by: waiting.madeBy,
		},
		zone: actor.timeZone,
	};
}
