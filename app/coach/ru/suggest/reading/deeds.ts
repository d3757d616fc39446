import type { Hit, Scan } from "../../rules/scan.ts";
import { isInfinitive } from "../../words/forms.ts";
import type { Segment } from "../../words/segments.ts";
import { at } from "../words/edits.ts";
import { banOf } from "./ban.ts";

/** The forbidden deeds of a sentence, each with the stretch that is its own. */

export interface Deed {
	hit: Hit;
	verb: number;
	/** The clause of the verb, cut where the next deed of the same clause begins. */
	part: Segment;
}

/** The deeds in their order; one for each forbidden verb. */
export function deedsIn(scan: Scan, text: string): Deed[] {
	const found: Deed[] = [];
	for (const hit of scan.hits) {
		if (hit.code === "prohibition.manner" || hit.code === "prohibition.ensure") continue;
		for (const verb of deedsOf(scan, hit)) {
			if (found.some((one) => one.verb === verb)) continue;
			const ban = banOf(scan, hit, verb, text);
			if (ban === undefined) continue;
			const before = found[found.length - 1];
			const joined = before !== undefined && before.verb >= ban.segment.from;
			const from = joined
				? Math.max(before.verb + 1, Math.min(verb, hit.from > before.verb ? hit.from : verb))
				: ban.segment.from;
			found.push({ hit, verb, part: { ...ban.segment, from, to: Math.max(ban.end, verb + 1) } });
		}
	}
	return found;
}

/** The forbidden verb and those joined with it. */
export function deedsOf(scan: Scan, hit: Hit): readonly number[] {
	const known = deeds.get(hit);
	if (known?.scan === scan) return known.verbs;
	const verbs = hit.verb >= 0 ? [hit.verb, ...infinitivesAfter(scan, hit)] : infinitivesAfter(scan, hit);
	deeds.set(hit, { scan, verbs });
	return verbs;
}

const deeds = new WeakMap<Hit, { scan: Scan; verbs: readonly number[] }>();

const JOINING = /^(?:modal|none|imperative|duty)$/;

/** Infinitives coordinated with the forbidden verb, as in a list after a colon. */
function infinitivesAfter(scan: Scan, hit: Hit): number[] {
	const found: number[] = [];
	if (!JOINING.test(hit.mood)) return found;
	for (let i = Math.max(hit.verb + 1, hit.to); i < scan.tokens.length && found.length < 3; i++) {
		const segment = scan.segments.find((one) => one.from <= i && i < one.to);
		if (segment === undefined || segment.kind !== "main") continue;
		if (!isInfinitive(at(scan, i))) continue;
		const first =
			/[оеи]$/.test(at(scan, i - 1)) && !/^(?:также|или)$/.test(at(scan, i - 1)) && i > 1 && at(scan, i - 1).length > 3
				? i - 1
				: i;
		if (i === segment.from || first === segment.from || /^(?:и|или|также)$/.test(at(scan, first - 1))) found.push(i);
	}
	return found;
}
