import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { pastOf } from "../words/past-forms.ts";
import type { Wrapped } from "./wrapped.ts";

/** «Плохо, когда официант спорит с гостем»: a verdict on what a clause tells, as the plain ban on it. */

const same = (said: string): string => said;

const VERDICT = /^(?:(?:это|очень|крайне|просто|весьма) )?[а-яё-]+, (?=(?:когда|если) )/iu;

/** Words in front of the verb of the clause that are not who does it. */
const ahead = (scan: Scan, text: string, from: number, to: number): string => {
	const said = textOf(scan, text, from, to);
	return said === "" ? "" : ` ${said}`;
};

/** The plain ban; undefined for other sentences. */
export function judgedClause(scan: Scan, text: string, last: number): Wrapped | undefined {
	const hit = scan.hits[0];
	const clause = scan.segments[1];
	if (hit === undefined || clause === undefined || hit.segment !== scan.segments[0]) return undefined;
	if (!VERDICT.test(textOf(scan, text, 0, last)) || hit.segment.to > 3) return undefined;
	const from = clause.from + 1;
	let verb = from;
	while (verb < clause.to && !/^third/.test(formOf(at(scan, verb)))) verb++;
	if (verb >= clause.to || at(scan, verb - 1) === "не") return undefined;
	const rest = textOf(scan, text, verb + 1, last);
	if (rest.includes(", а не ")) return undefined;
	let who = from;
	while (who < verb) {
		const person = personAt(at(scan, who));
		if (person !== undefined && isNominative(person) && !PREPOSITIONS.has(at(scan, who - 1))) break;
		who++;
	}
	const infinitive = infinitiveOf(at(scan, verb));
	if (infinitive === undefined) return undefined;
	const person = personAt(at(scan, who));
	if (who >= verb || person === undefined)
		return formOf(at(scan, verb)) === "third-plural"
			? {
					ban: tidy(`Не ${inMood(infinitive, "imperative")}${ahead(scan, text, from, verb)} ${rest}.`),
					put: same,
					own: "none",
				}
			: undefined;
	if (person.role === "staff")
		return {
			ban: tidy(`${capitalise(textOf(scan, text, from, verb))} не ${textOf(scan, text, verb, verb + 1)} ${rest}.`),
			put: same,
			own: "none",
		};
	const past = pastOf(infinitive, person.plural ? "many" : person.feminine ? "she" : "he");
	return past === undefined
		? undefined
		: {
				ban: tidy(`Следите, чтобы ${textOf(scan, text, from, verb)} не ${past} ${rest}.`),
				put: same,
				own: "none",
			};
}
