import { desc, eq, sql } from "drizzle-orm";
import { wordingFor } from "#app/features/standards/model.ts";
import { draftPath } from "#app/features/standards/paths.ts";
import { formatMoment } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";

export interface OwnDraft {
	title: string;
	href: string;
	code: string;
	changed: string;
}

const draftsShown = 5;

/** The drafts that an author worked on last; nothing for others. */
export async function ownDrafts(storage: Storage, actor: Actor): Promise<OwnDraft[]> {
	if (!hasRole(actor, "author", "administrator")) return [];
	const rows = await prepared(storage, "now.own-drafts", (read, { drafts, standards }) =>
		read
			.select({
				code: standards.code,
				titles: standards.titles,
				language: standards.language,
				changedAt: drafts.changedAt,
			})
			.from(drafts)
			.innerJoin(standards, eq(standards.id, drafts.standardId))
			.where(eq(drafts.changedById, sql.placeholder("person")))
			.orderBy(desc(drafts.changedAt))
			.limit(sql.placeholder("limit")),
	)({ person: actor.id, limit: draftsShown });
	return rows.map((row) => ({
		title: wordingFor(row.titles, actor.language, row.language as Language) || row.code,
		href: draftPath(row.code),
		code: row.code,
		changed: formatMoment(row.changedAt, actor.language, actor.timeZone),
	}));
}
