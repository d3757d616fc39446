/** The beginning of a Markdown text as one plain line, cut after a whole word. */
export function plainLines(text: string, most: number): string {
	const plain = text
		.slice(0, most * 4)
		.replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, "")
		.replace(/\[([^\]\n]{1,200})\]\([^)\n]{1,500}\)/g, "$1")
		.replace(/[*_]{1,3}/g, "")
		.replace(/\s+/g, " ")
		.trim();
	if (plain.length <= most) return plain;
	const cut = plain.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 30)).replace(/[\s,.;:–-]+$/u, "")} …`;
}
