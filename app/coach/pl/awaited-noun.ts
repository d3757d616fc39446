/** True while the noun that "z" asks for may still come: "tablicy z nowymi cenami", but not "tablicy z cenami kartonami". */
export function awaited(object: readonly string[], word: string): boolean {
	const at = object.findLastIndex((one) => /^(?:z|ze)$/.test(one));
	if (at < 0) return false;
	const last = at < object.length - 1 ? (object[object.length - 1] ?? "") : "";
	return !/(?:ami|[^y]em)$/u.test(last) || !/(?:ami|em)$/u.test(word);
}
