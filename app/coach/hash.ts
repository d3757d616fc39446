import { normalise } from "./normalise.ts";
import type { Finding } from "./types.ts";

/** FNV-1a over UTF-16 units, run twice with different starts: 64 bits as 16 hex digits. */
function fnv(text: string): string {
	let a = 0x811c9dc5;
	let b = 0x9747b28c;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code, 0x85ebca6b);
		b ^= b >>> 13;
	}
	return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}

const REACH = 400;

/** The stretch around a finding that gives it its meaning: its sentence, at most 400 characters to either side. */
function surroundings(text: string, start: number, end: number): string {
	const isEdge = (i: number): boolean => {
		const char = text.charAt(i);
		return char === "\n" || ((char === "." || char === "!" || char === "?") && /\s/.test(text.charAt(i + 1)));
	};
	let from = start;
	while (from > 0 && start - from < REACH && !isEdge(from - 1)) from--;
	let to = end;
	while (to < text.length && to - end < REACH && !isEdge(to)) to++;
	return text.slice(from, to);
}

/**
 * A stable name for a finding and what surrounds it, for reasons that are kept: the same words in the same sentence give the
 * same hash wherever the sentence stands; case, spaces and typography do not matter.
 */
export function contextHash(finding: Pick<Finding, "check" | "start" | "end">, text: string): string {
	const words = (part: string): string =>
		normalise(part)
			.replace(/["«»„“”]/g, '"')
			.replace(/\s+/g, " ")
			.trim();
	return fnv(
		`${finding.check}|${words(text.slice(finding.start, finding.end))}|${words(surroundings(text, finding.start, finding.end))}`,
	);
}
