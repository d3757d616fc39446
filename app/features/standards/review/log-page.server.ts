import { formatDate, formatMoment } from "#app/messages/format.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import { readableStandard } from "../standard.queries.server.ts";
import { type LogRow, standardLog, stepsAtOnce } from "./log.queries.server.ts";

export interface ShownLog {
	code: string;
	heading: string;
	/** `by` is null where a step follows from others. */
	rows: { id: number; says: string; by: string | null; on: string; words: string }[];
	before: number | null;
}

/**
 * A page of a standard's log in the words of its reader; null when the standard is none of theirs.
 * Before the first version there are drafts alone, whose log belongs to their authors.
 */
export async function readableLog(
	storage: Storage,
	actor: Actor,
	code: string,
	before: number | null,
	now: Date,
	t: Translate,
): Promise<ShownLog | null> {
	const standard = await readableStandard(storage, actor, code, now);
	if (!standard) return null;
	if (standard.latestVersion === 0 && !hasRole(actor, "author", "administrator")) return null;
	const found = await standardLog(storage, standard.id, before);
	const rows = found.slice(0, stepsAtOnce);
	return {
		code: standard.code,
		heading: wordingFor(standard.titles, actor.language, standard.language) ?? standard.code,
		rows: rows.map((row) => ({
			id: row.id,
			says: sayStep(t, row, actor),
			by: row.actor ?? (row.kind === "all-approved" ? null : t("review.log.clock")),
			on: formatMoment(row.at, actor.language, actor.timeZone),
			words: row.words,
		})),
		before: found.length > stepsAtOnce ? (rows.at(-1)?.id ?? null) : null,
	};
}

/** One step in a sentence. */
function sayStep(t: Translate, { kind, details, people }: LogRow, { language, timeZone }: Actor): string {
	const params: Record<string, string | number> = { version: details.version ?? "", people: people.join(", ") };
	const [person = "", by = ""] = people;
	if (kind === "replaced") Object.assign(params, { person, by });
	if (typeof details.runAt === "string") params.moment = formatMoment(new Date(details.runAt), language, timeZone);
	if (kind === "schedule-ended") params.because = sayBecause(t, String(details.because ?? ""));
	if (kind === "review-moved") {
		if (details.to === null) return t("review.log.review-cleared");
		params.to = formatDate(new Date(String(details.to)), language, "UTC");
		return t(details.from === null ? "review.log.review-set" : "review.log.review-moved", params);
	}
	const says = t.dynamic(`review.log.${kind}`, params);
	return details.broughtBack ? `${says}, ${t("review.log.broughtBack")}` : says;
}

/** What stood in the way of a publication, from its code. */
export function sayBecause(t: Translate, code: string): string {
	const key = `review.because.${code.replace("review.problem.", "")}`;
	return t.has(key) ? t.dynamic(key) : t("review.because.other");
}
