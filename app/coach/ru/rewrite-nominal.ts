import { at, closing, type Draft, PREPOSITIONS, tidy } from "./edits.ts";
import { filled, frameOf } from "./frame.ts";
import { deedOf } from "./nominals.ts";
import { nounPairFor, pairFor } from "./pairing.ts";
import { fromTails } from "./rewrite-tails.ts";
import type { Hit, Scan } from "./scan.ts";

/** Deeds that a noun names, read as their verb: «не допускайте работы без перчаток», «запрещается вход в уличной обуви». */

/** Where the noun of the deed stands: behind «не допускайте» or beside the words that ban. */
function nounOf(scan: Scan, hit: Hit): number {
	const allowing = hit.verb >= 0 && /^допу/.test(at(scan, hit.verb));
	if (hit.verb >= 0 && !allowing) return -1;
	const from = allowing ? hit.verb + 1 : hit.from > hit.segment.from ? hit.segment.from : hit.to;
	for (let i = from; i < Math.min(from + 3, hit.segment.to); i++) {
		if (PREPOSITIONS.has(at(scan, i))) return -1;
		if (deedOf(at(scan, i)) !== undefined) return i;
		if (!/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их)$/.test(at(scan, i))) return -1;
	}
	return -1;
}

/** The wording of a ban on a deed that a noun names. */
export function fromNominal(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (scan.hits.length > 1) return undefined;
	const noun = nounOf(scan, hit);
	const deed = noun < 0 ? undefined : deedOf(at(scan, noun));
	if (deed === undefined || (noun > 0 && at(scan, noun - 1) === "чтобы")) return undefined;
	const stop = closing(scan, text);
	const own = nounPairFor(scan, hit, noun, noun + 1, text, true);
	const tokens = scan.tokens.map((token, i) => (i === noun ? { ...token, norm: deed } : token));
	const verbal: Hit = { ...hit, mood: "modal", verb: noun };
	const shadow: Scan = { ...scan, tokens, hits: [verbal] };
	const paired = own ?? pairFor(shadow, verbal, noun, text, true);
	const object = noun + 1 < scan.tokens.length && scan.tokens[noun + 1]?.kind === "word" ? at(scan, noun + 1) : "";
	const phrase = object !== "" && paired?.phrase.endsWith(` ${object}`) === true ? undefined : paired;
	if (phrase !== undefined)
		return {
			text: tidy(`${filled(phrase.phrase, { ...frameOf(shadow, verbal, text), mood: "imperative" })}${stop}`),
			kind: "phrase",
			named: [noun, ...phrase.named],
		};
	if (noun >= hit.to && (PREPOSITIONS.has(at(scan, noun + 1)) || noun + 1 >= hit.segment.to)) {
		const from = Math.min(hit.from, noun);
		const turned = fromTails(shadow, { ...verbal, from, to: noun, code: "prohibition.banning-word" }, text);
		if (turned !== undefined) return turned;
	}
	return undefined;
}
