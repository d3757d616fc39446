/** The source of a pattern, taken apart. */

/** The parts of a source that "|" parts at its top. */
export function alternatives(source: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (let i = 0, depth = 0, inClass = false; i < source.length; i++) {
		const sign = source[i];
		if (sign === "\\") i++;
		else if (inClass) inClass = sign !== "]";
		else if (sign === "[") inClass = true;
		else if (sign === "(") depth++;
		else if (sign === ")") depth--;
		else if (sign === "|" && depth === 0) {
			found.push(source.slice(from, i));
			from = i + 1;
		}
	}
	found.push(source.slice(from));
	return found;
}

/** Where the group that opens at `from` closes. */
export function closing(source: string, from: number): number {
	for (let i = from, depth = 0, inClass = false; i < source.length; i++) {
		const sign = source[i];
		if (sign === "\\") i++;
		else if (inClass) inClass = sign !== "]";
		else if (sign === "[") inClass = true;
		else if (sign === "(") depth++;
		else if (sign === ")" && --depth === 0) return i;
	}
	return source.length;
}
