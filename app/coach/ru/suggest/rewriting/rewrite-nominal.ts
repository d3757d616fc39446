import type { Hit, Scan } from "../../rules/scan.ts";
import { constructionsFor } from "../constructions/construct.ts";
import { filled, frameOf } from "../reading/frame.ts";
import { nounPairFor, pairFor } from "../services/pairing.ts";
import { fromTails } from "../turned/rewrite-tails.ts";
import { at, closing, type Draft, PREPOSITIONS, tidy } from "../words/edits.ts";
import { deedOf } from "../words/nominals.ts";

/** Deeds that a noun names, read as their verb: «не допускайте работы без перчаток», «запрещается вход в уличной обуви». */

/** Where the noun of the deed stands: behind «не допускайте» or beside the words that ban. */
export function nounOf(scan: Scan, hit: Hit): number {
	const allowing = hit.verb >= 0 && /^допу/.test(at(scan, hit.verb));
	if (hit.verb >= 0 && !allowing) return -1;
	const from = allowing
		? hit.verb + 1
		: hit.code === "prohibition.no-noun" && deedOf(at(scan, hit.to - 1)) !== undefined
			? hit.to - 1
			: hit.from > hit.segment.from
				? hit.segment.from
				: hit.to;
	const listed = at(scan, from) === ":";
	const start = listed ? from + 1 : from;
	for (let i = start; i < Math.min(start + 3, listed ? scan.tokens.length : hit.segment.to); i++) {
		if (PREPOSITIONS.has(at(scan, i))) return -1;
		if (deedOf(at(scan, i)) !== undefined) return i;
		if (!/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их)$/.test(at(scan, i))) return -1;
	}
	return -1;
}

interface Shadow {
	noun: number;
	scan: Scan;
	hit: Hit;
}

/** The sentence with the verb of the deed in the place of its noun. */
function shadowOf(scan: Scan, hit: Hit): Shadow | undefined {
	if (scan.hits.length > 1) return undefined;
	const noun = nounOf(scan, hit);
	const deed = noun < 0 ? undefined : deedOf(at(scan, noun));
	if (deed === undefined || (noun > 0 && at(scan, noun - 1) === "чтобы")) return undefined;
	const tokens = scan.tokens.map((token, i) => (i === noun ? { ...token, norm: deed } : token));
	const verbal: Hit = { ...hit, mood: "modal", verb: noun };
	return { noun, scan: { ...scan, tokens, hits: [verbal] }, hit: verbal };
}

/** Who does the deed, beside its noun: «использование сотрудниками ...». */
const BY_STAFF = / (?:сотрудниками|работниками|персоналом|водителями|работником|сотрудником)(?= |$)/;

/** Wordings that keep what a ban on a deed names, when a noun names the deed: «Курение в форме запрещено». */
export function fromNominalConstructions(scan: Scan, hit: Hit, text: string): Draft[] {
	const shadow = shadowOf(scan, hit);
	if (shadow === undefined) return [];
	const frame = { ...frameOf(shadow.scan, shadow.hit, text), mood: "imperative" } as const;
	return constructionsFor(shadow.scan, shadow.hit, shadow.noun, text).map((phrase) => ({
		text: tidy(`${filled(phrase.replace(/^[!+]/, "").replace(BY_STAFF, ""), frame)}${closing(scan, text)}`),
		kind: "phrase",
		named: [shadow.noun],
		sure: phrase.startsWith("!"),
		late: phrase.startsWith("+"),
	}));
}

/** The wording of a ban on a deed that a noun names. */
export function fromNominal(scan: Scan, hit: Hit, text: string, choice = 0): Draft | undefined {
	const found = shadowOf(scan, hit);
	if (found === undefined) return undefined;
	const { noun, scan: shadow, hit: verbal } = found;
	const stop = closing(scan, text);
	const own = nounPairFor(scan, hit, noun, noun + 1, text, true);
	const paired =
		choice === 0
			? (own ?? pairFor(shadow, verbal, noun, text, true))
			: pairFor(shadow, verbal, noun, text, true, own === undefined ? choice : choice - 1);
	if (paired === undefined && choice > 0) return undefined;
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
