import type { Hit, Scan } from "../../rules/scan.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { at, PREPOSITIONS, textOf } from "../words/edits.ts";
import { thingsAt, thingsIn } from "./ban.ts";

/** Those whom a ban is for, when a clause of their own tells who they are: «Сотрудникам, не прошедшим обучение, запрещается ...». */

export interface Told {
	/** The first token of those who are told, and the comma behind their clause. */
	from: number;
	to: number;
	plural: boolean;
	/** In the nominative, without the clause: «Сотрудники склада». */
	name: string;
	/** The clause in the nominative, its negation taken away: «прошедшие обучение». */
	clause: string;
	/** The same as it stands, without «не»: «имеющие удостоверения». */
	own: string;
	/** The clause as it stands begins with a negation. */
	negated: boolean;
}

const PARTICIPLE = /^[а-я]{3,}(?:вш|ш|щ|нн|т|ем|им)(?:им|ему|ей|ый|ие|ий|ая|ым|ому|ой|ые)(?:ся)?$/;

/** «прошедшим» -> «прошедшие»: what agreed with a dative agrees with a nominative. */
function nominative(participle: string, plural: boolean, feminine: boolean): string {
	const back = participle.endsWith("ся") ? "ся" : "";
	const bare = back === "" ? participle : participle.slice(0, -2);
	if (/(?:ие|ые|ий|ый|ая)$/.test(bare)) return participle;
	const stem = bare.replace(/(?:им|ым|ему|ому|ей|ой)$/, "");
	const soft = /[шщ]$/.test(stem);
	return stem + (plural ? (soft ? "ие" : "ые") : feminine ? "ая" : soft ? "ий" : "ый") + back;
}

const found = new WeakMap<Hit, { told: Told | undefined }>();

/** Those whom a ban is for with the clause that tells who they are; undefined without such a clause. */
export function toldIn(scan: Scan, hit: Hit, text: string): Told | undefined {
	let known = found.get(hit);
	if (known === undefined) {
		known = { told: read(scan, hit, text) };
		found.set(hit, known);
	}
	return known.told;
}

function read(scan: Scan, hit: Hit, text: string): Told | undefined {
	const [first, clause, main] = scan.segments;
	if (first?.from !== 0 || clause?.before !== "," || main?.before !== "," || hit.from < main.from) return undefined;
	if (scan.segments.indexOf(hit.segment) !== 2) return undefined;
	const norm = at(scan, 0);
	const person = personAt(norm);
	const anybody = /^(?:лицам?|рабочи[ем])$/.test(norm);
	if (!anybody && (person?.role !== "staff" || !(isNominative(person) || person.cases.includes("D")))) return undefined;
	for (let i = 1; i < first.to; i++)
		if (PREPOSITIONS.has(at(scan, i)) || personAt(at(scan, i)) !== undefined) return undefined;
	const plural = anybody || person?.plural === true;
	const forms = plural ? person?.paradigm.many : person?.paradigm.singular;
	const word = anybody
		? norm.startsWith("лиц")
			? "лица"
			: "рабочие"
		: isNominative(person as NonNullable<typeof person>) && !person?.cases.includes("D")
			? norm
			: (forms?.N ?? norm);
	const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${textOf(scan, text, 1, first.to)}`.trim();
	const negated = at(scan, clause.from) === "не";
	const head = clause.from + (negated ? 1 : 0);
	if (!PARTICIPLE.test(at(scan, head))) return undefined;
	const things = negated && !/с[ья]$/.test(at(scan, head)) ? thingsAt(scan, head + 1, clause.to, "G") : undefined;
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
	const rest =
		things === undefined || put === undefined
			? textOf(scan, text, head + 1, clause.to)
			: `${put} ${textOf(scan, text, things.to, clause.to)}`;
	const participle = nominative(textOf(scan, text, head, head + 1), plural, person?.feminine === true);
	return {
		from: 0,
		to: clause.to,
		plural,
		name,
		clause: `${participle} ${rest}`.trim(),
		own: `${participle} ${textOf(scan, text, head + 1, clause.to)}`.trim(),
		negated,
	};
}
