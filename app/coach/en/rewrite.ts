import type { Sentence, Token, Unit } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import { type Act, actOf, personOf, trimmedEnd } from "./act.ts";
import { ENSURED, isImperativeAt, normAt, REMEMBERED, type Segment, SUB, skipFillers } from "./clause-scope.ts";
import { frameOf, manner, pronoun, put, template } from "./frame.ts";
import { nextSentence, positiveHalf } from "./halves.ts";
import { idiomOf } from "./idioms.ts";
import { bounded, clearPlace, keptAct, thirdFirst } from "./kept-act.ts";
import { leadInItems } from "./lead-in-items.ts";
import { nounTurned, nounWithin, rowOfBans, wordAbout } from "./no-noun.ts";
import { doneInstead, keptAway, leftTo, sided, thingsAway } from "./placement.ts";
import { saidInstead } from "./quoted-words.ts";
import { nounReplacement, replacement } from "./replacement.ts";
import type { Hit } from "./search.ts";
import { segments } from "./segments.ts";
import { framed, framedThing } from "./service-frames.ts";
import { doneFor } from "./tails.ts";
import { verbs } from "./verbs.ts";
import { prepositions } from "./words.ts";

/** "Smoking in the van is prohibited": the verdict stands behind the act, so the whole clause goes. */
function wholeClauseEnd(hit: Hit, act: Act): number {
	return act.verb >= 0 && act.verb < hit.from ? Math.max(hit.to, hit.segment.to) : act.to;
}

/** Suggestions for a prohibition: idioms and phrase pairs first, then a template. */
export function suggestionsFor(text: string, sentence: Sentence, given: Hit, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	const taken =
		given.kind === "bound" && normAt(tokens, given.verb + 1) === "over" && !/\d/.test(normAt(tokens, given.verb + 2));
	const hit: Hit = taken ? { ...given, kind: "modal" } : given;
	if (tokens.length > 120) return [];
	const list = segments(tokens);
	const found: (Suggestion | undefined)[] = [];
	if (hit.kind === "manner") {
		found.push(...manner(tokens, hit));
		return found.filter((one) => one !== undefined);
	}
	if (hit.kind === "lead-in") return leadInItems(text, sentence, unit);
	const act = either(tokens, actOf(text, tokens, list, hit));
	const nor = tokens.findIndex((token, i) => i > hit.to && token.norm === "nor");
	const alternative =
		normAt(tokens, act.to) === "," &&
		(/^(?:or|nor)$/.test(normAt(tokens, act.to + 1)) ||
			(verbs.has(normAt(tokens, act.to + 1)) &&
				tokens.some((token, i) => i > act.to + 1 && token.norm === "or" && verbs.has(normAt(tokens, i + 1)))));
	if (nor > 0 || alternative) act.to = trimmedEnd(tokens, tokens.length);
	const frame =
		act.object === undefined
			? frameOf(tokens, hit, act)
			: {
					from: hit.segment.from,
					to: act.to,
					lead: "",
					form: "base" as const,
					your: "your",
					capital: tokens[hit.segment.from]?.capital ?? false,
				};
	frame.to = wholeClauseEnd(hit, act);
	if (
		normAt(tokens, frame.to) === "," &&
		normAt(tokens, frame.to + 1) === "not" &&
		normAt(tokens, frame.to + 2) === "even"
	)
		frame.to = trimmedEnd(tokens, tokens.length);
	if ((hit.segment.scope === ENSURED && hit.kind !== "bound") || hit.segment.scope === REMEMBERED) {
		const index = list.findIndex((one) => one.from === hit.segment.from);
		const wrapper = list[index - 1];
		if (
			wrapper !== undefined &&
			hit.kind !== "bound" &&
			(hit.segment.scope === ENSURED || frame.from <= hit.segment.from)
		) {
			frame.from = wrapper.from;
			frame.lead = "";
			frame.form = "base";
			frame.capital = tokens[wrapper.from]?.capital ?? false;
		}
	}
	if (
		frame.lead === "" &&
		hit.segment.opener === "," &&
		!hit.segment.afterSubordinate &&
		/^(?:imperative|double|ban)$/.test(hit.kind) &&
		frame.from === hit.from &&
		frame.form === "base" &&
		list.some(
			(one) =>
				one.to < hit.segment.from && one.scope !== SUB && isImperativeAt(tokens, skipFillers(tokens, one.from, one.to)),
		)
	)
		frame.lead = "and";
	if (normAt(tokens, hit.from) === "no" && normAt(tokens, hit.from + 1) === "two")
		return [template(tokens, frame, frame.to)].filter((one) => one !== undefined);
	found.push(wordAbout(text, tokens, list, hit, frame));
	const half = positiveHalf(text, tokens, list, hit, act) ?? nextSentence(text, sentence, unit, hit, act);
	found.push(half);
	const said = saidInstead(text, tokens, act, Math.min(hit.from, act.objectAt?.[0] ?? hit.from), frame.to);
	if (said !== undefined) found.push(put(tokens, frame, frame.form === "third" ? thirdFirst(said) : said, "phrase"));
	const others = hit.kind === "subject" && (hit.subject !== "staff" || spares(tokens, act));
	const arranged = hit.segment.scope === ENSURED && /^(?:so|such)$/.test(hit.segment.opener);
	const service =
		arranged || others
			? undefined
			: hit.kind === "no" && hit.verb < 0
				? framedThing(text, tokens, hit.from + 1, trimmedEnd(tokens, act.to), frame.form, frame.your)
				: framed(text, tokens, act, frame.form, frame.your);
	const own =
		service === undefined
			? undefined
			: put(tokens, { ...frame, to: service.found.to ?? frame.to }, pronoun(service.found.text, frame), "phrase");
	if (service?.bound === false) found.push(own);
	const within =
		bounded(text, tokens, hit, act, frame) ??
		nounWithin(text, tokens, hit, frame) ??
		nounTurned(text, tokens, hit, frame) ??
		clearPlace(text, tokens, hit, act, frame);
	found.push(within);
	const idiom = nor > 0 ? [] : idiomOf(text, tokens, hit, act, list);
	for (const one of idiom)
		found.push(
			put(
				tokens,
				{
					...frame,
					from: one.from ?? frame.from,
					lead: one.lead ?? (one.form === undefined ? "" : frame.lead),
					to: one.to,
					capital:
						one.from === undefined
							? one.form === undefined
								? tokens[frame.from]?.capital === true && frame.from <= skipFillers(tokens, 0, tokens.length)
								: frame.capital
							: tokens[one.from]?.capital === true,
				},
				pronoun(one.form === "act" && frame.form === "third" ? thirdFirst(one.text) : one.text, frame),
				"idiom",
			),
		);
	let paired = half !== undefined || within !== undefined || (hit.kind === "bound" && found.length > 1);
	const kept = others && spares(tokens, act) ? undefined : keptAct(text, tokens, list, hit, act, frame);
	const pair =
		act.verb >= 0 && !arranged && !(others && !SPARED.test(act.base))
			? replacement(text, tokens, act, frame.form, frame.your)
			: undefined;
	const weak = / before or after /.test(kept?.text ?? "") && pair !== undefined;
	if (kept !== undefined && !paired && !weak && idiom.length === 0) {
		found.push(kept);
		paired = hit.kind === "subject" || hit.kind === "double";
	}
	if (service?.bound === true) found.push(own);
	if (hit.kind === "no") {
		const noun = nounReplacement(tokens, hit.from + 1, act.to, frame.form, frame.your);
		const row = noun === undefined ? undefined : rowOfBans(tokens, list, hit, noun);
		if (row !== undefined) {
			found.push(put(tokens, { ...frame, to: row.to }, row.text, "phrase"));
			paired = true;
		}
	}
	const served = others ? doneFor(text, tokens, act.verb, trimmedEnd(tokens, act.to), personOf(tokens)) : undefined;
	if (served !== undefined && !paired) {
		found.push(put(tokens, { ...frame, from: hit.segment.from, lead: "", form: "base" }, served, "phrase"));
		paired = true;
	}
	if (!paired) {
		const stored =
			/^(?:store|stack|pile|put|place|stand|hang|bring|carry|take|keep|wheel)$/.test(act.base) && !arranged;
		const above =
			sided(text, tokens, act) ?? leftTo(tokens, act) ?? (stored ? keptAway(text, tokens, act, true) : undefined);
		if (above !== undefined) {
			found.push(put(tokens, frame, above, "phrase"));
			paired = true;
		} else if (pair !== undefined && !repeats(text, sentence, pair)) {
			found.push(
				put(tokens, { ...frame, to: pastOrder(tokens, list, frame.to, pair) }, pronoun(pair, frame), "phrase"),
			);
			paired = true;
		}
	}
	const useless = act.verb >= 0 && !/^(?:have|use|make|bring|wear|give|hold|show|take|get)$/.test(act.base);
	if (
		!paired &&
		!(useless && hit.kind === "ban") &&
		(hit.kind === "no" || hit.kind === "ban" || (act.verb < 0 && /^(?:verdict|subject)$/.test(hit.kind)))
	) {
		const from = hit.kind === "no" ? hit.from + 1 : hit.to;
		const before =
			hit.kind === "ban" &&
			(hit.to >= act.to ||
				/^belongs?$/.test(normAt(tokens, hit.to - 2)) ||
				/^(?:place|avoided|tolerated|discouraged|allowed|permitted|prohibited|forbidden|banned)$/.test(
					normAt(tokens, hit.to - 1),
				));
		const noun = before
			? nounReplacement(tokens, hit.segment.from, hit.from, frame.form, frame.your)
			: nounReplacement(tokens, from, act.to, frame.form, frame.your);
		if (noun !== undefined) found.push(put(tokens, frame, noun, "phrase"));
	}
	if (!paired && !arranged) {
		const kept =
			hit.kind === "no"
				? thingsAway(text, tokens, hit.from + 1, trimmedEnd(tokens, act.to))
				: (keptAway(text, tokens, act) ?? doneInstead(text, tokens, act));
		if (kept !== undefined)
			found.push(put(tokens, frame, pronoun(frame.form === "third" ? thirdFirst(kept) : kept, frame), "phrase"));
	}
	found.push(withoutTail(tokens, list, hit, frame.to));
	found.push(template(tokens, frame, frame.to));
	return found.filter((one) => one !== undefined);
}

/** "throw or kick parcels": one act with the object of both; "open or tamper with an order": the second. */
function either(tokens: readonly Token[], act: Act): Act {
	const second = act.verb + 2;
	if (
		act.verb < 0 ||
		act.object !== undefined ||
		normAt(tokens, act.verb + 1) !== "or" ||
		!verbs.has(normAt(tokens, second)) ||
		second >= act.to
	)
		return act;
	const own = prepositions.has(normAt(tokens, second + 1));
	return { ...act, base: own ? normAt(tokens, second) : act.base, verb: second };
}

/** "No guest should have to ask": an act that somebody is to be spared. */
const spares = (tokens: readonly Token[], act: Act): boolean =>
	act.verb >= 2 && normAt(tokens, act.verb - 1) === "to" && normAt(tokens, act.verb - 2) === "have";

/** Acts that those served are to be spared. */
const SPARED =
	/^(?:wait|stand|queue|leave|ask|repeat|be|feel|explain|tell|get|spell|say|chase|hunt|search|guess|pay|call|ring|see)$/;

/** True when the sentence already says what the suggestion would say. */
function repeats(text: string, sentence: Sentence, act: string): boolean {
	return text
		.slice(sentence.start, sentence.end)
		.toLowerCase()
		.includes(act.toLowerCase().split(" ").slice(0, 4).join(" "));
}

/** The end of a clause with "before", "until" or "unless" after the act, which a pair makes needless. */
function pastOrder(tokens: readonly Token[], list: readonly Segment[], to: number, pair: string): number {
	const sub = list.find((one) => one.scope === SUB && one.from >= to && one.from <= to + 1);
	const timed =
		/ (?:when|until|once|before|for the break|the waiting) /.test(` ${pair} `) &&
		/^(?:when|while|if)$/.test(sub?.opener ?? "");
	if (sub === undefined || !(timed || /^(?:before|until|till|unless)$/.test(sub.opener))) return to;
	let end = sub.to;
	while (end < tokens.length && tokens[end]?.kind !== "punctuation") end++;
	return end;
}

/** "Offer two options and avoid overwhelming the buyer": what stands before, when it says enough by itself. */
function withoutTail(tokens: readonly Token[], list: readonly Segment[], hit: Hit, to: number): Suggestion | undefined {
	if (
		!/^(?:and|but|,|;)$/.test(hit.segment.opener) ||
		to < tokens.length - 1 ||
		hit.from > skipFillers(tokens, hit.segment.from, hit.segment.to)
	)
		return undefined;
	const before = list.filter((one) => one.to <= hit.segment.from && one.scope !== SUB).at(-1);
	if (
		before === undefined ||
		before.to - before.from < 4 ||
		!isImperativeAt(tokens, skipFillers(tokens, before.from, before.to))
	)
		return undefined;
	let last = hit.segment.from - 1;
	while (last > 0 && (tokens[last]?.kind === "punctuation" || /^(?:and|but)$/.test(normAt(tokens, last)))) last--;
	let stop = to;
	while (stop > 1 && tokens[stop - 1]?.kind === "punctuation") stop--;
	return { start: tokens[last]?.end ?? 0, end: tokens[stop - 1]?.end ?? 0, text: "", kind: "phrase" };
}
