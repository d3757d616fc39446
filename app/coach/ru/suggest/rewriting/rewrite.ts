import type { Suggestion } from "#app/coach/types.ts";
import { HESITATE } from "../../rules/prohibition-words.ts";
import type { Hit, Mood, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { segmentsOf } from "../../words/segments.ts";
import { constructionsFor } from "../constructions/construct.ts";
import { fromBannedNoun } from "../constructions/construct-noun.ts";
import { inOrder, RANK, type Ranked } from "../guards/order.ts";
import { sound } from "../guards/sound.ts";
import { banOf, objectIn } from "../reading/ban.ts";
import { deedsIn } from "../reading/deeds.ts";
import { filled, frameOf, personOf } from "../reading/frame.ts";
import { nounPairFor, pairFor } from "../services/pairing.ts";
import { quoteFor } from "../services/quotations.ts";
import { fromNoun, fromSwaps, fromTails, rebuilt } from "../turned/rewrite-tails.ts";
import { wellDone } from "../turned/turned-manners.ts";
import { withOwn } from "../turned/turned-same.ts";
import { inMood } from "../words/conjugate.ts";
import { applied, at, capitalise, closing, type Draft, textOf, tidy } from "../words/edits.ts";
import { composed } from "./compose.ts";
import { composedNouns, isListOfNouns } from "./compose-nouns.ts";
import { fromBound, fromMoreThan, fromPlace } from "./rewrite-bound.ts";
import { fromAllowing, fromEnsure } from "./rewrite-ensure.ts";
import {
	bareNoun,
	bareNouns,
	contrasted,
	fromTwoVerbs,
	isAsyndetic,
	isOrder,
	orderedBehind,
	overlaps,
	twoVerbsFirst,
} from "./rewrite-halves.ts";
import { fromLacking } from "./rewrite-lacking.ts";
import { fromManner } from "./rewrite-manner.ts";
import { fromNominal, fromNominalConstructions } from "./rewrite-nominal.ts";
import { fromConstruction, fromPairs } from "./rewrite-pairs.ts";
import { fromUndone } from "./rewrite-promised.ts";
import { pointsBack, sequences } from "./rewrite-sequence.ts";
import { sharedIn } from "./rewrite-shared.ts";
import { fromState, isThing } from "./rewrite-state.ts";
import { fromConverb, fromUntil } from "./rewrite-steps.ts";
import { toldThey } from "./rewrite-told.ts";
import { fromWithout } from "./rewrite-without.ts";
import { template } from "./template.ts";
import { keptAct } from "./thing-acts.ts";
import { keptState } from "./thing-states.ts";
import { wholeActs } from "./whole-acts.ts";

/** Positive wordings of a sentence that prohibits: by construction, by phrase pair, or a template with slots. */

/** «взять паузу и уточнить ответ»: the further deeds of a row. */
const joinedDeeds = (scan: Scan, from: number, to: number): number[] =>
	scan.tokens.flatMap((token, i) =>
		i > from && i < to && isInfinitive(token.norm) && /^(?:и|или)$/.test(at(scan, i - 1)) ? [i] : [],
	);

function fromHesitation(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.mood === "duty") {
		const frame = frameOf(scan, hit, text);
		const rest = textOf(scan, text, hit.verb + 1, hit.segment.to);
		return frame.prefix === "" || !isInfinitive(at(scan, hit.verb + 1))
			? undefined
			: { text: tidy(`${frame.prefix} ${frame.duty ?? ""} смело ${rest}${closing(scan, text)}`), kind: "idiom" };
	}
	const infinitive = hit.verb + 1;
	let at2 = infinitive;
	while (at2 < hit.segment.to && !isInfinitive(at(scan, at2)) && at2 < infinitive + 3) at2++;
	if (!isInfinitive(at(scan, at2))) return undefined;
	const mood: Mood =
		hit.mood === "third-singular" || hit.mood === "third-plural" || hit.mood === "first-plural"
			? hit.mood
			: hit.mood === "imperative-singular"
				? hit.mood
				: hit.mood === "infinitive"
					? "infinitive"
					: "imperative";
	if (
		mood !== "imperative" &&
		mood !== "imperative-singular" &&
		mood !== "infinitive" &&
		/^(?:с|по|на|от|при|у|вы|из|пере|до|про|об)/.test(at(scan, at2)) &&
		!/(?:ыва|ива|ва)ть/.test(at(scan, at2))
	)
		return undefined;
	const verb = mood === "infinitive" ? at(scan, at2) : inMood(at(scan, at2), mood);
	const moved = textOf(scan, text, infinitive, at2);
	return {
		text: applied(scan, text, [
			{ from: hit.from, to: at2 + 1, text: `${verb}${moved === "" ? "" : ` ${moved}`}` },
			...joinedDeeds(scan, at2 + 1, hit.segment.to).map((i) => ({
				from: i,
				to: i + 1,
				text: mood === "infinitive" ? at(scan, i) : inMood(at(scan, i), mood),
			})),
		]),
		kind: "idiom",
	};
}

/** «Не считайте зазорным донести сумку» -> «Донесите сумку»: the deed that nobody is to think beneath him. */
function fromEsteem(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (!/^(?:счита|сочт|почита|поставьт)/.test(at(scan, hit.verb)) || !/^(?:imperative|modal|infinitive)/.test(hit.mood))
		return undefined;
	let deed = hit.verb + 2;
	while (deed < hit.segment.to && deed < hit.verb + 5 && !isInfinitive(at(scan, deed))) deed++;
	const said = textOf(scan, text, hit.verb + 1, deed);
	if (deed >= hit.segment.to || !isInfinitive(at(scan, deed)) || !BENEATH.test(said.toLowerCase())) return undefined;
	const mood: Mood = hit.mood === "imperative-singular" ? hit.mood : "imperative";
	return {
		text: applied(scan, text, [{ from: hit.from, to: deed + 1, text: inMood(at(scan, deed), mood) }]),
		kind: "idiom",
	};
}

/** How what nobody is to shun would be thought of. */
const BENEATH = /^(?:зазорн|лишн|постыдн|стыдн|унизит|позор|ниже|за труд|обуз|чрезмерн|излишн|неуместн|слабост)/;

/** «Не трогайте ничего, кроме того, что указано в заявке» -> «Трогайте только то, что указано в заявке». */
function fromNothingBut(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.verb < 0 || scan.hits.length > 1) return undefined;
	const but = scan.tokens.findIndex((token, i) => token.norm === "кроме" && i > hit.verb && at(scan, i - 1) === ",");
	const none = scan.tokens.findIndex(
		(token, i) => i < but && /^(?:ничего|никого|ничем|никому|ничему|ни)$/.test(token.norm),
	);
	const own = /^(?:того|тех|тем|той|та)$/.test(at(scan, but + 1)) && at(scan, but + 2) === ",";
	if (but < 0 || none < 0 || !own || at(scan, none) === "ни") return undefined;
	const one = at(scan, none);
	if (none < hit.verb && none !== hit.segment.from) return undefined;
	const changes = new Map([
		[none, ""],
		[but - 1, ""],
		[but, "только"],
		[but + 1, one === "ничего" ? "то" : at(scan, but + 1)],
	]);
	if (/^(?:imperative|third)/.test(hit.mood) && at(scan, hit.from) === "не") changes.set(hit.from, "");
	else if (hit.mood === "modal" && hit.from === 0 && isInfinitive(at(scan, hit.verb))) {
		for (let i = hit.from; i < hit.verb; i++) changes.set(i, "");
		changes.set(hit.verb, inMood(at(scan, hit.verb), "imperative"));
	} else return undefined;
	return {
		text: capitalise(
			rebuilt(
				scan,
				text,
				changes,
				scan.tokens.map((_, i) => i),
			),
		),
		kind: "phrase",
	};
}

/** «Не забывайте о скидке», «Не забывайте, что ...» -> «Помните ...». */
function fromForgetting(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (!/^забы|^забу/.test(at(scan, hit.verb))) return undefined;
	const mood: Mood = hit.mood === "modal" || hit.mood === "none" || hit.mood === "duty" ? "imperative" : hit.mood;
	const frame = hit.mood === "duty" ? frameOf(scan, hit, text) : undefined;
	const kept = objectIn(banOf(scan, hit, hit.verb, text), "A");
	if (frame !== undefined)
		return kept === "" || frame.prefix === ""
			? undefined
			: {
					text: tidy(`${frame.prefix} ${inMood("помнить", frame.mood)} ${kept}${closing(scan, text)}`),
					kind: "phrase",
				};
	const verb = inMood("помнить", mood);
	const thing = at(scan, hit.verb + 1);
	if (/^(?:имен|имя|лиц|дат|назван|просьб|обещан|слов|пожелан|договорен|правил)/.test(thing))
		return { text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: verb }]), kind: "phrase" };
	const next = at(scan, hit.verb + 1);
	if (next === "о" || next === "об" || next === "про" || next === "," || next === "")
		return { text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: verb }]), kind: "idiom" };
	if (scan.tokens.some((token, i) => i > hit.verb && /^(?:в|во|на|у|под)$/.test(token.norm))) return undefined;
	return {
		text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: inMood("взять", mood) }]),
		kind: "phrase",
	};
}

const fromPlaceFirst = (scan: Scan, hit: Hit): boolean =>
	hit.verb >= 0 && scan.tokens.some((token, i) => i > hit.verb && /^(?:раньше|ранее|позже|позднее)$/.test(token.norm));

/** «пока клиент не подпишет», «если адрес не указан»: a condition that can be turned round. */
const waits = (scan: Scan): boolean =>
	scan.segments.some(
		(one) =>
			/^(?:пока|если|покуда)$/.test(one.opener) &&
			scan.tokens.slice(one.from, one.to).some((token) => token.norm === "не"),
	);

const LICENCE =
	/^(?:соглас|разреш|провер|сверк|ведома|доверен|подтвержд|предупрежд|уведомл|указания$|подпис|направлен|рецепт|инструктаж|стерилиз|осмотр|просьб|понятых|свидетел|приказ|доклад|запис[иь]$|заявк|приглаш|замер|диагностик|тест|вызов)/;

/** «без согласия», «без проверки»: what makes the deed wrong is that something is missing. */
const licensed = (scan: Scan, hit: Hit): boolean =>
	hit.verb >= 0 &&
	scan.tokens.some(
		(token, i) =>
			token.norm === "без" &&
			i < scan.tokens.length - 1 &&
			(LICENCE.test(at(scan, i + 1)) || LICENCE.test(at(scan, i + 2))),
	);

/** «Не спорьте с гостем — выслушайте его»: the order behind the dash says what to do. */
const answeredBehind = (scan: Scan, hit: Hit): boolean =>
	scan.hits.length === 1 &&
	scan.segments.some((one) => one.before === "—" && one.from > hit.verb && isOrder(scan, one));

const DO_WITHOUT = /^(?:imperative|imperative-singular|infinitive|modal|duty)$/;

/** Suggestions for the first prohibition of a scanned sentence; each replaces the whole sentence. */
export function suggestionsFor(scan: Scan, text: string): Suggestion[] {
	const hit = scan.hits[0];
	if (hit === undefined) return [];
	const drafts: Ranked[] = [];
	const hesitant =
		hit.code === "prohibition.hesitate" && scan.hits.length === 1 ? fromHesitation(scan, hit, text) : undefined;
	const add = (rank: number, ...more: readonly (Draft | undefined)[]): void => {
		for (const draft of more) if (draft !== undefined) drafts.push({ draft, rank });
	};
	if (
		hit.code === "prohibition.hesitate" ||
		(hit.verb >= 0 &&
			(HESITATE.find(at(scan, hit.verb)) ||
				/^(?:постесня|побо[йия]|поленит|постыд|оробе|робе)/.test(at(scan, hit.verb))))
	)
		add(RANK.idiom, fromHesitation(scan, hit, text));
	if (hit.verb >= 0 && /^(?:забыва|забыт|забуд)/.test(at(scan, hit.verb)))
		add(RANK.idiom, fromHesitation(scan, hit, text) ?? fromForgetting(scan, hit, text));
	if (hit.verb >= 0) add(RANK.idiom, fromEsteem(scan, hit, text), fromNothingBut(scan, hit, text));
	if (hit.code === "prohibition.double-negation" && at(scan, hit.from) === "нельзя" && hit.verb >= 0) {
		const verb = inMood(at(scan, hit.verb), "imperative");
		add(RANK.idiom, { text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: verb }]), kind: "phrase" });
	}
	const said = hit.mood === "duty" ? textOf(scan, text, 0, hit.segment.to) : "";
	const doer = at(scan, 0) === "ни" ? 2 : 0;
	const staff = scan.tokens
		.slice(0, hit.from)
		.some((token, i) => personAt(token.norm) !== undefined && (i <= doer || personAt(token.norm)?.cases.includes("N")));
	const kept = isThing(scan, hit) ? keptState(said) : [];
	const states = kept.length > 0 || staff || said === "" ? kept : keptAct(said);
	for (const state of states) add(RANK.idiom, { text: `${state}${closing(scan, text)}`, kind: "phrase" });
	if (states.length === 0) add(RANK.idiom, fromState(scan, hit, text));
	if (hit.code === "prohibition.bound" || (hit.code === "prohibition.negated-subject" && hit.mood === "duty"))
		add(RANK.idiom, fromBound(scan, hit, text));
	if (hit.code === "prohibition.ensure") add(RANK.idiom, ...fromEnsure(scan, hit, text));
	else if (
		hit.verb >= 0 &&
		/^допус/.test(at(scan, hit.verb)) &&
		scan.segments[scan.segments.indexOf(hit.segment) + 1]?.opener === "чтобы"
	)
		add(RANK.idiom, fromAllowing(scan, hit, text));
	else if (hit.code === "prohibition.manner") add(RANK.idiom, ...fromManner(scan, hit, text));
	else if (hesitant === undefined) addDeeds(scan, hit, text, add);
	add(RANK.template, template(scan, hit, text));
	const suggestions: Suggestion[] = [];
	for (const draft of inOrder(scan, drafts, text)) {
		if (draft.text.length < 5) continue;
		const whole = draft.kind === "idiom" && hesitant !== undefined ? draft.text : sound(scan, hit, draft, text);
		if (
			whole === undefined ||
			(hit.code === "prohibition.bad-verdict" && saysNoMore(whole, text.slice(scan.sentence.start, scan.sentence.end)))
		)
			continue;
		const own = withoutLeadIn(whole);
		const cased =
			scan.tokens[0]?.kind === "word" && !scan.tokens[0].capital ? own.charAt(0).toLowerCase() + own.slice(1) : own;
		if (suggestions.some((one) => one.text === cased)) continue;
		suggestions.push({ start: scan.sentence.start, end: scan.sentence.end, text: cased, kind: draft.kind });
	}
	return suggestions;
}

/** True when a wording has no word that the ban has not: it orders what the ban condemns. */
const saysNoMore = (wording: string, ban: string): boolean => {
	const said = ban.toLowerCase();
	return (wording.toLowerCase().match(/[а-яё]+/g) ?? []).every((word) =>
		said.includes(word.slice(0, Math.max(4, word.length - 3))),
	);
};

function addBuilt(choice: number, draft: Draft | undefined, add: (rank: number, draft: Draft) => void): void {
	if (draft !== undefined)
		add(choice > 0 || draft.late === true ? RANK.builtNext : draft.sure === true ? RANK.sure : RANK.built, draft);
}

/** «Чего мы не делаем: ...» turns whatever stands behind it into its opposite. */
const withoutLeadIn = (text: string): string => {
	const lead = /^(?:вот )?(?:чего|что) (?:мы |вы |сотрудники )?(?:никогда )?не [а-яё]+:\s*/i.exec(text);
	return lead === null ? text : capitalise(text.slice(lead[0].length));
};

/** The wordings of forbidden deeds: by pair, by construction, by a circumstance turned round, by the half that stands. */
function addDeeds(
	scan: Scan,
	hit: Hit,
	text: string,
	add: (rank: number, ...more: readonly (Draft | undefined)[]) => void,
): void {
	if (bareNoun(scan, hit)) {
		add(RANK.half, ...bareNouns(scan, hit, text));
		return;
	}
	const undone = fromUndone(scan, text);
	if (undone !== undefined) {
		add(RANK.idiom, undone);
		return;
	}
	for (const [i, draft] of wholeActs(scan, hit, text).entries()) add(i === 0 ? RANK.whole - 0.6 : RANK.sure, draft);
	add(RANK.whole - 0.5, ...toldThey(scan, hit, text), ...sharedIn(scan, text));
	for (const draft of composed(scan, text)) add(draft.missed === 1 ? RANK.turned : RANK.whole, draft);
	const nouns = composedNouns(scan, hit, text);
	for (const draft of nouns) add(RANK.whole, draft);
	if (nouns.length > 0 && isListOfNouns(scan, hit)) return;
	const several = deedsIn(scan, text).length > 1;
	const tail = several ? undefined : fromTails(scan, hit, text);
	if (!several) for (const [i, draft] of wellDone(scan, hit, text).entries()) add(RANK.idiom + i / 2, draft);
	if (!several) add(RANK.idiom - 0.1, ...withOwn(scan, hit, text));
	const order = scan.segments.some(
		(one) => at(scan, one.from) === "не" && formOf(at(scan, one.from + 1)) === "perfect-converb",
	);
	if (order && DO_WITHOUT.test(hit.mood) && hit.mood !== "duty") add(RANK.idiom, fromConverb(scan, hit, text));
	for (const [i, draft] of sequences(scan, hit, text).entries())
		add(i === 0 && (pointsBack(draft.text) || !order) ? RANK.idiom - 0.5 : RANK.turned + 0.2, draft);
	if (licensed(scan, hit)) add(RANK.licensed, tail);
	if (!order && !waits(scan) && !answeredBehind(scan, hit)) {
		add(RANK.swap, fromSwaps(scan, hit, text));
		add(RANK.pair, fromPairs(scan, text, true));
		for (let choice = 1; choice < 5; choice++) add(RANK.pairNext, fromPairs(scan, text, true, choice));
		for (let choice = 0; choice < 4; choice++) addBuilt(choice, fromConstruction(scan, text, choice), add);
	}
	if (hit.verb < 0 || /^(?:допус|позвол|избег|воздерж)/.test(at(scan, hit.verb))) {
		for (const [choice, draft] of fromNominalConstructions(scan, hit, text).slice(0, 3).entries())
			addBuilt(choice, draft, add);
		addBuilt(0, fromBannedNoun(scan, hit, text), add);
	}
	add(RANK.turned - 0.2, ...fromLacking(scan, hit, text));
	add(RANK.nominal, fromNominal(scan, hit, text));
	for (let choice = 1; choice < 3; choice++) add(RANK.pairNext, fromNominal(scan, hit, text, choice));
	add(RANK.turned, fromNoun(scan, hit, text), tail);
	if (DO_WITHOUT.test(hit.mood) && !several) add(RANK.turned, fromConverb(scan, hit, text), fromUntil(scan, hit, text));
	if (!several) add(RANK.turned, fromWithout(scan, hit, text));
	if (!several) add(RANK.idiom, fromMoreThan(scan, hit, text));
	add(RANK.turned, fromPlaceFirst(scan, hit) ? fromPlace(scan, hit, text) : undefined);
	const kept = fromTwoVerbs(scan, hit, text);
	let all: { draft: Draft | undefined } | undefined;
	const pairOfAll = (): Draft | undefined => {
		all ??= { draft: fromPairs(scan, text) };
		return all.draft;
	};
	if (kept !== undefined && orderedBehind(scan, hit)) add(RANK.idiom + 0.2, kept);
	else if (kept !== undefined && (twoVerbsFirst(scan, hit) || isAsyndetic(scan, hit))) add(RANK.half, kept);
	else if (kept !== undefined && overlaps(kept.text, pairOfAll()?.text ?? "")) add(RANK.half, kept);
	else if (
		kept !== undefined &&
		!contrasted(scan, hit) &&
		!isInfinitive(kept.text.split(" ")[0]?.toLowerCase() ?? "")
	) {
		add(RANK.pairOfAll, pairOfAll());
		add(RANK.other, kept);
		add(RANK.template, { text: kept.text.replace(/([.!…]*)$/, " и ___$1"), kind: "template" });
	} else {
		add(order || waits(scan) ? RANK.other : RANK.pairOfAll, pairOfAll());
		add(RANK.other, kept, fromPlace(scan, hit, text));
	}
}

/** Suggestions for an item under a lead-in that forbids: what to do, as an order of its own. */
export function suggestionsForItem(scan: Scan, text: string): Suggestion[] {
	const { sentence, tokens } = scan;
	const verb = tokens.findIndex((token) => token.kind === "word" && isInfinitive(token.norm));
	const segments = scan.segments.length > 0 ? scan.segments : [...segmentsOf(sentence)];
	const suggestions: Suggestion[] = [];
	const first = tokens[0];
	const segment = segments.find((one) => verb >= one.from && verb < one.to) ?? segments[0];
	if (segment === undefined || first === undefined) return suggestions;
	const hit: Hit = { from: 0, to: 0, code: "prohibition.lead-in-item", mood: "modal", verb, subject: -1, segment };
	const shadow: Scan = { ...scan, segments, hits: [hit] };
	const put = (value: string, kind: Suggestion["kind"]): void => {
		const last = tokens[tokens.length - 1];
		const stop = last?.kind === "punctuation" && /^[.;,!]$/.test(last.norm) ? text.slice(last.start, last.end) : "";
		const bare = stop !== "" && value.endsWith(stop) ? value.slice(0, -stop.length) : value;
		const cased = first.capital ? capitalise(bare) : bare.charAt(0).toLowerCase() + bare.slice(1);
		if (!suggestions.some((one) => one.text === `${cased}${stop}`))
			suggestions.push({ start: sentence.start, end: sentence.end, text: `${cased}${stop}`, kind });
	};
	const offer = (phrase: string | undefined): void => {
		if (phrase !== undefined)
			put(filled(phrase, { ...personOf(shadow, hit), mood: "imperative", prefix: "" }), "phrase");
	};
	if (verb >= 0) {
		const swapped = fromSwaps(shadow, hit, text);
		if (swapped !== undefined) put(swapped.text, "phrase");
		offer(pairFor(shadow, hit, verb, text, true)?.phrase);
		for (const phrase of constructionsFor(shadow, hit, verb, text)) offer(phrase.replace(/^[!+]/, ""));
		const turned = fromTails(shadow, hit, text);
		if (turned !== undefined) put(turned.text, "phrase");
		offer(pairFor(shadow, hit, verb, text)?.phrase);
	}
	offer(
		nounPairFor(shadow, hit, 0, tokens.length, text)?.phrase ??
			(verb < 0 ? quoteFor(shadow, segment, text) : undefined),
	);
	put("Сначала ___, затем ___", "template");
	return suggestions;
}
