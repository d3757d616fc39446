import { and, inArray, isNull } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";

const mentionsAtMost = 10;
const longestName = 4;

/** The people of today whom a text names with @ and their whole name; the first ten. */
export async function peopleNamedIn(read: Reader, { people }: Tables, text: string): Promise<number[]> {
	const names = new Set<string>();
	for (const { index } of text.matchAll(/@(?=\p{L})/gu)) {
		const words = text.slice(index + 1, index + 160).split(/\s+/);
		for (let many = 1; many <= longestName; many++) {
			const name = words
				.slice(0, many)
				.join(" ")
				.replace(/[^\p{L}\p{N}.]+$/u, "");
			names.add(name);
		}
		if (names.size > mentionsAtMost * longestName) break;
	}
	if (names.size === 0) return [];
	const found = await read
		.select({ id: people.id })
		.from(people)
		.where(and(inArray(people.name, [...names]), isNull(people.disabledAt)))
		.limit(mentionsAtMost);
	return found.map(({ id }) => id);
}
