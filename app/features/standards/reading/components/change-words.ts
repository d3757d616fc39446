import type { Translate } from "#app/messages/translator.ts";
import { type ChangedText, spokenTime } from "../changed-text.ts";

/** What waits to be read, in figures. */
export interface ChangeSummary {
	reworded: number;
	added: number;
	removed: number;
	passages: number;
	same: number;
	seconds: number;
}

export function summaryOf({ reworded, added, removed, passages, same, seconds }: ChangedText): ChangeSummary {
	return {
		reworded: reworded.length,
		added: added.length,
		removed: removed.length,
		passages: passages.length,
		same: same.length,
		seconds,
	};
}

/** "2 rules reworded, 1 new, 23 as before". */
export function changeWords(t: Translate, summary: ChangeSummary): string {
	const { reworded, added, removed, passages, same } = summary;
	const parts = [
		reworded > 0 ? t("reading.summary.reworded", { count: reworded }) : "",
		added > 0 ? t(reworded > 0 ? "reading.summary.new" : "reading.summary.added", { count: added }) : "",
		passages > 0 ? t("reading.summary.passages", { count: passages }) : "",
		removed > 0 ? t("reading.summary.removed", { count: removed }) : "",
		same > 0 ? t("reading.summary.same", { count: same }) : "",
	];
	return parts.filter(Boolean).join(", ");
}

/** "about 40 seconds". */
export function aboutTime(t: Translate, seconds: number): string {
	const { unit, count } = spokenTime(seconds);
	return t(`reading.about.${unit}`, { count });
}
