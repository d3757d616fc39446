import type { Sentence, Unit } from "#app/coach/analysis.ts";
import { analyse } from "#app/coach/document.ts";
import { neededByAll, rowsFor } from "#app/coach/needed.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { prohibitions } from "../rules/prohibition.ts";
import type { Hit } from "../rules/search.ts";
import { language } from "../words/language.ts";
import { baseOfGerund, gerundOf, thirdOf, verbs } from "../words/verbs.ts";
import { everyday } from "./everyday/everyday.ts";
import { rowWordings } from "./everyday/row-wordings.ts";
import { cannotStand, unsaid } from "./guards/long-guard.ts";
import { ordersAnothersAct } from "./guards/others-act.ts";
import { unsound } from "./guards/unsound.ts";
import { keptWhole } from "./kept/kept-whole.ts";
import { addressed, ofWhom, plainOnce } from "./long/long-finish.ts";
import { longWordings, ordering, partial } from "./long/long-shapes.ts";
import { withHalves } from "./mixed/mixed-offers.ts";
import { bothDone, joinedHalves, type TwoHalves, twoHalves, VAGUE_MANNER } from "./mixed/second-half.ts";
import { capitalise } from "./reading/frame.ts";
import { deedOf } from "./reading/said-deed.ts";
import { saidSentence } from "./reading/said-sentence.ts";
import { BUILT_READINGS } from "./readings/built-readings.ts";
import { BUILT_TURNS } from "./readings/built-turns.ts";
import { LONG_READINGS } from "./readings/long-readings.ts";
import type { Recast } from "./readings/plainer-builds.ts";
import { READINGS } from "./readings/readings.ts";
import { SEEN_READINGS } from "./readings/seen-readings.ts";
import { keptState } from "./readings/thing-states.ts";
import { answersAll, bannedThings, placedThings, repeatsThing, rowOfDeeds } from "./rewriting/banned-rows.ts";
import { joinedActs } from "./rewriting/joined-acts.ts";
import { ordered, plainly } from "./rewriting/plain-reading.ts";
import { qualified } from "./rewriting/qualities.ts";
import { suggestionsFor } from "./rewriting/rewrite.ts";
import { unwrapped } from "./wrapped/unwrap.ts";
import { withPlain } from "./wrapped/unwrapped-offers.ts";

/** What a wording in its sentence must not bind wrongly: "notice, except in an emergency before they enter". */
const late = (said: string): string =>
	!said.includes(" before ")
		? said
		: said.replace(/^(.+?), ((?:except|unless) [^,]+?) (before (?:they|you|we) [^,]+)$/, "$1 $3, $2");

/** The wordings for a sentence by itself, whole. */
function wordingsOf(said: string): string[] {
	const { units, text } = analyse(`${said}.`, "rule", language);
	const unit = units[0];
	const sentence = unit?.sentences[0];
	if (unit === undefined || sentence === undefined || units.length > 1 || unit.sentences.length > 1) return [];
	const [hit] = prohibitions(sentence.tokens);
	if (hit === undefined) return [];
	return suggestionsFor(text, sentence, hit, unit)
		.filter((one) => one.kind !== "template")
		.map((one) => (text.slice(0, one.start) + one.text + text.slice(one.end)).replace(/\.$/, ""));
}

const asked = new WeakMap<readonly Recast[], (said: string) => number[]>();

/** Which of the builds may fit a sentence. */
function buildsFor(rows: readonly Recast[]): (said: string) => number[] {
	let made = asked.get(rows);
	if (made === undefined) {
		made = rowsFor(rows.map(({ hint, build }) => neededByAll([hint.source, build.source])));
		asked.set(rows, made);
	}
	return made;
}

/** The wordings of a long build, read more plainly. */
function recast(said: string, rows: readonly Recast[] = LONG_READINGS): string[] {
	for (const at of buildsFor(rows)(said)) {
		const { hint, build, plainer, direct } = rows[at] as Recast;
		if (!hint.test(said)) continue;
		const parts = build.exec(said);
		if (parts === null) continue;
		const made = direct?.(parts);
		if (made !== undefined) return (typeof made === "string" ? [made] : made).map(capitalise);
		const plain = plainer?.(parts);
		if (plain === undefined) continue;
		const found = [
			...(rows === READINGS ? everyday(plain.plain) : []),
			...(rows === READINGS && plain.plain.length < said.length ? recast(plain.plain, READINGS) : []),
			...allWordings(plain.plain),
		].flatMap((one) => plain.restore(one)?.replace(/,$/, "") ?? []);
		if (found.length > 0) return [...new Set(found)];
	}
	return [];
}

/** The wordings of one act of a sentence. */
function eachWording(said: string): string[] {
	const sure = rowWordings(said, true);
	if (sure.length > 0) return sure;
	const known = [...recast(said), ...wordingsOf(said), ...rowWordings(said, false)];
	return known.length > 0 ? known : (longWordings(said, [], wordingsOf)?.further ?? []);
}

const firstWord = (said: string): string => said.split(" ", 1)[0]?.toLowerCase() ?? "";

/** The wordings of a sentence in every reading, the most faithful first. */
function allWordings(said: string): string[] {
	const made = [...everyday(said), ...recast(said)];
	const own = wordingsOf(said);
	const joined = made.length > 0 ? undefined : joinedActs(said, own[0], eachWording);
	return [...made, ...(joined === undefined ? [] : [joined]), ...own];
}

/** What is done in place of the ban in the second half of a rule. */
function secondDone({ ban, manner }: TwoHalves): string[] {
	const sure = [...everyday(ban), ...recast(ban, READINGS)];
	if (sure.length > 0 || !manner) return sure;
	return / (?:it|them|him|her|this|that)$/.test(ban)
		? []
		: wordingsOf(ban).filter((one) => one.split(" ").length < 11 && !/ only | before /.test(one));
}

/** What is left for a ban in an uncommon build: the wordings for the same act as a plain order. */
function orderly(said: string): string[] {
	const deed = deedOf(said);
	if (deed === undefined) return [];
	const { act, who, present } = deed;
	const plain = act.startsWith("no ")
		? capitalise(act)
		: who === undefined || /^we$/i.test(who)
			? `Do not ${act}`
			: `${who} must not ${act}`;
	if (plain.toLowerCase() === said.toLowerCase()) return [];
	const found = [...everyday(plain), ...recast(plain, READINGS), ...allWordings(plain)];
	if (present === undefined || who === undefined) return [...new Set(found)];
	const lead = `${who} must `;
	return found.flatMap((one) => {
		if (/^we$/i.test(who)) return /\byour?\b/.test(one) ? [] : [`${who} ${one.charAt(0).toLowerCase()}${one.slice(1)}`];
		if (!one.startsWith(lead)) return [];
		const [, verb = "", rest = ""] = /^([a-z-]+)(.*)$/.exec(one.slice(lead.length)) ?? [];
		return [`${who} ${present === "one" ? thirdOf(verb) : verb}${rest}`];
	});
}

/** The wordings of a sentence that was said more plainly, as they are offered for a long one. */
function longest(said: string): string[] {
	const all = allWordings(said).filter((one) => !cannotStand(said, one));
	const long = longWordings(said, all, eachWording);
	return long === undefined
		? all
		: [...new Set([...long.sure, ...all, ...long.further].map((one) => plainOnce(long.parts, one)))].filter(
				(one) => !partial(long.parts, one) && !split(said, one) && !ordering(long.parts, one),
			);
}

/** Builds that are read as an order before they are answered as they stand. */
const VERDICT_FIRST =
	/^(?:under|at|in|on) no |^(?:The )?(?:delivery|supply|disclosure|transfer|distribution|publication|installation|alteration|modification|disposal|destruction|reproduction) of /i;

/** The first act is answered and the second stands as it was: "only in the course of work or give out their number". */
const HALF_LEFT =
	/\bonly in the course of work .*\bor (?:give|hand|take|let|leave|send|make|put|share|pass|accept|use|tell|ask) /;

/** What turning a long rule leaves broken. */
const BROKEN =
	/\b(?:working skin\b|[ap]\.(?!m)|(?:with|have) (?:the|an?|their|your) [\w’' ]+ having \w+)|^Everyone must (?:work|enter|go|use|drive|operate|open|touch|climb|swim) (?!.*\b(?:only|before|with)\b)|\d [ap]\.?$/;

/** True for a wording that is broken, or was cut within a word: "with you/h". */
const split = (said: string, wording: string): boolean =>
	BROKEN.test(wording) ||
	(wording.includes("/") && (wording.match(/\S+\/\S+/g) ?? []).some((word) => !said.includes(word)));

/** The shortest sentence whose build is looked at, in tokens. */
const LONG = 12;
const SHORT = 8;
const LONGEST = 60;

/** "A guide faces the group while they speak": who speaks stays the one who is told. */
const meanwhile = (wording: string, said: string): string =>
	/^(?:An?|The|Every|Each|Our) .+ while \w+ing$/.test(said)
		? wording.replace(/ while they ([a-z]+)$/, (whole, verb: string) =>
				said.endsWith(` while ${gerundOf(verb)}`) ? ` while ${gerundOf(verb)}` : whole,
			)
		: wording;

/** The suggestions for a prohibition: none that cannot stand, those of a long rule that say most of it first. */
export function knownFor(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	const { from, to, said } = saidSentence(text, sentence);
	const whole = (one: Suggestion): string =>
		one.kind === "template" ? "" : text.slice(from, one.start) + one.text + text.slice(Math.min(one.end, to), to);
	const given = candidates(text, sentence, hit, unit).map((one) =>
		one.kind === "template" ? one : { ...one, text: meanwhile(qualified(one.text, said, whole(one)), said) },
	);
	const sound = given.filter(
		(one) =>
			one.kind === "template" ||
			one.text === "" ||
			!(cannotStand(said, whole(one)) || unsound(one.text, said) || ordersAnothersAct(said, whole(one))),
	);
	if (tokens.length < LONG) return sound;
	const [best, behind]: [Suggestion[], Suggestion[]] = [[], []];
	for (const one of sound) (one.kind !== "template" && unsaid(said, whole(one)) === 0 ? best : behind).push(one);
	return [...best, ...behind];
}

const SECOND =
	/^(apologise|take responsibility|listen|explain|stay calm|say|name|ask|check) (?:[^,]+ )?and (?!what|by|how|when|where|why|the|an?|your)\w+/;

/** "Explain the delay and take responsibility and say" -> "Explain the delay, take responsibility and say". */
const rowed =
	(text: string) =>
	(one: Suggestion): Suggestion =>
		SECOND.test(one.text) && /[^,] and $/.test(text.slice(0, one.start)) && !text.slice(one.end).includes(" and ")
			? { ...one, start: one.start - 5, text: `, ${one.text}` }
			: one;

const small = (said: string): string =>
	/^[A-Z][a-z]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;

const isTemplate = (one: Suggestion): boolean => one.kind === "template";

/** Wordings for a whole sentence, which begin small where it does. */
export const asWhole =
	(start: number, end: number, said: string) =>
	(text: string): Suggestion => ({
		start,
		end,
		text: /^[a-z]/.test(said) ? text.charAt(0).toLowerCase() + text.slice(1) : text,
		kind: "phrase",
	});

/** The wordings of a plain ban, as they are offered for it. */
function offered(ban: string): string[] {
	const { units, text } = analyse(`${ban}.`, "rule", language);
	const unit = units[0];
	const sentence = unit?.sentences[0];
	if (unit === undefined || sentence === undefined || units.length > 1 || unit.sentences.length > 1) return [];
	const [hit] = prohibitions(sentence.tokens);
	return hit === undefined
		? []
		: knownFor(text, sentence, hit, unit)
				.filter((one) => one.kind !== "template" && one.text !== "")
				.map((one) => text.slice(0, one.start) + one.text + text.slice(one.end).replace(/\.$/, ""))
				.map((one) => one.replace(/\.$/, ""));
}

/** The wordings of a plain ban on what an item of a forbidding list names, in the item's own case. */
function ofItem(said: string): string[] {
	const [, verb = "", rest = ""] = /^(?:to )?([a-z-]+)\b(.*)$/i.exec(said) ?? [];
	const base = verbs.has(verb.toLowerCase()) ? verb.toLowerCase() : baseOfGerund(verb.toLowerCase());
	return base === undefined ? [] : offered(`Do not ${base}${rest}`);
}

/** What may be offered; where another half of the rule says what to do, that half with or without what answers the ban. */
function candidates(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const { from, to, said } = saidSentence(text, sentence);
	const both = unit.leadIn === undefined ? bothDone(said, offered) : [];
	if (both.length > 0) return both.map(asWhole(from, to, said));
	const own = withPlain(
		text,
		sentence,
		unit,
		withHalves(text, sentence, unit, single(text, sentence, hit, unit), offered),
		offered,
		(said) => recast(said, READINGS).length > 0,
	);
	if (hit.kind !== "lead-in" || unit.leadIn === undefined || unit.sentences.length > 1) return own;
	return [...ofItem(said).map(asWhole(from, to, said)), ...own];
}

/** "Tailgate, quiet music, smoking" for "tailgating, loud music, smoking": a wording that begins with a banned act. */
function orders(thing: string, wording: string): boolean {
	const base = baseOfGerund(thing.split(" ")[0] ?? "");
	return base !== undefined && new RegExp(`^${base}(?:,| and [a-z]+ing)`, "i").test(wording);
}

const BUILT: readonly Recast[] = [...BUILT_READINGS, ...BUILT_TURNS];

/** What the build of a ban answers, however it is wrapped. */
function builtFor(said: string, depth = 0): string[] {
	const own = recast(said, BUILT);
	if (own.length > 0 || depth > 2 || said.length > 160) return own;
	const wrapped = unwrapped(said);
	return wrapped === undefined || wrapped.plain.toLowerCase() === said.toLowerCase()
		? []
		: builtFor(wrapped.plain, depth + 1).flatMap((one) => wrapped.back(one) ?? []);
}

/** What may be offered for a rule by itself; a long rule is also read more plainly, or act by act. */
function single(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const own = suggestionsFor(text, sentence, hit, unit)
		.map((one) => rowed(text)({ ...one, text: ofWhom(late(one.text)) }))
		.filter((one) => one.kind === "template" || !HALF_LEFT.test(one.text + text.slice(one.end, sentence.end)));
	const { tokens } = sentence;
	const { from, to, said } = saidSentence(text, sentence);
	const built = unit.leadIn === undefined ? builtFor(said).filter((one) => !cannotStand(said, one)) : [];
	if (built.length > 0) return [...built.map(asWhole(from, to, said)), ...own];
	const states = unit.leadIn === undefined ? keptState(said) : [];
	if (states.length > 0) return states.map(asWhole(from, to, said));
	// "At the pool: no glass, no running": the place stands before the whole row.
	const head = /^(?:At|In|On|During|For) [^,:;]+: (?=no )/.exec(said)?.[0] ?? "";
	const things = unit.leadIn === undefined ? bannedThings(capitalise(said.slice(head.length))) : [];
	const place = head.slice(0, -2).toLowerCase();
	const answers = (thing: string): string[] => [...keptWhole(`No ${small(thing)}`), ...offered(`No ${small(thing)}`)];
	const each =
		things.length > 0
			? (rowOfDeeds(things.map(answers)) ??
				(head === "" ? undefined : rowOfDeeds(things.map((one) => answers(`${one} ${place}`)))))
			: undefined;
	if (each !== undefined) {
		const rows = own.filter(
			(one) =>
				isTemplate(one) ||
				(answersAll(one.text, things) &&
					!repeatsThing(one.text, things) &&
					!things.some((thing) => orders(thing, one.text))),
		);
		const [first] = rows;
		const row = asWhole(from, to, said)(head === "" ? each : head + small(each.replaceAll(` ${place}`, "")));
		return first !== undefined && !isTemplate(first) && answersAll(first.text, things)
			? [first, row, ...rows.slice(1)]
			: [row, ...rows];
	}
	const placed = unit.leadIn === undefined && head === "" ? placedThings(said) : undefined;
	const there = placed === undefined ? undefined : rowOfDeeds(placed.things.map(answers));
	if (placed !== undefined && there !== undefined)
		return [
			asWhole(from, to, said)(`${capitalise(placed.place)}, ${small(there)}`),
			...own.filter((one) => isTemplate(one) || answersAll(one.text, placed.things)),
		];
	if (things.length > 2) return own.filter((one) => isTemplate(one) || answersAll(one.text, things));
	const halves =
		unit.leadIn === undefined && /^(?:manner|imperative|modal|ban|double|present)$/.test(hit.kind)
			? twoHalves(said)
			: undefined;
	if (halves !== undefined && hit.from > 1) {
		const made = secondDone(halves)
			.filter((one) => firstWord(one) !== firstWord(halves.first))
			.map((one) => joinedHalves(halves, one))
			.filter((one) => !cannotStand(said, one));
		if (made.length > 0) {
			const [first] = own;
			const fit = halves.manner && first !== undefined && !isTemplate(first) && !VAGUE_MANNER.test(first.text);
			const ready = made.slice(0, 2).map(asWhole(from, to, said));
			return fit ? [first, ...ready, ...own.slice(1)] : [...ready, ...own];
		}
	}
	const daily =
		unit.leadIn === undefined ? everyday(said).filter((one) => !(cannotStand(said, one) || unsound(one, said))) : [];
	if (daily.length > 0) return [...daily.map(asWhole(from, to, said)), ...own];
	const seen = unit.leadIn === undefined && own.every(isTemplate) ? recast(said, SEEN_READINGS) : [];
	if (seen.length > 0) return [...seen.map(asWhole(from, to, said)), ...own];
	const want =
		unit.leadIn === undefined && own.every(isTemplate)
			? everyday(said, false).filter((one) => !unsound(one, said))
			: [];
	if (want.length > 0) return [...want.map(asWhole(from, to, said)), ...own];
	const full = !/n['’]t/.test(said)
		? said
		: said.replace(/\b(should|must|may|do|does|is|are|could)n['’]t\b/g, "$1 not");
	const read = unit.leadIn === undefined ? recast(said, READINGS) : [];
	const plainer = read.length > 0 || full === said || unit.leadIn !== undefined ? read : recast(full, READINGS);
	if (plainer.length > 0) return [...plainer.slice(0, 3).map(asWhole(from, to, said)), ...own.filter(isTemplate)];
	const again =
		unit.leadIn === undefined && own.every(isTemplate) && tokens.length < LONG + 4 && !said.includes(" or ")
			? orderly(said)
			: [];
	const orderlyDone = again.filter((one) => !cannotStand(said, one));
	if (orderlyDone.length > 0) return [...orderlyDone.map(asWhole(from, to, said)), ...own];
	const order =
		tokens.length > LONGEST || tokens.length < LONG || unit.leadIn !== undefined ? undefined : ordered(said);
	if (order !== undefined && (own.every(isTemplate) || VERDICT_FIRST.test(said))) {
		const made = longest(order);
		if (made.length > 0) return [...made.slice(0, 3).map(asWhole(from, to, said)), ...own.filter(isTemplate)];
	}
	const plain = tokens.length < LONGEST && unit.leadIn === undefined ? plainly(said) : undefined;
	if (plain?.place === "" && tokens.length >= LONG && (own.every(isTemplate) || / or /.test(said)))
		return [...longest(plain.plain).map(asWhole(from, to, said)), ...own];
	if (plain !== undefined && own.every((one) => one.kind === "template" || !one.text.includes(plain.place)))
		return [...allWordings(plain.plain).map(asWhole(from, to, said)), ...own];
	if (
		tokens.length < (said.startsWith("No ") ? SHORT : LONG) ||
		tokens.length > LONGEST ||
		unit.leadIn !== undefined ||
		hit.kind === "lead-in"
	)
		return own;
	const whole = asWhole(from, to, said);
	const wholes = own
		.filter((one) => one.kind !== "template")
		.map((one) => text.slice(from, one.start) + one.text + text.slice(one.end, to))
		.filter((one) => !cannotStand(said, one));
	const made = recast(said);
	if (made.length > 0) return [...made.map(whole), ...own];
	const joined = joinedActs(said, wholes[0], eachWording);
	const first = joined === undefined || cannotStand(said, joined) ? [] : [joined];
	const long = longWordings(said, [...first, ...wholes], eachWording);
	if (long === undefined) return [...first.map(whole), ...own];
	const { parts } = long;
	const all = [...first, ...long.sure, ...wholes.map((one) => addressed(parts, one)), ...long.further];
	const ready = [...new Set(all.map((one) => plainOnce(parts, one)))];
	const kept = ready.filter((one) => !partial(parts, one) && !split(said, one) && !ordering(parts, one));
	return [
		...kept.map(whole),
		...ready.filter((one) => !kept.includes(one) && !split(said, one) && !ordering(parts, one)).map(whole),
		...own.filter((one) => one.kind === "template"),
	];
}
