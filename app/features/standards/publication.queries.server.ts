import { workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { draftComparison } from "./diff/compare-page.server.ts";
import type { Comparison } from "./diff/comparison.ts";
import { loadDraft } from "./draft.queries.server.ts";
import { judgeRules } from "./gate.server.ts";
import { draftContent, rulesOf, wordingFor } from "./model.ts";
import { publishable } from "./publishable.server.ts";
import { latestVersionContent } from "./version.queries.server.ts";

export interface PublicationPreview {
	/** For the policy; stays on the server. */
	subject: { ownerId: number };
	code: string;
	heading: string;
	/** The number that the version will have. */
	number: number;
	revision: number;
	rules: number;
	saying: number;
	/** Bans that carry a reason, listed apart. */
	reasoned: { key: string; text: string; kind: "law" | "safety" | "other"; words: string }[];
	/** Bans that are to be mended first. */
	toMend: { key: string; anchor: string; text: string; tries: string[] }[];
	problems: Problem[];
	/** What readers will see as changed; null before the first version. */
	comparison: Comparison | null;
	/** A due day that suits most: ten working days from now. */
	suggestedDue: string;
	forEveryone: boolean;
}

const workingDaysToRead = 10;

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
	const [last, verdict, calendar, comparison] = await Promise.all([
		latestVersionContent(storage, standard.id),
		judgeRules(storage, content),
		workingCalendar(storage),
		draftComparison(storage, standard, content, actor.language),
	]);
	return {
		subject: { ownerId: standard.ownerId },
		code: standard.code,
		heading: wordingFor(content.title, actor.language, content.language) ?? standard.code,
		number: standard.latestVersion + 1,
		revision: draft.revision,
		rules: rulesOf(content).length,
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
		suggestedDue: addWorkingDays(calendar, dayIn(actor.timeZone, now), workingDaysToRead),
		forEveryone: standard.forEveryone,
	};
}
