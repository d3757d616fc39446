import { remembered } from "#app/coach/remembered.ts";
import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { type Case, personAt } from "../../words/people.ts";
import { at } from "./edits.ts";
import { NOUNS } from "./noun-words.ts";

/** Nouns that bans name and their forms; noun phrases put into another case. */

type Gender = "m" | "f" | "n" | "p";

export interface Reading {
	gender: Gender;
	case: Case;
	plural: boolean;
	/** The twelve forms: the cases of the singular, then of the plural. */
	forms: readonly string[];
}

const ORDER: readonly Case[] = ["N", "G", "D", "A", "I", "P"];

let known: Map<string, Reading[]> | undefined;

function add(table: Map<string, Reading[]>, gender: Gender, forms: readonly string[]): void {
	forms.forEach((form, i) => {
		if (form === "") return;
		const reading: Reading = { gender, case: ORDER[i % 6] ?? "N", plural: i >= 6, forms };
		const readings = table.get(form);
		if (readings === undefined) table.set(form, [reading]);
		else readings.push(reading);
	});
}

function read(): Map<string, Reading[]> {
	const table = new Map<string, Reading[]>();
	for (const line of NOUNS.split("\n")) {
		const [head = "", stems = ""] = line.split(" = ");
		if (stems === "") continue;
		const [gender = "m", ...endings] = head.split(" ");
		for (const stem of stems.split(" "))
			add(
				table,
				gender as Gender,
				endings.map((ending) => (ending === "*" ? "" : stem + (ending === "-" ? "" : ending))),
			);
	}
	return table;
}

/** What a word form may be: a noun of the list, or a noun for people. */
export function readingsOf(norm: string): readonly Reading[] {
	known ??= read();
	return known.get(norm) ?? unlisted(norm);
}

/** What a word may be that is no noun of the list. */
const unlisted = remembered((norm: string): readonly Reading[] => {
	const person = personAt(norm);
	if (person === undefined) return bySuffix(norm);
	const { singular, many } = person.paradigm;
	const forms = [...ORDER.map((one) => singular[one]), ...ORDER.map((one) => many[one])];
	const table = new Map<string, Reading[]>();
	add(table, person.feminine ? "f" : "m", forms);
	return table.get(norm) ?? [];
});

/** Declensions that a suffix tells: «оформление», «консультация», «безопасность», «перевозка». */
const SUFFIXES: readonly (readonly [RegExp, Gender, string])[] = [
	[/(?:[аяеи]ни|ти)(?=(?:е|я|ю|ем|и|й|ям|ями|ях)$)/, "n", "е я ю е ем и я й ям я ями ях"],
	[/(?:ци|си|зи|ни)(?=(?:я|и|ю|ей|й|ям|ями|ях)$)/, "f", "я и и ю ей и и й ям и ями ях"],
	[/(?:ос)(?=(?:ть|ти|тью|тей|тям|тями|тях)$)/, "f", "ть ти ти ть тью ти ти тей тям ти тями тях"],
	[
		/(?:[аеиоуыьяюэй][вдзжлмнртчшй])(?=(?:ка|ки|ке|ку|кой|ок|кам|ками|ках)$)/,
		"f",
		"ка ки ке ку кой ке ки ок кам ки ками ках",
	],
	[/(?:те?ств)(?=(?:о|а|у|ом|е|ам|ами|ах|)$)/, "n", "о а у о ом е а - ам а ами ах"],
];

function bySuffix(norm: string): readonly Reading[] {
	if (norm.length < 6 || /[бвгджзклмнпрстфхшщ]ний$/.test(norm)) return [];
	for (const [pattern, gender, endings] of SUFFIXES) {
		const match = pattern.exec(norm);
		if (match === null) continue;
		const stem = norm.slice(0, match.index + match[0].length);
		const table = new Map<string, Reading[]>();
		add(
			table,
			gender,
			endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending)),
		);
		const found = table.get(norm);
		if (found !== undefined) return found;
	}
	return [];
}

const ADJECTIVE = /^(.{2,}?)(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими|ей)(ся)?$/;

/** Hard endings of an adjective by gender and case; the accusative is that of things. */
const HARD: Readonly<Record<string, string>> = {
	m: "ый ого ому ый ым ом",
	f: "ая ой ой ую ой ой",
	n: "ое ого ому ое ым ом",
	p: "ые ых ым ые ыми ых",
};

const OWN: Readonly<Record<string, string>> = {
	m: "й его ему й им ем",
	f: "я ей ей ю ей ей",
	n: "е его ему е им ем",
	p: "и их им и ими их",
};

/** True for a word that can stand before a noun as its attribute. */
export const isAttribute = remembered(
	(norm: string): boolean =>
		norm !== "домой" &&
		(/^(?:сво|тво|мо)(?:й|я|е|и|ю|его|ей|ем|их|им|ими|ему)$/.test(norm) ||
			/^(?:его|ее|их|второй|другой|такой|чуж(?:ой|ая|ие|их|им|ими|ую|ого|ому))$/.test(norm) ||
			(ADJECTIVE.test(norm) && formOf(norm) === "other" && readingsOf(norm).length === 0 && norm.length > 3) ||
			(ADJECTIVE.test(norm) &&
				/(?:щ|ш|нн|ом|ем)(?:ий|ая|ее|ие|его|ему|ую|им|ем|их|ими|ей|ый|ое|ые|ого|ой|ых|ыми|ым)(?:ся)?$/.test(norm) &&
				norm.length > 6)),
);

/** The attribute in another case. */
export function attributeIn(
	norm: string,
	gender: Gender,
	plural: boolean,
	wanted: Case,
	animate: boolean,
): string | undefined {
	if (/^(?:его|ее|их)$/.test(norm)) return norm;
	const key = plural || gender === "p" ? "p" : gender;
	let slot = ORDER.indexOf(wanted);
	if (wanted === "A" && animate && key !== "f" && key !== "n") slot = 1;
	const own = /^(сво|тво|мо)(?:й|я|е|и|ю|его|ей|ем|их|им|ими|ему)$/.exec(norm);
	if (own !== null) return (own[1] ?? "") + ((OWN[key] ?? "").split(" ")[slot] ?? "");
	const cut = ADJECTIVE.exec(norm);
	if (cut === null) return undefined;
	const [, stem = "", ending = "", reflexive = ""] = cut;
	let tail = (HARD[key] ?? "").split(" ")[slot] ?? "";
	const last = stem.charAt(stem.length - 1);
	const hushing = "жчшщ".includes(last);
	const stressed =
		/^(?:ой|ого|ому|ом|ое)$/.test(ending) &&
		(hushing || /^(?:люб|ин|друг|как|так|пуст|прост|друг|чуж|больш)$/.test(stem));
	const soft =
		/^(?:яя|ее|юю|его|ему|ем|ей)$/.test(ending) || (/^(?:ий|ие|им|их|ими)$/.test(ending) && !"кгхжчшщ".includes(last));
	if (soft && !hushing) tail = tail.replace(/^ы/, "и").replace(/^о/, "е").replace(/^ая$/, "яя").replace(/^ую$/, "юю");
	else if (hushing || "кгх".includes(last)) {
		tail = tail.replace(/^ы/, "и");
		if (hushing && !stressed) tail = tail.replace(/^о/, "е");
	}
	if (stressed && /^[ыи]й$/.test(tail)) tail = "ой";
	return stem + tail + reflexive;
}

/** A noun phrase in tokens [from, to): attributes, the noun at `head`, what depends on it. */
export interface NounPhrase {
	from: number;
	to: number;
	head: number;
	case: Case;
	plural: boolean;
}

/** The noun phrase that begins at a token and may stand in one of the cases. */
export function nounPhraseAt(scan: Scan, from: number, limit: number, cases: string): NounPhrase | undefined {
	let head = from;
	while (
		head < limit &&
		head < from + 4 &&
		(isAttribute(at(scan, head)) || ofWork(scan, head, limit) || beforeNoun(scan, head, limit, cases))
	)
		head++;
	if (head >= limit || scan.tokens[head]?.kind !== "word") return undefined;
	const readings = readingsOf(at(scan, head));
	const attributes = scan.tokens.slice(from, head).map((token) => token.norm);
	for (const one of [...cases] as Case[]) {
		const reading =
			readings.length > 0
				? readings.find((each) => each.case === one && attributes.every((norm) => agrees(norm, each)))
				: guessed(at(scan, head), one).find((each) => attributes.every((norm) => agrees(norm, each)));
		if (reading === undefined) continue;
		return { from, to: dependentsEnd(scan, head + 1, limit), head, case: reading.case, plural: reading.plural };
	}
	return undefined;
}

/** «под рабочим столом»: no worker, but what the next noun is. */
const ofWork = (scan: Scan, i: number, limit: number): boolean =>
	/^рабоч(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими)$/.test(at(scan, i)) &&
	i + 1 < limit &&
	readingsOf(at(scan, i + 1)).length > 0 &&
	personAt(at(scan, i + 1)) === undefined;

/** «чужие анализы», «первые блюда»: an adjective that may stand as a noun, before one that it agrees with. */
const beforeNoun = (scan: Scan, i: number, limit: number, cases: string): boolean =>
	/^(?:чуж|перв|прошл|горяч|наличн)[а-я]{1,3}$/.test(at(scan, i)) &&
	i + 1 < limit &&
	personAt(at(scan, i + 1)) === undefined &&
	readingsOf(at(scan, i + 1)).some((one) => cases.includes(one.case) && agrees(at(scan, i), one));

/** Endings of nouns that are in no list, by case: gender, number and the hard declension to read them by. */
const GUESSES: readonly (readonly [string, RegExp, Gender, boolean])[] = [
	["A", /(?:[бгджзклмнпрстфхч]|[^ое]в)$/, "m", false],
	["A", /[бвгджзклмнпрстфх]у$/, "f", false],
	["A", /[бвдзлмнпрстф]ы$/, "m", true],
	["I", /[бвгдзклмнпрстфх]ом$/, "m", false],
	["I", /[бвгдзклмнпрстфх]ой$/, "f", false],
	["I", /[бвгджзклмнпрстфхч]ами$/, "m", true],
	["P", /[бвгдзклмнпрстфх]е$/, "m", false],
	["P", /[бвгдзклмнпрстфх]е$/, "f", false],
	["P", /[бвгджзклмнпрстфхч]ах$/, "m", true],
	["G", /[бвгдзклмнпрстфх]а$/, "m", false],
	["G", /[бвдзлмнпрстф]ы$/, "f", false],
	["G", /[бвгдзклмнпрстфх]ов$/, "m", true],
];

/** What a noun that is in no list may be in a case. */
function guessed(norm: string, wanted: Case): readonly Reading[] {
	if (norm.length < 4 || formOf(norm) !== "other" || personAt(norm) !== undefined || NO_NOUN.test(norm)) return [];
	const found: Reading[] = [];
	for (const [one, pattern, gender, plural] of GUESSES) {
		if (one !== wanted || !pattern.test(norm)) continue;
		const stem = norm.replace(/(?:ами|ах|ов|ом|ой|[аеуы])$/, "");
		const y = "кгхжшчщ".includes(stem.charAt(stem.length - 1)) ? "и" : "ы";
		const many = [stem + y, gender === "m" ? `${stem}ов` : "", `${stem}ам`, stem + y, `${stem}ами`, `${stem}ах`];
		const one12 =
			gender === "m"
				? [stem, `${stem}а`, `${stem}у`, stem, `${stem}ом`, `${stem}е`]
				: [`${stem}а`, stem + y, `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}е`];
		found.push({ gender, case: wanted, plural, forms: [...one12, ...many] });
	}
	return found;
}

const NO_NOUN =
	/^(?:себе|себя|всегда|никогда|вслух|вместе|сразу|заранее|также|очень|самом|один|одного|одну|одних|первым|первыми|других|всех|весь|этого|того|друг|друга|много|кого|чего|чем|кому|нельзя|снова|слишком|рано|раньше|позже|домой|сверх|более|менее|больше|меньше|еще|уже|там|тут|где|куда|лишь|даже)$|(?:ую|ого|ому|ыми|ой|ый|ий|ые|их|ых)$/;

/** True when an attribute can stand in the case, gender and number of the noun. */
function agrees(norm: string, reading: Reading): boolean {
	const animate = personAt(reading.forms[0] ?? "") !== undefined;
	return attributeIn(norm, reading.gender, reading.plural, reading.case, animate) === norm;
}

const SUBSTANTIVE = /(?:[ую]щих|[ая]щих|вших|ющихся|нных)$/;

/** Where the genitives end that depend on a noun: «номер | комнаты гостя», «журнал | учёта заявок». */
function dependentsEnd(scan: Scan, from: number, limit: number): number {
	let end = from;
	while (end < limit) {
		let head = end;
		while (head < limit && isAttribute(at(scan, head))) head++;
		const house = head === end && head < limit && /[а-я]{3}ицы$/.test(at(scan, head));
		const fits =
			house ||
			(head < limit &&
				genitives(at(scan, head)).some(
					(one) => one.case === "G" && scan.tokens.slice(end, head).every((token) => agrees(token.norm, one)),
				));
		if (!fits) return SUBSTANTIVE.test(at(scan, end)) && (head >= limit || head === end + 1) ? end + 1 : end;
		end = head + 1;
	}
	return end;
}

/** Readings of a word behind the noun that it may depend on. */
function genitives(norm: string): readonly Reading[] {
	const listed = readingsOf(norm);
	return listed.length > 0 ? listed : guessed(norm, "G");
}

const cap = (text: string, i: number): string => (i === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** The noun phrase in another case, what depends on it as it stands. */
export function phraseIn(scan: Scan, text: string, phrase: NounPhrase, wanted: Case): string | undefined {
	const word = (i: number): string => {
		const token = scan.tokens[i];
		return token === undefined ? "" : cap(text.slice(token.start, token.end), i);
	};
	const rest: string[] = [];
	for (let i = phrase.head + 1; i < phrase.to; i++) rest.push(word(i));
	if (wanted === phrase.case) {
		const all: string[] = [];
		for (let i = phrase.from; i < phrase.to; i++) all.push(word(i));
		return all.join(" ");
	}
	const norm = at(scan, phrase.head);
	const listed = readingsOf(norm);
	const candidates = (listed.length > 0 ? listed : guessed(norm, phrase.case)).filter(
		(one) =>
			one.case === phrase.case &&
			one.plural === phrase.plural &&
			scan.tokens.slice(phrase.from, phrase.head).every((token) => agrees(token.norm, one)),
	);
	const reading = candidates[0];
	if (reading === undefined || (listed.length === 0 && candidates.length > 1)) return undefined;
	const animate = personAt(norm) !== undefined || LIVING.test(norm);
	const living = LIVING.test(norm) && (phrase.plural || reading.gender === "m");
	const asked = wanted === "A" && living ? "G" : wanted;
	const form = reading.forms[ORDER.indexOf(asked) + (phrase.plural ? 6 : 0)] ?? "";
	if (form === "") return undefined;
	const attributes: string[] = [];
	for (let i = phrase.from; i < phrase.head; i++) {
		const put = attributeIn(at(scan, i), reading.gender, phrase.plural, wanted, animate);
		if (put === undefined) return undefined;
		attributes.push(put);
	}
	return [...attributes, form, ...rest].join(" ");
}

/** Those who live and are no person of the tables: their accusative is the genitive. */
const LIVING =
	/^(?:поставщик|перевозчик|подрядчик|болельщик|игрок|призывник|первокурсник|первоклассник|собственник|донор|курсант|конкурент|спонсор|блогер|аспирант|юбиляр|ветеран|родственник|знаком(?:ых|ого)|попутчик|подростк|животн|собак|кош|кот(?:а|ов)|щенк|котят|лошад|коров|питомц|зайц|хозя|люд|взросл|артист|кандидат|соискател|новичк|стажер|стажёр|младенц|аллергик|диабетик|астматик|сердечник|эпилептик|дошкольник|именинник|льготник|безбилетник|курильщик|дебошир|скандалист|хулиган|воришк|щенок|кролик|хомяк|попуга|голуб|белк|цыпл|крыс)/;

/** The short instrumental of a state that agrees with the noun: «свободным», «свободной», «свободными». */
export function stateEnding(scan: Scan, phrase: NounPhrase): string {
	if (phrase.plural) return "ыми";
	const norm = at(scan, phrase.head);
	const listed = readingsOf(norm);
	const reading = (listed.length > 0 ? listed : guessed(norm, phrase.case)).find(
		(one) => one.case === phrase.case && !one.plural,
	);
	return reading?.gender === "f" ? "ой" : "ым";
}
