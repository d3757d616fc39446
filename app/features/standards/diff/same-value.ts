/** Whether two plain values (as JSON has them) say the same; a property that is undefined counts as left out. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const left = a as Record<string, unknown>;
	const right = b as Record<string, unknown>;
	for (const key of Object.keys(left)) if (!sameValue(left[key], right[key])) return false;
	for (const key of Object.keys(right)) if (right[key] !== undefined && !(key in left)) return false;
	return true;
}
