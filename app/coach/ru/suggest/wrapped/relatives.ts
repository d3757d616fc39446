import type { Scan } from "../../rules/scan.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { at, capitalise, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";
import { doneBy } from "./seen-to.ts";
import type { Wrapped } from "./wrapped.ts";

/** Bans with a clause that tells who or what is meant: «Клиента, который пришёл без записи, не отправляйте домой». */

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** True when two words are forms of one noun in one number. */
function sameNoun(one: string, other: string): boolean {
	const first = personAt(one);
	const second = personAt(other);
	if (first !== undefined || second !== undefined)
		return first !== undefined && first.lemma === second?.lemma && first.plural === second.plural;
	return readingsOf(one).some((reading) =>
		readingsOf(other).some((same) => same.forms === reading.forms && same.plural === reading.plural),
	);
}

/** The wording with the clause behind its noun; undefined where it does not name the noun. */
function clauseBehind(noun: string, clause: string, said: string): string | undefined {
	for (const found of said.matchAll(/[А-ЯЁа-яё-]+/gu)) {
		if (!sameNoun(plain(found[0]), noun)) continue;
		const end = found.index + found[0].length;
		const rest = said.slice(end);
		return tidy(`${said.slice(0, end)}, ${clause}${/^[.,;]|^$/.test(rest) ? "" : ","}${rest}`);
	}
	return undefined;
}

/** «Клиента, который пришёл без записи, не отправляйте домой» as «Не отправляйте клиента домой». */
export function relativeObject(scan: Scan, text: string, last: number): Wrapped | undefined {
	const hit = scan.hits[0];
	const [head, clause, main, ...more] = scan.segments;
	if (hit === undefined || head === undefined || clause === undefined || main === undefined || more.length > 0)
		return undefined;
	if (clause.opener !== "который" || hit.segment !== main || hit.from !== main.from || at(scan, main.from) !== "не")
		return undefined;
	if (hit.mood !== "imperative" || head.to - head.from > 3) return undefined;
	const noun = at(scan, head.to - 1);
	const person = personAt(noun);
	if (person !== undefined && isNominative(person) && !person.cases.includes("A")) return undefined;
	if (person === undefined && readingsOf(noun).length === 0) return undefined;
	if (PREPOSITIONS.has(at(scan, head.from))) return undefined;
	const said = textOf(scan, text, head.from, head.to);
	const relative = textOf(scan, text, clause.from, clause.to);
	const object = said.charAt(0).toLowerCase() + said.slice(1);
	return {
		ban: tidy(`Не ${textOf(scan, text, hit.verb, hit.verb + 1)} ${object} ${textOf(scan, text, hit.verb + 1, last)}.`),
		put: (answer) => clauseBehind(noun, relative, answer.replace(/[.!…]+$/u, "")),
		own: "none",
	};
}

/** «Тому, кто дежурит ночью, спать нельзя» as «Спать нельзя», told of the one who is meant. */
export function relativeTold(scan: Scan, text: string, last: number): Wrapped | undefined {
	const hit = scan.hits[0];
	const [head, clause, main, ...more] = scan.segments;
	if (hit === undefined || head === undefined || clause === undefined || main === undefined || more.length > 0)
		return undefined;
	if (hit.segment !== main || !/^(?:modal|none)$/.test(hit.mood) || head.to !== 1) return undefined;
	if (!/^(?:кто|который)$/.test(clause.opener)) return undefined;
	const person = personAt(at(scan, 0));
	const any = { тому: "Тот", той: "Та", тем: "Те" }[at(scan, 0)];
	if (any === undefined && (person?.role !== "staff" || !person.cases.includes("D"))) return undefined;
	const many = at(scan, 0) === "тем" || person?.plural === true;
	const name = any ?? capitalise((many ? person?.paradigm.many.N : person?.paradigm.singular.N) ?? "");
	const relative = textOf(scan, text, clause.from, clause.to);
	return {
		ban: `${capitalise(textOf(scan, text, main.from, last))}.`,
		put: (said) => {
			const done = doneBy(said, many ? "many" : "he", true);
			return done === undefined ? undefined : `${name}, ${relative}, ${done}`;
		},
		own: "none",
	};
}

/** «Сотрудник, который готовит салаты»: who is told, with the clause; "" without one. */
function toldWithClause(scan: Scan, text: string): string {
	const [head, clause] = scan.segments;
	if (head === undefined || clause?.opener !== "который" || head.from !== 0) return "";
	const person = personAt(at(scan, head.to - 1));
	return person !== undefined && isNominative(person) ? textOf(scan, text, head.from, head.to) : "";
}

/** «Вместо того чтобы знать расписание, администратор знает расписание». */
const TO_ITSELF = /^вместо того чтобы ([а-я]{3,6})[а-я]* ([^,]+), (?:[^,]* )?\1[а-я]* \2/;

/** A wording that begins in the clause with its head before it; undefined for one that takes the name of those who are told for a thing («Каждый из проводников изолирует провода»). */
export function withTold(scan: Scan, text: string, wording: string): string | undefined {
	const told = toldWithClause(scan, text);
	const said =
		told !== "" && /^Котор/u.test(wording)
			? `${capitalise(told)}, ${wording.charAt(0).toLowerCase()}${wording.slice(1)}`
			: wording;
	if (/дважды один раз/u.test(said) || TO_ITSELF.test(plain(said))) return undefined;
	if (/^(?:никто|ни од[а-яё]+) (?!.*(?:^| )не )/iu.test(said)) return said.replace(/^никто/iu, "Каждый");
	const named = scan.tokens.filter(({ norm }) => norm.length > 6 && personAt(norm)?.role === "staff");
	if (named.length === 0) return said;
	const ban = scan.tokens.map(({ norm }) => norm);
	const torn = (plain(said).match(/[а-я]{5,}/g) ?? []).some(
		(word) =>
			!ban.includes(word) &&
			personAt(word) === undefined &&
			named.some(({ norm }) => norm.startsWith(word.slice(0, 6)) && readingsOf(word).length > 0) &&
			!ban.some((one) => personAt(one) === undefined && one.startsWith(word.slice(0, 5))),
	);
	return torn ? undefined : said;
}
