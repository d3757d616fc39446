/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, numbers as ECMAScript writes them, no white space.
 * The same value gives the same text everywhere. Throws on what I-JSON cannot hold: NaN, infinities, lone surrogates,
 * and values that are no JSON.
 */
export function canonicalJson(value: Json): string {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError(`${value} has no place in JSON`);
		return JSON.stringify(value);
	}
	if (typeof value === "string") return quoted(value);
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object") throw new TypeError(`${typeof value} has no place in JSON`);
	const members = Object.keys(value)
		.sort()
		.map((key) => `${quoted(key)}:${canonicalJson(value[key] as Json)}`);
	return `{${members.join(",")}}`;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function quoted(text: string): string {
	if (LONE_SURROGATE.test(text)) throw new TypeError("half of a character has no place in JSON");
	return JSON.stringify(text);
}
