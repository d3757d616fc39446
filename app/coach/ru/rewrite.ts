import type { Suggestion } from "../types.ts";
import { inMood } from "./conjugate.ts";
import { formOf, isInfinitive, words } from "./forms.ts";
import { MANNER, NOUN_PAIRS, PAIRS, QUOTES, RECEIVED, WITHOUT } from "./pairs.ts";
import { isNominative, type Person, personAt } from "./people.ts";
import type { Hit, Mood, Scan } from "./prohibition.ts";
import { HESITATE, REMEMBER } from "./prohibition-words.ts";
import type { Segment } from "./segments.ts";

/** Positive wordings of a sentence that prohibits: by construction, by phrase pair, or a template with slots. */

interface Pair {
	stem: string;
	near: readonly string[];
	phrase: string;
}

const firstLetters = (text: string): string => text.slice(0, 2);

function readPairs(text: string): Map<string, Pair[]> {
	const table = new Map<string, Pair[]>();
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const [stems = "", near = "", phrase = ""] = line.split(";").map((part) => part.trim());
		for (const stem of stems.split(" ")) {
			const pair = { stem, near: near === "" ? [] : near.split(" "), phrase };
			const key = firstLetters(stem);
			const known = table.get(key);
			if (known === undefined) table.set(key, [pair]);
			else known.push(pair);
		}
	}
	return table;
}

const twoColumns = (text: string): { stems: readonly string[]; phrase: string }[] =>
	text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => {
			const [stems = "", phrase = ""] = line.split(";").map((part) => part.trim());
			return { stems: stems.split(/[ |]/), phrase };
		});

const verbPairs = readPairs(PAIRS);
const nounPairs = twoColumns(NOUN_PAIRS);
const manners = twoColumns(MANNER);
const quotes = QUOTES.split("\n")
	.filter((line) => line !== "")
	.map((line) => {
		const [stems = "", phrase = ""] = line.split(";").map((part) => part.trim());
		return { stems: stems.split("|"), phrase };
	});

/** Pronouns: after a preposition they begin with "н". */
const PRONOUNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	he: { N: "он", G: "его", D: "ему", A: "его", I: "им", P: "нем" },
	she: { N: "она", G: "ее", D: "ей", A: "ее", I: "ей", P: "ней" },
	they: { N: "они", G: "их", D: "им", A: "их", I: "ими", P: "них" },
};

interface Frame {
	/** The person stands in a clause that stays before this one: a pronoun will do. */
	known: boolean;
	mood: Mood;
	/** Words that stand before the verb: the subject, with its duty word. */
	prefix: string;
	person: Person | undefined;
	plural: boolean;
}

const at = (scan: Scan, i: number): string => scan.tokens[i]?.norm ?? "";
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function textOf(scan: Scan, text: string, from: number, to: number): string {
	const first = scan.tokens[from];
	const last = scan.tokens[to - 1];
	return first === undefined || last === undefined || from >= to ? "" : text.slice(first.start, last.end);
}

const PREPOSITIONS = words("в во на о об от из с со к ко у за для без до при через под над перед по про мимо из-за");

/** The person of the sentence: who is served, in the segment of the verb or else anywhere; not the subject. */
function personOf(scan: Scan, hit: Hit): { person: Person | undefined; plural: boolean; known: boolean } {
	const order = [hit.segment, ...scan.segments.filter((one) => one !== hit.segment)];
	for (const segment of order) {
		for (let i = segment.from; i < segment.to; i++) {
			const person = personAt(at(scan, i));
			if (person === undefined || person.role === "staff" || i === hit.subject) continue;
			if (/^(?:посторонн|сосед|партнер)/.test(person.lemma)) continue;
			const kept = segment !== hit.segment && segment.kind !== "main" && segment.to <= hit.segment.from && (segment.opener === "если" || segment.opener === "когда" || segment.opener.startsWith("как") || segment.opener === "хотя" || segment.opener === "что бы" || segment.opener === "кто");
			return { person, plural: person.plural, known: kept };
		}
	}
	return { person: undefined, plural: false, known: false };
}

const DEFAULT: Readonly<Record<string, string>> = { N: "человек", G: "человека", D: "человеку", A: "человека", I: "человеком", P: "человеке" };

function filled(phrase: string, frame: Frame): string {
	const { person, plural, mood } = frame;
	const own = mood === "imperative-singular" ? "тебя" : mood === "third-singular" || mood === "duty" ? "его" : mood === "third-plural" ? "их" : mood === "first-plural" ? "нас" : "вас";
	return phrase
		.replace(/~([а-яё/]+)/g, (_, verb: string) => inMood(verb, mood))
		.replace(/(^|[а-я]+ )\{([NGDAIP])\}/g, (_, before: string, mark: string) => {
			if (frame.known && person !== undefined) {
				const pronoun = PRONOUNS[plural ? "they" : person.feminine ? "she" : "he"]?.[mark] ?? "";
				return before + (PREPOSITIONS.has(before.trim()) && mark !== "P" ? `н${pronoun}` : pronoun);
			}
			const row = plural ? person?.paradigm.many : person?.paradigm.singular;
			return before + (row?.[mark as keyof typeof row] ?? DEFAULT[mark] ?? "");
		})
		.replace(/\{ИХ\}/g, plural ? "их" : person?.feminine === true ? "ее" : "его")
		.replace(/\{вас\}/g, own);
}

/** The frame of the sentence: its mood and its subject, the negation taken away. */
function frameOf(scan: Scan, hit: Hit, text: string): Frame {
	const { person, plural, known } = personOf(scan, hit);
	const subject = hit.subject >= 0 ? personAt(at(scan, hit.subject)) : undefined;
	const base = { person, plural, known };
	const none = at(scan, hit.segment.from) === "никто" || at(scan, hit.segment.from) === "ни";
	const negated = hit.code === "prohibition.negated-subject";
	let noun = "";
	if (hit.subject >= 0 && hit.subject < hit.from) {
		let start = hit.subject;
		while (start > 0 && scan.tokens[start - 1]?.kind === "word" && start > segmentStart(scan, hit.subject)) start--;
		let end = hit.subject + 1;
		const stop = segmentEnd(scan, hit.subject);
		while (end < Math.min(stop, hit.from) && !/^(?:никогда|нигде|никому|ничего|никого|всегда|не|ни|обязан|должен|должна|должны|при|в|на|во|старается|и|но|а)$/.test(at(scan, end)) && formOf(at(scan, end)) === "other" && personAt(at(scan, end))?.role !== "customer") end++;
		noun = textOf(scan, text, start, end).replace(/^(?:ни один|никто)\s+/i, (found) => (found.toLowerCase().startsWith("никто") ? "Каждый " : "Каждый ")).replace(/^ни одна\s+/i, "Каждая ");
	}
	if (negated && none && noun === "") noun = at(scan, hit.segment.from + 1) === "из" ? `Каждый ${textOf(scan, text, hit.segment.from + 1, hit.segment.from + 3)}` : "Каждый";
	if (negated && none && noun !== "" && /^Каждый из/.test(noun) === false && at(scan, hit.segment.from) === "никто") noun = `Каждый ${textOf(scan, text, hit.segment.from + 1, hit.segment.from + 3)}`;
	const many = subject?.plural === true && !negated;
	const feminine = subject?.feminine === true || /^Каждая/.test(noun);
	const modals = scan.tokens.slice(hit.from, hit.to + 1).some((token) => /^(?:должны|могут|имеют)$/.test(token.norm)) || (subject?.cases.includes("n") === true && !negated && hit.mood === "third-plural");
	const duty = many || (modals && !negated) ? "должны" : feminine ? "должна" : "должен";
	if (hit.mood === "duty" && (noun !== "" || subject !== undefined)) return { ...base, mood: "infinitive", prefix: `${noun} ${duty}` };
	if (hit.mood === "duty") {
		const we = at(scan, hit.subject) === "мы" || at(scan, hit.segment.from) === "мы";
		return { ...base, mood: we ? "first-plural" : "imperative", prefix: we ? "Мы" : "" };
	}
	if (hit.mood === "third-singular" || hit.mood === "third-plural") {
		if (noun === "" && !negated && hit.subject < 0) return { ...base, mood: moodBefore(scan, hit) ?? "imperative", prefix: "" };
		return { ...base, mood: negated ? "third-singular" : hit.mood, prefix: noun };
	}
	if (hit.mood === "first-plural") return { ...base, mood: "first-plural", prefix: at(scan, hit.segment.from) === "мы" || at(scan, hit.subject) === "мы" ? "Мы" : "" };
	if (hit.mood === "modal" || hit.mood === "none") {
		const model = moodBefore(scan, hit);
		if (model !== undefined) return { ...base, mood: model, prefix: "" };
		for (let i = hit.segment.from; i < hit.segment.to; i++) {
			const staff = personAt(at(scan, i));
			if (staff?.role !== "staff" || !staff.cases.includes("D") || PREPOSITIONS.has(at(scan, i - 1)) || isNominative(staff)) continue;
			let end = i + 1;
			while (end < hit.segment.to && end !== hit.from && end !== hit.verb && !PREPOSITIONS.has(at(scan, end)) && formOf(at(scan, end)) === "other" && /(?:а|я|ы|и|ой|ей|ов|ев)$/.test(at(scan, end)) && personAt(at(scan, end))?.role !== "customer" && !/^(?:категорически|строго)$/.test(at(scan, end))) end++;
			const name = `${staff.plural ? staff.paradigm.many.N : staff.paradigm.singular.N} ${textOf(scan, text, i + 1, end)}`.trim();
			return { ...base, mood: "infinitive", prefix: `${capitalise(name)} ${staff.plural ? "должны" : staff.feminine ? "должна" : "должен"}` };
		}
		return { ...base, mood: scan.tokens.some((token) => formOf(token.norm) === "imperative-singular" && token.capital) ? "imperative-singular" : "imperative", prefix: "" };
	}
	if (hit.mood === "infinitive" && hit.code === "prohibition.banning-word") return { ...base, mood: "imperative", prefix: "" };
	if (hit.mood === "infinitive" && scan.tokens.slice(hit.segment.from, hit.from).some((token) => /^(?:рекомендуется|рекомендуем|важно|желательно|лучше|стоит|следует|нужно|надо)$/.test(token.norm))) return { ...base, mood: "imperative", prefix: "" };
	if (hit.mood === "infinitive" && noun !== "") return { ...base, mood: "infinitive", prefix: `${noun} ${duty}` };
	return { ...base, mood: hit.mood, prefix: "" };
}

/** The mood of an earlier order in the sentence, which a ban beside it takes over. */
function moodBefore(scan: Scan, hit: Hit): Mood | undefined {
	for (const segment of scan.segments) {
		if (segment.from >= hit.segment.from || segment.kind !== "main") continue;
		if (hit.verb >= segment.from && hit.verb < segment.to) continue;
		for (let i = segment.from; i < segment.to; i++) {
			const norm = at(scan, i);
			if (/^(?:нужно|следует|необходимо|надо|обязан|обязана|обязаны)$/.test(norm)) return "infinitive";
			const form = formOf(norm);
			if (form === "imperative" || form === "imperative-singular" || form === "first-plural") return isRemember(scan, segment) ? undefined : form;
			if (form === "third-plural") return form;
		}
	}
	return undefined;
}

const segmentStart = (scan: Scan, i: number): number => scan.segments.find((one) => one.from <= i && i < one.to)?.from ?? 0;
const segmentEnd = (scan: Scan, i: number): number => scan.segments.find((one) => one.from <= i && i < one.to)?.to ?? scan.tokens.length;

/** The phrase pair for the verb at token `verb`. */
function pairFor(scan: Scan, hit: Hit, verb: number, text: string): string | undefined {
	const norm = at(scan, verb);
	const candidates = verbPairs.get(firstLetters(norm)) ?? [];
	const segment = scan.segments.find((one) => one.from <= verb && verb < one.to) ?? hit.segment;
	let best: Pair | undefined;
	for (const pair of candidates) {
		if (!norm.startsWith(pair.stem)) continue;
		if (pair.near.length > 0 && !isNear(scan, segment, verb, pair.near)) continue;
		if (best === undefined || (best.near.length === 0 && pair.near.length > 0)) best = pair;
	}
	if (best?.phrase === "@quote") return quoteFor(scan, segment, text);
	return best?.phrase;
}

function isNear(scan: Scan, segment: Segment, verb: number, near: readonly string[]): boolean {
	for (let i = segment.from; i < segment.to; i++) {
		if (i === verb) continue;
		const token = scan.tokens[i];
		if (token === undefined) continue;
		for (const stem of near) {
			if (stem === '"' ? token.norm === '"…"' : token.norm.startsWith(stem)) return true;
			if (stem === "ты" && token.norm === '"…"') return true;
		}
	}
	return false;
}

function quoteFor(scan: Scan, segment: Segment, text: string, strict = false): string | undefined {
	for (let i = segment.from; i < scan.tokens.length; i++) {
		const token = scan.tokens[i];
		if (token?.norm !== '"…"') continue;
		const said = text.slice(token.start, token.end).toLowerCase();
		const found = quotes.find((one) => one.stems.some((stem) => said.includes(stem)));
		if (found === undefined && strict) continue;
		return `~сказать/говорить {D}: «${found?.phrase ?? "Сейчас всё уточню и помогу вам"}»`;
	}
	return undefined;
}

/** The phrase pair for a deed that a noun names, near the prohibiting words. */
function nounPairFor(scan: Scan, hit: Hit, from: number, to: number): string | undefined {
	const named = hit.code === "prohibition.no-noun" || hit.code === "prohibition.manner" ? hit.from + 1 : hit.to;
	const order = [...range(named, to), ...range(from, hit.from)];
	for (const i of order) {
		const norm = at(scan, i);
		if (norm.length < 3 || PREPOSITIONS.has(norm)) continue;
		const pair = nounPairs.find((one) => one.stems.some((stem) => norm.startsWith(stem) || norm.includes(`-${stem}`)));
		if (pair !== undefined) return pair.phrase;
	}
	return undefined;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

interface Edit {
	from: number;
	to: number;
	text: string;
}

/** The sentence with token ranges replaced; an empty text takes the punctuation or conjunction before it away. */
function applied(scan: Scan, text: string, edits: readonly Edit[]): string {
	const { tokens, sentence } = scan;
	let result = "";
	let offset = sentence.start;
	for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
		let from = edit.from;
		let to = edit.to;
		if (edit.text === "") {
			while (from > 0 && (tokens[from - 1]?.kind === "punctuation" || /^(?:и|а|но|или)$/.test(at(scan, from - 1)))) from--;
			if (from === 0) while (to < tokens.length - 1 && tokens[to]?.kind === "punctuation" && !/^[.!?…]$/.test(at(scan, to))) to++;
		}
		const start = tokens[from]?.start ?? sentence.end;
		const end = from === edit.from || edit.text !== "" ? (tokens[to - 1]?.end ?? start) : (tokens[to - 1]?.end ?? start);
		if (start < offset) continue;
		const before = text.slice(offset, start);
		result += edit.text === "" ? before.replace(/\s+$/, from === 0 ? "" : "") : before + edit.text;
		offset = end;
	}
	result += text.slice(offset, sentence.end);
	return tidy(result);
}

function tidy(text: string): string {
	const clean = text
		.replace(/\s+/g, " ")
		.replace(/^[\s,;:—-]+/, "")
		.replace(/^(?:а|но|и|то)\s+/i, "")
		.replace(/\s+([,.;:!?…])/g, "$1")
		.replace(/([,;:])\s*([.!?…])/g, "$2")
		.replace(/,\s*,/g, ",")
		.replace(/([.!?])[.!?]+$/, "$1")
		.trim();
	return capitalise(clean);
}

type Draft = { text: string; kind: Suggestion["kind"] };

function fromHesitation(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.mood === "duty") {
		const frame = frameOf(scan, hit, text);
		const rest = textOf(scan, text, hit.verb + 1, hit.segment.to);
		return frame.prefix === "" || !isInfinitive(at(scan, hit.verb + 1)) ? undefined : { text: tidy(`${frame.prefix} смело ${rest}${closing(scan, text)}`), kind: "idiom" };
	}
	const infinitive = hit.verb + 1;
	let at2 = infinitive;
	while (at2 < hit.segment.to && !isInfinitive(at(scan, at2)) && at2 < infinitive + 3) at2++;
	if (!isInfinitive(at(scan, at2))) return undefined;
	const mood: Mood = hit.mood === "third-singular" || hit.mood === "third-plural" || hit.mood === "first-plural" ? hit.mood : hit.mood === "imperative-singular" ? hit.mood : hit.mood === "infinitive" ? "infinitive" : "imperative";
	if (mood !== "imperative" && mood !== "imperative-singular" && mood !== "infinitive" && /^(?:с|по|на|от|при|у|вы|из|пере|до|про|об)/.test(at(scan, at2)) && !/(?:ыва|ива|ва)ть/.test(at(scan, at2))) return undefined;
	const verb = mood === "infinitive" ? at(scan, at2) : inMood(at(scan, at2), mood);
	const moved = textOf(scan, text, infinitive, at2);
	return { text: applied(scan, text, [{ from: hit.from, to: at2 + 1, text: `${verb}${moved === "" ? "" : ` ${moved}`}` }]), kind: "idiom" };
}

/** «Не забывайте о скидке», «Не забывайте, что ...» -> «Помните ...». */
function fromForgetting(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (!/^забы|^забу/.test(at(scan, hit.verb))) return undefined;
	const mood: Mood = hit.mood === "modal" || hit.mood === "none" || hit.mood === "duty" ? "imperative" : hit.mood;
	const verb = inMood("помнить", mood);
	const next = at(scan, hit.verb + 1);
	if (next === "о" || next === "об" || next === "про" || next === "," || next === "") return { text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: verb }]), kind: "idiom" };
	return { text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: inMood("взять", mood) }]), kind: "phrase" };
}

/** «Не X, не сделав Y» -> «Сначала Y, затем X». */
function fromConverb(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const index = scan.segments.indexOf(hit.segment);
	for (const segment of [scan.segments[index + 1], scan.segments[index - 1]]) {
		if (segment === undefined) continue;
		const shift = at(scan, segment.from) === "не" ? 1 : -1;
		if (shift < 0) continue;
		const converb = at(scan, segment.from + 1);
		if (formOf(converb) !== "perfect-converb") continue;
		const infinitive = /вшись$/.test(converb) ? `${converb.slice(0, -5)}ться` : /вши$/.test(converb) ? `${converb.slice(0, -3)}ть` : /в$/.test(converb) ? `${converb.slice(0, -1)}ть` : /дя$/.test(converb) ? `${converb.slice(0, -2)}ти` : "";
		if (infinitive === "") return undefined;
		const first = ordered(scan, hit, infinitive);
		if (first === undefined) return undefined;
		const after = scan.segments[scan.segments.indexOf(segment) + 1];
		const own = after !== undefined && after !== hit.segment && after.kind !== "main" && after.opener !== "если" ? after : segment;
		const rest = textOf(scan, text, segment.from + 2, own.to);
		const main = affirmative(scan, hit, text);
		if (main === undefined) return undefined;
		const others = scan.segments.filter((one) => one !== segment && one !== own && one !== hit.segment && one.from > segment.from);
		const tail = others.length === 0 ? "" : `, ${textOf(scan, text, others[0]?.from ?? 0, others[others.length - 1]?.to ?? 0)}`;
		const head = scan.segments.filter((one) => one.to <= Math.min(hit.segment.from, segment.from));
		const lead = head.length === 0 ? "" : `${textOf(scan, text, head[0]?.from ?? 0, head[head.length - 1]?.to ?? 0)}, `;
		return { text: tidy(`${lead}${first.subject}сначала ${first.verb} ${rest}${first.tail}, затем ${main}${tail}${closing(scan, text)}`), kind: "phrase" };
	}
	return undefined;
}

/** The second verb in the mood of the first: "позвоните", "позвонить", "Курьер должен ... позвонить". */
function ordered(scan: Scan, hit: Hit, infinitive: string): { subject: string; verb: string; tail: string } | undefined {
	const mood: Mood = hit.mood === "modal" || hit.mood === "none" ? "imperative" : hit.mood;
	if (mood === "third-singular" || mood === "third-plural" || mood === "first-plural") return undefined;
	if (mood === "duty") {
		const subject = hit.subject >= 0 ? personAt(at(scan, hit.subject)) : undefined;
		if (subject === undefined) return undefined;
		const noun = subject.plural ? subject.paradigm.many.N : subject.paradigm.singular.N;
		return { subject: `${noun} ${subject.plural ? "должны" : subject.feminine ? "должна" : "должен"} `, verb: infinitive, tail: "" };
	}
	return { subject: "", verb: mood === "infinitive" ? infinitive : inMood(infinitive, mood), tail: "" };
}

/** The forbidden deed as an order, its negation and modal word taken away; used where only the order of steps was at fault. */
function affirmative(scan: Scan, hit: Hit, text: string): string | undefined {
	if (hit.verb < 0) return undefined;
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	const word = at(scan, hit.verb);
	const imperative = hit.mood === "modal" || hit.mood === "none";
	const verb = imperative ? inMood(word, "imperative") : hit.mood === "duty" ? word : textOf(scan, text, hit.verb, hit.verb + 1);
	const skipped = new Set<number>();
	for (let i = hit.from; i < hit.to; i++) if (i !== hit.verb) skipped.add(i);
	if (hit.mood === "duty") for (let i = segment.from; i <= hit.subject; i++) skipped.add(i);
	const before = rangeText(scan, text, segment.from, hit.verb, skipped);
	const after = rangeText(scan, text, hit.verb + 1, segment.to, skipped);
	return [verb, before, after].filter((part) => part !== "").join(" ").replace(/^([А-ЯЁ])/, (letter) => letter.toLowerCase());
}

function rangeText(scan: Scan, text: string, from: number, to: number, skipped: ReadonlySet<number>): string {
	const parts: string[] = [];
	for (let i = from; i < to; i++) {
		if (skipped.has(i) || (i === from && at(scan, i) === "что") || /^(?:никогда|нельзя|запрещено|запрещается|пожалуйста|категорически)$/.test(at(scan, i))) continue;
		const word = textOf(scan, text, i, i + 1);
		parts.push(i === 0 && personAt(at(scan, i)) === undefined ? word.charAt(0).toLowerCase() + word.slice(1) : i === 0 ? word.toLowerCase() : word);
	}
	return parts.join(" ");
}

const closing = (scan: Scan, text: string): string => {
	const last = scan.tokens[scan.tokens.length - 1];
	return last !== undefined && last.kind === "punctuation" && /^[.!…]$/.test(last.norm) ? text.slice(last.start, last.end) : "";
};

/** «Не X, пока не Y» -> «X после того, как Y». */
function fromUntil(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const segment = scan.segments.find((one) => one.opener === "пока" && one.from >= hit.segment.from);
	if (segment === undefined) return undefined;
	let negation = -1;
	for (let i = segment.from; i < segment.to; i++) if (at(scan, i) === "не") negation = i;
	if (negation < 0) return undefined;
	const main = affirmative(scan, hit, text);
	if (main === undefined || hit.mood === "third-singular" || hit.mood === "duty") return undefined;
	const inner = rangeText(scan, text, segment.from + 1, segment.to, new Set([negation]));
	return { text: tidy(`${main} после того, как ${inner}${closing(scan, text)}`), kind: "phrase" };
}

/** «Не X без Y» -> «X после Y», «с Y», «по Y». */
function fromWithout(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (scan.tokens.some((token) => /^(?:ничего|никому|никого|ничем)$/.test(token.norm))) return undefined;
	const place = hit.verb >= 0 ? (scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment) : hit.segment;
	for (let i = place.from; i < place.to - 1; i++) {
		if (at(scan, i) !== "без") continue;
		let noun = i + 1;
		const person = personAt(at(scan, noun));
		if (person === undefined && WITHOUT[at(scan, noun)] === undefined && noun + 1 < place.to && /(?:ого|его|ой|ей|ых|их)$/.test(at(scan, noun))) noun++;
		const key = at(scan, noun);
		const received = RECEIVED[key];
		const stays = hit.verb >= 0 && /^(?:оста|ост)/.test(at(scan, hit.verb));
		if (hit.code === "prohibition.negated-subject" && stays && received !== undefined) {
			return { text: tidy(`${eachOf(scan, hit, text)} получает ${received}${closing(scan, text)}`), kind: "phrase" };
		}
		const swap = WITHOUT[key] ?? (person?.role === "staff" ? `вместе с ${person.plural ? person.paradigm.many.I : person.paradigm.singular.I}` : /(?:ния|тия)$/.test(key) ? `после ${key}` : undefined);
		if (swap === undefined) return undefined;
		const owner = noun + 1 < hit.verb && personAt(at(scan, noun + 1))?.cases.includes("G") === true ? ` ${textOf(scan, text, noun + 1, noun + 2)}` : "";
		const base = noun > i + 1 && swap.startsWith("после ") ? `после ${textOf(scan, text, i + 1, noun)} ${swap.slice(6)}` : swap;
		const modifier = base + owner;
		if (owner !== "") noun++;
		const tail = textOf(scan, text, noun + 1, place.to);
		if (hit.code === "prohibition.negated-subject") {
			const to = /^долж/.test(at(scan, hit.to - 1)) || /^долж/.test(at(scan, hit.from + 1)) ? hit.from + 2 : -1;
			if (to < 0) return undefined;
			const prefix = eachOf(scan, hit, text);
			const middle = textOf(scan, text, to, i);
			return { text: tidy(`${prefix} ${at(scan, to - 1)} ${middle} ${modifier} ${tail}${closing(scan, text)}`), kind: "phrase" };
		}
		if (stays && !swap.startsWith("под ")) return undefined;
		if (hit.mood === "third-singular" || hit.mood === "third-plural" || hit.mood === "first-plural") {
			return { text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: textOf(scan, text, hit.verb, hit.verb + 1) }, { from: i, to: noun + 1, text: modifier }]), kind: "phrase" };
		}
		const framed = frameOf(scan, hit, text);
		if (hit.mood === "duty" || hit.verb < 0 || (hit.mood === "modal" && framed.prefix !== "")) {
			const frame = framed;
			if (frame.prefix === "" || hit.verb < 0) return undefined;
			return { text: tidy(`${frame.prefix} ${at(scan, hit.verb)} ${textOf(scan, text, hit.verb + 1, i)} ${modifier} ${tail}${closing(scan, text)}`), kind: "phrase" };
		}
		const skipped = new Set<number>();
		for (let k = i; k <= noun; k++) skipped.add(k);
		const trailing = i > hit.verb;
		if (trailing) for (let k = noun + 1; k < place.to; k++) skipped.add(k);
		const shadow: Hit = hit;
		const main = affirmativeWithout(scan, shadow, text, skipped);
		if (main === undefined) return undefined;
		const rest = scan.segments.filter((one) => one.from > place.from && one.kind !== "main");
		const more = rest.length === 0 ? "" : `, ${textOf(scan, text, rest[0]?.from ?? 0, rest[rest.length - 1]?.to ?? 0)}`;
		return { text: tidy(`${main} ${modifier}${trailing && tail !== "" ? ` ${tail}` : ""}${more}${closing(scan, text)}`), kind: "phrase" };
	}
	return undefined;
}

function affirmativeWithout(scan: Scan, hit: Hit, text: string, without: ReadonlySet<number>): string | undefined {
	if (hit.verb < 0) return undefined;
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	const word = at(scan, hit.verb);
	const verb = hit.mood === "modal" || hit.mood === "none" ? inMood(word, "imperative") : hit.mood === "infinitive" ? word : textOf(scan, text, hit.verb, hit.verb + 1);
	const skipped = new Set<number>(without);
	for (let i = hit.from; i < hit.to; i++) skipped.add(i);
	skipped.add(hit.verb);
	const before = rangeText(scan, text, segment.from, hit.verb, skipped);
	const after = rangeText(scan, text, hit.verb + 1, segment.to, skipped);
	return [verb, before, after].filter((part) => part !== "").join(" ");
}

/** "Ни один звонок" -> "Каждый звонок"; "Никто" -> "Каждый". */
function eachOf(scan: Scan, hit: Hit, text: string): string {
	const { from } = hit.segment;
	if (at(scan, from) === "никто") return at(scan, from + 1) === "из" ? `Каждый ${textOf(scan, text, from + 1, Math.min(from + 3, hit.from))}` : "Каждый";
	if (at(scan, from) !== "ни") return textOf(scan, text, from, hit.from);
	const each = at(scan, from + 1) === "одна" ? "Каждая" : at(scan, from + 1) === "одно" ? "Каждое" : "Каждый";
	return `${each} ${textOf(scan, text, from + 2, hit.from)}`;
}

const LESS = words("меньше менее реже ниже раньше ранее короче");

/** «не должна занимать больше десяти минут» -> «должна занимать до десяти минут». */
function fromBound(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const { segment } = hit;
	for (let i = hit.from; i < segment.to; i++) {
		const norm = at(scan, i);
		const exceed = /^превы/.test(norm);
		if (!exceed && !/^(?:больше|более|дольше|длиннее|свыше|выше|позже|позднее|дороже|чаще|меньше|менее|реже|ниже|раньше|ранее|короче|дальше)$/.test(norm)) continue;
		const modal = at(scan, hit.from + 1);
		const may = /^мо[гж]/.test(modal);
		let amount = i + 1;
		if (at(scan, amount) === "чем") amount++;
		const bound = textOf(scan, text, amount, segment.to);
		if (bound === "" || /^(?:на|в|за|раза|одного раза)\b/.test(bound)) return undefined;
		const word = LESS.has(norm) ? (/^ран/.test(norm) ? "после" : "от") : "до";
		const negated = /^ни(?:кто)?$/.test(at(scan, segment.from));
		if (negated && hit.verb >= 0 && /^(?:лежа|жда|ожида|висе|стоя|оста)/.test(at(scan, hit.verb)) && word === "до") {
			const got = personAt(at(scan, segment.from + 2))?.role === "customer" || at(scan, segment.from) === "никто" ? "помощь" : "ответ";
			return { text: tidy(`${eachOf(scan, { ...hit, from: hit.from }, text)} ${modal} получить ${got} в течение ${bound}${closing(scan, text)}`), kind: "phrase" };
		}
		const head = negated ? eachOf(scan, hit, text) : textOf(scan, text, segment.from, hit.from);
		const duty = may ? "" : modal;
		const verb = exceed ? (may ? "составляет" : "составлять") : hit.verb >= 0 && hit.verb < i ? (may ? (at(scan, hit.verb) === "быть" ? "составляет" : inMood(at(scan, hit.verb), modal === "могут" ? "third-plural" : "third-singular")) : at(scan, hit.verb)) : "";
		if (verb === "") return undefined;
		const middle = hit.verb >= 0 && hit.verb + 1 < i ? textOf(scan, text, hit.verb + 1, i) : "";
		return { text: tidy(`${head} ${duty} ${verb} ${middle} ${word} ${bound}${closing(scan, text)}`), kind: "phrase" };
	}
	return undefined;
}

/** Keeps the positive half of «не X, а Y», «Y, а не X», «Y. / Y и не X». */
function fromTwoVerbs(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const { segment } = hit;
	if (scan.hits.some((other) => other.verb >= 0 && (other.verb < other.segment.from || other.verb >= other.segment.to))) return undefined;
	if (hit.code === "prohibition.bad-verdict" || hit.mood === "none" && scan.tokens.some((token) => token.norm === ":")) return undefined;
	const positive = scan.segments.some((one) => one !== segment && one.kind === "main" && !scan.hits.some((other) => other.segment === one) && isOrder(scan, one) && !isRemember(scan, one));
	const inside = orderBefore(scan, hit);
	if (!positive && !inside) return undefined;
	if (inside) {
		let from = hit.from;
		while (from > segment.from && /^(?:и|но|а|да|или|никогда)$/.test(at(scan, from - 1))) from--;
		let to = segment.to;
		for (let i = hit.to; i < segment.to; i++) {
			if (at(scan, i) === "и" && formOf(at(scan, i + 1)) === "imperative") {
				to = i;
				break;
			}
		}
		return { text: applied(scan, text, [{ from, to, text: "" }]), kind: "phrase" };
	}
	const edits = scan.hits.map((other) => ({ from: other.segment.from, to: other.segment.to, text: "" }));
	const unique = edits.filter((edit, i) => edits.findIndex((other) => other.from === edit.from) === i);
	const extra = scan.segments.filter((one) => one.kind !== "main" && scan.hits.some((other) => scan.segments.indexOf(other.segment) === scan.segments.indexOf(one) - 1) && one.opener !== "если" && one.opener !== "когда").map((one) => ({ from: one.from, to: one.to, text: "" }));
	return { text: applied(scan, text, [...unique, ...extra]), kind: "phrase" };
}

const isRemember = (scan: Scan, segment: Segment): boolean => REMEMBER.has(at(scan, segment.from)) && segment.to - segment.from <= 3;

function isOrder(scan: Scan, segment: Segment): boolean {
	for (let i = segment.from; i < segment.to; i++) {
		const form = formOf(at(scan, i));
		if (form === "imperative" || form === "imperative-singular" || /^(?:нужно|следует|необходимо|надо|должен|должны|должна)$/.test(at(scan, i))) return true;
		if (form === "infinitive" && i <= segment.from + 1) return true;
		if ((form === "third-singular" || form === "third-plural" || form === "first-plural") && segment.to - segment.from > 1) return true;
	}
	return false;
}

function orderBefore(scan: Scan, hit: Hit): boolean {
	for (let i = hit.segment.from; i < hit.from; i++) {
		const form = formOf(at(scan, i));
		if (form === "imperative" || form === "imperative-singular") return true;
		if ((form === "infinitive" || form === "third-singular" || form === "third-plural") && /^(?:и|но|а)$/.test(at(scan, hit.from - 1))) return true;
	}
	return false;
}

/** A manner that is told away: the adverbial of the pair, or the sentence without it. */
function fromManner(scan: Scan, hit: Hit, text: string): Draft[] {
	let swap = "";
	for (const manner of manners) {
		for (let i = hit.from; i < hit.segment.to; i++) {
			const norm = at(scan, i);
			if (manner.stems.some((stem) => norm.startsWith(stem))) {
				swap = manner.phrase;
				break;
			}
		}
		if (swap !== "") break;
	}
	const converb = at(scan, hit.from) === "не";
	const from = converb ? hit.from : hit.from;
	const to = converb ? hit.segment.to : hit.to;
	const edits: Edit[] = scan.hits.filter((other) => other !== hit && other.code === "prohibition.manner").map((other) => ({ from: other.from, to: other.segment.to, text: "" }));
	const rest = scan.segments.filter((one) => converb && one.from >= hit.segment.to && /^(?:и|или|ни)$/.test(at(scan, one.from)) && at(scan, one.from + 1) === "не");
	for (const one of rest) if (!edits.some((edit) => edit.from >= one.from && edit.from < one.to)) edits.push({ from: one.from, to: one.to, text: "" });
	const dropped = applied(scan, text, [...edits, { from, to, text: "" }]);
	const drafts: Draft[] = [];
	if (swap !== "" && !dropped.toLowerCase().includes(swap.slice(0, 6))) {
		const stop = /[.!…]$/.exec(dropped)?.[0] ?? "";
		const body = stop === "" ? dropped : dropped.slice(0, -stop.length);
		if (from === 0 || (converb && hit.segment.from === 0)) drafts.push({ text: tidy(`${body}, ${swap}${stop}`).replace(`, ${swap}`, ` ${swap}`), kind: "phrase" });
		else if (converb && hit.segment.to >= scan.tokens.length - 1 - (stop === "" ? 0 : 0)) drafts.push({ text: `${body} ${swap}${stop}`, kind: "phrase" });
		else {
			const before = scan.segments[scan.segments.indexOf(hit.segment) - 1];
			const afterSub = before !== undefined && before.kind !== "main";
			const conjunction = !converb && at(scan, from - 1) === "и";
			drafts.push({ text: applied(scan, text, [...edits, { from: conjunction ? from : from, to, text: swap }]).replace(new RegExp(`,\\s+${swap}`), afterSub ? `, ${swap}` : ` ${swap}`), kind: "phrase" });
		}
	}
	drafts.push({ text: dropped, kind: "phrase" });
	return drafts;
}

/** By phrase pairs: every prohibited deed of the sentence is replaced, its conditions stay. */
function fromPairs(scan: Scan, text: string): Draft | undefined {
	const phrases: string[] = [];
	const gone = new Set<Segment>();
	let frame: Frame | undefined;
	let anchor: Segment | undefined;
	for (const hit of scan.hits) {
		if (hit.code === "prohibition.manner" || hit.code === "prohibition.ensure") continue;
		const own = hit.verb >= 0 ? (scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment) : hit.segment;
		const verbs = hit.verb >= 0 ? [hit.verb, ...infinitivesAfter(scan, hit)] : infinitivesAfter(scan, hit);
		let found: string | undefined;
		for (const verb of verbs) {
			const phrase = pairFor(scan, hit, verb, text);
			if (phrase !== undefined && !phrases.includes(phrase)) {
				phrases.push(phrase);
				found = phrase;
			}
		}
		if (found === undefined && hit.verb < 0) {
			const noun = quoteFor(scan, hit.segment, text, true) ?? nounPairFor(scan, hit, hit.code === "prohibition.banning-word" ? 0 : hit.segment.from, hit.code === "prohibition.banning-word" ? scan.tokens.length : hit.segment.to) ?? quoteFor(scan, hit.segment, text);
			if (noun !== undefined && !phrases.includes(noun)) {
				phrases.push(noun);
				found = noun;
			}
		}
		gone.add(own);
		gone.add(hit.segment);
		if (found !== undefined) {
			frame ??= frameOf(scan, hit, text);
			anchor ??= own.from < hit.segment.from ? own : hit.segment;
		}
	}
	if (frame === undefined || anchor === undefined) return undefined;
	const first = scan.hits[0];
	const wrapped = first !== undefined && first.code === "prohibition.bad-verdict";
	const colon = scan.segments.find((one) => one.before === ":");
	const listed = colon !== undefined && first !== undefined && first.segment.to <= colon.from && !isRemember(scan, first.segment);
	const firm = scan.hits.some((hit) => hit.code === "prohibition.banning-word");
	if (frame.prefix !== "" && first !== undefined && first.subject >= 0 && first.subject < anchor.from && frame.mood !== "infinitive") frame = { ...frame, prefix: "" };
	const last = phrases[phrases.length - 1] ?? "";
	const joined = phrases.length === 1 ? last : `${phrases.slice(0, 2).join(phrases.some((one) => one.includes(" и ")) ? "; " : " и ")}${phrases.length > 2 ? `; ${phrases[2] ?? ""}` : ""}`;
	const body = `${frame.prefix} ${filled(joined, frame)}`.trim();
	const pieces: string[] = [];
	let put = false;
	let previous: Segment | undefined;
	let mains = 0;
	for (const segment of scan.segments) {
		if (segment === anchor) {
			const after = joint(scan, segment, previous, mains, body, pieces.length);
			pieces.push((pieces.length > 0 ? after : "") + (pieces.length > 0 ? body.charAt(0).toLowerCase() + body.slice(1) : body));
			put = true;
			previous = segment;
			continue;
		}
		if (gone.has(segment) || wrappedAway(scan, segment, gone, listed, body)) continue;
		if (isRemember(scan, segment) && segment.to <= anchor.from) continue;
		if (segment.kind === "main" && (/converb$/.test(formOf(at(scan, segment.from))) || (segment.to - segment.from === 1 && at(scan, segment.from) === "пожалуйста"))) continue;
		if (isSub(segment) && /комнате отдыха|служебн|перерыв|шкафчике/.test(body)) continue;
		if (segment.kind === "main" && segment.opener === "" && !isOrder(scan, segment)) {
			if (wrapped || firm || segment.before === "—") continue;
			if (scan.hits[0]?.subject !== undefined && segment.from <= (scan.hits[0]?.subject ?? -1) && (scan.hits[0]?.subject ?? -1) < segment.to) continue;
		}
		const slice = put ? withPronoun(scan, text, segment, frame, body) : textOf(scan, text, segment.from, segment.to);
		if (slice === "") continue;
		previous = segment;
		if (segment.kind === "main") mains++;
		pieces.push((pieces.length > 0 ? joinerOf(segment, pieces.length) : "") + slice);
	}
	if (!put) return undefined;
	return { text: tidy(pieces.join("") + (closing(scan, text) || "")), kind: "phrase" };
}

/** What joins the new clause to those before it. */
function joint(scan: Scan, segment: Segment, previous: Segment | undefined, mains: number, body: string, count: number): string {
	if (previous === undefined || segment.before !== ",") return joinerOf(segment, count);
	if (previous.kind !== "main") return mains > 0 ? ", и " : ", ";
	if (body.includes(" и ") || mains > 1 || scan.tokens.some((token) => token.norm === ":")) return ", ";
	return " и ";
}

/** A clause that stays behind the new one calls the same person by a pronoun. */
function withPronoun(scan: Scan, text: string, segment: Segment, frame: Frame, body: string): string {
	const { person } = frame;
	if (person === undefined || segment.kind === "main") return textOf(scan, text, segment.from, segment.to);
	const parts: string[] = [];
	const last = segment.to - 1;
	const lone = personAt(at(scan, last));
	if (lone?.lemma === person.lemma && isNominative(lone) && body.includes(person.lemma.slice(0, 4))) {
		if (segment.to - segment.from !== 3) return textOf(scan, text, segment.from, segment.to);
		return `${textOf(scan, text, segment.from, segment.from + 1)} ${frame.plural ? "они" : person.feminine ? "она" : "он"} ${textOf(scan, text, segment.from + 1, last)}`;
	}
	for (let i = segment.from; i < segment.to; i++) {
		const one = personAt(at(scan, i));
		const same = one?.lemma === person.lemma && isNominative(one) && one.plural === frame.plural && body.includes(person.lemma.slice(0, 4)) && !PREPOSITIONS.has(at(scan, i - 1));
		parts.push(same ? (frame.plural ? "они" : person.feminine ? "она" : "он") : textOf(scan, text, i, i + 1));
	}
	return parts.join(" ");
}

const joinerOf = (segment: Segment, count: number): string => (count === 0 ? "" : segment.before === "" || segment.before === "(" || segment.before === ")" ? ", " : segment.before === "—" ? " — " : `${segment.before} `);

/** Segments that went with a prohibition: relative clauses and reasons about the forbidden deed, items of its list. */
function wrappedAway(scan: Scan, segment: Segment, gone: ReadonlySet<Segment>, listed: boolean, body: string): boolean {
	const index = scan.segments.indexOf(segment);
	if (at(scan, segment.from) === "не" && /converb$/.test(formOf(at(scan, segment.from + 1)))) return true;
	if (scan.segments[index - 1]?.opener === "кроме") return true;
	if (segment.opener === "кроме" || segment.opener === "ли") return true;
	if (segment.opener === "пока" && /когда|затем|пока|дожд/.test(body)) return true;
	const previous = scan.segments[index - 1];
	if (listed && previous !== undefined && scan.segments.slice(0, index).some((one) => gone.has(one)) && !isSub(segment)) return true;
	if (previous === undefined || !gone.has(previous)) return false;
	return segment.opener === "который" || segment.opener === "что" || (segment.kind === "purpose" && segment.opener !== "чтобы") || segment.opener === "кто";
}

const isSub = (segment: Segment): boolean => segment.opener === "если" || segment.opener === "когда";

/** Infinitives coordinated with the forbidden verb, as in a list after a colon. */
function infinitivesAfter(scan: Scan, hit: Hit): number[] {
	const found: number[] = [];
	if (hit.mood !== "modal" && hit.mood !== "none" && hit.mood !== "imperative") return found;
	for (let i = Math.max(hit.verb + 1, hit.to); i < scan.tokens.length && found.length < 3; i++) {
		const segment = scan.segments.find((one) => one.from <= i && i < one.to);
		if (segment === undefined || segment.kind !== "main") continue;
		if (isInfinitive(at(scan, i)) && (at(scan, i - 1) === "и" || at(scan, i - 1) === "или" || i === segment.from)) found.push(i);
	}
	return found;
}

const ENSURED: readonly (readonly [RegExp, string])[] = [
	[/^(?:ждал|ожидал|стоял|томил)/, "каждого обслужили в назначенное время"],
	[/^(?:рассказывал|повторял|объяснял|диктовал|переспрашивал)/, "слова собеседника записали с первого раза"],
	[/^(?:искал|бродил|блуждал|заблудил|потерял)/, "каждый сразу нашёл дорогу"],
	[/^(?:чувствовал|скучал|обиде|обижал)/, "каждый чувствовал заботу"],
	[/^(?:переплачивал|переплатил)/, "каждый знал полную цену заранее"],
	[/^(?:уш[её]л|ушла|ушли|уходил|остал|оставал)/, "каждый получил ответ и помощь"],
	[/^(?:перепута|путал|ошиб)/, "каждая вещь была подписана"],
	[/^(?:шум|мешал|кричал)/, "вокруг было тихо"],
	[/^(?:опазд|опозд|задержив|задерж|начинал)/, "всё начиналось вовремя"],
];

/** «Следите, чтобы ... не ...»: what should be takes the place of what must not. */
function fromEnsure(scan: Scan, hit: Hit, text: string): Draft[] {
	const head = textOf(scan, text, 0, hit.segment.from);
	const inner: string[] = [];
	for (let i = hit.segment.from; i < hit.segment.to; i++) inner.push(at(scan, i));
	const drafts: Draft[] = [];
	const none = inner.indexOf("было");
	const without = inner.indexOf("без");
	if (none > 0 && without > none) {
		const missing = inner[without + 1] ?? "";
		const have: Readonly<Record<string, string>> = { ценников: "ценник", ценника: "ценник", подписи: "подпись", чека: "чек", бейджа: "бейдж", этикеток: "этикетка", ответа: "ответ", цены: "цена", номера: "номер" };
		const noun = textOf(scan, text, hit.segment.from + none + 1, hit.segment.from + without);
		if (have[missing] !== undefined) drafts.push({ text: tidy(`${head} чтобы у каждого ${noun} был ${have[missing]}${closing(scan, text)}`), kind: "phrase" });
	}
	const conjunction = hit.segment.opener === "что" ? "что" : "чтобы";
	for (let i = 0; i < inner.length; i++) {
		const word = inner[i] ?? "";
		const received = inner.indexOf("без") >= 0 ? RECEIVED[inner[inner.indexOf("без") + 1] ?? ""] : undefined;
		const swap = inner.indexOf("без") >= 0 ? WITHOUT[inner[inner.indexOf("без") + 1] ?? ""] : undefined;
		const subject = textOf(scan, text, hit.segment.from + 1, hit.segment.from + inner.indexOf("не"));
		if (/^ост/.test(word) && swap?.startsWith("под ") === true && subject !== "") drafts.push({ text: tidy(`${head} ${conjunction} ${subject} были ${swap}${closing(scan, text)}`), kind: "phrase" });
		if (/^(?:уш|ост|уход)/.test(word) && received !== undefined && !swap?.startsWith("под ")) drafts.push({ text: tidy(`${head} ${conjunction} каждый получил ${received}${closing(scan, text)}`), kind: "phrase" });
		const pair = ENSURED.find(([stem]) => stem.test(word));
		const whose = scan.tokens.slice(hit.segment.from, hit.segment.to).some((token) => personAt(token.norm) !== undefined || token.norm === "никто");
		if (pair !== undefined && whose) drafts.push({ text: tidy(`${head} ${conjunction} ${pair[1]}${closing(scan, text)}`), kind: "phrase" });
	}
	drafts.push({ text: tidy(`${head} ${conjunction} ___${closing(scan, text)}`), kind: "template" });
	return drafts;
}

/** «Не допускайте, чтобы ...» -> «Следите, чтобы ...» with what should be. */
function fromAllowing(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const inner = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (inner === undefined) return undefined;
	const mood: Mood = hit.mood === "modal" || hit.mood === "none" || hit.mood === "duty" ? "imperative" : hit.mood;
	for (let i = inner.from; i < inner.to; i++) {
		const pair = ENSURED.find(([stem]) => stem.test(at(scan, i)));
		if (pair !== undefined) return { text: tidy(`${inMood("следить", mood)}, чтобы ${pair[1]}${closing(scan, text)}`), kind: "phrase" };
	}
	return undefined;
}

/** «Не звоните раньше десяти» -> «Звоните после десяти»; «не V при клиентах» -> «V в служебном помещении». */
function fromPlace(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.verb < 0 || hit.mood === "duty" || hit.mood.startsWith("third") || hit.mood === "first-plural") return undefined;
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	const skipped = new Set<number>();
	let place = "";
	for (let i = segment.from; i < segment.to; i++) {
		const norm = at(scan, i);
		if (/^(?:раньше|ранее|позже|позднее)$/.test(norm) && at(scan, i + 1) !== "чем" && i + 1 < segment.to && i > hit.verb) {
			skipped.add(i);
			const rest = textOf(scan, text, i + 1, segment.to);
			for (let k = i + 1; k < segment.to; k++) skipped.add(k);
			place = /^(?:времени|срока)/.test(at(scan, i + 1)) ? "вовремя" : `${norm.startsWith("ран") ? "после" : "до"} ${rest}`;
			break;
		}
		const witness = (norm === "при" && personAt(at(scan, i + 1))?.cases.includes("P") === true) || ((norm === "в" || norm === "на") && WORKPLACE.has(at(scan, i + 1))) || ((norm === "за" || norm === "у") && /^(?:стойк|прилав|касс)/.test(at(scan, i + 1)));
		if (!witness) continue;
		skipped.add(i);
		skipped.add(i + 1);
		place = "в служебном помещении";
		while (i + 2 < segment.to && i + 2 !== hit.verb && i + 2 < hit.from && formOf(at(scan, i + 2)) === "other") skipped.add(++i + 1);
		if (i + 1 > hit.verb) for (let k = i + 2; k < segment.to; k++) if (!PREPOSITIONS.has(at(scan, k))) skipped.add(k);
		break;
	}
	if (place === "" || (place === "в служебном помещении" && !HARMLESS_ELSEWHERE.test(at(scan, hit.verb)))) return undefined;
	const main = affirmativeWithout(scan, hit, text, skipped);
	if (main === undefined || /(?:ий|ов|ев) /.test(`${textOf(scan, text, segment.from, hit.from)} `)) return undefined;
	return { text: tidy(`${main} ${place}${closing(scan, text)}`), kind: "phrase" };
}

const WORKPLACE = words("зале ресепшене ресепшн стойке кассе рабочем прилавке холле приемной торговом регистратуре");
/** Deeds that are fine out of the customer's sight. */
const HARMLESS_ELSEWHERE = /^(?:хран|клад|клас|став|веша|склад|держ|пересч|счита|обсу|решат|реша|разбир|писа|пиш|печат|распак|переод|отдых|звон|чист|мой|мыть|суш|гре|разогр|раздев|надев|красит|крас|чин|ремонт|сорт|перекус|спа|план|провод|готов|чита)/;

function template(scan: Scan, hit: Hit, text: string): Draft {
	const stop = closing(scan, text);
	const sub = scan.segments.find((one) => one.opener === "если" || one.opener === "когда");
	const condition = sub === undefined ? "" : textOf(scan, text, sub.from, sub.to);
	if (hit.code === "prohibition.bound") return { text: `Уложитесь в ___${stop}`, kind: "template" };
	if (condition !== "") return { text: tidy(`${condition}, ___${stop}`), kind: "template" };
	if (hit.mood === "infinitive") return { text: `Сначала ___, затем ___${stop}`, kind: "template" };
	const frame = frameOf(scan, hit, text);
	if (frame.prefix !== "") return { text: tidy(`${frame.prefix} ___, когда ___${stop}`), kind: "template" };
	return { text: `Когда ___, ___${stop}`, kind: "template" };
}

const fromPlaceFirst = (scan: Scan, hit: Hit): boolean => hit.verb >= 0 && scan.tokens.some((token, i) => i > hit.verb && /^(?:раньше|ранее|позже|позднее)$/.test(token.norm));

const DO_WITHOUT = /^(?:imperative|imperative-singular|infinitive|modal|duty)$/;

/** Suggestions for the first prohibition of a scanned sentence; each replaces the whole sentence. */
export function suggestionsFor(scan: Scan, text: string): Suggestion[] {
	const hit = scan.hits[0];
	if (hit === undefined) return [];
	const drafts: (Draft | undefined)[] = [];
	if (hit.code === "prohibition.hesitate" || (hit.verb >= 0 && HESITATE.find(at(scan, hit.verb)))) drafts.push(fromHesitation(scan, hit, text));
	if (hit.verb >= 0 && /^(?:забыва|забыт|забуд)/.test(at(scan, hit.verb))) {
		drafts.push(fromHesitation(scan, hit, text) ?? fromForgetting(scan, hit, text));
	}
	if (hit.code === "prohibition.double-negation" && at(scan, hit.from) === "нельзя" && hit.verb >= 0) {
		drafts.push({ text: applied(scan, text, [{ from: hit.from, to: hit.verb + 1, text: inMood(at(scan, hit.verb), "imperative") }]), kind: "phrase" });
	}
	if (hit.code === "prohibition.bound" || (hit.code === "prohibition.negated-subject" && hit.mood === "duty")) drafts.push(fromBound(scan, hit, text));
	if (hit.code === "prohibition.ensure") drafts.push(...fromEnsure(scan, hit, text));
	else if (hit.verb >= 0 && /^допус/.test(at(scan, hit.verb)) && scan.segments[scan.segments.indexOf(hit.segment) + 1]?.opener === "чтобы") drafts.push(fromAllowing(scan, hit, text));
	else if (hit.code === "prohibition.manner") drafts.push(...fromManner(scan, hit, text));
	else {
		if (DO_WITHOUT.test(hit.mood)) drafts.push(fromConverb(scan, hit, text), fromUntil(scan, hit, text));
		drafts.push(fromWithout(scan, hit, text));
		drafts.push(fromPlaceFirst(scan, hit) ? fromPlace(scan, hit, text) : undefined);
		const kept = fromTwoVerbs(scan, hit, text);
		if (kept !== undefined && twoVerbsFirst(scan, hit)) drafts.push(kept);
		else if (kept !== undefined && overlaps(kept.text, fromPairs(scan, text)?.text ?? "")) drafts.push(kept);
		else drafts.push(bareNoun(scan, hit) ? { text: applied(scan, text, [{ from: hit.segment.from, to: hit.segment.to, text: "" }]), kind: "phrase" } : undefined, fromPairs(scan, text), kept, fromPlace(scan, hit, text));
	}
	drafts.push(template(scan, hit, text));
	const suggestions: Suggestion[] = [];
	for (const draft of drafts) {
		if (draft === undefined || draft.text.length < 5 || suggestions.some((one) => one.text === draft.text)) continue;
		const cased = scan.tokens[0]?.kind === "word" && !scan.tokens[0].capital ? draft.text.charAt(0).toLowerCase() + draft.text.slice(1) : draft.text;
		suggestions.push({ start: scan.sentence.start, end: scan.sentence.end, text: cased, kind: draft.kind });
	}
	return suggestions;
}

/** True when the wording by pairs says again what the kept half says. */
function overlaps(kept: string, paired: string): boolean {
	const said = kept.toLowerCase().split(/[^а-яё]+/).filter((word) => word.length > 4).map((word) => word.slice(0, 5));
	const body = paired.toLowerCase().split(/[^а-яё]+/).filter((word) => word.length > 4).map((word) => word.slice(0, 5));
	return said.some((word) => body.filter((one) => one === word).length > said.filter((one) => one === word).length);
}

/** Suggestions for an item under a lead-in that forbids: what to do, as an order of its own. */
export function suggestionsForItem(scan: Scan, text: string): Suggestion[] {
	const { sentence, tokens } = scan;
	const verb = tokens.findIndex((token) => token.kind === "word" && isInfinitive(token.norm));
	const segment = scan.segments[0];
	const suggestions: Suggestion[] = [];
	const first = tokens[0];
	if (segment === undefined || first === undefined) return suggestions;
	const hit: Hit = { from: 0, to: 0, code: "prohibition.lead-in-item", mood: "modal", verb, subject: -1, segment };
	const shadow: Scan = { ...scan, hits: [hit] };
	const phrase = (verb >= 0 ? pairFor(shadow, hit, verb, text) : undefined) ?? nounPairFor(shadow, hit, 0, tokens.length) ?? (verb < 0 ? quoteFor(shadow, segment, text) : undefined);
	const put = (value: string, kind: Suggestion["kind"]): void => {
		const cased = first.capital ? capitalise(value) : value.charAt(0).toLowerCase() + value.slice(1);
		const last = tokens[tokens.length - 1];
		const stop = last?.kind === "punctuation" && /^[.;,!]$/.test(last.norm) ? text.slice(last.start, last.end) : "";
		suggestions.push({ start: sentence.start, end: sentence.end, text: `${cased}${stop}`, kind });
	};
	if (phrase !== undefined) put(filled(phrase, { ...personOf(shadow, hit), mood: "imperative", prefix: "" }), "phrase");
	put("Сначала ___, затем ___", "template");
	return suggestions;
}

/** «Опрятная форма, бейдж слева, никаких наушников»: a list of nouns, where a verb would jar. */
const bareNoun = (scan: Scan, hit: Hit): boolean => hit.code === "prohibition.no-noun" && scan.segments.length > 1 && !scan.segments.some((one) => one !== hit.segment && isOrder(scan, one));

/** «Не X, а Y»: the writer has given the positive half; nothing need be added. */
function twoVerbsFirst(scan: Scan, hit: Hit): boolean {
	const index = scan.segments.indexOf(hit.segment);
	const next = scan.segments[index + 1];
	return (next !== undefined && /^(?:а|лучше)$/.test(at(scan, next.from)) && isOrder(scan, next)) || at(scan, hit.segment.from) === "а";
}
