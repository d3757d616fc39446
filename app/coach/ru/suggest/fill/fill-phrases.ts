import { analyse } from "#app/coach/document.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import type { Scan } from "../../rules/scan.ts";
import { language } from "../../words/language.ts";
import type { Segment } from "../../words/segments.ts";
import { sound } from "../guards/sound.ts";
import { worded } from "../rewriting/rewrite-pairs.ts";
import { cellsFor, cellsForNoun } from "../services/fill-grid.ts";
import { pairFor } from "../services/pairing.ts";
import { closing } from "../words/edits.ts";
import { plainerBan } from "../wrapped/plainer-bans.ts";
import { plainReading } from "../wrapped/verbal.ts";

/** Wordings from the grid of acts and things, as whole sentences. */

const MOST = 6;

/** «пока бабушка не села»: a clause that no other act may keep. */
const waited = (scan: Scan, one: Segment): boolean =>
	scan.tokens.slice(one.from, one.to).some((token) => token.norm === "не");

/** The wordings of a ban, one after another; each of its acts has one. Those for the thing alone are asked by themselves. */
export function* fromGrid(scan: Scan, text: string, thing = false): Generator<string> {
	const hit = scan.hits[0];
	if (hit === undefined || /ensure|manner|bound|double-negation|hesitate/.test(hit.code)) return;
	if (scan.segments.some((one) => /^(?:пока|покуда)$/.test(one.opener) && waited(scan, one))) return;
	let any = false;
	for (let choice = 0; choice < MOST; choice++) {
		let fresh = false;
		const draft = worded(scan, text, {
			strict: true,
			verb: (one, verb) => {
				const phrase = cellsFor(scan, one, verb, text, thing)[choice];
				if (phrase !== undefined) fresh = true;
				return phrase === undefined ? pairFor(scan, one, verb, text) : { phrase, named: [] };
			},
			noun: () => undefined,
		});
		if (!fresh) break;
		const said = draft === undefined ? undefined : sound(scan, hit, draft, text);
		if (said === undefined) continue;
		any = true;
		yield said;
	}
	if (thing || (hit.verb >= 0 && any)) return;
	const plain = plainerBan(scan, text) ?? plainReading(scan, text);
	if (plain !== undefined && plain !== text && !plain.startsWith("Помните"))
		for (const said of gridFor(plain)) yield said.replace(/[.!…]+$/, "") + closing(scan, text);
	if (hit.verb >= 0) return;
	for (const phrase of cellsForNoun(scan, hit, text)) {
		const draft = worded(scan, text, { strict: false, verb: () => undefined, noun: () => ({ phrase, named: [] }) });
		const said = draft === undefined ? undefined : sound(scan, hit, draft, text);
		if (said !== undefined) yield said;
	}
}

/** The wordings of a ban that is a sentence of its own. */
export function* gridFor(ban: string): Generator<string> {
	const [unit, ...more] = analyse(ban, "rule", language).units;
	const [sentence, ...others] = unit?.sentences ?? [];
	if (sentence !== undefined && more.length + others.length === 0) yield* fromGrid(scanSentence(sentence), ban);
}
