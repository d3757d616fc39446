import { analyse } from "#app/coach/document.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import type { Hit, Scan } from "../../rules/scan.ts";
import { language } from "../../words/language.ts";
import { isNominative, type Person, personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { suggestionsFor } from "../rewriting/rewrite.ts";
import { nounOf } from "../rewriting/rewrite-nominal.ts";
import { at, capitalise, closing, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { deedOf } from "../words/nominals.ts";
import { nounPhraseAt, readingsOf } from "../words/noun-forms.ts";
import { plainer, toldByBuild } from "./recast.ts";

/** A ban on a deed that a noun names, answered as the ban on its verb: «применение лестниц без упора» as «применять лестницы без упора». */

const INSTRUMENTAL = /^пользоваться$/;

/** Verbs whose object stands behind a preposition, or that have none. */
const BARE = /^(?:находиться|входить|выходить|курить|работать|разговаривать|спать|ехать|въезжать|ходить|купаться)$/;

/** Deeds that are better answered by their noun. */
const NOUN_ALONE = /^опаздывать$/;

/** «самовольная», «одновременное» as an adverb; undefined for what tells of the thing. */
const adverbOf = (norm: string): string | undefined => {
	const found = /^(.{3,}[нв])(?:ый|ая|ое|ого|ой)$/.exec(norm);
	return found?.[1] === undefined ? undefined : `${found[1]}о`;
};

/** A deed and what it is done to, in verbs; the end of what was read. */
interface Verbal {
	text: string;
	to: number;
	/** The things are many, and what tells of them behind a comma agrees with them. */
	many: boolean;
}

/** Where the thing of a deed begins, a place standing before it or not: «хранение в цехе горючих жидкостей». */
function thingFrom(scan: Scan, noun: number, limit: number): number {
	if (!/^(?:в|на|у|под|рядом)$/.test(at(scan, noun + 1))) return noun + 1;
	const place = nounPhraseAt(scan, noun + 2, limit, "P") ?? nounPhraseAt(scan, noun + 2, limit, "A");
	return place === undefined ? noun + 1 : place.head + 1;
}

/** The deed that a noun names and what it is done to, the thing in the case of the verb; undefined where that is not known. */
export function deedFrom(
	scan: Scan,
	text: string,
	noun: number,
	limit: number,
	doer = 0,
	verb = deedOf(at(scan, noun)),
): Verbal | undefined {
	if (verb === undefined || NOUN_ALONE.test(verb)) return undefined;
	const next = at(scan, noun + doer + 1);
	const vehicle = verb === "ехать" ? thingsAt(scan, noun + 1, limit, "G") : undefined;
	const on = vehicle === undefined ? undefined : thingsIn({ scan, text }, vehicle, "P");
	if (vehicle !== undefined && on !== undefined) return { text: `ехать на ${on}`, to: vehicle.to, many: false };
	if (
		BARE.test(verb) &&
		next !== "" &&
		!PREPOSITIONS.has(next) &&
		noun + doer + 1 < limit &&
		scan.tokens[noun + doer + 1]?.kind === "word"
	)
		return undefined;
	if (BARE.test(verb))
		return readingsOf(next).some((one) => one.case === "G") ||
			personAt(next) !== undefined ||
			/(?:их|ых|ого|его)$/.test(next)
			? undefined
			: { text: verb, to: noun + 1, many: false };
	const from = thingFrom(scan, noun + doer, limit);
	const things = thingsAt(scan, from, limit, "G");
	if (things === undefined)
		return scan.tokens[noun + doer + 1]?.kind === "word" && noun + doer + 1 < limit && !PREPOSITIONS.has(next)
			? undefined
			: { text: verb, to: noun + doer + 1, many: false };
	const put = thingsIn({ scan, text }, things, INSTRUMENTAL.test(verb) ? "I" : "A");
	return put === undefined
		? undefined
		: {
				text: `${verb} ${textOf(scan, text, noun + doer + 1, from)} ${put}`,
				to: things.to,
				many: things.parts.length > 1 || things.parts.some((one) => one.plural),
			};
}

/** What tells of the things behind a comma, in the case of the things: «лестниц, не прошедших проверку» beside «лестницы». */
const agreeing = (norm: string): boolean => /(?:щ|[вд]ш|нн|[ая]ем|им)(?:их|ых)(?:ся)?$/.test(norm);

/** What stands behind the deed, a second noun of a deed turned into its verb: «..., а также его ремонт под напряжением». */
export function behind(scan: Scan, text: string, from: number, to: number, many: boolean): string {
	const said: string[] = [];
	const clause = many && at(scan, from) === ",";
	let i = from;
	while (i < to) {
		const own = /^(?:его|ее|их)$/.test(at(scan, i)) ? i + 1 : i;
		const joined = /^(?:и|или|также|,)$/.test(at(scan, i - 1));
		const next = joined && deedOf(at(scan, own)) !== undefined ? deedFrom(scan, text, own, to) : undefined;
		const word = textOf(scan, text, i, i + 1);
		if (next !== undefined) {
			const [verb = "", ...rest] = next.text.split(" ");
			said.push(own > i ? `${verb} ${word} ${rest.join(" ")}` : next.text);
		} else said.push(clause && joinedTo(scan, i) && agreeing(at(scan, i)) ? word.replace(/х(?=ся$|$)/u, "е") : word);
		i = next?.to ?? i + 1;
	}
	return said.join(" ");
}

const joinedTo = (scan: Scan, i: number): boolean => /^(?:,|не|и|или)$/.test(at(scan, i - 1));

/** The noun of the deed that is banned, behind the ban where a place or time stands first. */
function bannedNoun(scan: Scan, hit: Hit): number {
	const noun = nounOf(scan, hit);
	if (noun >= 0 || hit.verb >= 0 || hit.from === hit.segment.from) return noun;
	for (let i = hit.to; i < Math.min(hit.to + 3, hit.segment.to); i++) {
		if (deedOf(at(scan, i)) !== undefined) return i;
		if (adverbOf(at(scan, i)) === undefined) return -1;
	}
	return -1;
}

/** Who does the deed, beside it: «использование сотрудниками ...». */
const byStaff = (scan: Scan, i: number): Person | undefined => {
	const doer = personAt(at(scan, i));
	return doer?.role === "staff" && doer.cases.includes("I") && !isNominative(doer) ? doer : undefined;
};

/** The sentence with verbs in the place of the nouns; undefined for one that has a verb. */
function inVerbs(scan: Scan, hit: Hit, text: string): string | undefined {
	if (scan.hits.length !== 1 || /manner|ensure|no-noun/.test(hit.code) || hit.subject >= 0) return undefined;
	if (scan.tokens.slice(hit.from, hit.to).some((token) => /^(?:воздерж|избег|отказ)/.test(token.norm)))
		return undefined;
	const noun = bannedNoun(scan, hit);
	if (noun < 0 || at(scan, hit.to) === ":" || at(scan, noun - 1) === ":") return undefined;
	const ahead = noun < hit.from;
	const adverbs: string[] = [];
	for (let i = ahead ? hit.segment.from : hit.verb >= 0 ? hit.verb + 1 : hit.to; i < noun; i++) {
		const adverb = adverbOf(at(scan, i));
		if (adverb === undefined) return undefined;
		adverbs.push(adverb);
	}
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const early = byStaff(scan, noun + 1);
	const deed = deedFrom(scan, text, noun, ahead ? hit.from : last, early === undefined ? 0 : 1);
	if (deed === undefined) return undefined;
	const doer = early ?? byStaff(scan, deed.to);
	const told = doer !== undefined;
	if (told && (hit.from > 0 || ahead)) return undefined;
	const who = told ? capitalise(doer.plural ? doer.paradigm.many.D : doer.paradigm.singular.D) : "";
	const lead = ahead || told ? "" : textOf(scan, text, 0, hit.from);
	const rest = behind(
		scan,
		text,
		told && early === undefined ? deed.to + 1 : deed.to,
		ahead ? hit.from : last,
		deed.many,
	);
	const tail = ahead ? behind(scan, text, hit.to, last, false) : "";
	const ban = who === "" && lead === "" ? "Запрещается" : "запрещается";
	return tidy(`${who} ${lead} ${ban} ${adverbs.join(" ")} ${deed.text} ${rest} ${tail}.`);
}

const ALONE =
	/^(.+ не (?:(?:долж(?:ен|на|ны)|может|могут) )?[а-яё]+)( .*?)?(?<! (?:на|в|во|за|под|по|через|с)) (?:один|одна|одни)(?![а-яё])(?: (?!на один|из )(.+?))?([.!]?)$/iu;
const LEARNER = /^(.*(?:стаж[её]р|новичк|новеньк|практикант|учени).* [а-яё]+ [а-яё ]+?) самостоятельно([.!]?)$/iu;

/** «Стажёр не остаётся один в зале» as «... в зале в одиночку», which more is known of; undefined elsewhere. */
function inCompany(scan: Scan, text: string): string | undefined {
	if (scan.hits.length !== 1 || !scan.tokens.some(({ norm }) => /^(?:один|одна|одни|самостоятельно)$/.test(norm)))
		return undefined;
	const said = text.slice(scan.sentence.start, scan.sentence.end).trim();
	const [, deed = "", before = "", behind = "", stop = ""] = ALONE.exec(said) ?? [];
	if (deed !== "") return tidy(`${deed}${before} ${behind} в одиночку${stop}`);
	const [, act = "", end = ""] = LEARNER.exec(said) ?? [];
	return act === "" ? undefined : `${act} в одиночку${end}`;
}

/** The ban that a sentence holds under a noun or in a roundabout build; undefined for a plain one. */
export function plainReading(scan: Scan, text: string): string | undefined {
	const hit = scan.hits[0];
	const named = hit !== undefined && (hit.verb < 0 || /^допу/.test(at(scan, hit.verb)));
	return (
		(named ? inVerbs(scan, hit, text) : undefined) ??
		inCompany(scan, text) ??
		(hit === undefined ? undefined : plainer(scan, hit, text))
	);
}

/** Sentences whose plainer reading is worded roundabout still. */
const LAYERED = /^(?:ни|запомн|помн|без |пост|стар|убед|провер|удостов)/iu;

/** The suggestions for a sentence; those for its reading in verbs before its own. */
export function suggestionsInVerbs(scan: Scan, text: string, again = true): Suggestion[] {
	const hit = scan.hits[0];
	const plain = plainReading(scan, text);
	const whole = hit === undefined ? undefined : toldByBuild(scan, hit, text);
	const own = (): Suggestion[] => {
		const { start, end } = scan.sentence;
		const told: Suggestion[] = whole === undefined ? [] : [{ start, end, text: whole, kind: "phrase" }];
		return [...told, ...suggestionsFor(scan, text)];
	};
	if (plain === undefined) return own();
	const [unit, ...more] = analyse(plain, "rule", language).units;
	const [sentence, ...others] = unit?.sentences ?? [];
	if (sentence === undefined || more.length + others.length > 0) return own();
	const { start, end } = scan.sentence;
	const stop = closing(scan, text);
	const inner = scanSentence(sentence);
	const built = inner.hits[0] === undefined ? undefined : toldByBuild(inner, inner.hits[0], plain);
	const told: Suggestion[] = built === undefined ? [] : [{ start, end, text: built, kind: "phrase" }];
	const layered = again && LAYERED.test(text);
	const found = (layered ? suggestionsInVerbs(inner, plain, false) : [...told, ...suggestionsFor(inner, plain)])
		.filter((one) => one.kind !== "template")
		.map((one) => ({ ...one, start, end, text: one.text.replace(/[.!…]+$/, "") + stop }));
	if (found.length > 2) return found;
	const more2 = own().filter(
		(one) =>
			found.every((other) => other.text !== one.text) &&
			!(found.length > 0 && (one.text.includes(" — ") || /^(?:Пос|С)тарайтесь /.test(one.text))),
	);
	return [...found, ...more2];
}
