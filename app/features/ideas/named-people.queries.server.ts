import { and, asc, isNull, sql } from "drizzle-orm";
import { searchPatterns } from "#app/features/accounts/names.ts";
import type { Storage } from "#db/storage.ts";

/** Names of one entry at most. */
const namesAtMost = 12;

export type NamedPeople =
	| { ok: true; ids: number[] }
	/** The line that names nobody, or more than one. */
	| { ok: false; line: string; several: boolean };

/**
 * People by their names, one a line or set apart by commas; where a name is met twice, their occupation after it sets them
 * apart. Answers the first line that does not name exactly one colleague.
 */
export async function peopleByNames({ read, tables: { people } }: Storage, text: string): Promise<NamedPeople> {
	const lines = text
		.split(/[\n,;]+/)
		.map((line) => line.trim())
		.filter(Boolean)
		.slice(0, namesAtMost);
	const found = await Promise.all(
		lines.map(async (line) => {
			const patterns = searchPatterns(line);
			if (patterns.length === 0) return [];
			const rows = await read
				.select({ id: people.id, name: people.name })
				.from(people)
				.where(
					and(
						isNull(people.disabledAt),
						...patterns.map((pattern) => sql`${people.searchText} like ${pattern} escape '\\'`),
					),
				)
				.orderBy(asc(people.sortKey), asc(people.id))
				.limit(20);
			const whole = rows.filter(({ name }) => name.toLowerCase() === line.toLowerCase());
			return whole.length === 1 ? whole : rows;
		}),
	);
	const at = found.findIndex((rows) => rows.length !== 1);
	if (at >= 0) return { ok: false, line: lines[at] ?? "", several: (found[at]?.length ?? 0) > 1 };
	return { ok: true, ids: [...new Set(found.flatMap((rows) => rows.map(({ id }) => id)))] };
}
