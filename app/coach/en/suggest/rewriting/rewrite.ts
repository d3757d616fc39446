import type { Sentence, Token, Unit } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { segments } from "../../rules/segments.ts";
import { ENSURED, normAt, skipFillers } from "../../words/clause-scope.ts";
import { meanwhile } from "../constructions/construct-while.ts";
import { lost } from "../guards/keeps.ts";
import { type Act, personOf, trimmedEnd } from "../reading/act.ts";
import { blank, manner, pronoun, put, template } from "../reading/frame.ts";
import { placeOf } from "../reading/place.ts";
import { saidInstead } from "../services/quoted-words.ts";
import { nounReplacement, replacement } from "../services/replacement.ts";
import { framed } from "../services/service-frames.ts";
import { ofAge } from "./age-limit.ts";
import { bothActs } from "./both-acts.ts";
import { betweenHours } from "./bound-clauses.ts";
import { pastOrder, withoutTail } from "./clause-ends.ts";
import { freedPlace, nothingThere } from "./cleared.ts";
import { narrowed } from "./constructions.ts";
import { doneFor } from "./every.ts";
import { Found } from "./found.ts";
import { groundOf } from "./ground.ts";
import { halfAlone, nextAlone } from "./half-alone.ts";
import { nextSentence, positiveHalf } from "./halves.ts";
import { idiomOf } from "./idioms.ts";
import { heldBy, insteadOfNo, keeping, LOSING } from "./in-place.ts";
import { bounded, clearPlace, keptAct, thirdFirst } from "./kept-act.ts";
import { leadInItems } from "./lead-in-items.ts";
import { noneOfThem } from "./no-list.ts";
import { nounTurned, nounWithin, rowOfBans, wordAbout } from "./no-noun.ts";
import { onlyFit } from "./only-fit.ts";
import { passiveBound, statesTurned } from "./passive-bound.ts";
import { permitted } from "./permission.ts";
import { doneInstead, keptAway, leftTo, sided, thingsAway } from "./placement.ts";
import { rowAway } from "./row-away.ts";
import { otherSettings } from "./settings.ts";
import { carries, eachInstead, severalActs } from "./several-acts.ts";
import { wellDone } from "./turned-manners.ts";
import { nameEnd, personsAway, staysIn, unwantedAct, unwantedFrame } from "./unwanted.ts";
import { outOfReach, stayAt } from "./whereabouts.ts";
import { eachBound, wholeRow } from "./whole-row.ts";
import { seenWithin, withPresent } from "./with-present.ts";

/** Suggestions for a prohibition: idioms and phrase pairs first, then a template. */
export function suggestionsFor(text: string, sentence: Sentence, given: Hit, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	const taken =
		given.kind === "bound" && normAt(tokens, given.verb + 1) === "over" && !/\d/.test(normAt(tokens, given.verb + 2));
	const hit: Hit = taken ? { ...given, kind: "modal" } : { ...given };
	if (tokens.length > 120) return [];
	const list = segments(tokens);
	const found = new Found(text, sentence.start, sentence.end);
	if (given.kind === "no" && normAt(tokens, given.verb).includes("-")) hit.verb = -1;
	if (hit.kind === "manner") return manner(tokens, hit);
	if (hit.kind === "lead-in") return leadInItems(text, sentence, unit);
	const { act, frame, nor } = groundOf(text, tokens, list, hit);
	found.your = frame.your;
	const well = wellDone(text, tokens, act, Math.max(act.verb + 1, trimmedEnd(tokens, act.to)), frame.your);
	found.wrong = well.wrong;
	if (normAt(tokens, hit.from) === "no" && normAt(tokens, hit.from + 1) === "two")
		return [template(tokens, frame, frame.to)].filter((one) => one !== undefined);
	const row =
		hit.kind === "no"
			? rowOfBans(tokens, list, hit, (from, to) => insteadOfNo(text, tokens, list, from, trimmedEnd(tokens, to)))
			: undefined;
	if (row !== undefined) {
		const away = rowAway(text, tokens, list, hit);
		if (away !== undefined) found.add(put(tokens, { ...frame, to: away.to }, away.text, "phrase"), 0);
		found.add(put(tokens, { ...frame, to: row.to }, row.text, "phrase"), 1);
		found.add(template(tokens, frame, row.to), 50);
		return found.ordered();
	}
	found.add(wordAbout(text, tokens, list, hit, frame), 0);
	const several = severalActs(tokens, hit, act);
	let each: Suggestion[] = [];
	if (several !== undefined) {
		found.refuse((said, end) => carries(text, tokens, several, said + text.slice(end, sentence.end)));
		each = eachInstead(text, tokens, list, several, frame);
		for (const [i, one] of each.entries()) found.add(one, i - 3);
	}
	const both =
		several !== undefined || hit.kind === "no" || hit.kind === "bound"
			? undefined
			: bothActs(text, tokens, list, act, frame.your);
	if (both !== undefined) {
		found.second = both.second;
		both.texts.forEach((said, i) => {
			const to = Math.max(frame.to, both.to);
			const whole = frame.form === "third" ? thirdFirst(said) : said;
			found.add(put(tokens, { ...frame, to }, pronoun(whole, frame), "phrase"), i - 2);
		});
	}
	const half =
		positiveHalf(text, tokens, list, hit, act) ??
		halfAlone(text, tokens, list, hit, act, frame) ??
		nextSentence(text, sentence, unit, hit, act) ??
		nextAlone(text, sentence, unit, hit, act);
	found.add(half, /^(?:delete|remove)$/.test(act.base) ? 13 : -4);
	for (const one of hit.kind === "bound" || hit.kind === "no"
		? []
		: [
				outOfReach(text, tokens, act),
				otherSettings(text, tokens, act, frame.your),
				...stayAt(text, tokens, act),
				...withPresent(text, tokens, act),
				...seenWithin(text, tokens, act),
			]) {
		if (one === undefined) continue;
		const own = frame.form === "third" ? thirdFirst(one.text) : one.text;
		const lead = one.leave === true ? frame.lead.replace(/\b(?:must|shall)$/, "may") : frame.lead;
		found.add(put(tokens, { ...frame, lead, to: Math.max(frame.to, one.to) }, pronoun(own, frame), "phrase"), one.rank);
	}
	const capital = (at: number): boolean => tokens[at]?.capital === true;
	const fit = onlyFit(text, tokens, hit);
	if (fit !== undefined)
		found.add(
			put(tokens, { ...frame, from: fit.from, to: fit.to, lead: "", capital: capital(fit.from) }, fit.text, "phrase"),
			-6,
		);
	const behind = act.verb < hit.from || /^(?:no|bound|verdict)$/.test(hit.kind);
	const all = behind
		? undefined
		: (several ??
			severalActs(tokens, hit, act, true) ??
			(act.first === undefined ? undefined : { acts: [act], to: act.to }));
	const bound = behind
		? undefined
		: (eachBound(text, tokens, act, frame) ?? (all === undefined ? undefined : wholeRow(text, tokens, all, frame)));
	if (bound !== undefined)
		found.add(
			put(
				tokens,
				{ ...frame, lead: "", from: bound.from, to: bound.to, capital: capital(bound.from) },
				bound.text,
				"phrase",
			),
			each.length > 0 ? 0.5 : -3.5,
		);
	found.add(ofAge(text, tokens, hit.from), -3);
	found.add(passiveBound(text, tokens, hit, act), -0.5);
	const states = statesTurned(text, tokens, act);
	if (states !== undefined)
		found.add(put(tokens, { ...frame, to: Math.max(frame.to, states.to) }, states.text, "phrase"), -2);
	const none = hit.kind === "no" ? noneOfThem(text, tokens, list, hit.from) : undefined;
	for (const [i, one] of (none?.texts ?? []).entries())
		found.add(put(tokens, { ...frame, to: none?.to ?? frame.to }, one, "phrase"), i - 2);
	const said = saidInstead(text, tokens, act, Math.min(hit.from, act.objectAt?.[0] ?? hit.from), frame.to);
	if (said !== undefined) found.add(put(tokens, frame, frame.form === "third" ? thirdFirst(said) : said, "phrase"), 0);
	const denied =
		hit.kind === "subject" || (hit.kind === "double" && /^(?:no|nobody|no-one|not)$/.test(normAt(tokens, hit.from)));
	const others = denied && (hit.subject !== "staff" || spares(tokens, act));
	const arranged = hit.segment.scope === ENSURED && /^(?:so|such)$/.test(hit.segment.opener);
	const end = trimmedEnd(tokens, act.to);
	const losing = (made: string, names: (norm: string) => boolean, to = act.to): number =>
		lost(tokens, act.verb < 0 ? [[hit.kind === "no" ? hit.from + 1 : frame.from, to]] : heldBy(act, to), made, names);
	const ranked = (rank: number, gone: number): number => (gone === 0 ? rank : LOSING + gone);
	const service =
		arranged || others
			? undefined
			: act.verb < 0 && /^(?:no|ban)$/.test(hit.kind)
				? unwantedFrame(text, tokens, hit, frame, end)
				: framed(text, tokens, act, frame.form, frame.your);
	const own =
		service === undefined
			? undefined
			: put(tokens, { ...frame, to: service.found.to ?? frame.to }, pronoun(service.found.text, frame), "phrase");
	if (service !== undefined) {
		const { text: said, names, to, others: further, next } = service.found;
		found.add(own, ranked(service.bound ? 3 : 0, losing(said, names, to)));
		const add = (more: string, named: (norm: string) => boolean, end: number | undefined, rank: number): void =>
			found.add(
				put(tokens, { ...frame, to: end ?? frame.to }, pronoun(more, frame), "phrase"),
				ranked(rank, losing(more, named, end)),
			);
		further.forEach((more, i) => {
			add(more, names, to, (service.bound ? 4 : 1) + i / 2);
		});
		if (next !== undefined && losing(next.text, next.names, next.to) < 2)
			add(next.text, next.names, next.to, LOSING - 0.5);
	}
	const within =
		bounded(text, tokens, hit, act, frame) ??
		nounWithin(text, tokens, hit, frame) ??
		nounTurned(text, tokens, hit, frame) ??
		clearPlace(text, tokens, hit, act, frame);
	found.add(within, /^only /i.test(within?.text ?? "") ? -5 : 0);
	const idiom = nor > 0 ? [] : idiomOf(text, tokens, hit, act, list);
	for (const one of idiom)
		found.add(
			put(
				tokens,
				{
					...frame,
					from: one.from ?? frame.from,
					lead: one.lead ?? (one.form === undefined ? "" : permitted(frame, one.text, act.base).frame.lead),
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
			0,
		);
	let paired = half !== undefined || within !== undefined || (hit.kind === "bound" && found.size > 0);
	const kept = others && spares(tokens, act) ? undefined : keptAct(text, tokens, list, hit, act, frame);
	const pair =
		act.verb >= 0 && !arranged && !(others && !SPARED.test(act.base))
			? replacement(text, tokens, act, frame.form, frame.your)
			: undefined;
	const weak = / before or after /.test(kept?.text ?? "") && pair !== undefined;
	if (kept !== undefined && !paired && !weak && idiom.length === 0) {
		found.add(kept, / before or after /.test(kept.text) ? 12 : / language in private/.test(kept.text) ? LOSING : 1);
		paired = hit.kind === "subject" || hit.kind === "double";
	}
	const served = others ? doneFor(text, tokens, act.verb, end, personOf(tokens)) : undefined;
	if (served !== undefined && !paired) {
		const from = Math.min(frame.from, hit.segment.from);
		found.add(put(tokens, { ...frame, from, lead: "", form: "base" }, served, "phrase"), 1);
		paired = true;
	}
	const stored = /^(?:store|stack|pile|put|place|stand|hang|bring|carry|take|keep|wheel)$/.test(act.base) && !arranged;
	const above =
		sided(text, tokens, act) ?? leftTo(tokens, act) ?? (stored ? keptAway(text, tokens, act, true) : undefined);
	if (above !== undefined && !paired) found.add(put(tokens, frame, above, "phrase"), 2);
	if (pair !== undefined && !repeats(text, sentence, pair.text))
		for (const said of [pair.text, pair.other])
			if (said !== undefined)
				found.add(
					put(tokens, { ...frame, to: pastOrder(tokens, list, frame.to, said) }, pronoun(said, frame), "phrase"),
					ranked(paired ? 5 : 2, losing(said, pair.names)),
				);
	const free = !(arranged || others || /^(?:bound|hesitate|pronoun)$/.test(hit.kind));
	const unwanted = act.verb < 0 && free ? unwantedAct(text, tokens, hit, frame.from, end) : undefined;
	if (normAt(tokens, hit.from) === "no") found.add(freedPlace(text, tokens, hit.from, frame), -1);
	found.add(nothingThere(text, tokens, frame), -1);
	found.add(staysIn(text, tokens, hit, act, frame), 2);
	found.add(personsAway(text, tokens, hit, act, frame), -1);
	const meanwhileDone = free ? meanwhile(text, tokens, list, act) : undefined;
	if (meanwhileDone !== undefined)
		found.add(
			put(
				tokens,
				{ ...frame, to: meanwhileDone.to },
				pronoun(frame.form === "third" ? thirdFirst(meanwhileDone.text) : meanwhileDone.text, frame),
				"phrase",
			),
			0.5,
		);
	if (free)
		for (const [i, said] of well.texts.entries()) {
			const kept = / only (?:together|under|with an) /.test(said)
				? permitted(frame, said, act.base)
				: { frame, text: said };
			found.add(
				put(tokens, kept.frame, pronoun(frame.form === "third" ? thirdFirst(kept.text) : kept.text, frame), "phrase"),
				i / 2 - 4,
			);
		}
	const bounds = unwanted === undefined ? undefined : narrowed(text, tokens, unwanted);
	if (bounds !== undefined)
		found.add(put(tokens, { ...frame, to: Math.max(frame.to, bounds.to) }, bounds.text, "phrase"), 9);
	if (free)
		for (const one of keeping(text, tokens, unwanted ?? act, frame.form, frame.your)) {
			const kept = permitted(frame, one.text, act.base);
			found.add(put(tokens, kept.frame, pronoun(kept.text, frame), "phrase"), one.rank);
		}
	const hours =
		act.verb >= 0 && free && tokens.some((token) => token.norm === "after")
			? betweenHours(placeOf(text, tokens, act))
			: undefined;
	if (hours !== undefined)
		found.add(put(tokens, { ...permitted(frame, hours.text, act.base).frame, to: hours.to }, hours.text, "phrase"), 0);
	const useless = act.verb >= 0 && !/^(?:have|use|make|bring|wear|give|hold|show|take|get)$/.test(act.base);
	if (
		!(paired || pair !== undefined || (useless && hit.kind === "ban")) &&
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
			? nounReplacement(tokens, frame.from, nameEnd(tokens, frame.from, hit.from), frame.form, frame.your)
			: nounReplacement(tokens, from, act.to, frame.form, frame.your);
		if (noun !== undefined)
			found.add(put(tokens, frame, noun.text, "phrase"), ranked(4, losing(noun.text, noun.names)));
	}
	if (!paired && !arranged) {
		const kept =
			hit.kind === "no"
				? thingsAway(text, tokens, hit.from + 1, end)
				: (keptAway(text, tokens, act) ?? doneInstead(text, tokens, act));
		if (kept !== undefined)
			found.add(put(tokens, frame, pronoun(frame.form === "third" ? thirdFirst(kept) : kept, frame), "phrase"), 15);
	}
	found.add(withoutTail(tokens, list, hit, frame.to), 40);
	const whole = several === undefined ? frame.to : Math.max(frame.to, several.to);
	found.add(blank(text, tokens, frame, act) ?? template(tokens, { ...frame, to: whole }, whole), 50);
	return found.ordered();
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
