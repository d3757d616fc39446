import type { Document, Report, Sentence, Token } from "../analysis.ts";
import type { MessageCode } from "../codes.ts";
import { compilePhrases, type PhraseTable } from "../phrases.ts";
import { formOf, isInfinitive, words } from "./forms.ts";
import { isNominative, personAt } from "./people.ts";
import { BAD_PHRASES, GOOD_PHRASES } from "./person-phrases.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import * as list from "./trait-words.ts";

/** Labels of a colleague as a person, bad (personality) and good (flattery). */

interface Trait {
	good: boolean;
	kind: "long" | "instrumental" | "short" | "noun";
	weak: boolean;
}

const traits = new Map<string, Trait>();

function addAdjectives(text: string, good: boolean): void {
	for (const masculine of text.split(/\s+/)) {
		if (masculine === "") continue;
		const forms = list.adjectiveForms(masculine);
		const weak = list.WEAK_ADJECTIVES.has(masculine);
		for (const kind of ["long", "instrumental", "short"] as const) {
			for (const form of forms[kind]) if (!traits.has(form)) traits.set(form, { good, kind, weak });
		}
	}
}

function addNouns(text: string, good: boolean, weak: ReadonlySet<string>): void {
	for (const entry of text.split(/\s+/)) {
		if (entry === "" || entry.endsWith(":0")) continue;
		for (const form of list.nounForms(entry)) if (!traits.has(form)) traits.set(form, { good, kind: "noun", weak: weak.has(form) });
	}
	for (const form of weak) traits.set(form, { good, kind: "noun", weak: true });
}

addNouns(list.BAD_NOUNS, false, list.WEAK_NOUNS);
addNouns(list.GOOD_NOUNS, true, list.WEAK_GOOD_NOUNS);
addAdjectives(list.BAD_ADJECTIVES, false);
addAdjectives(list.GOOD_ADJECTIVES, true);
for (const form of ["вор", "вора", "вору", "воры", "жила", "права", "пуста", "тупика", "милы", "мила", "мил", "чести", "добра", "низка", "низок", "зла", "скор", "сух", "туг", "слабы", "света", "золото", "душу"]) if (traits.get(form)?.kind === "short") traits.delete(form);
for (const form of ["зол", "тверд", "прав"]) traits.delete(form);

/** The trait that a normalised word names, for tests. */
export const traitOf = (norm: string): Readonly<Trait> | undefined => traits.get(norm);

const lines = (text: string): (readonly [string, true])[] =>
	text
		.split("\n")
		.filter((line) => line !== "")
		.map((pattern) => [pattern, true] as const);
const bad: PhraseTable<true> = compilePhrases(lines(BAD_PHRASES));
const good: PhraseTable<true> = compilePhrases(lines(GOOD_PHRASES));

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";
const YOU = words("ты вы");
const OTHERS = words("он она они");
const OBLIQUE = words("тебя тебе тобой вас вам вами него нее нему ней нею ним них ими его ему ее ей ихний их");
const OWNERS = words(
	"твой твоя твое твои твоего твоей твоему твоим твоими твоих твою твоем твоя-то твое-то твой-то твоей-то твоим-то ваш ваша ваше ваши вашего вашей вашему вашим вашими ваших вашу вашем ваша-то ваше-то вашей-то вашим-то ваш-то его ее их ихний ихнее ихней своей своим своего своему свое свою",
);
const SOFTENERS = words(
	`очень слишком такой такая такие таким такой-то какой-то какая-то какие-то каким-то какой какая какие просто же ну и да ж бы вот уж уже прямо совсем совершенно абсолютно ужасно крайне довольно весьма достаточно настолько откровенно на редкость редкостный редкостная полный полная круглый круглая последний последняя законченный законченная настоящий настоящая
	невероятно чересчур немного слегка чуть всё-таки все-таки все тоже опять снова вечно всегда постоянно бываешь бывает бываете был была были быть будь будьте стал стала стали становишься оказался оказалась показался показалась кажешься кажется кажетесь выглядишь выглядите выглядит выглядел выглядела сегодня вчера иногда порой временами тут здесь а но что потому как не у нас нашей наш наша сам сама самый самая по-моему человек какое какой-то это этот эта такая-то просто-таки прямо-таки с со на в от все-то еще столь до невозможности жутко страшно дико безумно редко
	работник работница сотрудник сотрудница коллега тот та те ее его их именно честно честное слово говоря вообще довольно-таки бывал бывала`,
);
const COPULA = words("быть был была были будь будьте будешь будете стал стала стали становишься становится становитесь оказался оказалась показался показалась кажешься кажется кажетесь выглядишь выглядите выглядит выглядел выглядела считаю считаем считают считает остался осталась бываешь бываете бывает");
const PERSON_NOUNS = words("человек человеком люди тип типом типчик особа особой личность личностью женщина женщиной мужчина мужик девица дама девушка баба парень товарищ господин существо натура натурой руководитель руководителем");
const FOLLOWERS = words("и да а же или но просто слишком очень с со к ко по в во на до для при за от как что чем когда если стал стала был была были ты вы он она они бываешь у наш наша этот эта какой-то все-таки сегодня опять человек же-то ну то у с через даже");
const DENIERS = /^(?:считаю|считаем|назвал|назвала|назову|назвали|думаю|скажу|говорю|утверждаю|верю|сказать|хочу|хотел|хотела|кажешься|кажетесь|имею)$/;
const REPORTERS = /^(?:зовут|называ|назвал|прозвал|обозва|кричал|кричат|орал|считают|говорят|жалуются|жаловал|пожаловал|написал|пишут|обвин|сказал)/;
const DISAGREE = words("согласен согласна несправедливо неправда напрасно незаслуженно зря неправ неправы ошибаются ошиблась ошибся");

interface Found {
	from: number;
	to: number;
	good: boolean;
	code: MessageCode;
}

interface Reader {
	tokens: readonly Token[];
	segments: readonly Segment[];
	disagrees: boolean;
}

function segmentAt(reader: Reader, i: number): Segment {
	return reader.segments.find((one) => one.from <= i && i < one.to) ?? { from: 0, to: reader.tokens.length, kind: "main", before: "", opener: "", continues: "" };
}

const isStaff = (norm: string): boolean => {
	const person = personAt(norm);
	return person !== undefined && person.role === "staff" && isNominative(person);
};

const isCustomer = (norm: string): boolean => {
	const person = personAt(norm);
	return person !== undefined && person.role === "customer" && isNominative(person);
};

/** Whose label it is: a colleague's, somebody else's (a customer, the writer, a thing), or nobody's by name. */
function ownerOf(reader: Reader, segment: Segment, k: number): "colleague" | "other" | "none" {
	const { tokens } = reader;
	let found: "colleague" | "other" | "none" = "none";
	let thing = false;
	for (let i = segment.from; i < segment.to; i++) {
		if (i === k || tokens[i]?.kind !== "word") continue;
		const norm = at(tokens, i);
		if (YOU.has(norm) || OTHERS.has(norm) || (isStaff(norm) && !LINKED.test(at(tokens, i - 1))) || (list.isName(norm) && (tokens[i]?.capital === true || i === segment.from))) found = found === "other" && !YOU.has(norm) ? "other" : "colleague";
		else if (norm === "я" || norm === "мне" || norm === "меня") {
			if (norm === "я" && i < k) return "other";
		} else if (isCustomer(norm)) {
			if (found !== "colleague") found = "other";
		} else if (i < k && !SOFTENERS.has(norm) && !OBLIQUE.has(norm) && !traits.has(norm) && formOf(norm) === "other" && !norm.endsWith("о") && norm.length > 2 && !LINKED.test(at(tokens, i - 1)) && !LINKED.test(norm)) thing = true;
	}
	if (found === "none" && thing) return "other";
	return found;
}

const LINKED = /^(?:с|со|к|ко|в|во|на|за|о|об|при|от|до|у|из|для|без|по|над|под|перед|через|из-за|про|возле|около)$/;

function denied(reader: Reader, k: number): boolean {
	const { tokens } = reader;
	if (at(tokens, k - 1) === "не" || (at(tokens, k - 2) === "не" && SOFTENERS.has(at(tokens, k - 1)) && !/^(?:будь|будьте|быть)$/.test(at(tokens, k - 1)))) return true;
	for (let i = 0; i < tokens.length; i++) if (at(tokens, i) === "не" && DENIERS.test(at(tokens, i + 1)) && Math.abs(i - k) < 12) return true;
	if (at(tokens, k + 1) === "не" && DENIERS.test(at(tokens, k + 3))) return true;
	return false;
}

/** A label that somebody else gave and the writer does not share, or that a customer cried. */
function reported(reader: Reader, k: number): boolean {
	for (let i = 0; i < k; i++) {
		if (!REPORTERS.test(at(reader.tokens, i))) continue;
		if (reader.disagrees) return true;
		for (let n = 0; n < k; n++) if (isCustomer(at(reader.tokens, n))) return true;
	}
	return false;
}

function judgeAdjective(reader: Reader, k: number, trait: Trait): Found | undefined {
	const { tokens } = reader;
	const segment = segmentAt(reader, k);
	if (denied(reader, k) || reported(reader, k)) return undefined;
	const next = tokens[k + 1];
	const nextNorm = k + 1 < segment.to && next?.kind === "word" ? next.norm : "";
	const found: Found = { from: k, to: k + 1, good: trait.good, code: trait.good ? "flattery.trait" : "personality.trait" };
	const copula = hasCopula(tokens, segment);
	if (trait.kind === "instrumental" && !copula) return undefined;
	if (nextNorm !== "" && trait.kind !== "short") {
		if (PERSON_NOUNS.has(nextNorm)) {
			const before = ownerOf(reader, segment, k + 1);
			return before === "other" ? undefined : { ...found, to: k + 2 };
		}
		if (isCustomer(nextNorm)) return undefined;
		const free = FOLLOWERS.has(nextNorm) || traits.get(nextNorm)?.kind === trait.kind || isStaff(nextNorm) || list.isName(nextNorm) || formOf(nextNorm) === "past" || nextNorm.endsWith("о");
		if (!free && (trait.weak || !YOU.has(at(tokens, k - 1)))) return undefined;
		if (isStaff(nextNorm) || traits.get(nextNorm)?.kind === "noun") return trait.good && !hasYou(tokens, segment) ? undefined : { ...found, to: k + 2 };
	}
	const owner = ownerOf(reader, segment, k);
	if (owner === "other") return undefined;
	if (owner === "none") {
		if (trait.weak) return undefined;
		if (segment.kind !== "main" && segment.kind !== "rest") return undefined;
		if (trait.kind === "short" && !hasYouAnywhere(tokens) && !copula) return undefined;
	}
	if (trait.weak && trait.kind !== "short" && !hasYou(tokens, segment) && !copula && owner !== "colleague") return undefined;
	return found;
}

const hasCopula = (tokens: readonly Token[], segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) if (COPULA.has(at(tokens, i))) return true;
	return false;
};
const hasYou = (tokens: readonly Token[], segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) {
		const norm = at(tokens, i);
		if (YOU.has(norm) || OTHERS.has(norm)) return true;
	}
	return false;
};
const hasYouAnywhere = (tokens: readonly Token[]): boolean => tokens.some((token) => YOU.has(token.norm) || OTHERS.has(token.norm));

const IDENTITY = words("такой такая такие таким такими такую ну будь будьте быть хватит перестань перестаньте настоящий настоящая просто какой какая сущий сущая ходячий ходячая ты вы он она они тебя вас него нее полный полная редкостный форменный чистый себя как");

function judgeNoun(reader: Reader, k: number, trait: Trait): Found | undefined {
	const { tokens } = reader;
	const segment = segmentAt(reader, k);
	if (denied(reader, k) || reported(reader, k)) return undefined;
	if (trait.weak) {
		let near = aloneIn(tokens, segment, k);
		for (let i = Math.max(segment.from, k - 3); i < Math.min(segment.to, k + 3); i++) if (i !== k && (IDENTITY.has(at(tokens, i)) || list.isName(at(tokens, i)))) near = true;
		for (let i = segment.from; i < k; i++) if (isStaff(at(tokens, i)) && k >= segment.to - 1 && segment.kind === "main") near = true;
		if (!near || LINKED.test(at(tokens, k - 1)) || at(tokens, k - 1) === "для") return undefined;
		if (/^(?:мой|моя|моего|свой|свою|свое|наш|нашу)$/.test(at(tokens, k - 1))) return undefined;
	}
	const owner = ownerOf(reader, segment, k);
	if (owner === "other" && !(at(tokens, k - 1) === "таким" || at(tokens, k - 1) === "такой")) {
		for (let i = segment.from; i < segment.to; i++) if (i !== k && (isCustomer(at(tokens, i)) || (at(tokens, i) === "я" && i < k))) return undefined;
		if (trait.good || trait.weak) return undefined;
	}
	if (trait.good && at(tokens, k - 1) === "как") return undefined;
	if (trait.good && /^как$/.test(at(tokens, k - 2))) return undefined;
	return { from: k, to: k + 1, good: trait.good, code: trait.good ? "flattery.trait" : "personality.trait" };
}

/** «Ни разу не подвёл, кремень»: the label is a segment of its own. */
function aloneIn(tokens: readonly Token[], segment: Segment, k: number): boolean {
	for (let i = segment.from; i < segment.to; i++) if (i !== k && !SOFTENERS.has(at(tokens, i))) return false;
	return hasYouAnywhere(tokens) || tokens.length <= 5;
}

/** «твоё хамство», «с твоей стороны чистая лень», «лень у неё в крови». */
function judgeAbstract(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	if (denied(reader, k)) return undefined;
	for (let i = k - 1; i >= Math.max(0, k - 3); i--) {
		if (tokens[i]?.kind !== "word") break;
		if (OWNERS.has(at(tokens, i))) {
			if (/^характер/.test(at(tokens, k)) && !/^не$/.test(at(tokens, k + 1)) && !traits.has(at(tokens, k - 1)) && !traits.has(at(tokens, k + 1))) return undefined;
			return { from: i, to: k + 1, good: false, code: "personality.trait" };
		}
	}
	if (/^характер/.test(at(tokens, k))) return undefined;
	for (let i = 0; i < tokens.length; i++) {
		const norm = at(tokens, i);
		if (norm === "стороны" && OWNERS.has(at(tokens, i - 1))) return { from: k, to: k + 1, good: false, code: "personality.trait" };
		if ((norm === "у" || norm === "в") && OBLIQUE.has(at(tokens, i + 1)) && Math.abs(i - k) < 5 && formOf(at(tokens, k + 1)) !== "infinitive") return { from: Math.min(i, k), to: Math.max(i + 2, k + 1), good: false, code: "personality.trait" };
	}
	return undefined;
}

const ATTITUDE = words("наплевать плевать безразлично пофиг параллельно фиолетово начхать");
const TO_WHOM = words("тебе вам ему ей им ему-то тебе-то вам-то");
const CREDIT = /^(?:чь|чей|кому|кто|достан|приписа)/;

/** «Вам всё равно, дозвонится человек или нет»: an attitude put into the person; praise when it is about credit. */
function judgeAttitude(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, k);
	let from = k;
	let to = k + 1;
	if (norm === "все" && at(tokens, k + 1) === "равно") to = k + 2;
	else if (norm === "до" && /^(?:лампочки|фонаря|фени)$/.test(at(tokens, k + 1))) to = k + 2;
	else if (norm === "по" && /^(?:барабану|фигу)$/.test(at(tokens, k + 1))) to = k + 2;
	else if (norm === "лень") {
		if (!isInfinitive(at(tokens, k + 1)) && !isInfinitive(at(tokens, k + 2))) return undefined;
		to = k + 2;
	} else if (norm === "дела" && at(tokens, k - 1) === "нет") from = k - 1;
	else if (!ATTITUDE.has(norm)) return undefined;
	let whose = false;
	for (let i = Math.max(0, k - 5); i < Math.min(tokens.length, k + 3); i++) if (TO_WHOM.has(at(tokens, i)) || (/[ую]$/.test(at(tokens, i)) && isDativeName(tokens, i))) whose = true;
	if (norm === "плевать" || norm === "наплевать") whose = whose || at(tokens, to) === "на";
	if (!whose) return undefined;
	for (let i = to; i < Math.min(tokens.length, to + 5); i++) if (CREDIT.test(at(tokens, i))) return undefined;
	if (at(tokens, k - 1) === "не") return undefined;
	return { from, to, good: false, code: "personality.motive" };
}

const isDativeName = (tokens: readonly Token[], i: number): boolean => {
	const norm = at(tokens, i);
	return tokens[i]?.capital === true && (list.isName(norm.slice(0, -1)) || list.isName(`${norm.slice(0, -1)}й`) || personAt(norm)?.role === "staff");
};

/** «Ключи тебе доверить нельзя», «на вас нельзя положиться», «на ресепшен она не годится». */
function judgeFitness(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, k);
	const segment = segmentAt(reader, k);
	if (/^(?:доверить|доверять|положиться|рассчитывать|надеяться|полагаться|понадеяться)$/.test(norm)) {
		let negative = -1;
		let whom = false;
		for (let i = segment.from; i < segment.to; i++) {
			const one = at(tokens, i);
			if (one === "нельзя" || one === "невозможно" || one === "опасно" || (one === "не" && /^(?:стоит|могу|можем|приходится|получается|следует)$/.test(at(tokens, i + 1)))) negative = i;
			if (OBLIQUE.has(one)) whom = true;
		}
		if (negative >= 0 && whom) return { from: Math.min(negative, k), to: Math.max(negative, k) + 1, good: false, code: "personality.fitness" };
	}
	if (/^(?:годится|годишься|годитесь|годен|годна|годны|подходит|подходишь|подходите)$/.test(norm) && at(tokens, k - 1) === "не") {
		for (let i = segment.from; i < segment.to; i++) {
			const one = at(tokens, i);
			if (YOU.has(one) || OTHERS.has(one) || (list.isName(one) && tokens[i]?.capital === true)) return { from: k - 1, to: k + 1, good: false, code: "personality.fitness" };
		}
	}
	if (list.QUALITY_DENIED.has(norm)) {
		for (let i = segment.from; i < segment.to; i++) {
			if (at(tokens, i) === "не" && /^(?:страда|блещ|блист|отлича|греш|обремен|обижен|надел|можешь|может|похваст|славит|славишь)/.test(at(tokens, i + 1))) return { from: Math.min(i, k), to: Math.max(i + 2, k + 1), good: false, code: "personality.idiom" };
		}
	}
	return undefined;
}

function findIn(sentence: Sentence, disagrees: boolean): Found[] {
	const { tokens } = sentence;
	const reader: Reader = { tokens, segments: segmentsOf(sentence), disagrees };
	const found: Found[] = [];
	for (let k = 0; k < tokens.length; k++) {
		const token = tokens[k];
		if (token === undefined || token.kind !== "word") continue;
		const { norm } = token;
		if (bad.mayBegin(norm)) {
			const match = bad.at(tokens, k);
			if (match !== undefined && !deniedPhrase(reader, k) && !phraseOfCustomer(reader, k)) found.push({ from: k, to: match.to, good: false, code: "personality.idiom" });
		}
		if (good.mayBegin(norm)) {
			const match = good.at(tokens, k);
			if (match !== undefined && at(tokens, k - 1) !== "как" && (at(tokens, k - 1) !== "не" || norm === "не") && !(norm === "не" && !hasYouAnywhere(tokens))) found.push({ from: k, to: match.to, good: true, code: "flattery.trait" });
		}
		const attitude = judgeAttitude(reader, k);
		if (attitude !== undefined) found.push(attitude);
		const fitness = judgeFitness(reader, k);
		if (fitness !== undefined) found.push(fitness);
		if (list.ABSTRACT.has(norm)) {
			const owned = judgeAbstract(reader, k);
			if (owned !== undefined) found.push(owned);
		}
		const trait = traits.get(norm);
		if (trait !== undefined) {
			const label = trait.kind === "noun" ? judgeNoun(reader, k, trait) : judgeAdjective(reader, k, trait);
			if (label !== undefined) found.push(label);
		}
		if (norm === "не" && k + 1 < tokens.length) {
			const next = traits.get(at(tokens, k + 1)) ?? traits.get(at(tokens, k + 2));
			if (next?.good === true && next.kind !== "noun" && hasYouAnywhere(tokens) && traits.get(at(tokens, k + 1))?.kind === "long" && ownerOf(reader, segmentAt(reader, k), k + 1) === "colleague") {
				found.push({ from: k, to: k + 2, good: false, code: "personality.idiom" });
			}
		}
	}
	return found;
}

const deniedPhrase = (reader: Reader, k: number): boolean => at(reader.tokens, k - 1) === "не" && /^(?:про|о|в|на|с)$/.test(at(reader.tokens, k)) && reader.disagrees;

function phraseOfCustomer(reader: Reader, k: number): boolean {
	const segment = segmentAt(reader, k);
	let customer = false;
	for (let i = segment.from; i < k; i++) {
		const norm = at(reader.tokens, i);
		if (YOU.has(norm) || OTHERS.has(norm)) return false;
		if (isCustomer(norm)) customer = true;
	}
	return customer;
}

/** A plain label before an idiom, then by place: one bad label a sentence is enough to say. */
const byWeight = (a: Found, b: Found): number => Number(a.code === "personality.idiom") - Number(b.code === "personality.idiom") || a.from - b.from;

/** Labels of the person in a text, good and bad, in the order of the text. */
export function labelsOf(document: Document): (Found & { start: number; end: number })[] {
	const all: (Found & { start: number; end: number })[] = [];
	for (const unit of document.units) {
		const disagrees = unit.sentences.some((sentence) => sentence.tokens.some((token) => DISAGREE.has(token.norm)));
		for (const sentence of unit.sentences) {
			let seen = "";
			for (const found of findIn(sentence, disagrees).sort(byWeight)) {
				const side = found.good ? "good" : "bad";
				if (seen.includes(side)) continue;
				if (!found.good) seen += side;
				const start = sentence.tokens[found.from]?.start ?? sentence.start;
				const end = sentence.tokens[found.to - 1]?.end ?? sentence.end;
				all.push({ ...found, start, end });
			}
		}
	}
	return all;
}

/** Findings of `personality`: bad labels of a colleague. */
export function personality(document: Document): Report[] {
	return labelsOf(document)
		.filter((label) => !label.good)
		.map(({ start, end, code }) => ({ check: "personality", start, end, message: code, why: "why.personality" }));
}
