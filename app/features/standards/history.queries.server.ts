import { and, desc, eq, lt } from "drizzle-orm";
import type { Storage } from "#db/storage.ts";
import type { VersionContent } from "./version-content.ts";

export interface HistoryRow {
	number: number;
	publishedAt: Date;
	publishedBy: string;
	note: string;
}

export const versionsAtOnce = 30;

/** The versions of a standard, newest first, a page at a time; `before` is the last number shown. */
export async function versionHistory(
	{ read, tables }: Storage,
	standardId: number,
	before: number | null,
): Promise<HistoryRow[]> {
	const { versions, people } = tables;
	const rows = await read
		.select({
			number: versions.number,
			publishedAt: versions.publishedAt,
			publishedBy: people.name,
			content: versions.content,
		})
		.from(versions)
		.innerJoin(people, eq(people.id, versions.publishedById))
		.where(and(eq(versions.standardId, standardId), before === null ? undefined : lt(versions.number, before)))
		.orderBy(desc(versions.number))
		.limit(versionsAtOnce + 1);
	return rows.map(({ content, ...row }) => {
		const { note } = JSON.parse(content) as VersionContent;
		return { ...row, note };
	});
}
