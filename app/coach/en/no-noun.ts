import type { Token } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import { trimmedEnd, words } from "./act.ts";
import { normAt, type Segment, SUB } from "./clause-scope.ts";
import { type Frame, put } from "./frame.ts";
import { nounReplacement } from "./replacement.ts";
import type { Hit } from "./search.ts";

/** "Not a word about the bill before the owner has sat down" -> "Wait until the owner has sat down, then speak about the bill". */
export function wordAbout(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	frame: Frame,
): Suggestion | undefined {
	if (hit.kind !== "no") return undefined;
	let about = hit.from;
	while (about < hit.from + 5 && normAt(tokens, about) !== "about") about++;
	if (!/^words?$/.test(normAt(tokens, about - 1))) return undefined;
	const thing = words(text, tokens, about + 1, trimmedEnd(tokens, hit.segment.to));
	const sub = list.find(
		(one) => one.scope === SUB && one.from >= hit.segment.to && /^(?:before|until|till)$/.test(one.opener),
	);
	if (thing === "") return undefined;
	if (sub === undefined) return put(tokens, { ...frame, to: hit.segment.to }, `keep ${thing} confidential`, "idiom");
	const clause = words(text, tokens, sub.from + 1, trimmedEnd(tokens, sub.to));
	if (sub.to - sub.from < 4) return undefined;
	return put(tokens, { ...frame, to: sub.to }, `wait until ${clause}, then speak about ${thing}`, "idiom");
}

/** "No slang, no smileys": one sentence for all that is unwanted, when each has a pair. */
export function rowOfBans(
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	first: string,
): { text: string; to: number } | undefined {
	const parts = [first];
	let to = hit.segment.to;
	for (const one of list) {
		if (one.from <= hit.segment.from) continue;
		if (!/^(?:,|and|or)$/.test(one.opener) || normAt(tokens, one.from) !== "no") break;
		const part = nounReplacement(tokens, one.from + 1, one.to, "base", "your");
		if (part === undefined) return undefined;
		if (!parts.includes(part)) parts.push(part);
		to = one.to;
	}
	return to === hit.segment.to ? undefined : { text: parts.join(" and "), to };
}
