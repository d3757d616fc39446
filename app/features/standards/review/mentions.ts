/** Somebody who can be mentioned. */
export interface Mentionable {
	id: number;
	name: string;
}

const alike = (text: string) => text.normalize("NFKC").toLowerCase();

/**
 * Whom a text mentions: after each @ the longest whole name that stands there, else one word that belongs to the name of
 * exactly one person ("@Anna"). Case does not count. Answers their ids, each once.
 */
export function findMentions(text: string, people: readonly Mentionable[]): number[] {
	const known = people.map(({ id, name }) => ({ id, name: alike(name), words: alike(name).split(/\s+/u) }));
	const found = new Set<number>();
	for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
		const rest = alike(text.slice(index + 1, index + 120));
		const whole = known.filter(({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)));
		const longest = Math.max(0, ...whole.map(({ name }) => name.length));
		for (const one of whole) if (one.name.length === longest) found.add(one.id);
		if (longest > 0) continue;
		const [word = ""] = rest.match(/^[\p{L}\p{N}'’-]+/u) ?? [];
		const named = word === "" ? [] : known.filter(({ words }) => words.includes(word));
		if (named.length === 1 && named[0]) found.add(named[0].id);
	}
	return [...found];
}
