import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { type Case, type Person, personAt } from "../../words/people.ts";
import { banOf } from "../reading/ban.ts";
import { at, PREPOSITIONS, textOf } from "../words/edits.ts";
import { attributeIn, isAttribute, type NounPhrase, nounPhraseAt, phraseIn, readingsOf } from "../words/noun-forms.ts";

/** A wording that names a person or thing of the ban by a bare word gets the whole of its name: «посетителем» -> «пожилым посетителем». */

interface Named {
	phrase: NounPhrase;
	/** The first form of the noun, by which others of its forms are known. */
	lemma: string;
	person: Person | undefined;
	/** What tells of the noun behind a comma: «который заикается». */
	clause: string;
}

/** Attributes that tell nothing of the person served, or against whom. */
const PLAIN =
	/^(?:чуж|друг|кажд|люб|наш|ваш|сво|этот|эт|тот|весь|все|никак|так|незнаком|посторон|трет|ин(?:ой|ого|ым|ых)|сам|перв|втор|следующ|остальн|некотор|мног|одн|оди|его|ее|их|мо|тво)/;

const PARTICIPLE = /^[а-я]{3,}(?:вш|ш|щ|нн)(?:им|ему|ей|ие|ий|ая|его|их|ую|ым|ом|ой|ые|ого|ых|ими|ем)(?:ся)?$/;

/** What tells of the noun that ends at a token, behind a comma. */
function clauseAt(scan: Scan, text: string, to: number): string {
	const next = scan.segments.find((one) => one.from === to + 1 && one.before === ",");
	if (next === undefined || scan.hits.some((hit) => hit.from >= next.from && hit.from < next.to)) return "";
	if (next.opener === "который")
		return PREPOSITIONS.has(at(scan, next.from)) ? "" : textOf(scan, text, next.from, next.to);
	return PARTICIPLE.test(at(scan, next.from)) ? textOf(scan, text, next.from, next.to) : "";
}

/** What persons have or are part of: «хозяин собаки», «ученик класса». */
const OWNED =
	/^(?:собак|кошк|кот[аов]|животн|питом|щен|лошад|групп|класс|отел|гостиниц|машин|автомоб|автобус|квартир|компани|банк|магазин|салон|клиник)/;

/** What tells why, and not which: «приём из-за звонка». */
const CAUSE = /^(?:из-за|ради|вследствие)$/;

/** True when a ban stands within a phrase. */
const overlaps = (hit: Hit, phrase: NounPhrase): boolean =>
	(phrase.from <= hit.verb && hit.verb < phrase.to) || (hit.from < phrase.to && phrase.from < hit.to);

/** «скрывать от покупателя долгов»: the genitives behind the person are what the ban is about. */
const owes = (scan: Scan, text: string, { head }: NounPhrase): boolean =>
	scan.hits.some((hit) => hit.verb >= 0 && banOf(scan, hit, hit.verb, text).object === undefined) &&
	readingsOf(at(scan, head + 1)).every((one) => one.plural);

/** Verbs of which the genitive behind a place is whom they let in: «допускать к станку подростков». */
const LET_IN = /^(?:допус|пуска|впуск|пропус)/;

/** The persons and things that the ban names by more than one word. */
function namedIn(scan: Scan, text: string): Named[] {
	const found: Named[] = [];
	for (let i = 0; i < scan.tokens.length; i++) {
		if (scan.tokens[i]?.kind !== "word") continue;
		const phrase = nounPhraseAt(scan, i, scan.tokens.length, "AGDIPN");
		if (phrase === undefined || scan.hits.some((hit) => overlaps(hit, phrase))) continue;
		if (at(scan, phrase.to) === "же") continue;
		const whom = personAt(at(scan, phrase.to - 1)) !== undefined || /(?:щих|ков|вших)$/.test(at(scan, phrase.to - 1));
		if (whom && phrase.to > phrase.head + 1 && scan.hits.some((hit) => LET_IN.test(at(scan, hit.verb)))) continue;
		const norm = at(scan, phrase.head);
		const person = personAt(norm);
		const lemma = person?.lemma ?? readingsOf(norm)[0]?.forms[0] ?? "";
		if (lemma === "") continue;
		const from = person === undefined ? phrase.head : phrase.from;
		const owed = person !== undefined && PREPOSITIONS.has(at(scan, phrase.from - 1)) && owes(scan, text, phrase);
		const bare = owed || (person !== undefined && !OWNED.test(at(scan, phrase.head + 1)));
		const timed = /^(?:дважды|трижды|повторно|сразу)$/.test(at(scan, phrase.head + 1));
		const cause = scan.tokens.findIndex((one, at) => at > phrase.head && at < phrase.to && CAUSE.test(one.norm));
		const to = bare || timed ? phrase.head + 1 : cause > 0 ? cause : phrase.to;
		const clause = person === undefined ? "" : clauseAt(scan, text, phrase.to);
		found.push({ phrase: { ...phrase, from, to }, lemma, person, clause });
		i = phrase.head;
	}
	return found;
}

/** Persons that a wording names where it does not know whom the ban is about. */
const ANYBODY = /^(?:клиент|гость|посетитель|покупатель|человек|пациент|пассажир|ученик)$/;
/** Persons who are not those served. */
const BESIDE = /^(?:сосед|посторонний|родственник|партнер|хозяйка|жилец)$/;

const norm = (word: string): string => word.toLowerCase().replaceAll("ё", "е");

/** The case of a word of a wording, as the word before it tells. */
function caseOf(word: string, lemma: string, before: string): { case: Case; plural: boolean } | undefined {
	const person = personAt(word);
	if (person !== undefined && person.lemma === lemma) {
		const cases = person.cases.toUpperCase();
		const wanted = /^(?:о|об|при|на|в)$/.test(before) ? "PA" : before === "" ? "NADGI" : "ADGIP";
		const mark = [...wanted].find((one) => cases.includes(one)) ?? cases[0];
		return mark === undefined ? undefined : { case: mark as Case, plural: person.plural };
	}
	const readings = readingsOf(word).filter((one) => one.forms[0] === lemma);
	const reading = readings[0];
	return reading === undefined ? undefined : { case: reading.case, plural: reading.plural };
}

/** «опоздавшего на сеанс» -> «опоздавшим на сеанс»: a clause that agrees with its person. */
function inCase(clause: string, person: Person, { case: wanted, plural }: { case: Case; plural: boolean }): string {
	const [participle = "", ...rest] = clause.split(" ");
	const put = attributeIn(norm(participle), person.feminine ? "f" : "m", plural, wanted, true);
	return put === undefined ? "" : [put, ...rest].join(" ");
}

/** The wording with persons and things named as fully as the ban names them. */
export function namedFully(scan: Scan, text: string, said: string): string {
	let full = said;
	const all = namedIn(scan, text);
	const served = all.filter((one) => one.person !== undefined && one.person.role !== "staff");
	for (const one of all) {
		const { phrase, lemma, person } = one;
		if (person?.role === "staff") continue;
		const attributes = scan.tokens.slice(phrase.from, phrase.head).map((token) => token.norm);
		const bare = phrase.to === phrase.head + 1 && attributes.length === 0 && one.clause === "";
		if (attributes.some((word) => PLAIN.test(word))) continue;
		const words = [...full.matchAll(/[А-ЯЁа-яё-]+/g)];
		const known = words.some((match) => (personAt(norm(match[0]))?.lemma ?? "") === lemma);
		const instead = person !== undefined && served.length === 1 && !known && !BESIDE.test(lemma);
		if (bare && !instead) continue;
		const others = instead ? words.filter((match) => personAt(norm(match[0]))?.role === "customer") : [];
		if (instead && others.length !== 1) continue;
		const told = new Set(words.map((match) => norm(match[0]).slice(0, 5)));
		const spots = instead
			? others.filter((match) => ANYBODY.test(personAt(norm(match[0]))?.lemma ?? ""))
			: words.filter((match) => caseOf(norm(match[0]), lemma, "") !== undefined);
		const spot = spots[0];
		if (spot === undefined || (!instead && spots.length > 1)) continue;
		const index = words.indexOf(spot);
		const before = norm(words[index - 1]?.[0] ?? "");
		const own = norm(spot[0]);
		if (isAttribute(before) && formOf(before) === "other") continue;
		if (
			person === undefined &&
			!PREPOSITIONS.has(before) &&
			!/^(?:imperative|third|first|infinitive)/.test(formOf(before))
		)
			continue;
		const form = caseOf(own, instead ? (personAt(own)?.lemma ?? "") : lemma, before);
		if (form === undefined || (form.plural !== phrase.plural && (!instead || form.case === "N"))) continue;
		const rest = scan.tokens.slice(phrase.head + 1, phrase.to).map((token) => token.norm.slice(0, 5));
		if (!instead && [...attributes.map((word) => word.slice(0, 5)), ...rest].some((stem) => told.has(stem))) continue;
		const put = phraseIn(scan, text, phrase, form.case);
		if (put === undefined) continue;
		const behind = full.slice(spot.index + spot[0].length);
		const follows = norm(words[index + 1]?.[0] ?? "");
		if (person === undefined && (follows === "и" || (/^ [а-яё]/.test(behind) && readingsOf(follows).length > 0)))
			continue;
		const lacks = / не |^не |только/.test(` ${one.clause} ${said}`) || /^, (?:с |к |у |о )?котор/.test(behind);
		const told2 = one.clause !== "" && !lacks && !said.includes(one.clause);
		const agrees =
			!PARTICIPLE.test((one.clause.split(" ")[0] ?? "").toLowerCase()) ||
			put === textOf(scan, text, phrase.from, phrase.to);
		const told3 = told2 && !agrees && person !== undefined ? inCase(one.clause, person, form) : "";
		const clause = told3 !== "" ? `, ${told3}` : told2 && agrees ? `, ${one.clause}` : "";
		const comma = clause !== "" && !/^[,.!;:?—]|^$/.test(behind) ? "," : "";
		const start = spot.index === 0 ? put.charAt(0).toUpperCase() + put.slice(1) : put;
		full = `${full.slice(0, spot.index)}${start}${clause}${comma}${behind}`;
	}
	return full;
}
