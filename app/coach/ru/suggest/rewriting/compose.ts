import type { Scan } from "../../rules/scan.ts";
import type { Segment } from "../../words/segments.ts";
import { constructionsFor } from "../constructions/construct.ts";
import { lossOf } from "../guards/keeps.ts";
import { type Ban, banOf, objectIn } from "../reading/ban.ts";
import { conditionOf, inTheFace, invertedCondition } from "../reading/conditions.ts";
import { type Deed, deedsIn } from "../reading/deeds.ts";
import { type Paired, pairFor } from "../services/pairing.ts";
import type { Changes } from "../turned/affirmed.ts";
import { turned } from "../turned/turned.ts";
import { at, CIRCUMSTANCE, type Draft, PREPOSITIONS, textOf } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { BAD_ACT } from "../words/tails.ts";
import { withoutIn } from "../words/turned-forms.ts";
import { classesOf, imperfectiveOf } from "../words/verb-classes.ts";
import { nounOf, worded } from "./rewrite-pairs.ts";

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

/** The changes of all circumstances behind the verb; undefined when one of those that are joined cannot be turned round. */
function changesIn(scan: Scan, { verb, part }: Deed): Changes | undefined {
	const cuts: number[] = [];
	for (let i = verb + 2; i < part.to - 1; i++)
		if (
			/^(?:,|и|или)$/.test(at(scan, i)) &&
			(/^(?:без|в|во|на|с|со|под|у|за|до|после|при|по)$/.test(at(scan, i + 1)) ||
				(CIRCUMSTANCE.test(at(scan, i + 1)) && !/^поз/.test(at(scan, i + 1))))
		)
			cuts.push(i);
	if (cuts.length === 0) return turned(scan, verb, { ...part, from: verb });
	const changes: Changes = new Map();
	let from = verb;
	for (const cut of [...cuts, part.to]) {
		const found = turned(scan, verb, { ...part, from, to: cut });
		if (found === undefined || found.size === 0) return undefined;
		for (const [i, put] of found) changes.set(i, put);
		if (at(scan, cut) === "или") changes.set(cut, "и");
		from = cut + 1;
	}
	return changes;
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
	const changes = changesIn(scan, deed);
	if (changes === undefined || changes.size === 0 || Math.min(...changes.keys()) <= verb) return undefined;
	if (
		/^остав/.test(ban.infinitive) &&
		[...changes.values()].some((put) => put !== "" && !/^(?:со?|по|под|и|в присутствии)(?: |$)/.test(put))
	)
		return undefined;
	if (
		[...changes.values()].some((put) => /перерыв/.test(put)) &&
		!/^(?:gadget|consume|smoke|talk-of|discuss)$/.test(classesOf(ban.infinitive)[0] ?? "")
	)
		return undefined;
	const words: string[] = [`~${ban.infinitive}`];
	for (let i = verb + 1; i < deed.part.to; i++) {
		const put = changes.get(i);
		if (put === "") continue;
		if (put !== undefined) {
			words.push(put);
			continue;
		}
		const object = ban.object;
		if (
			object !== undefined &&
			i === object.from &&
			scan.tokens[i - 1]?.kind !== "number" &&
			![...changes.keys()].some((k) => k >= i && k < object.to)
		) {
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

/** A phrase without the other aspect of its verbs. */
const plainOf = (phrase: string): string => phrase.replace(/~[а-яё]+\//g, "~");

/** The wordings of one deed, what loses least of it first. */
function optionsOf(scan: Scan, deed: Deed, text: string): Option[] {
	const found: Option[] = [];
	const add = (paired: Paired | undefined, cost: number): void => {
		if (
			paired === undefined ||
			paired.phrase === "" ||
			found.some((one) => plainOf(one.phrase) === plainOf(paired.phrase))
		)
			return;
		const draft: Draft = { text: paired.phrase, kind: "phrase", named: paired.named };
		const condition = / только |самостоятельно/.test(paired.phrase) ? conditionOf(scan, deed.part) : undefined;
		const answered =
			condition !== undefined &&
			scan.tokens.some((token, i) => i > condition.segment.from && i < condition.segment.to && token.norm === "не");
		const taken = answered ? condition.segments : undefined;
		const held = thing !== "" && paired.phrase.includes(thing) ? -0.15 : 0;
		found.push({
			...paired,
			...(taken === undefined ? {} : { taken }),
			cost: cost + held + lossOf(scan, draft, text, { from: deed.verb, to: deed.part.to }),
		});
	};
	const { hit, verb, part } = deed;
	const ban = banOf(scan, hit, verb, text);
	const thing = ban === undefined ? "" : objectIn(ban, "A");
	add(pairFor(scan, hit, verb, text, true, 0, part), 0);
	add(pairFor(scan, hit, verb, text, true, 1, part), 0.1);
	for (const phrase of constructionsFor(scan, hit, verb, text))
		add(
			{ phrase: phrase.replace(/^[!+]/, ""), named: [] },
			phrase.startsWith("!") ? -0.3 : phrase.startsWith("+") ? 1.2 : 0.2,
		);
	const condition = ban === undefined ? undefined : conditionOf(scan, part);
	if (ban !== undefined && condition !== undefined) {
		const inverted = invertedCondition(scan, text, condition);
		const plain =
			inverted === undefined || /^остав/.test(ban.infinitive) || condition.segment.from < part.from
				? undefined
				: affirmedWords(ban, deed);
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

/** «в грязной форме и без головного убора»: circumstances joined, each of which is at fault. */
const joinedCircumstances = (scan: Scan, { verb, part }: Deed): boolean =>
	scan.tokens.some(
		(token, i) =>
			/^(?:и|или|,)$/.test(token.norm) &&
			i > verb + 2 &&
			i < part.to &&
			(PREPOSITIONS.has(at(scan, i + 1)) || CIRCUMSTANCE.test(at(scan, i + 1))) &&
			scan.tokens.slice(verb + 1, i).some((one) => PREPOSITIONS.has(one.norm) || CIRCUMSTANCE.test(one.norm)),
	);

/** «работы, не указанные в наряде, без согласия» -> «..., только с согласия». */
function besides(scan: Scan, deed: Deed, text: string): Option | undefined {
	const index = scan.segments.findIndex((one) => one.from <= deed.verb && deed.verb < one.to);
	const [clause, lacking] = [scan.segments[index + 1], scan.segments[index + 2]];
	if (clause?.before !== "," || lacking?.before !== "," || at(scan, lacking.from) !== "без") return undefined;
	const without = withoutIn(scan, lacking.from, lacking.to);
	const ban = banOf(scan, deed.hit, deed.verb, text);
	const plain = ban === undefined ? undefined : affirmedWords(ban, deed);
	if (without === undefined || plain === undefined) return undefined;
	const rest = textOf(scan, text, without.to, lacking.to);
	return {
		phrase: `${plain}, ${textOf(scan, text, clause.from, clause.to)}, только ${without.text} ${rest}`.trim(),
		named: [],
		cost: -0.6,
		taken: [clause, lacking],
	};
}

/** Options that a deed alone in its sentence is offered here; the rest come from elsewhere. */
function alone(scan: Scan, deed: Deed, text: string): Option[] | undefined {
	const more = besides(scan, deed, text);
	if (more !== undefined) return [more];
	if (conditionOf(scan, deed.part) !== undefined) return optionsOf(scan, deed, text);
	if (!joinedCircumstances(scan, deed)) return undefined;
	const ban = banOf(scan, deed.hit, deed.verb, text);
	const phrase = ban === undefined ? undefined : kept(ban, deed);
	return phrase === undefined ? undefined : [{ phrase, named: [], cost: 0 }];
}

/** «держать выход свободным» and «держать выход открытым» -> «держать выход свободным и открытым». */
function merged(first: string, second: string): string | undefined {
	const one = first.split(" ");
	const other = second.split(" ");
	let same = 0;
	while (same < Math.min(one.length, other.length) - 1 && one[same] === other[same]) same++;
	return same < 2 || !/^~держать /.test(first) || PREPOSITIONS.has(one[same - 1] ?? "")
		? undefined
		: `${first} и ${other.slice(same).join(" ")}`;
}

const MEALS = /^(?:есть|пить|жевать|курить|перекусывать)$/;

/** The joined wordings of a sentence with two deeds or more, the most faithful first; none where a deed has no wording. */
export function composed(scan: Scan, text: string): Draft[] {
	if (scan.hits.some((hit) => hit.verb < 0)) return [];
	const deeds = deedsIn(scan, text);
	const [first] = deeds;
	if (first === undefined) return [];
	const only = deeds.length === 1 ? alone(scan, first, text) : undefined;
	if (deeds.length === 1 && only === undefined) return [];
	const options = only === undefined ? deeds.map((deed) => optionsOf(scan, deed, text)) : [only];
	if (options.some((one) => one.length === 0)) return [];
	const drafts: Draft[] = [];
	const most = Math.min(3, Math.max(...options.map((one) => one.length)));
	for (let choice = 0; choice < most; choice++) {
		const taken: Segment[] = [];
		let cost = 0;
		const chosen: Option[] = [];
		const draft = worded(scan, text, {
			strict: true,
			verb: (_, verb) => {
				const own = options[deeds.findIndex((deed) => deed.verb === verb)] ?? [];
				const option = own[Math.min(choice, own.length - 1)];
				taken.push(...(option?.taken ?? []));
				const infinitive = imperfectiveOf(infinitiveOf(at(scan, verb)) ?? "");
				const said = chosen.find((one) => one.phrase.includes(` ~${infinitive}`) && MEALS.test(infinitive));
				if (said !== undefined) return said;
				if (option !== undefined) chosen.push(option);
				cost += option?.cost ?? 0;
				return option;
			},
			noun: (hit) => nounOf(scan, hit, text),
			taken,
			merged,
		});
		if (draft !== undefined) drafts.push(cost > 2.5 * deeds.length ? { ...draft, missed: 1 } : draft);
	}
	return drafts;
}
