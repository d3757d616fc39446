import { type Ban, banOf, objectIn } from "./ban.ts";
import { conditionOf, inTheFace, invertedCondition } from "./conditions.ts";
import { constructionsFor } from "./construct.ts";
import { type Deed, deedsIn } from "./deeds.ts";
import { at, type Draft, PREPOSITIONS, textOf } from "./edits.ts";
import { lossOf } from "./keeps.ts";
import { type Paired, pairFor } from "./pairing.ts";
import { nounOf, worded } from "./rewrite-pairs.ts";
import type { Scan } from "./scan.ts";
import type { Segment } from "./segments.ts";
import { BAD_ACT } from "./tails.ts";
import { turned } from "./turned.ts";

/** A sentence that forbids several deeds: each gets the wording that keeps most of it, then they are joined. */

interface Option extends Paired {
	cost: number;
	/** Clauses that the wording holds already. */
	taken?: readonly Segment[];
}

/** The deed as it stands, as an order. */
function affirmedWords(ban: Ban, deed: Deed): string | undefined {
	const { scan, text, verb, object } = ban;
	if (
		BAD_ACT.test(at(scan, verb)) ||
		ban.infinitive === "" ||
		ban.circumstances.some((one) => one.preposition === "без")
	)
		return undefined;
	if (object === undefined || object.from < verb || object.case !== "G")
		return `~${ban.infinitive} ${textOf(scan, text, verb + 1, deed.part.to)}`;
	const thing = objectIn(ban, "A");
	return thing === ""
		? undefined
		: `~${ban.infinitive} ${textOf(scan, text, verb + 1, object.from)} ${thing} ${textOf(scan, text, object.to, deed.part.to)}`;
}

/** «менять маршрут без согласия» -> «менять маршрут с согласия»: the deed kept, its circumstances turned round. */
function kept(ban: Ban, deed: Deed): string | undefined {
	const { scan, text, verb } = ban;
	if (
		BAD_ACT.test(at(scan, verb)) ||
		ban.infinitive === "" ||
		(ban.object === undefined && /^оста/.test(ban.infinitive))
	)
		return undefined;
	const changes = turned(scan, verb, { ...deed.part, from: verb });
	if (changes === undefined || changes.size === 0) return undefined;
	const last = Math.max(...changes.keys());
	const more = last + 1 < deed.part.to ? turned(scan, verb, { ...deed.part, from: last + 1 }) : undefined;
	if (Math.min(...changes.keys()) <= verb) return undefined;
	for (const [i, put] of more ?? []) changes.set(i, put);
	const words: string[] = [`~${ban.infinitive}`];
	for (let i = verb + 1; i < deed.part.to; i++) {
		const put = changes.get(i);
		if (put === "") continue;
		if (put !== undefined) {
			words.push(put);
			continue;
		}
		const object = ban.object;
		if (object !== undefined && i === object.from && ![...changes.keys()].some((k) => k >= i && k < object.to)) {
			const whole = object.case === "G" ? objectIn(ban, "A") : "";
			if (whole !== "") {
				words.push(whole);
				i = object.to - 1;
				continue;
			}
		}
		if (/^(?:и|или)$/.test(at(scan, i)) && PREPOSITIONS.has(at(scan, i + 1)) && !changes.has(i + 1)) return undefined;
		words.push(textOf(scan, text, i, i + 1));
	}
	return words.join(" ").replace(/ ,/g, ",");
}

/** The wordings of one deed, what loses least of it first. */
function optionsOf(scan: Scan, deed: Deed, text: string): Option[] {
	const found: Option[] = [];
	const add = (paired: Paired | undefined, cost: number): void => {
		if (paired === undefined || paired.phrase === "" || found.some((one) => one.phrase === paired.phrase)) return;
		const draft: Draft = { text: paired.phrase, kind: "phrase", named: paired.named };
		found.push({ ...paired, cost: cost + lossOf(scan, draft, text, { from: deed.verb, to: deed.part.to }) });
	};
	const { hit, verb, part } = deed;
	add(pairFor(scan, hit, verb, text, true, 0, part), 0);
	add(pairFor(scan, hit, verb, text, true, 1, part), 0.1);
	for (const phrase of constructionsFor(scan, hit, verb, text))
		add({ phrase: phrase.replace("!", ""), named: [] }, phrase.startsWith("!") ? -0.3 : 0.2);
	const ban = banOf(scan, hit, verb, text);
	const condition = ban === undefined ? undefined : conditionOf(scan, part);
	if (ban !== undefined && condition !== undefined) {
		const inverted = invertedCondition(scan, text, condition);
		const plain = inverted === undefined || condition.segment.from < part.from ? undefined : affirmedWords(ban, deed);
		if (plain !== undefined && inverted !== undefined)
			found.push({
				phrase: `${plain} ${inverted}`.replace(" ,", ","),
				named: [],
				cost: -0.5,
				taken: condition.segments,
			});
		for (const phrase of inTheFace(ban, condition)) add({ phrase, named: [] }, 0);
	}
	const turnedRound = ban === undefined ? undefined : kept(ban, deed);
	if (turnedRound !== undefined) add({ phrase: turnedRound, named: [] }, 0.1);
	if (found.length === 0) add(pairFor(scan, hit, verb, text, false, 0, part), 0.8);
	return found.sort((a, b) => a.cost - b.cost);
}

/** The joined wordings of a sentence with two deeds or more, the most faithful first; none where a deed has no wording. */
export function composed(scan: Scan, text: string): Draft[] {
	const deeds = deedsIn(scan, text);
	if (deeds.length === 0 || scan.hits.some((hit) => hit.verb < 0)) return [];
	if (deeds.length === 1 && conditionOf(scan, deeds[0]?.part ?? (scan.hits[0]?.segment as Segment)) === undefined)
		return [];
	const options = deeds.map((deed) => optionsOf(scan, deed, text));
	if (options.some((one) => one.length === 0)) return [];
	const drafts: Draft[] = [];
	const most = Math.min(3, Math.max(...options.map((one) => one.length)));
	for (let choice = 0; choice < most; choice++) {
		const taken: Segment[] = [];
		const draft = worded(scan, text, {
			strict: true,
			verb: (_, verb) => {
				const own = options[deeds.findIndex((deed) => deed.verb === verb)] ?? [];
				const option = own[Math.min(choice, own.length - 1)];
				taken.push(...(option?.taken ?? []));
				return option;
			},
			taken,
			noun: (hit) => nounOf(scan, hit, text),
		});
		if (draft !== undefined) drafts.push(draft);
	}
	return drafts;
}
