/** A text in its sentences, as a first offer of how to split it; one that is a single sentence goes by its clauses. */
export function sentencePieces(text: string): string[] {
	const sentences = cut(text, /(?<=[.!?…])\s+(?=\p{Lu}|[«„“"(])/u);
	return sentences.length > 1 ? sentences : cut(text, /(?<=;)\s+|\n+/u);
}

function cut(text: string, where: RegExp): string[] {
	return text
		.split(where)
		.map((piece) => piece.trim())
		.filter(Boolean);
}
