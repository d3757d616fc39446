import { desc, eq } from "drizzle-orm";
import { formatDate } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { loadDraft } from "../draft.queries.server.ts";
import { draftContent, type StandardContent } from "../model.ts";
import { may } from "../policy.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import { versionByNumber } from "../version.queries.server.ts";
import { type Comparison, compare } from "./comparison.ts";
import { keepComparison } from "./draw-comparison.server.tsx";

/** What is compared with an earlier version: a later one, or the open draft. */
export type ComparedTo = number | "draft";

export interface ComparePage {
	from: number;
	to: ComparedTo;
	/** Versions to choose from, newest first, with the day of their publication. */
	versions: { number: number; on: string }[];
	hasDraft: boolean;
	/** Why the later version was made. */
	note: string;
	/** Two versions: the key of the kept fragment (platform/kept-fragment.tsx). */
	fragment: string | null;
	/** A version and the draft, which is drawn anew each time. */
	comparison: Comparison | null;
}

/**
 * The two sides asked for and what lies between them; without a question the last two. Null when a side is none of the
 * standard's, or when the draft is asked for by somebody who may not see it. `from` is 0 where there is nothing to compare with.
 */
export async function comparePage(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	asked: { from: string | null; to: string | null },
): Promise<ComparePage | null> {
	const draft = may(actor, "read-draft", standard)
		? await loadDraft(storage.read, storage.tables, standard.code)
		: null;
	const to: ComparedTo = asked.to === "draft" ? "draft" : (numberIn(asked.to) ?? standard.latestVersion);
	const from = numberIn(asked.from) ?? (to === "draft" ? standard.latestVersion : to - 1);
	if (to === "draft" && !draft) return null;
	const page = { from, to, hasDraft: draft !== null, versions: await versionDays(storage, actor, standard.id) };
	if (from === 0) return { ...page, note: "", fragment: null, comparison: null };
	const before = await versionByNumber(storage, standard.id, from);
	if (!before) return null;
	if (to === "draft") {
		const comparison = draft && compare(before.content, draftContent(draft), actor.language);
		return { ...page, note: "", fragment: null, comparison };
	}
	const after = await versionByNumber(storage, standard.id, to);
	if (!after) return null;
	return {
		...page,
		note: after.content.note,
		fragment: keepComparison(before, after, actor.language),
		comparison: null,
	};
}

function numberIn(text: string | null): number | null {
	return text && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** What readers will see as changed when the draft is published: against the version in force; null before the first. */
export async function draftComparison(
	storage: Storage,
	standard: { id: number; latestVersion: number },
	content: StandardContent,
	language: Language,
): Promise<Comparison | null> {
	const last = await versionByNumber(storage, standard.id, standard.latestVersion);
	return last && compare(last.content, content, language);
}

async function versionDays({ read, tables: { versions } }: Storage, actor: Actor, standardId: number) {
	const rows = await read
		.select({ number: versions.number, publishedAt: versions.publishedAt })
		.from(versions)
		.where(eq(versions.standardId, standardId))
		.orderBy(desc(versions.number))
		.limit(1_000);
	return rows.map(({ number, publishedAt }) => ({
		number,
		on: formatDate(publishedAt, actor.language, actor.timeZone),
	}));
}
