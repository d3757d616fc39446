import { eq } from "drizzle-orm";
import { formatKey, parseKey } from "#app/features/standards/keys.ts";
import type { Storage } from "#db/storage.ts";
import type { FeedFilter } from "./paths.ts";

const longest = 40;

/** What an address narrows the feed to; one thing at a time. */
export function readFilter(url: URL): FeedFilter {
	for (const name of ["team", "person", "rule"] as const) {
		const value = (url.searchParams.get(name) ?? "").trim().slice(0, longest);
		if (value === "") continue;
		const key = name === "rule" ? parseKey(value) : null;
		return { [name]: key ? formatKey(key.code, key.number) : value };
	}
	return {};
}

/** The name of what the feed is narrowed to. */
export async function filterName({ read, tables }: Storage, filter: FeedFilter): Promise<string | null> {
	const { people, teams } = tables;
	if (filter.rule) return filter.rule;
	if (filter.person) {
		const [row] = await read.select({ name: people.name }).from(people).where(eq(people.publicId, filter.person));
		return row?.name ?? null;
	}
	if (!filter.team) return null;
	const [row] = await read.select({ name: teams.name }).from(teams).where(eq(teams.publicId, filter.team));
	return row?.name ?? null;
}
